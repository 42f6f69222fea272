"""Public holidays, countries in V. Made by `make catalogues`; not to be edited by hand."""

from __future__ import annotations

TABLES: dict[str, bytes] = {
    "VA": b"""2020:56
Anniversario dell'Elezione del Santo Padre|Anniversary of the Election of the Holy Father|0313:2020-2025 0508:2026-2045
Anniversario della istituzione dello Stato della Citt\xc3\xa0 del Vaticano|Anniversary of the Foundation of Vatican City|0211
Ascensione del Signore|Ascension Day|+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
Assunzione di Maria Santissima|Assumption of Mary Day|0815
Corpus Domini||+04i0ef0ox0yu18r1jg1t62332ds2ni2y73843hu3sj42g4c64mv4ws57h5h75r461t6bj6lg6w5762
Epifania del Signore|Epiphany|0106
Giorno Successivo all'Assunzione di Maria Santissima|Day After Assumption of Mary|0816
Gioved\xc3\xac Santo|Maundy Thursday|+02r0co0n60x31701hp1rf21c2c12lr2wg36d3g33qs40p4af4l44v155q5fg5pd60269s6jp6ue74b
Immacolata Concezione|Immaculate Conception|1208
Luned\xc3\xac dell'Angelo|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Marted\xc3\xac in Albis|Easter Tuesday|+02w0ct0nb0x81751hu1rk21h2c62lw2wl36i3g83qx40u4ak4l94v655v5fl5pi60769x6ju6uj74g
Natale|Christmas Day|1225
Onomastico del Santo Padre|Name Day of the Holy Father|0423:2020-2025 0917:2025-2045
Pasqua di Resurrezione|Easter Sunday|+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
Sabato Santo|Holy Saturday|+02t0cq0n80x51721hr1rh21e2c32lt2wi36f3g53qu40r4ah4l64v355s5fi5pf60469u6jr6ug74d
San Giovanni|Saint John the Evangelist's Day|1227
San Giuseppe|Saint Joseph's Day|0319
San Giuseppe Artigiano|Saint Joseph the Worker's Day|0501
Santi Pietro e Paolo|Saints Peter and Paul's Day|0629
Santo Stefano|Saint Stephen's Day|1226
Solennit\xc3\xa0 della Pentecoste|Solemnity of Pentecost|+0470e40om0yj18g1j51sv22s2dh2n72xw37t3hj3s84254bv4mk4wh5765gw5qt61i6b86l56vu75r
Solennit\xc3\xa0 della Santissima Trinit\xc3\xa0|Solemnity of Holy Trinity|+04e0eb0ot0yq18n1jc1t222z2do2ne2y33803hq3sf42c4c24mr4wo57d5h35r061p6bf6lc6w175y
Solennit\xc3\xa0 di Maria Santissima Madre di Dio|Solemnity of Mary, Mother of God|0101
Tutti i Fedeli Defunti|All Souls' Day|1102
Tutti i Santi|All Saints' Day|1101
Ultimo giorno dell'anno|Last Day of the Year|1231
Venerd\xc3\xac Santo|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Vigilia dell'Assunzione di Maria Santissima|Day Before Assumption of Mary|0814
Vigilia di Natale|Christmas Eve|1224""",
    "VC": b"""2020:56
Boxing Day||1226
Boxing Day (observed)||+0k62913ns5cn
Carnival Monday||+05z0h20pf0zq19u1jy1u22462ea2oe2yi38t3ix3t14354d94nk4xo57s5hw5s06246cf6mj6wn76r
Carnival Tuesday||+0600h30pg0zr19v1jz1u32472eb2of2yj38u3iy3t24364da4nl4xp57t5hx5s16256cg6mk6wo76s
Christmas Day||1225
Christmas Day (observed)||+0ub3xx5ms71j
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Emancipation Day||0801
Emancipation Day (observed)||+0g324y3jp58k
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Independence Day||1027
Independence Day (observed)||+1cy31t65f
National Heroes' Day||0314
National Heroes' Day (observed)||+0c72123ft54o
National Spiritual Baptist Day||0521:2025-2045
National Workers' Day||0501
National Workers' Day (observed)||+0no3ra5g56uw
New Year's Day||0101
New Year's Day (observed)||+0uh3y35my71p
Public Health Holiday||+0ar0au
Whit Monday|Pentecost Monday|+0480e50on0yk18h1j61sw22t2di2n82xx37u3hk3s94264bw4ml4wi5775gx5qu61j6b96l66vv75s""",
    "VE": b"""2020:6
A\xc3\xb1o Nuevo|New Year's Day|0101
Batalla de Carabobo|Battle of Carabobo|0624
Canonizaci\xc3\xb3n de Jos\xc3\xa9 Gregorio Hern\xc3\xa1ndez y la Madre Carmen Rendiles|Canonization of Jos\xc3\xa9 Gregorio Hern\xc3\xa1ndez and Mother Carmen Rendiles|+1mu1mv
Declaraci\xc3\xb3n de la Independencia|Declaration of Independence|0419
Dia Mundial del Trabajador|International Worker's Day|0501
D\xc3\xada de Navidad|Christmas Day|1225
D\xc3\xada de la Familia|Family Day|0515:2024-2045
D\xc3\xada de la Independencia|Independence Day|0705
D\xc3\xada de la Resistencia Ind\xc3\xadgena|Day of Indigenous Resistance|1012
Fiesta de Fin de A\xc3\xb1o|New Year's Eve|1231
Jueves Santo|Maundy Thursday|+02r0co0n60x31701hp1rf21c2c12lr2wg36d3g33qs40p4af4l44v155q5fg5pd60269s6jp6ue74b
Lunes de Carnaval|Carnival Monday|+01i0bf0lx0vu15r1gg1q62032as2ki2v73543eu3pj3zg4964jv4ts54h5e75o45yt68j6ig6t5732
Martes de Carnaval|Carnival Tuesday|+01j0bg0ly0vv15s1gh1q72042at2kj2v83553ev3pk3zh4974jw4tt54i5e85o55yu68k6ih6t6733
Natalicio de Sim\xc3\xb3n Bol\xc3\xadvar|Birthday of Simon Bolivar|0724
Nochebuena|Christmas Eve|1224
Viernes Santo|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c""",
    "VG": b"""2020:56
Boxing Day||1226
Boxing Day (observed)||+0a20k71yx2923nt52j5co6re
Christmas Day||1225
Christmas Day (observed)||+0k60ub2913ns3xx5cn5ms71j
Commonwealth Day||+01w
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Emancipation Monday||+0g30q710i1am1kq1uu24y2f92pd2zh39l3jp3tt4444e84oc4yg58k5io5sz6336d76nb6xf77q
Emancipation Tuesday||+0g40q810j1an1kr1uv24z2fa2pe2zi39m3jq3tu4454e94od4yh58l5ip5t06346d86nc6xg77r
Emancipation Wednesday||+0g50q910k1ao1ks1uw2502fb2pf2zj39n3jr3tv4464ea4oe4yi58m5iq5t16356d96nd6xh77s
Festival Monday||+05z
Festival Tuesday||+060
Festival Wednesday||+061
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Heroes and Foreparents Day||+0i80sc12g1cr1mv1wz2732h72rb31m3bq3lu3vy4624g64qh50l5ap5kt5ux6586fc6pg6zk79o
New Year's Day||0101
New Year's Day (observed)||+0kd0uh2983nz3y35cu5my71p
Queen Elizabeth II's Platinum Jubilee|Platinum Jubilee of Elizabeth II|+0ok
Saint Ursula's Day||+088
Sovereign's Birthday||+04j0en0or0z21961ja1te23i2dm2nq2y13853i93sd42h4cl4mw4x05745h85rc61n6br6lv6vz763
Territory Day||+050
The Anniversary of the Birth of Hamilton Lavity Stoutt|Lavity Stoutt's Birthday|+01p0bt0m40w816c1gg1qk20o2az2l32v735b3ff3pq3zu49y4k24u654a5el5op5yt68x6j16tc73g
The Great March of 1949 and Restoration Day||+0j70ti13m1dq1nu1xy2822id2sh32l3cp3mt3x44784hc4rg51k5bo5lz5w36676gb6qf70q7au
The King's Coronation|Coronation of Charles III|+0xz
Virgin Islands Day||+0fb0pf0zj19n1jy1u22462ea2oe2yi38t3ix3t14354d94nk4xo57s5hw5s06246cf6mj6wn76r
Whit Monday|Pentecost Monday|+0480e50on0yk18h1j61sw22t2di2n82xx37u3hk3s94264bw4ml4wi5775gx5qu61j6b96l66vv75s""",
    "VI": b"""2020:56
Christmas Day||1225
Christmas Day (observed)||+0k30ua28y3np3xw5ck5mr71i
Christmas Second Day||1226
Columbus Day and Puerto Rico Friendship Day||+07x0i10s51291ck1mo1ws26w2h02r431f3bj3ln3vr45v4fz4qa50e5ai5km5uq6516f56p96zd79h
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Emancipation Day||0703
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Holy Thursday||+02r0co0n60x31701hp1rf21c2c12lr2wg36d3g33qs40p4af4l44v155q5fg5pd60269s6jp6ue74b
Independence Day||0704
Independence Day (observed)||+0540fb1tz2463ix4xl57s6mg
Juneteenth National Independence Day||0619:2021-2045
Juneteenth National Independence Day (observed)||+0eu0p123p3ig3sn57b5hi6w9
Labor Day||+06y0h20r611a1be1li1vt25x2g12q53093ad3ko3us44w4f04p44zf59j5jn5tr63v6dz6oa6ye78i
Liberty Day||1101
Martin Luther King Jr. Day||+00j0an0kr0uv14z1fa1pe1zi29m2jq2u13453e93od3yh48l4iw4t05345d85nc5xn67r6hv6rz723
Memorial Day||+0410ec0og0yk18o1is1sw2372db2nf2xj37n3hy3s24264ca4me4wi56t5gx5r16156b96ld6vo75s
New Year's Day||0101
New Year's Day (observed)||+0ka0uh2953nw3y35cr5my71p
Presidents' Day||+01b0bf0lq0vu15y1g21q620a2al2kp2ut34x3f13pc3zg49k4jo4ts53w5e75ob5yf68j6in6sr732
Thanksgiving Day||+0960ja0te13i1dt1nx1y12852i92sd32o3cs3mw3x04744h84rj51n5br5lv5vz66a6ge6qi70m7aq
Three Kings Day||0106
Transfer Day||0331
Veterans Day||1111
Veterans Day (observed)||+1352hw2s346r4gy5vp7ad""",
    "VN": b"""2020:56
!1811hy1vd
29 T\xe1\xba\xbft|29 of Lunar New Year|+00m0ba0uz15n1fh1zz29t2ub3463eu3zd4974tp53j5o15xw67r6s972x
Giao th\xe1\xbb\xaba T\xe1\xba\xbft Nguy\xc3\xaan \xc4\x90\xc3\xa1n|Lunar New Year's Eve|+00n0bb0l50v015o1fi1q620029u2ki2uc3473ev3oq3ze4984j24tq53k5de5o25xx67s6ig6sa72y
M\xc3\xb9ng ba T\xe1\xba\xbft Nguy\xc3\xaan \xc4\x90\xc3\xa1n|Third Day of Lunar New Year|+00q0be0l80v315r1fl1q920329x2kl2uf34a3ey3ot3zh49b4j54tt53n5dh5o55y067v6ij6sd731
M\xc3\xb9ng b\xe1\xbb\x91n T\xe1\xba\xbft Nguy\xc3\xaan \xc4\x90\xc3\xa1n|Fourth Day of Lunar New Year|+00r0bf0l90v415s1fm1qa20429y2km2ug34b3ez3ou3zi49c4j64tu53o5di5o65y167w6ik6se732
M\xc3\xb9ng hai T\xe1\xba\xbft Nguy\xc3\xaan \xc4\x90\xc3\xa1n|Second Day of Lunar New Year|+00p0bd0l70v215q1fk1q820229w2kk2ue3493ex3os3zg49a4j44ts53m5dg5o45xz67u6ii6sc730
M\xc3\xb9ng n\xc4\x83m T\xe1\xba\xbft Nguy\xc3\xaan \xc4\x90\xc3\xa1n|Fifth Day of Lunar New Year|+00s0bg0v515t2052uh34c3ov3zj49d4j74tv53p5dj5o75y26sf733
Ng\xc3\xa0y Chi\xe1\xba\xbfn th\xe1\xba\xafng|Liberation Day/Reunification Day|0430
Ng\xc3\xa0y Chi\xe1\xba\xbfn th\xe1\xba\xafng (ngh\xe1\xbb\x89 b\xc3\xb9)|Liberation Day/Reunification Day (observed)|+0no0xu2ck3ra41f5g56uw751
Ng\xc3\xa0y Gi\xe1\xbb\x97 T\xe1\xbb\x95 H\xc3\xb9ng V\xc6\xb0\xc6\xa1ng|Hung Kings' Commemoration Day|+02k0d80n20xq17l1hf1s321y2bs2mg2wa3643gs3qn41b4b54l04vn55h5fc5pz5zu6ai6kd6u774v
Ng\xc3\xa0y Gi\xe1\xbb\x97 T\xe1\xbb\x95 H\xc3\xb9ng V\xc6\xb0\xc6\xa1ng (ngh\xe1\xbb\x89 b\xc3\xb9)|Hung Kings' Commemoration Day (observed)|+0n30xt1s43qp4l15fd6ke
Ng\xc3\xa0y Qu\xe1\xbb\x91c t\xe1\xba\xbf Lao \xc4\x91\xe1\xbb\x99ng|International Labor Day|0501
Ng\xc3\xa0y Qu\xe1\xbb\x91c t\xe1\xba\xbf Lao \xc4\x91\xe1\xbb\x99ng (ngh\xe1\xbb\x89 b\xc3\xb9)|International Labor Day (observed)|+0dk0np22f3h63rb5615g66ux
Ng\xc3\xa0y V\xc4\x83n h\xc3\xb3a Vi\xe1\xbb\x87t Nam|Vietnam Cultural Day|1124:2026-2045
Ng\xc3\xa0y V\xc4\x83n h\xc3\xb3a Vi\xe1\xbb\x87t Nam (ngh\xe1\xbb\x89 b\xc3\xb9)|Vietnam Cultural Day (observed)|+2sh32l4hc5w3667
Ng\xc3\xa0y ngh\xe1\xbb\x89 (thay cho ng\xc3\xa0y 04/05/2024)|Day off (substituted from 05/04/2024)|+17w
Ng\xc3\xa0y ngh\xe1\xbb\x89 (thay cho ng\xc3\xa0y 22/08/2026)|Day off (substituted from 08/22/2026)|+1vm
Ng\xc3\xa0y ngh\xe1\xbb\x89 (thay cho ng\xc3\xa0y 26/04/2025)|Day off (substituted from 04/26/2025)|+1i4
Qu\xe1\xbb\x91c kh\xc3\xa1nh|National Day|0902 +0gz0r21171bf1li1vn25u2fy2q530a3ad3kl3uo44t4f04p44z959g5jj5tr63w6dz6o46ya78f
Qu\xe1\xbb\x91c kh\xc3\xa1nh (ngh\xe1\xbb\x89 b\xc3\xb9)|National Day (observed)|+11a2g12q644w4f15ts78i
T\xe1\xba\xbft D\xc6\xb0\xc6\xa1ng l\xe1\xbb\x8bch|New Year's Day|0101
T\xe1\xba\xbft D\xc6\xb0\xc6\xa1ng l\xe1\xbb\x8bch (ngh\xe1\xbb\x89 b\xc3\xb9)|New Year's Day (observed)|+0kd0uh2983nz3y35cu5my71p
T\xe1\xba\xbft Nguy\xc3\xaan \xc4\x90\xc3\xa1n|Lunar New Year|+00o0bc0l60v115p1fj1q720129v2kj2ud3483ew3or3zf4994j34tr53l5df5o35xy67t6ih6sb72z""",
    "VU": b"""2020:56
40th Independence Anniversary||+05o05s05t05u05w
Ascension Day||+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
Assumption Day||0815
Assumption Day (observed)||+0gh25c3k358y
Children's Day||0724
Children's Day (observed)||+0q03tm5ih6x8
Christmas Day||1225
Constitution Day||1005
Constitution Day (observed)||+1mh3bc4q36ey
Custom Chief's Day||0305
Custom Chief's Day (observed)||+0w82az3zu73g
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Election Day||+0s8
Family Day||1226
Family Day (observed)||+0k60ub2913ns3xx5cn5ms71j
Father Lini Day||0221
Father Lini Day (observed)||+0bm20h5436sy
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Independence Day||0730
Independence Day (observed)||+10b2f243x77j
Labour Day||0501
Labour Day (observed)||+0no3ra5g56uw
New Year's Day||0101
New Year's Day (observed)||+0uh3y35my71p
Unity Day||1129
Unity Day (observed)||+09a1y551r6qm""",
}
