"""Public holidays, countries in P. Made by `make catalogues`; not to be edited by hand."""

from __future__ import annotations

TABLES: dict[str, bytes] = {
    "PA": b"""2020:56
A\xc3\xb1o Nuevo|New Year's Day|0101
A\xc3\xb1o Nuevo (puente)|New Year's Day (observed)|+0uh3y35my71p
D\xc3\xada de Col\xc3\xb3n|Colon Day|1105
D\xc3\xada de Col\xc3\xb3n (puente)|Colon Day (observed)|+1312hs46n7a9
D\xc3\xada de Duelo Nacional|National Mourning Day|1220:2022-2045
D\xc3\xada de Duelo Nacional (puente)|National Mourning Day (observed)|+1yq52c6r7
D\xc3\xada de la Madre|Mother's Day|1208
D\xc3\xada de la Madre (puente)|Mother's Day (observed)|+1e432z66l
D\xc3\xada de los M\xc3\xa1rtires|Martyrs' Day|0109
D\xc3\xada de los M\xc3\xa1rtires (puente)|Martyrs' Day (observed)|+0kk29f3o65d1
D\xc3\xada del Trabajo|Labor Day|0501
D\xc3\xada del Trabajo (puente)|Labor Day (observed)|+0no3ra5g56uw
Independencia de Panam\xc3\xa1 de Espa\xc3\xb1a|Independence Day|1128
Independencia de Panam\xc3\xa1 de Espa\xc3\xb1a (puente)|Independence Day (observed)|+0je2893n05bv
Martes de Carnaval|Carnival Tuesday|+01j0bg0ly0vv15s1gh1q72042at2kj2v83553ev3pk3zh4974jw4tt54i5e85o55yu68k6ih6t6733
Navidad|Christmas Day|1225
Navidad (puente)|Christmas Day (observed)|+0ua3xw5mr71i
Primer Grito de Independencia|Los Santos Uprising Day|1110
Primer Grito de Independencia (puente)|Los Santos Uprising Day (observed)|+1dc32765t
Separaci\xc3\xb3n de Panam\xc3\xa1 de Colombia|Separation Day|1103
Separaci\xc3\xb3n de Panam\xc3\xa1 de Colombia (puente)|Separation Day (observed)|+1d532065m
Toma posesi\xc3\xb3n del Presidente de la rep\xc3\xbablica|Presidential Inauguration Day|+19n
Viernes Santo|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c""",
    "PE": b"""2020:56
A\xc3\xb1o Nuevo|New Year's Day|0101
Batalla de Arica y D\xc3\xada de la Bandera|Battle of Arica and Flag Day|0607:2024-2045
Batalla de Ayacucho|Battle of Ayacucho Day|1209:2022-2045
Batalla de Jun\xc3\xadn|Battle of Jun\xc3\xadn Day|0806:2022-2045
Combate de Angamos|Battle of Angamos Day|1008
Domingo de Resurrecci\xc3\xb3n|Easter Sunday|+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
D\xc3\xada de la Fuerza A\xc3\xa9rea del Per\xc3\xba|Peruvian Air Force Day|0723:2023-2045
D\xc3\xada de la Gran Parada Militar|Great Military Parade Day|0729
D\xc3\xada de la Independencia|Independence Day|0728
D\xc3\xada del Trabajo|Labor Day|0501
Inmaculada Concepci\xc3\xb3n|Immaculate Conception|1208
Jueves Santo|Maundy Thursday|+02r0co0n60x31701hp1rf21c2c12lr2wg36d3g33qs40p4af4l44v155q5fg5pd60269s6jp6ue74b
Navidad del Se\xc3\xb1or|Christmas Day|1225
San Pedro y San Pablo|Saint Peter and Saint Paul's Day|0629
Santa Rosa de Lima|Rose of Lima Day|0830
Todos Los Santos|All Saints' Day|1101
Viernes Santo|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c""",
    "PF": b"""2020:56
Armistice|Armistice Day|1111
Arriv\xc3\xa9e de l'\xc3\x89vangile|Missionary Day|0305
Ascension|Ascension Day|+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
Assomption|Assumption Day|0815
F\xc3\xaate de l'autonomie|Internal Autonomy Day|0629:2020-2024
F\xc3\xaate de la Victoire|Victory Day|0508
F\xc3\xaate du Travail|Labor Day|0501
F\xc3\xaate nationale|National Day|0714
Jour de l'an|New Year's Day|0101
Lundi de Pentec\xc3\xb4te|Pentecost Monday|+0480e50on0yk18h1j61sw22t2di2n82xx37u3hk3s94264bw4ml4wi5775gx5qu61j6b96l66vv75s
Lundi de P\xc3\xa2ques|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Mat\xc4\x81ri'i||1120:2025-2045
No\xc3\xabl|Christmas Day|1225
Toussaint|All Saints' Day|1101
Vendredi saint|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c""",
    "PG": b"""2020:56
Boxing Day||1226
Boxing Day (observed)||+0k62913ns5cn
Christmas Day||1225
Christmas Day (observed)||+0ub3xx5ms71j
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Easter Saturday||+02t0cq0n80x5
Easter Sunday||+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Grand Chief Sir Michael Somare Remembrance Day||0226:2022-2045
Grand Chief Sir Michael Somare Remembrance Day (observed)||+0lx0vy
Independence Day||0916
Independence Day (observed)||+11l2qj4fe5u5
King's Birthday||0617:2023-2045
King's Birthday (observed)||+0z2
National Day of Mourning for Sir Michael Somare||+0bt0c4
National Repentance Day||0826
National Repentance Day (observed)||+2py4et5tk
New Year's Day||0101
New Year's Day (observed)||+0uh3y35my71p
Papua New Guinea Remembrance Day||0723
Papua New Guinea Remembrance Day (observed)||+1042ev43q77c
Queen's Birthday||+04f0eq0ou
State Funeral of Queen Elizabeth II||+0rk
State Funeral of Sir Mekere Morauta||+0ad
State Funeral of Sir Rabbie Namaliu||+0xf""",
    "PH": b"""2020:56
Additional special (non-working) day||+08i09y0sq0uh12x14f15o1d31ej1ki
All Saints' Day||1101
All Saints' Day Eve|All Saints' Eve|+1n6
All Souls' Day||1102:2026-2027
Araw ng Kagitingan|Day of Valor|+02r0cw0n10x717c1hh1rm21r2bx2m22w736c3gi3qn40s4ax4l34v855d5fi5po5zt69y6k36u974e
Black Saturday||+02t0cq0n80x51721hr1rh21e2c32lt2wi36f3g53qu40r4ah4l64v355s5fi5pf60469u6jr6ug74d
Bonifacio Day||+09a0jf0tk13m1dv1o01y528a2ig2sl32q3cv3n13x647b4hg4rm51r5bw5m15w766c6gh6qm70s7ax
Chinese New Year||+00o0bc0l615p1fj1q720129v2kj2ue3483ew3or3zf4994j34tr53l5df5o35xy67t6ih6sb72z
Christmas Day||1225
Christmas Eve||1224:2025-2027
EDSA People Power Revolution Anniversary||0225:2020-2022 +0vy
Eid'l Adha|Eid al-Adha|+05w0fq0pk0ze1991j31sy ~22s2cn2mh2wb3653g03pu3zp49j4jd4t75325cw5mr5wl66g6ga6q46zy79t
Eid'l Fitr|Eid al-Fitr|+0410du0np0xi17d1h91r2 ~20w2aq2kk2uf3493e43ny3xt47n4hh4rb5155b05kv5up64j6ed6o76y277x
Elections special (non-working) day||+0nv12u1ie
Feast of the Immaculate Conception of Mary|Immaculate Conception|1208
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Independence Day||0612
Labor Day||0501
Last Day of the Year|New Year's Eve|+0a514k1eq1ov1z02952jb2tg33l3dq3nw3y14864ib4sh52m5cr5mw5x26776hc6rh71n7bs
Maundy Thursday||+02r0co0n60x31701hp1rf21c2c12lr2wg36d3g33qs40p4af4l44v155q5fg5pd60269s6jp6ue74b
National Heroes Day||+06r0gv0qz1131b71lb1vm25q2fu2py3023a63kh3ul44p4et4ox4z859c5jg5tk63o6ds6o36y778b
New Year's Day||0101
Ninoy Aquino Day||+06h0gm0qr10w1b41l71vc25h2fn2ps2zx3a23k83ud44i4en4ot4yy5935j85te63j6do6nt6xz784
Rizal Day||1230""",
    "PK": b"""2020:56
Ashura||+06p06q0gj0gk0qe0qf1081091a21a31jw1jx1tr1ts ~23m23n2dg2dh2na2nb2x42x536z3703gt3gu3qo3qp40i40j4ad4ae4k74k84u14u253v53w5dq5dr5nk5nl5xf5xg67967a6h46h56qy6qz70s70t7am7an
Eid Milad-un-Nabi|Prophet's Birthday|+08f0i90s411z1bt1ln1vh ~25b2f62p12yv38p3ij3sd4284c34lx4vs55m5fg5pa5z568z6iu6so72i
Eid-ul-Adha|Eid al-Adha|+05w05x05y0fq0fr0fs0pj0pk0pl0pm0pn0ze0zf0zg0zh19919a19b1j31j41j51j61sx1sy1sz ~22t22u22v2co2cp2cq2mi2mj2mk2wc2wd2we3663673683g13g23g33pv3pw3px3zq3zr3zs49k49l49m4je4jf4jg4t84t94ta5335345355cx5cy5cz5ms5mt5mu5wm5wn5wo66h66i66j6gb6gc6gd6q56q66q76zz70070179u79v79w
Eid-ul-Fitr|Eid al-Fitr|+03y03z0400410420430dr0ds0dt0du0dv0dw0no0np0nq0nr0xi0xj0xk0xl0xm17d17e17f1h81h91ha1r21r3 ~20x20y20z2ar2as2at2kl2km2kn2ug2uh2ui34a34b34c3e53e63e73nz3o03o13xu3xv3xw47o47p47q4hi4hj4hk4rc4rd4re5165175185b15b25b35kw5kx5ky5uq5ur5us64k64l64m6ee6ef6eg6o86o96oa6y36y46y577y77z780
General Election Day||+15n
Independence Day||0814
Iqbal Day||1109:2022-2045
Kashmir Solidarity Day||0205
Labour Day|Labor Day|0501
Pakistan Day||0323
Quaid-e-Azam Day||1225
Youm-e-Takbeer||0528:2024-2045""",
    "PL": b"""2020:56
Bo\xc5\xbce Narodzenie (drugi dzie\xc5\x84)|Second Day of Christmas|1226
Bo\xc5\xbce Narodzenie (pierwszy dzie\xc5\x84)|Christmas Day|1225
Dzie\xc5\x84 Bo\xc5\xbcego Cia\xc5\x82a|Corpus Christi|+04i0ef0ox0yu18r1jg1t62332ds2ni2y73843hu3sj42g4c64mv4ws57h5h75r461t6bj6lg6w5762
Narodowe \xc5\x9awi\xc4\x99to Niepodleg\xc5\x82o\xc5\x9bci|National Independence Day|1111
Niedziela Wielkanocna|Easter Sunday|+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
Nowy Rok|New Year's Day|0101
Poniedzia\xc5\x82ek Wielkanocny|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Uroczysto\xc5\x9b\xc4\x87 Wszystkich \xc5\x9awi\xc4\x99tych|All Saints' Day|1101
Wigilia Bo\xc5\xbcego Narodzenia|Christmas Eve|1224:2025-2045
Wniebowzi\xc4\x99cie Naj\xc5\x9bwi\xc4\x99tszej Marii Panny|Assumption Day|0815
Zielone \xc5\x9awi\xc4\x85tki|Pentecost|+0470e40om0yj18g1j51sv22s2dh2n72xw37t3hj3s84254bv4mk4wh5765gw5qt61i6b86l56vu75r
\xc5\x9awi\xc4\x99to Narodowe Trzeciego Maja|National Day of the Third of May|0503
\xc5\x9awi\xc4\x99to Pa\xc5\x84stwowe|National Day|0501
\xc5\x9awi\xc4\x99to Trzech Kr\xc3\xb3li|Epiphany|0106""",
    "PM": b"""2020:56
Armistice|Armistice Day|1111
Ascension|Ascension Day|+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
Assomption|Assumption Day|0815
F\xc3\xaate de la Victoire|Victory Day|0508
F\xc3\xaate du Travail|Labor Day|0501
F\xc3\xaate nationale|National Day|0714
Jour de l'an|New Year's Day|0101
Lundi de Pentec\xc3\xb4te|Pentecost Monday|+0480e50on0yk18h1j61sw22t2di2n82xx37u3hk3s94264bw4ml4wi5775gx5qu61j6b96l66vv75s
Lundi de P\xc3\xa2ques|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
No\xc3\xabl|Christmas Day|1225
Toussaint|All Saints' Day|1101""",
    "PN": b"""2020:56
Bounty Day||0123
Boxing Day||1226
Christmas Day||1225
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
King's Birthday||+0yr18v1iz1t323e2di2nm2xq37u3i53s942d4ch4ml4wp5705h45r861c6bg6lk6vv75z
New Year's Day||0101
Pitcairn Day||0702
Queen's Birthday||+04k0eo0os""",
    "PR": b"""2020:56
Christmas Day||1225
Christmas Day (observed)||+0k30ua28y3np3xw5ck5mr71i
Columbus Day||+07x0i10s51291ck1mo1ws26w2h02r431f3bj3ln3vr45v4fz4qa50e5ai5km5uq6516f56p96zd79h
Emancipation Day||0322
Emancipation Day (observed)||+02a1r54ur6jm
Epiphany||0106
George Washington Day, Presidents' Day, and the Day of the Women and Men Heroes of Puerto Rico||+01b0bf0lq0vu15y1g21q620a2al2kp2ut34x3f13pc3zg49k4jo4ts53w5e75ob5yf68j6in6sr732
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Independence Day||0704
Independence Day (observed)||+0540fb1tz2463ix4xl57s6mg
Juneteenth National Independence Day||0619:2021-2045
Juneteenth National Independence Day (observed)||+0eu0p123p3ig3sn57b5hi6w9
Labor Day||+06y0h20r611a1be1li1vt25x2g12q53093ad3ko3us44w4f04p44zf59j5jn5tr63v6dz6oa6ye78i
Martin Luther King Jr. Day||+00j0an0kr0uv14z1fa1pe1zi29m2jq2u13453e93od3yh48l4iw4t05345d85nc5xn67r6hv6rz723
Memorial Day||+0410ec0og0yk18o1is1sw2372db2nf2xj37n3hy3s24264ca4me4wi56t5gx5r16156b96ld6vo75s
New Year's Day||0101
New Year's Day (observed)||+0ka0uh2953nw3y35cr5my71p
Puerto Rican Culture and Discovery of Puerto Rico Day||1119:2020-2022
Puerto Rican Identity Day||1119:2023-2045
Puerto Rican Identity Day (observed)||+13f2i64717an
Puerto Rico Constitution Day||0725
Puerto Rico Constitution Day (observed)||+0fw24r3ji58d
Thanksgiving Day||+0960ja0te13i1dt1nx1y12852i92sd32o3cs3mw3x04744h84rj51n5br5lv5vz66a6ge6qi70m7aq
Veterans Day||1111
Veterans Day (observed)||+2s34gy5vp""",
    "PS": b"""2020:56
Catholic Christmas Day||1225
Easter||+02u0310cr0dj0n90ng0x60xd1731821hs1ri1rp21f22e2c42lu2m12wj2wq36g3g63h53qv3r240s4ai4bh4l74le4v455t5fj5fq5pg5qf60569v6a26js6kr6uh6uo74e
Eid al-Adha||+05w05x05y05z0fq0fr0fs0ft0pk0pl0pm0pn0ze0zf0zg0zh19819919a19b1j31j41j51j61sy1sz1t01t122s22t22u22v2cn2co2cp2cq2mh2mi2mj2mk2wb2wc2wd2we3653663673683g03g13g23g33pu3pv3pw3px3zp3zq3zr3zs49j49k49l49m4jd4je4jf4jg4t74t84t94ta5325335345355cw5cx5cy5cz5mr5ms5mt5mu5wl5wm5wn5wo66g66h66i66j6ga6gb6gc6gd6q46q56q66q76zy6zz70070179t79u79v79w
Eid al-Fitr||+0400410420du0dv0dw0no0np0nq0xi0xj0xk17d17e17f1h71h81h91r21r31r420w20x20y2aq2ar2as2kk2kl2km2uf2ug2uh34934a34b3e43e53e63ny3nz3o03xt3xu3xv47n47o47p4hh4hi4hj4rb4rc4rd5155165175b05b15b25kv5kw5kx5up5uq5ur64j64k64l6ed6ee6ef6o76o86o96y26y36y477x77y77z
Independence Day||1115
International Women's Day||0308
Islamic New Year||+06g0ga0q50zz19t1jn1ti23d2d72n12wv36q3gk3qf4094a44jy4ts53m5dh5nb5x66706gv6qp70j7ad
Isra' and Mi'raj||+0290c30lx0vs15n1fh1pb1z528z2iu2so32j3cd3m83w245w4fq4pl4zf59a5j45sy62s6cn6mh6wc767
Labor Day||0501
New Year's Day||0101
Orthodox Christmas Day||0107
Prophet's Birthday||+08e0i80s311x1br1ll1vg25a2f52p02yu38o3ii3sc4274c24lw4vr55l5ff5p95z468y6it6sn72h""",
    "PT": b"""2020:56
Ano Novo|New Year's Day|0101
Assun\xc3\xa7\xc3\xa3o de Nossa Senhora|Assumption Day|0815
Corpo de Deus|Corpus Christi|+04i0ef0ox0yu18r1jg1t62332ds2ni2y73843hu3sj42g4c64mv4ws57h5h75r461t6bj6lg6w5762
Dia da Liberdade|Freedom Day|0425
Dia de Natal|Christmas Day|1225
Dia de Portugal, de Cam\xc3\xb5es e das Comunidades Portuguesas|Day of Portugal, Cam\xc3\xb5es, and the Portuguese Communities|0610
Dia de Todos os Santos|All Saints' Day|1101
Dia do Trabalhador|Labor Day|0501
Imaculada Concei\xc3\xa7\xc3\xa3o|Immaculate Conception|1208
Implanta\xc3\xa7\xc3\xa3o da Rep\xc3\xbablica|Republic Day|1005
P\xc3\xa1scoa|Easter Sunday|+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
Restaura\xc3\xa7\xc3\xa3o da Independ\xc3\xaancia|Restoration of Independence Day|1201
Sexta-feira Santa|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c""",
    "PW": b"""2020:56
Christmas Day||1225
Christmas Day (observed)||+0k30ua28y3np3xw5ck5mr71i
Constitution Day||0709
Constitution Day (observed)||+0pj0zq2eh3t543c5i06wr76y
Family Day||+0970jb0tf13j1dn1ny1y22862ia2se32i3ct3mx3x14754h94rk51o5bs5lw5w06646gf6qj70n7ar
Independence Day||1001
Independence Day (observed)||+0rv1222gt3vh45o5kc6z379a
Labor Day||+06y0h20r611a1be1li1vt25x2g12q53093ad3ko3us44w4f04p44zf59j5jn5tr63v6dz6oa6ye78i
National Day of Democracy||+08j
New Year's Day||0101
New Year's Day (observed)||+0ka0uh2953nw3y35cr5my71p
President's Day||0601
President's Day (observed)||+18s1iz2xn37u4ml6196bg
Senior Citizens Day||0505
Senior Citizens Day (observed)||+1832mr2wy4bm5qd60k
Thanksgiving Day||+0960ja0te13i1dt1nx1y12852i92sd32o3cs3mw3x04744h84rj51n5br5lv5vz66a6ge6qi70m7aq
United Nations Day||1024
United Nations Day (observed)||+0880if1x327a3m150p5aw6pk
Youth Day||0315
Youth Day (observed)||+0231gr1qy35m4kd4uk6986jf""",
    "PY": b"""2020:6
A\xc3\xb1o Nuevo|New Year's Day|0101
Domingo de Resurrecci\xc3\xb3n|Easter Sunday|+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
D\xc3\xada de la Batalla de Boquer\xc3\xb3n|Boqueron Battle Day|+07k0hn0ry11z1c61ma1wf26k2gq2qv3103b53lb3vg45l4fq4pw5015a65kb5uh64m6er6ow6z2797
D\xc3\xada de la Fundaci\xc3\xb3n de Asunci\xc3\xb3n|Asuncion Foundation's Day|0815
D\xc3\xada de la Independencia Nacional|National Independence Day|0515
D\xc3\xada de la Jura de la Constituci\xc3\xb3n Nacional|Constitution Oath Day|0620:2027-2045 +1to
D\xc3\xada de la Navidad|Christmas Day|1225
D\xc3\xada de la Paz del Chaco|Chaco Armistice Day|+04j0eo0ot0yy1921jd1te23j2dp2nu2xz3843ia3sf42k4cp4mv4x05755ha5rg61l6bq6lv6w1766
D\xc3\xada de la Virgen de Caacup\xc3\xa9|Caacupe Virgin Day|1208
D\xc3\xada de los H\xc3\xa9roes de la Patria|Patriots Day|+01o0bt0lx0w11691gg1qj20o2au2kz2v43593ff3pk3zp49u4k04u554a5ef5ol5yq68v6j06t673b
D\xc3\xada de los Trabajadores|Workers' Day|0501
Feriado Nacional|National Holiday|0514
Jueves Santo|Maundy Thursday|+02r0co0n60x31701hp1rf21c2c12lr2wg36d3g33qs40p4af4l44v155q5fg5pd60269s6jp6ue74b
Viernes Santo|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c""",
}
