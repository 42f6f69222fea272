"""Public holidays, countries in A. Made by `make catalogues`; not to be edited by hand."""

from __future__ import annotations

TABLES: dict[str, bytes] = {
    "AD": b"""2020:56
Assumpci\xc3\xb3|Assumption Day|0815
Cap d'Any|New Year's Day|0101
Carnaval|Carnival|+01i0bf0lx0vu15r1gg1q62032as2ki2v73543eu3pj3zg4964jv4ts54h5e75o45yt68j6ig6t5732
Dia de la Constituci\xc3\xb3|Constitution Day|0314
Dilluns de Pasqua|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Dilluns de Pentecosta|Pentecost Monday|+0480e50on0yk18h1j61sw22t2di2n82xx37u3hk3s94264bw4ml4wi5775gx5qu61j6b96l66vv75s
Divendres Sant|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Festa del treball|Labor Day|0501
Immaculada Concepci\xc3\xb3|Immaculate Conception|1208
Nadal|Christmas Day|1225
Nostra Senyora de Meritxell|Our Lady of Meritxell|0908
Reis|Epiphany|0106
Sant Esteve|Saint Stephen's Day|1226
Tots Sants|All Saints' Day|1101""",
    "AE": b"""2020:45 2022:56
Commemoration Day||1201:2020-2023
Day of Arafah||+05v0fp0pj0zd1971j21sx ~22r2cm2mg2wa3643fz3pt3zo49i4jc4t65315cv5mq5wk66f6g96q36zx79s
Death of Sheikh Khalifa bin Zayed Al Nahyan||+0o00o10o2
Eid al-Adha||+05w0fq0pk0ze1981j31sy ~22s2cn2mh2wb3653g03pu3zp49j4jd4t75325cw5mr5wl66g6ga6q46zy79t
Eid al-Adha Holiday||+05x05y0fr0fs0pl0pm0zf0zg19919a1j41j51sz1t0 ~22t22u2co2cp2mi2mj2wc2wd3663673g13g23pv3pw3zq3zr49k49l4je4jf4t84t95335345cx5cy5ms5mt5wm5wn66h66i6gb6gc6q56q66zz70079u79v
Eid al-Fitr||+0400du0no0xi17d1h71r2 ~20w2aq2kk2uf3493e43ny3xt47n4hh4rb5155b05kv5up64j6ed6o76y277x
Eid al-Fitr Holiday||+03y03z0410420ds0dt0dv0dw0nm0nn0np0nq0xh0xj0xk17b17c17e17f1h81h91r11r31r4 ~20x20y2ar2as2kl2km2ug2uh34a34b3e53e63nz3o03xu3xv47o47p4hi4hj4rc4rd5165175b15b25kw5kx5uq5ur64k64l6ee6ef6o86o96y36y477y77z
Islamic New Year||+06j0gd0q510119t1jo1th ~23d2d72n12wv36q3gk3qf4094a44jy4ts53m5dh5nb5x66706gv6qp70j7ad
National Day||1202 +09d0ji0tn13s1dy1o11y828d2ij2so32t3cy3n43x947e4hj4rp51u5bz5m45wa66f6gk6qp70v7b0
New Year's Day||0101
Prophet's Birthday||+08e0ib0s311z1br1lm1vj ~25a2f52p02yu38o3ii3sc4274c24lw4vr55l5ff5p95z468y6it6sn72h""",
    "AF": b"""2020:45
Afghanistan Independence Day||0819
American Withdrawal Day||0831:2022-2045
Ashura||+06q0gk
Day of Arafah||+05v0fp0pj0zd1981j3 ~1sx22r2cm2mg2wa3643fz3pt3zo49i4jc4t65315cv5mq5wk66f6g96q36zx79s
Eid al-Adha||+05w05x05y0fq0fr0fs0pk0pl0pm0ze0zf0zg19919a19b1j41j51j6 ~1sy1sz1t022s22t22u2cn2co2cp2mh2mi2mj2wb2wc2wd3653663673g03g13g23pu3pv3pw3zp3zq3zr49j49k49l4jd4je4jf4t74t84t95325335345cw5cx5cy5mr5ms5mt5wl5wm5wn66g66h66i6ga6gb6gc6q46q56q66zy6zz70079t79u79v
Eid al-Fitr||+0400410420du0dv0dw0nn0no0np0xj0xk0xl17d17e17f1h71h81h9 ~1r21r31r420w20x20y2aq2ar2as2kk2kl2km2uf2ug2uh34934a34b3e43e53e63ny3nz3o03xt3xu3xv47n47o47p4hh4hi4hj4rb4rc4rd5155165175b05b15b25kv5kw5kx5up5uq5ur64j64k64l6ed6ee6ef6o76o86o96y26y36y477x77y77z
First Day of Ramadan||+0360d00mu0wp16j1ge ~1q820329x2jr2tl33g3da3n53wz46t4gn4qh50c5a75k15tv63q6dk6ne6x9773
International Workers' Day||0501:2020-2021
Islamic Emirate Victory Day||+0ql10q1av1l11v625b2fg2pl2zr39w3k13u644c4eh4om4yr58x5j25t763c6di6nn6xs77x
Liberation Day||0215
Martyrs' Day||+070
Mojahedin's Victory Day||0428
Nowruz||+027
Prophet's Birthday||+08e0i90s311x1bs1lm ~1vg25a2f52p02yu38o3ii3sc4274c24lw4vr55l5ff5p95z468y6it6sn72h""",
    "AG": b"""2020:56
Boxing Day||1226
Boxing Day (observed)||+0a20k71yx2923nt52j5co6re
Carnival Monday||+05z0g30q710i1am1kq1uu24y2f92pd2zh39l3jp3tt4444e84oc4yg58k5io5sz6336d76nb6xf77q
Carnival Tuesday||+0600g40q810j1an1kr1uv24z2fa2pe2zi39m3jq3tu4454e94od4yh58l5ip5t06346d86nc6xg77r
Christmas Day||1225
Christmas Day (observed)||+0k60ub2913ns3xx5cn5ms71j
Day after the General Election||+0uy
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Independence Day||1101
Independence Day (observed)||+08i1n91xd3c44qv50z6fq6pu
Labour Day||+03g0dk0no0xs1831i71sb22f2cj2mu2wy3723h63ra41e4bp4lt4vx5615g55qg60k6ao6ks6uw750
New Year's Day||0101
New Year's Day (observed)||+0uh3y35my71p
Sir Vere Cornwall Bird Snr. Day||1209
Sir Vere Cornwall Bird Snr. Day (observed)||+1402ir2sv47m4hq5wh7b8
Whit Monday||+0480e50on0yk18h1j61sw22t2di2n82xx37u3hk3s94264bw4ml4wi5775gx5qu61j6b96l66vv75s""",
    "AI": b"""2020:6
Anguilla Day||0530
Anguilla Day (observed)||+0490ec1t32373hy4wp56t5gy6lk
August Monday||+05z0g30q710i1am1kq1uu24y2f92pd2zh39l3jp3tt4444e84oc4yg58k5io5sz6336d76nb6xf77q
August Thursday||+0620g60qa10l1ap1kt1ux2512fc2pg2zk39o3js3tw4474eb4of4yj58n5ir5t26366da6ne6xi77t
Boxing Day||1226
Boxing Day (observed)||+0a20k71yx2923nt52j5co6re
Celebration of the Birthday of Her Majesty the Queen|Queen's Birthday|+04f0eq0ok
Celebration of the Birthday of His Majesty the King|King's Birthday|+0z51991jd1th23s2dw2o02y43883ij3sn42r4cv4mz4x357e5hi5rm61q6bu6ly6w976d
Christmas Day||1225
Christmas Day (observed)||+0k60ub2913ns3xx5cn5ms71j
Constitution Day||+0630g70qb10m1aq1ku1uy2522fd2ph2zl39p3jt3tx4484ec4og4yk58o5is5t36376db6nf6xj77u
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Easter Sunday||+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
James Ronald Webster Day||0302
James Ronald Webster Day (observed)||+16c1gg2v735b4k25yt68x
Labour Day|Labor Day|0501
Labour Day (observed)|Labor Day (observed)|+0dk0no22f3h63ra5615g56uw
Mourning the Death of Her Majesty The Queen Elizabeth II||+0rk
National Heroes and Heroines Day||1219
National Heroes and Heroines Day (observed)||+09s0jw1yn28r3ni5295cd6r4
New Year's Day||0101
New Year's Day (observed)||+0kd0uh2983nz3y35cu5my71p
Special Public Holiday||+1gd
Whit Monday|Pentecost Monday|+0480e50on0yk18h1j61sw22t2di2n82xx37u3hk3s94264bw4ml4wi5775gx5qu61j6b96l66vv75s""",
    "AL": b"""2020:56
Dita Flamurit dhe e Pavar\xc3\xabsis\xc3\xab|Flag and Independence Day|1128
Dita Flamurit dhe e Pavar\xc3\xabsis\xc3\xab (dit\xc3\xab pushimi e shtyr\xc3\xab)|Flag and Independence Day (observed)|+09a0jf1y528a3n151r5bw6qm
Dita Komb\xc3\xabtare e Rinis\xc3\xab|National Youth Day|1208
Dita Komb\xc3\xabtare e Rinis\xc3\xab (dit\xc3\xab pushimi e shtyr\xc3\xab)|National Youth Day (observed)|+1e42sv32z4hq5wh66l
Dita Nd\xc3\xabrkomb\xc3\xabtare e Pun\xc3\xabtor\xc3\xabve|International Workers' Day|0501
Dita Nd\xc3\xabrkomb\xc3\xabtare e Pun\xc3\xabtor\xc3\xabve (dit\xc3\xab pushimi e shtyr\xc3\xab)|International Workers' Day (observed)|+0dk0np22f3h63ra5615g56uw
Dita e Alfabetit|Alphabet Day|1122:2024-2045
Dita e Alfabetit (dit\xc3\xab pushimi e shtyr\xc3\xab)|Alphabet Day (observed)|+1nu1xy3cp4rg51k6gb6qf
Dita e Bajramit t\xc3\xab Madh|Eid al-Fitr|+0400du0no0xi17d1h71r2 ~20w2aq2as2kk2uf3493e43ny3o03xt47n4hh4hj4rb5155165b05kv5up5uq64j6ed6o76y277x
Dita e Bajramit t\xc3\xab Madh (dit\xc3\xab pushimi e shtyr\xc3\xab)|Eid al-Fitr (observed)|+0411h8
Dita e Kurban Bajramit|Eid al-Adha|+05w0fq0pk0ze1981j31sy ~22s22t2cn2mh2wb2wd3653g03pu3zp49j49k4jd4t75325345cw5mr5wl66g6ga6gc6q46zy79t79v
Dita e Kurban Bajramit (dit\xc3\xab pushimi e shtyr\xc3\xab)|Eid al-Adha (observed)|+0pm199
Dita e Nevruzit|Nowruz Day|0322
Dita e Nevruzit (dit\xc3\xab pushimi e shtyr\xc3\xab)|Nowruz Day (observed)|+02a1h11r535w4kn4ur69i6jm
Dita e Shenjt\xc3\xabrimit t\xc3\xab Shenjt Terez\xc3\xabs|Mother Teresa Canonization Day|0905
Dita e Shenjt\xc3\xabrimit t\xc3\xab Shenjt Terez\xc3\xabs (dit\xc3\xab pushimi e shtyr\xc3\xab)|Mother Teresa Canonization Day (observed)|+06y0h21vt25x3ko4zf59j6oa
Dita e Ver\xc3\xabs|Summer Day|0314
Dita e Ver\xc3\xabs (dit\xc3\xab pushimi e shtyr\xc3\xab)|Summer Day (observed)|+0230c71qy2123ft4uk54o6jf
Dita e \xc3\x87lirimit|Liberation Day|1129
Dita e \xc3\x87lirimit (dit\xc3\xab pushimi e shtyr\xc3\xab)|Liberation Day (observed)|+09b1o11y63cw4rn51s6gi6qn
Dit\xc3\xab pushimi|Public Holiday|+0020mi16n
E diela e Pashk\xc3\xabve Katolike|Catholic Easter Sunday|+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
E diela e Pashk\xc3\xabve Katolike (dit\xc3\xab pushimi e shtyr\xc3\xab)|Catholic Easter Sunday (observed)|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
E diela e Pashk\xc3\xabve Ortodokse|Orthodox Easter Sunday|+0310dj0ng0xd1821hs1rp22e2c42m12wq36g3h53r240s4bh4le4v455t5fq5qf6056a26kr6uo74e
E diela e Pashk\xc3\xabve Ortodokse (dit\xc3\xab pushimi e shtyr\xc3\xab)|Orthodox Easter Sunday (observed)|+0320dl0nh0xe1831ht1rq22g2c52m22wr36h3h73r340t4bi4lf4v555u5fr5qg6066a36ks6up74f
Festat e Vitit t\xc3\xab Ri|New Year's Day|0101 0102
Festat e Vitit t\xc3\xab Ri (dit\xc3\xab pushimi e shtyr\xc3\xab)|New Year's Day (observed)|+0a90kd0ke0ui1z42982993nz3o03y452q5cu5cv5mz6rl71q
Krishtlindjet|Christmas Day|1225
Krishtlindjet (dit\xc3\xab pushimi e shtyr\xc3\xab)|Christmas Day (observed)|+0k60ua2913ns3xw5cn5ms71i""",
    "AM": b"""2020:56
!00v03z0hl
Army Day||0128
Christmas Holidays||0103:2020-2021 0104:2020-2021 0105:2020-2021
Christmas and Epiphany||0106
Constitution Day||0705
Day of Remembrance for the Fallen Defenders of the Fatherland||0127:2026-2045
Day of Remembrance of the Dead||0107:2020-2021
Day of Remembrance of the Victims of Armenian Genocide||0424
Day off (substituted from 02/01/2020)||+00q
Day off (substituted from 05/23/2020)||+045
Day off (substituted from 09/25/2021)||+0hg
Independence Day||0921
Labor Day||0501
New Year's Day||0101 0102
New Year's Eve||1231
Republic Day||0528
Victory and Peace Day||0509
Women's Day||0308""",
    "AO": b"""2020:56
Dia Internacional da Mulher|International Women's Day|0308
Dia Internacional da Mulher (ponte)|Day off for International Women's Day|+0m42l73pq4a25el5ot6tc
Dia Internacional do Trabalhador|International Worker's Day|0501
Dia Internacional do Trabalhador (ponte)|Day off for International Worker's Day|+1i42mn36z4bi4lq5q96al
Dia da Independ\xc3\xaancia Nacional|National Independence Day|1111
Dia da Independ\xc3\xaancia Nacional (ponte)|Day off for National Independence Day|+0ix1ng27s3cb3mj4r25be6fx
Dia da Liberta\xc3\xa7\xc3\xa3o da \xc3\x81frica Austral|Southern Africa Liberation Day|0323
Dia da Liberta\xc3\xa7\xc3\xa3o da \xc3\x81frica Austral (ponte)|Day off for Southern Africa Liberation Day|+0ce0wq2192bh3g040c54v73y
Dia da Paz e Reconcilia\xc3\xa7\xc3\xa3o Nacional|Peace and National Reconciliation Day|0404
Dia da Paz e Reconcilia\xc3\xa7\xc3\xa3o Nacional (ponte)|Day off for Peace and National Reconciliation Day|+0x01782br2w340m5zp748
Dia de Natal e da Fam\xc3\xadlia|Christmas and Family Day|1225
Dia de Natal e da Fam\xc3\xadlia (ponte)|Day off for Christmas and Family Day|+1oq2t93dl4i44sc5wv6h7
Dia do Ano Novo|New Year's Day|0101
Dia do Ano Novo (ponte)|Day off for New Year's Day|+1ox2tg3ds4ib4sj5x26he
Dia do Carnaval|Carnival Day|+01j0bg0ly0vv15s1gh1q72042at2kj2v83553ev3pk3zh4974jw4tt54i5e85o55yu68k6ih6t6733
Dia do Carnaval (ponte)|Day off for Carnival Day|+01i0bf0lx0vu15r1gg1q62032as2ki2v73543eu3pj3zg4964jv4ts54h5e75o45yt68j6ig6t5732
Dia do Fundador da Na\xc3\xa7\xc3\xa3o e do Her\xc3\xb3i Nacional|National Heroes' Day|0917
Dia do Fundador da Na\xc3\xa7\xc3\xa3o e do Her\xc3\xb3i Nacional (ponte)|Day off for National Heroes' Day|+0791bs1w430n4zq6496ol
Dia do In\xc3\xadcio da Luta Armada de Liberta\xc3\xa7\xc3\xa3o Nacional|Liberation Movement Day|0204
Dia do In\xc3\xadcio da Luta Armada de Liberta\xc3\xa7\xc3\xa3o Nacional (ponte)|Day off for Liberation Movement Day|+00x0b51fo20034j53m6856sh
Dia dos Finados|All Souls' Day|1102
Dia dos Finados (ponte)|Day off for All Souls' Day|+0im12y27h2hp3m846k5b37a6
Sexta-Feira Santa|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c""",
    "AQ": b"""2020:56
Antarctica Day||1201
Christmas Day||1225
Midwinter Day||+04r0ex0p20z719c1ji1tn23s2dx2o32y838d3ii3so42t4cy4n34x957e5hj5ro61u6bz6m46w976f
New Year's Day||0101""",
    "AR": b"""2020:56
A\xc3\xb1o Nuevo|New Year's Day|0101
Censo Nacional 2022|National Census Day 2022|+0o4
D\xc3\xada Nacional de la Memoria por la Verdad y la Justicia|National Day of Remembrance for Truth and Justice|0324
D\xc3\xada de la Independencia|Independence Day|0709
D\xc3\xada de la Revoluci\xc3\xb3n de Mayo|May Revolution Day|0525
D\xc3\xada de la Soberan\xc3\xada Nacional|National Sovereignty Day|+0930j50ta13f1dj1nu1xy2802i62sa32e3cp3mr3ww4714h54rg51k5bm5lr5vw6606gb6qf70i7an
D\xc3\xada de la Victoria de la Copa Mundial de la FIFA 2022|FIFA World Cup 2022 Victory Day|+0u4
D\xc3\xada del Respeto a la Diversidad Cultural|Respect for Cultural Diversity Day|+07x0i10s512g1ci1mn1ws26w2h72rb31d3bi3ln3vr4624g64q950e5ai5km5ux64z6f46p96zd79o
D\xc3\xada del Trabajo|Labor Day|0501
D\xc3\xada del Veterano y de los Caidos en la Guerra de Malvinas|Veteran's Day and the Fallen in the Malvinas War|0402:2021-2045 +02i
Feriado con fines tur\xc3\xadsticos|Bridge Public Holiday|+02a05b09h0e50hy0j70s20tb0tt0yh0z512d17419d1ch1i41l11nr1r51u61yc
Inmaculada Concepci\xc3\xb3n de Mar\xc3\xada|Immaculate Conception|1208
Jueves Santo|Maundy Thursday|+02r0co0n60x31701hp1rf21c2c12lr2wg36d3g33qs40p4af4l44v155q5fg5pd60269s6jp6ue74b
Lunes de Carnaval|Carnival Monday|+01i0bf0lx0vu15r1gg1q62032as2ki2v73543eu3pj3zg4964jv4ts54h5e75o45yt68j6ig6t5732
Martes de Carnaval|Carnival Tuesday|+01j0bg0ly0vv15s1gh1q72042at2kj2v83553ev3pk3zh4974jw4tt54i5e85o55yu68k6ih6t6733
Navidad|Christmas Day|1225
Paso a la Inmortalidad del General Don Jos\xc3\xa9 de San Mart\xc3\xadn|Pass to the Immortality of General Don Jos\xc3\xa9 de San Mart\xc3\xadn|+06d0gh0ql10w1ay1l31v825c2fn2pr2zt39y3k33u744i4em4op4yu58y5j25td63f6dk6np6xt784
Paso a la Inmortalidad del General Don Manuel Belgrano|Pass to the Immortality of General Don Manuel Belgrano|0620
Paso a la Inmortalidad del General Don Mart\xc3\xadn Miguel de G\xc3\xbcemes|Pass to the Immortality of General Don Mart\xc3\xadn Miguel de G\xc3\xbcemes|+04m0ex0oy0z31991jd1th23s2du2nz2y43883ij3sk42p4cu4mz4x357e5hf5rl61q6bu6ly6w676b
Viernes Santo|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Visita de Su Santidad el Papa Le\xc3\xb3n XIV|Visit of His Holiness Pope Leo XIV|+1xk""",
    "AS": b"""2020:56
American Samoa Flag Day||0417
American Samoa Flag Day (observed)||+0d30na21y3gp3qw55k5fr6ui
Christmas Day||1225
Christmas Day (observed)||+0k30ua28y3np3xw5ck5mr71i
Columbus Day||+07x0i10s51291ck1mo1ws26w2h02r431f3bj3ln3vr45v4fz4qa50e5ai5km5uq6516f56p96zd79h
Independence Day||0704
Independence Day (observed)||+0540fb1tz2463ix4xl57s6mg
Juneteenth National Independence Day||0619:2021-2045
Juneteenth National Independence Day (observed)||+0eu0p123p3ig3sn57b5hi6w9
Labor Day||+06y0h20r611a1be1li1vt25x2g12q53093ad3ko3us44w4f04p44zf59j5jn5tr63v6dz6oa6ye78i
Manu'a Islands Cession Day||0716
Manu'a Islands Cession Day (observed)||+0pq0zx2eo3tc43j5i76wy775
Martin Luther King Jr. Day||+00j0an0kr0uv14z1fa1pe1zi29m2jq2u13453e93od3yh48l4iw4t05345d85nc5xn67r6hv6rz723
Memorial Day||+0410ec0og0yk18o1is1sw2372db2nf2xj37n3hy3s24264ca4me4wi56t5gx5r16156b96ld6vo75s
New Year's Day||0101
New Year's Day (observed)||+0ka0uh2953nw3y35cr5my71p
Thanksgiving Day||+0960ja0te13i1dt1nx1y12852i92sd32o3cs3mw3x04744h84rj51n5br5lv5vz66a6ge6qi70m7aq
Veterans Day||1111
Veterans Day (observed)||+1352hw2s346r4gy5vp7ad
Washington's Birthday||+01b0bf0lq0vu15y1g21q620a2al2kp2ut34x3f13pc3zg49k4jo4ts53w5e75ob5yf68j6in6sr732
White Sunday||+07w0i00s41281cj1mn1wr26v2gz2ra31e3bi3lm3vq45u4g54q950d5ah5kl5uw6506f46p86zc79g""",
    "AT": b"""2020:56
Allerheiligen|All Saints' Day|1101
Christi Himmelfahrt|Ascension Day|+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
Christtag|Christmas Day|1225
Fronleichnam|Corpus Christi|+04i0ef0ox0yu18r1jg1t62332ds2ni2y73843hu3sj42g4c64mv4ws57h5h75r461t6bj6lg6w5762
Heilige Drei K\xc3\xb6nige|Epiphany|0106
Mari\xc3\xa4 Empf\xc3\xa4ngnis|Immaculate Conception|1208
Mari\xc3\xa4 Himmelfahrt|Assumption Day|0815
Nationalfeiertag|National Day|1026
Neujahr|New Year's Day|0101
Ostermontag|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Pfingstmontag|Pentecost Monday|+0480e50on0yk18h1j61sw22t2di2n82xx37u3hk3s94264bw4ml4wi5775gx5qu61j6b96l66vv75s
Staatsfeiertag|Labor Day|0501
Stephanstag|Saint Stephen's Day|1226""",
    "AU": b"""2020:56
ANZAC Day||0425
Australia Day||0126
Boxing Day||1226
Christmas Day||1225
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
National Day of Mourning for Queen Elizabeth II||+0rn
New Year's Day||0101""",
    "AW": b"""2020:56
A\xc3\xb1a Nobo|New Year's Day|0101
A\xc3\xb1a di Rey|King's Day|+039
Bierna Santo|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Di dos dia di Pasco di Nacemento|Second Day of Christmas|1226
Di dos dia di Pasco di Resureccion|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Dia di Asuncion|Ascension Day|+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
Dia di Betico|Betico Day|0125
Dia di Himno y Bandera|National Anthem and Flag Day|0318
Dia di Obrero|Labor Day|+03d0di0no0xs17y1i31s822d2cj2mo2wt36y3h43ra41e4bj4lp4vu55z5g55qa60f6ak6kp6uw750
Dia di Rey|King's Day|+0de0nj0xo17u1hy1s42292cf2mk2wp36t3h03r541a4bf4lk4vq55v5g05q660b6af6kl6ur74w
Dialuna despues di Carnaval Grandi|Carnival Monday|+01i0bf0lx
Dialuna prome cu diaranson di shinish|Monday before Ash Wednesday|+0vu15r1gg1q62032as2ki2v73543eu3pj3zg4964jv4ts54h5e75o45yt68j6ig6t5732
Pasco di Nacemento|Christmas Day|1225""",
    "AX": b"""2020:56
Ahvenanmaan itsehallintop\xc3\xa4iv\xc3\xa4|\xc3\x85land's Autonomy Day|0609
Helatorstai|Ascension Day|+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
Helluntaip\xc3\xa4iv\xc3\xa4|Pentecost|+0470e40om0yj18g1j51sv22s2dh2n72xw37t3hj3s84254bv4mk4wh5765gw5qt61i6b86l56vu75r
Itsen\xc3\xa4isyysp\xc3\xa4iv\xc3\xa4|Independence Day|1206
Jouluaatto|Christmas Eve|1224
Joulup\xc3\xa4iv\xc3\xa4|Christmas Day|1225
Juhannusaatto|Midsummer Eve|+04q0f10p50z919d1jh1tl23w2e02o42y838c3in3sr42v4cz4n34x757i5hm5rq61u6by6m26wd76h
Juhannusp\xc3\xa4iv\xc3\xa4|Midsummer Day|+04r0f20p60za19e1ji1tm23x2e12o52y938d3io3ss42w4d04n44x857j5hn5rr61v6bz6m36we76i
Loppiainen|Epiphany|0106
Pitk\xc3\xa4perjantai|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Pyh\xc3\xa4inp\xc3\xa4iv\xc3\xa4|All Saints' Day|+08g0ir0sv12z1d31n71xb27m2hq2ru31y3c23md3wh46l4gp4qt50x5b85lc5vg65k6fo6ps7037a7
P\xc3\xa4\xc3\xa4si\xc3\xa4isp\xc3\xa4iv\xc3\xa4|Easter Sunday|+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
Tapaninp\xc3\xa4iv\xc3\xa4|Second Day of Christmas|1226
Toinen p\xc3\xa4\xc3\xa4si\xc3\xa4isp\xc3\xa4iv\xc3\xa4|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Uudenvuodenp\xc3\xa4iv\xc3\xa4|New Year's Day|0101
Vappu|May Day|0501""",
    "AZ": b"""2020:56
!02g0470dp0dx0fn0m20sv0za0zb12z14j14r1791dh1do1en1eo1ji
Az\xc9\x99rbaycan Respublikas\xc4\xb1n\xc4\xb1n D\xc3\xb6vl\xc9\x99t bayra\xc4\x9f\xc4\xb1 g\xc3\xbcn\xc3\xbc|National Flag Day|1109
Az\xc9\x99rbaycan Respublikas\xc4\xb1n\xc4\xb1n D\xc3\xb6vl\xc9\x99t bayra\xc4\x9f\xc4\xb1 g\xc3\xbcn\xc3\xbc (m\xc3\xbc\xc5\x9fahid\xc9\x99 olunur)|National Flag Day (observed)|+1dc1nh3273cc4r365t6fy
Az\xc9\x99rbaycan Respublikas\xc4\xb1n\xc4\xb1n Silahl\xc4\xb1 Q\xc3\xbcvv\xc9\x99l\xc9\x99ri g\xc3\xbcn\xc3\xbc|Armed Forces Day|0626
Az\xc9\x99rbaycan Respublikas\xc4\xb1n\xc4\xb1n Silahl\xc4\xb1 Q\xc3\xbcvv\xc9\x99l\xc9\x99ri g\xc3\xbcn\xc3\xbc (m\xc3\xbc\xc5\x9fahid\xc9\x99 olunur)|Armed Forces Day (observed)|+0f40p823z3iq3su57l5hp6wg
Az\xc9\x99rbaycan xalq\xc4\xb1n\xc4\xb1n milli qurtulu\xc5\x9f g\xc3\xbcn\xc3\xbc|National Liberation Day|0615
Az\xc9\x99rbaycan xalq\xc4\xb1n\xc4\xb1n milli qurtulu\xc5\x9f g\xc3\xbcn\xc3\xbc (m\xc3\xbc\xc5\x9fahid\xc9\x99 olunur)|National Liberation Day (observed)|+19a1jd2y43884mz61q6bu
B\xc9\x99l\xc9\x99diyy\xc9\x99 se\xc3\xa7kil\xc9\x99ri|Municipal elections|+1fj
D\xc3\xbcnya az\xc9\x99rbaycanl\xc4\xb1lar\xc4\xb1n\xc4\xb1n h\xc9\x99mr\xc9\x99yliyi g\xc3\xbcn\xc3\xbc|International Azerbaijanis Solidarity Day|1231
D\xc3\xbcnya az\xc9\x99rbaycanl\xc4\xb1lar\xc4\xb1n\xc4\xb1n h\xc9\x99mr\xc9\x99yliyi g\xc3\xbcn\xc3\xbc (m\xc3\xbc\xc5\x9fahid\xc9\x99 olunur)|International Azerbaijanis Solidarity Day (observed)|+0ui14n2je3y44895mz71q
Fa\xc5\x9fizm \xc3\xbcz\xc9\x99rind\xc9\x99 q\xc9\x99l\xc9\x99b\xc9\x99 g\xc3\xbcn\xc3\xbc|Victory over Fascism Day|0509
Fa\xc5\x9fizm \xc3\xbcz\xc9\x99rind\xc9\x99 q\xc9\x99l\xc9\x99b\xc9\x99 g\xc3\xbcn\xc3\xbc (m\xc3\xbc\xc5\x9fahid\xc9\x99 olunur)|Victory over Fascism Day (observed)|+03n0dr1si22m3hd4w45686kz
M\xc3\xbcst\xc9\x99qillik G\xc3\xbcn\xc3\xbc|Independence Day|0528:2021-2045
M\xc3\xbcst\xc9\x99qillik G\xc3\xbcn\xc3\xbc (m\xc3\xbc\xc5\x9fahid\xc9\x99 olunur)|Independence Day (observed)|+0og0yk2db3s24265gx6vo75s
Novruz bayram\xc4\xb1|Spring Festival|0320 0321 0322 0323 0324
Novruz bayram\xc4\xb1 (m\xc3\xbc\xc5\x9fahid\xc9\x99 olunur)|Eid al-Fitr (observed)|+1r7
Novruz bayram\xc4\xb1 (m\xc3\xbc\xc5\x9fahid\xc9\x99 olunur)|Spring Festival (observed)|+02c02d0ch0ci0mm16x16y1h21h31r921c21d2lo2vs2vt35x35y3g33g43q84aj4ko4kp4ut4uu54y54z5f35pa5ze5zf69j69k6jo6jp6tu
Prezidenti se\xc3\xa7kil\xc9\x99ri|Presidential elections|+15m
Qad\xc4\xb1nlar g\xc3\xbcn\xc3\xbc|Women's Day|0308
Qad\xc4\xb1nlar g\xc3\xbcn\xc3\xbc (m\xc3\xbc\xc5\x9fahid\xc9\x99 olunur)|Women's Day (observed)|+01w1qr35i4k94ud6946j8
Qurban bayrami|Eid al-Adha|+05w05x0fq0fr0pk0pl0ze0zf1981991j31j41sy1sz ~22s22t22u2cn2co2cq2mh2mi2wb2wc2wd2we3653663g03g13g73g83pu3pv3px3zp3zq49j49k49l4jd4je4t74t85325335345355cw5cx5mr5ms5wl5wm5wo66g66h6ga6gb6gc6q46q56zy6zz79t79u79v79w
Qurban bayrami (m\xc3\xbc\xc5\x9fahid\xc9\x99 olunur)|Eid al-Adha (observed)|+05z0pm0pn19b1j61t0
Ramazan bayrami|Eid al-Fitr|+0400410du0dv0no0np0xi0xj17d17e1h71h81r21r3 ~20w20x2aq2ar2as2at2kk2kl2uf2ug34934a34c3e43e53ny3nz3o13xt3xu3xw47n47o4hh4hi4hj4hk4rb4rc5155165175195b05b15b35kv5kw5up5uq5ur64j64k6ed6ee6o76o86oa6y26y377x77y
Ramazan bayrami (m\xc3\xbc\xc5\x9fahid\xc9\x99 olunur)|Eid al-Fitr (observed)|+0420xl1rc
Ramazan bayrami (m\xc3\xbc\xc5\x9fahid\xc9\x99 olunur)|Spring Festival (observed)|+1r8
Respublika G\xc3\xbcn\xc3\xbc|Republic Day|+044
Yeni il bayram\xc4\xb1|New Year's Day|0101 0102
Yeni il bayram\xc4\xb1 (m\xc3\xbc\xc5\x9fahid\xc9\x99 olunur)|New Year's Day (observed)|+0a90kd0ke0uj1z42982993o03o23y552q5cu5cv5n06rl71r
Z\xc9\x99f\xc9\x99r G\xc3\xbcn\xc3\xbc|Victory Day|1108:2021-2045
Z\xc9\x99f\xc9\x99r G\xc3\xbcn\xc3\xbc (m\xc3\xbc\xc5\x9fahid\xc9\x99 olunur)|Victory Day (observed)|+1ng1xl3cb4r25186fx6q2
\xc3\x9cmumxalq h\xc3\xbczn g\xc3\xbcn\xc3\xbc|Martyrs' Day|0120
\xc4\xb0stirah\xc9\x99t g\xc3\xbcn\xc3\xbc (01.04.2025 il\xc9\x99 \xc9\x99v\xc9\x99z edilmi\xc5\x9fdir)|Day off (substituted from 04/01/2025)|+1h5
\xc4\xb0stirah\xc9\x99t g\xc3\xbcn\xc3\xbc (04.11.2023 il\xc9\x99 \xc9\x99v\xc9\x99z edilmi\xc5\x9fdir)|Day off (substituted from 11/04/2023)|+135
\xc4\xb0stirah\xc9\x99t g\xc3\xbcn\xc3\xbc (05.03.2022 il\xc9\x99 \xc9\x99v\xc9\x99z edilmi\xc5\x9fdir)|Day off (substituted from 03/05/2022)|+0m4
\xc4\xb0stirah\xc9\x99t g\xc3\xbcn\xc3\xbc (05.11.2022 il\xc9\x99 \xc9\x99v\xc9\x99z edilmi\xc5\x9fdir)|Day off (substituted from 11/05/2022)|+0sx
\xc4\xb0stirah\xc9\x99t g\xc3\xbcn\xc3\xbc (06.04.2024 il\xc9\x99 \xc9\x99v\xc9\x99z edilmi\xc5\x9fdir)|Day off (substituted from 04/06/2024)|+17f
\xc4\xb0stirah\xc9\x99t g\xc3\xbcn\xc3\xbc (07.01.2024 il\xc9\x99 \xc9\x99v\xc9\x99z edilmi\xc5\x9fdir)|Day off (substituted from 01/07/2024)|+14p
\xc4\xb0stirah\xc9\x99t g\xc3\xbcn\xc3\xbc (08.05.2021 il\xc9\x99 \xc9\x99v\xc9\x99z edilmi\xc5\x9fdir)|Day off (substituted from 05/08/2021)|+0ds
\xc4\xb0stirah\xc9\x99t g\xc3\xbcn\xc3\xbc (10.03.2025 il\xc9\x99 \xc9\x99v\xc9\x99z edilmi\xc5\x9fdir)|Day off (substituted from 03/10/2025)|+1h4
\xc4\xb0stirah\xc9\x99t g\xc3\xbcn\xc3\xbc (16.05.2021 il\xc9\x99 \xc9\x99v\xc9\x99z edilmi\xc5\x9fdir)|Day off (substituted from 05/16/2021)|+0dt
\xc4\xb0stirah\xc9\x99t g\xc3\xbcn\xc3\xbc (16.11.2024 il\xc9\x99 \xc9\x99v\xc9\x99z edilmi\xc5\x9fdir)|Day off (substituted from 11/16/2024)|+1dd
\xc4\xb0stirah\xc9\x99t g\xc3\xbcn\xc3\xbc (17.07.2021 il\xc9\x99 \xc9\x99v\xc9\x99z edilmi\xc5\x9fdir)|Day off (substituted from 07/17/2021)|+0fp
\xc4\xb0stirah\xc9\x99t g\xc3\xbcn\xc3\xbc (21.06.2025 il\xc9\x99 \xc9\x99v\xc9\x99z edilmi\xc5\x9fdir)|Day off (substituted from 06/21/2025)|+1jo
\xc4\xb0stirah\xc9\x99t g\xc3\xbcn\xc3\xbc (23.11.2024 il\xc9\x99 \xc9\x99v\xc9\x99z edilmi\xc5\x9fdir)|Day off (substituted from 11/23/2024)|+1de
\xc4\xb0stirah\xc9\x99t g\xc3\xbcn\xc3\xbc (24.06.2023 il\xc9\x99 \xc9\x99v\xc9\x99z edilmi\xc5\x9fdir)|Day off (substituted from 06/24/2023)|+0zd
\xc4\xb0stirah\xc9\x99t g\xc3\xbcn\xc3\xbc (25.06.2023 il\xc9\x99 \xc9\x99v\xc9\x99z edilmi\xc5\x9fdir)|Day off (substituted from 06/25/2023)|+0zg
\xc4\xb0stirah\xc9\x99t g\xc3\xbcn\xc3\xbc (28.12.2019 il\xc9\x99 \xc9\x99v\xc9\x99z edilmi\xc5\x9fdir)|Day off (substituted from 12/28/2019)|+002
\xc4\xb0stirah\xc9\x99t g\xc3\xbcn\xc3\xbc (28.12.2024 il\xc9\x99 \xc9\x99v\xc9\x99z edilmi\xc5\x9fdir)|Day off (substituted from 12/28/2024)|+1ep
\xc4\xb0stirah\xc9\x99t g\xc3\xbcn\xc3\xbc (29.03.2020 il\xc9\x99 \xc9\x99v\xc9\x99z edilmi\xc5\x9fdir)|Day off (substituted from 03/29/2020)|+02e
\xc4\xb0stirah\xc9\x99t g\xc3\xbcn\xc3\xbc (29.12.2019 il\xc9\x99 \xc9\x99v\xc9\x99z edilmi\xc5\x9fdir)|Day off (substituted from 12/29/2019)|+005
\xc4\xb0stirah\xc9\x99t g\xc3\xbcn\xc3\xbc (29.12.2024 il\xc9\x99 \xc9\x99v\xc9\x99z edilmi\xc5\x9fdir)|Day off (substituted from 12/29/2024)|+1et
\xc4\xb0stirah\xc9\x99t g\xc3\xbcn\xc3\xbc (30.12.2023 il\xc9\x99 \xc9\x99v\xc9\x99z edilmi\xc5\x9fdir)|Day off (substituted from 12/30/2023)|+14o
\xc4\xb0stirah\xc9\x99t g\xc3\xbcn\xc3\xbc (31.05.2020 il\xc9\x99 \xc9\x99v\xc9\x99z edilmi\xc5\x9fdir)|Day off (substituted from 05/31/2020)|+043""",
}
