"""Public holidays by country. Made by `make catalogues`; not to be edited by hand."""

# ruff: noqa: E501 - a holiday is a line, however often it moves

from __future__ import annotations

from typing import Final

TABLES: Final[dict[str, bytes]] = {
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
    "BA": b"""2020:56
Bo\xc5\xbei\xc4\x87 (Katoli\xc4\x8dki)|Catholic Christmas Day|1225
Bo\xc5\xbei\xc4\x87 (Pravoslavni)|Orthodox Christmas Day|0107
Kurban Bajram|Eid al-Adha|+05w0fq0pk0ze ~1981j31sy22s2cn2mh2wb3653g03pu3zp49j4jd4t75325cw5mr5wl66g6ga6q46zy79t
Me\xc4\x91unarodni praznik rada|International Labor Day|0501 0502
Nova godina|New Year's Day|0101 0102
Ramazanski Bajram|Eid al-Fitr|+0400du0no0xi17d ~1h71r220w2aq2kk2uf3493e43ny3xt47n4hh4rb5155b05kv5up64j6ed6o76y277x
Uskrsni ponedjeljak (Katoli\xc4\x8dki)|Catholic Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Veliki petak (Pravoslavni)|Orthodox Good Friday|+02z0dh0ne0xb1801hq1rn22c2c22lz2wo36e3h33r040q4bf4lc4v255r5fo5qd6036a06kp6um74c""",
    "BB": b"""2020:56
50th Anniversary of CARICOM Holiday||+10b
Boxing Day||1226
Boxing Day (observed)||+0k62913ns5cn
Christmas Day||1225
Christmas Day (observed)||+0ub3xx5ms71j
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Emancipation Day||0801
Emancipation Day (observed)||+0g40q824z3jq3tu58l5ip6xg
Errol Barrow Day||0121
Errol Barrow Day (observed)||+1562jx48s
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Independence Day||1130
Independence Day (observed)||+1o13cw4rn6gi
Kadooment Day||+05z0g30q710i1am1kq1uu24y2f92pd2zh39l3jp3tt4444e84oc4yg58k5io5sz6336d76nb6xf77q
May Day||0501
May Day (observed)||+0no3ra5g56uw
National Heroes Day||0428
National Heroes Day (observed)||+17w2wr60d
New Year's Day||0101
New Year's Day (observed)||+0uh3y35my71p
Public Holiday||+0a90aa
Whit Monday||+0480e50on0yk18h1j61sw22t2di2n82xx37u3hk3s94264bw4ml4wi5775gx5qu61j6b96l66vv75s""",
    "BD": b"""2020:45
Ashura||+0qf1091a31jx1ts ~06q0gk23n2dh2nb2x53703gu3qp40j4ae4k84u253w5dr5nl5xg67a6h56qz70t7an
Bengali New Year's Day||0414
Christmas Day||1225
Eid al-Adha||+0pl0pm0pn0zf0zg0zh19919a19b1j41j51j61sz1t01t1 ~05x05y05z0fr0fs0ft22t22u22v2co2cp2cq2mi2mj2mk2wc2wd2we3663673683g13g23g33pv3pw3px3zq3zr3zs49k49l49m4je4jf4jg4t84t94ta5335345355cx5cy5cz5ms5mt5mu5wm5wn5wo66h66i66j6gb6gc6gd6q56q66q76zz70070179u79v79w
Eid al-Fitr||+0np0nq0nr0xj0xk0xl17d17e17f1h81h91ha1r31r41r5 ~0410420430dv0dw0dx20x20y20z2ar2as2at2kl2km2kn2ug2uh2ui34a34b34c3e53e63e73nz3o03o13xu3xv3xw47o47p47q4hi4hj4hk4rc4rd4re5165175185b15b25b35kw5kx5ky5uq5ur5us64k64l64m6ee6ef6eg6o86o96oa6y36y46y577y77z780
Independence Day||0326
July Mass Uprising Day||0805:2025-2045
Jumu'atul-Wida||+0nl0xi1781h51r2 ~03y0do20s2ap2kf2uc3423dz3nw3xm47j4hg4r65135at5kq5un64d6ea6o06xx77u
Laylat al-Qadr||+0nl0xg17a1h51qz ~03x0dr20u2ao2ki2uc3473e13nw3xq47k4he4r85135ay5ks5um64h6eb6o56y077u
Martyrs' Day and International Mother Language Day||0221
May Day||0501
Mid-Sha'ban||+0mg0wa1651g01pu ~02r0cl1zo29i2jc2t73313cw3mq3wk46e4g84q34zy59s5jn5th63b6d56n06wu76p
National Mourning Day||0815:2020-2024
Prophet's Birthday||+0s411y1bs1ln1vh ~08f0i925b2f62p12yv38p3ij3sd4284c34lx4vs55m5fg5pa5z568z6iu6so72i
Public Holiday||+14r1am1an1ao
Sheikh Mujibur Rahman's Birthday||0317:2020-2024
Victory Day||1216""",
    "BE": b"""2020:56
Allerheiligen|All Saints' Day|1101
Dag van de Arbeid|Labor Day|0501
Kerstmis|Christmas Day|1225
Nationale feestdag|National Day|0721
Nieuwjaar|New Year's Day|0101
O. L. H. Hemelvaart|Ascension Day|+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
O. L. V. Hemelvaart|Assumption Day|0815
Paasmaandag|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Pasen|Easter Sunday|+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
Pinksteren|Pentecost|+0470e40om0yj18g1j51sv22s2dh2n72xw37t3hj3s84254bv4mk4wh5765gw5qt61i6b86l56vu75r
Pinkstermaandag|Pentecost Monday|+0480e50on0yk18h1j61sw22t2di2n82xx37u3hk3s94264bw4ml4wi5775gx5qu61j6b96l66vv75s
Wapenstilstand|Armistice Day|1111""",
    "BF": b"""2020:56
Ascension|Ascension Day|+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
Assomption|Assumption Day|0815
Assomption (observ\xc3\xa9)|Assumption Day (observed)|+0gh25c3k358y
F\xc3\xaate du travail|Labor Day|0501
F\xc3\xaate du travail (observ\xc3\xa9)|Labor Day (observed)|+0no3ra5g56uw
F\xc3\xaate nationale|Independence Day|0805
F\xc3\xaate nationale (observ\xc3\xa9)|Independence Day (observed)|+2pd4e85sz
Jour de No\xc3\xabl|Christmas Day|1225
Jour de No\xc3\xabl (observ\xc3\xa9)|Christmas Day (observed)|+0ua3xw5mr71i
Jour de Ramadan|Eid al-Fitr|+0400du0no0xi17d ~1h71r220w2aq2kk2uf3493e43ny3xt47n4hh4rb5155b05kv5up64j6ed6o76y277x
Jour de Tabaski|Eid al-Adha|+05w0fq0pk0ze ~1981j31sy22s2cn2mh2wb3653g03pu3zp49j4jd4t75325cw5mr5wl66g6ga6q46zy79t
Jour de l'An|New Year's Day|0101
Jour de l'An (observ\xc3\xa9)|New Year's Day (observed)|+0uh3y35my71p
Journ\xc3\xa9e internationale de la femme|International Women's Day|0308
Journ\xc3\xa9e internationale de la femme (observ\xc3\xa9)|International Women's Day (observed)|+01w1qr4ud6j8
Journ\xc3\xa9e nationale des martyrs|Martyrs' Day|1031
Journ\xc3\xa9e nationale des martyrs (observ\xc3\xa9)|Martyrs' Day (observed)|+0im27h3m85b3
Lundi de P\xc3\xa2ques|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Mouloud|Prophet's Birthday|+08e0i90s4 ~11x1br1ll1vg25a2f52p02yu38o3ii3sc4274c24lw4vr55l5ff5p95z468y6it6sn72h
Proclamation de l'Ind\xc3\xa9pendance|Proclamation of Independence Day|1211
Proclamation de l'Ind\xc3\xa9pendance (observ\xc3\xa9)|Proclamation of Independence Day (observed)|+0tw3xi5md714
Soul\xc3\xa8vement populaire|Revolution Day|0103
Soul\xc3\xa8vement populaire (observ\xc3\xa9)|Revolution Day (observed)|+0a91z452q6rl
Toussaint|All Saints' Day|1101
Toussaint (observ\xc3\xa9)|All Saints' Day (observed)|+08i1xd50z6pu""",
    "BG": b"""2020:56
Christmas Day||1225 1226
Christmas Day (observed)||+0a20k60k70uc1yx2912923ns3nt3xy52j5cn5co5mt6re71k
Christmas Eve||1224
Christmas Eve (observed)||+0ub14g2j73xx4825ms71j7bo
Day of Bulgarian Enlightenment and Culture and Slavonic Alphabet||+040
Day of Bulgarian Enlightenment and Culture and Slavonic Alphabet (observed)||+041
Day of Slavonic Alphabet, Bulgarian Enlightenment and Culture||0524:2021-2045
Day of Slavonic Alphabet, Bulgarian Enlightenment and Culture (observed)||+1is1sw37n4me4wi6b96ld
Easter||+0310320dj0dk0ng0nh0xd0xe1821831hs1ht1rp1rq22e22f2c42c52m12m22wq2wr36g36h3h53h63r23r340s40t4bh4bi4le4lf4v44v555t55u5fq5fr5qf5qg6056066a26a36kr6ks6uo6up74e74f
Good Friday||+02z0dh0ne0xb1801hq1rn22c2c22lz2wo36e3h33r040q4bf4lc4v255r5fo5qd6036a06kp6um74c
Holy Saturday||+0300di0nf0xc1811hr1ro22d2c32m02wp36f3h43r140r4bg4ld4v355s5fp5qe6046a16kq6un74d
Independence Day||0922
Independence Day (observed)||+1bz2qq30u4fl5uc64g
Labor Day and International Workers' Solidarity Day||0501
Labor Day and International Workers' Solidarity Day (observed)||+0dl0no22g3h73ra5615g56uw
Liberation Day||0303
Liberation Day (observed)||+16c2l32v749y5op5yt
New Year's Day||0101
New Year's Day (observed)||+0kd0uh2983nz3y35cu5my71p
Non-working day||+1ov1ox
Saint George's Day, Day of the Bulgarian Army||0506
Saint George's Day, Day of the Bulgarian Army (observed)||+0xz2cq2mu41l4bp5qh757
Unification Day||0906
Unification Day (observed)||+06y1lp1vt3ak4pb4zf6e66oa""",
    "BH": b"""2020:45
Ashura||+06p06q0gj0gk0qe0qf1081091a21a31jw1jx1tr1ts ~23l23m2df2dg2n92na2x32x436y36z3gs3gt3qn3qo40h40i4ac4ad4k64k74u04u153u53v5dp5dq5nj5nk5xe5xf6786796h36h46qx6qy70r70s7al7am
Eid al-Adha||+05w05x05y0fq0fr0fs0pk0pl0pm0ze0zf0zg19819919a1j31j41j51sy1sz1t0 ~22s22t22u2cn2co2cp2mh2mi2mj2wb2wc2wd3653663673g03g13g23pu3pv3pw3zp3zq3zr49j49k49l4jd4je4jf4t74t84t95325335345cw5cx5cy5mr5ms5mt5wl5wm5wn66g66h66i6ga6gb6gc6q46q56q66zy6zz70079t79u79v
Eid al-Fitr||+0400410420du0dv0dw0no0np0nq0xi0xj0xk17d17e17f1h71h81h91r21r31r4 ~20w20x20y2aq2ar2as2kk2kl2km2uf2ug2uh34934a34b3e43e53e63ny3nz3o03xt3xu3xv47n47o47p4hh4hi4hj4rb4rc4rd5155165175b05b15b25kv5kw5kx5up5uq5ur64j64k64l6ed6ee6ef6o76o86o96y26y36y477x77y77z
Islamic New Year||+06g0ga0q50zz19t1jn1ti ~23d2d72n12wv36q3gk3qf4094a44jy4ts53m5dh5nb5x66706gv6qp70j7ad
Labor Day||0501
National Day||1216 1217
New Year's Day||0101
Prophet's Birthday||+08e0i80s311x1br1ll1vg ~25a2f52p02yu38o3ii3sc4274c24lw4vr55l5ff5p95z468y6it6sn72h""",
    "BI": b"""2020:56
Aid-El-Adha|Eid al-Adha|+05w0fq0pk0ze1981j3 ~1sy22s22t2cn2mh2wb3653g03pu3zp49j49k4jd4t75325cw5mr5wl66g6ga6gb6q46zy79t
Aid-El-Adha (observ\xc3\xa9)|Eid al-Adha (observed)|+199
Aid-El-Fithr|Eid al-Fitr|+0400du0no0xi17d1h7 ~1r220w2aq2kk2uf3493e43ny3nz3xt47n4hh4rb5155165b05kv5up5uq64j6ed6o76y277x
Aid-El-Fithr (observ\xc3\xa9)|Eid al-Fitr (observed)|+0411h8
Anniversaire de l'Ind\xc3\xa9pendance|Independence Day|0701
Anniversaire de l'Ind\xc3\xa9pendance (observ\xc3\xa9)|Independence Day (observed)|+2oe4d95s0
Assomption|Assumption Day|0815
Assomption (observ\xc3\xa9)|Assumption Day (observed)|+0gh25c3k358y
Comm\xc3\xa9moration de l'Assassinat du H\xc3\xa9ros National, le Prince Louis Rwagasore|Commemoration of the Assassination of National Hero, Prince Louis Rwagasore|1013
Comm\xc3\xa9moration de l'Assassinat du H\xc3\xa9ros National, le Prince Louis Rwagasore (observ\xc3\xa9)|Commemoration of the Assassination of National Hero, Prince Louis Rwagasore (observed)|+1ck31f651
Comm\xc3\xa9moration de l'Assassinat du Pr\xc3\xa9sident Cyprien Ntaryamira|Commemoration of the Assassination of President Cyprien Ntaryamira|0406
Comm\xc3\xa9moration de l'Assassinat du Pr\xc3\xa9sident Cyprien Ntaryamira (observ\xc3\xa9)|Commemoration of the Assassination of President Cyprien Ntaryamira (observed)|+1hf36a4l169w
Comm\xc3\xa9moration de l'Assassinat du Pr\xc3\xa9sident Melchior Ndadaye|Commemoration of the Assassination of President Melchior Ndadaye|1021
Comm\xc3\xa9moration de l'Assassinat du Pr\xc3\xa9sident Melchior Ndadaye (observ\xc3\xa9)|Commemoration of the Assassination of President Melchior Ndadaye (observed)|+2ri4gd5v4
F\xc3\xaate Internationale du Travail|International Labor Day|0501
F\xc3\xaate Internationale du Travail (observ\xc3\xa9)|International Labor Day (observed)|+0no3ra5g56uw
F\xc3\xaate de l'Unit\xc3\xa9|Unity Day|0205
F\xc3\xaate de l'Unit\xc3\xa9 (observ\xc3\xa9)|Unity Day (observed)|+0vg3z25nx72o
Jour de l'Ascension|Ascension Day|+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
Jour de l'an|New Year's Day|0101
Jour de l'an (observ\xc3\xa9)|New Year's Day (observed)|+0uh3y35my71p
Journ\xc3\xa9e Nationale du Patriotisme et Comm\xc3\xa9moration de la Mort du Pr\xc3\xa9sident Pierre Nkurunziza|National Day of Patriotism and Commemoration of the Death of President Pierre Nkurunziza|0608:2022-2045
Journ\xc3\xa9e Nationale du Patriotisme et Comm\xc3\xa9moration de la Mort du Pr\xc3\xa9sident Pierre Nkurunziza (observ\xc3\xa9)|National Day of Patriotism and Commemoration of the Death of President Pierre Nkurunziza (observed)|+1j63814ms6bn
No\xc3\xabl|Christmas Day|1225
No\xc3\xabl (observ\xc3\xa9)|Christmas Day (observed)|+0ua3xw5mr71i
Toussaint|All Saints' Day|1101
Toussaint (observ\xc3\xa9)|All Saints' Day (observed)|+08i1xd50z6pu""",
    "BJ": b"""2020:56
F\xc3\xaate Nationale|National Day|0801
F\xc3\xaate annuelle des religions traditionnelles|Vodoun Festival|+0090af0kk0up14u1ez1f01p31p41z71z829i29j2jm2jn2tq2tr33u33v3dy3dz3o93oa3yd3ye48h48i4il4im4sp4sq52t52u5d45d55n85n95xc5xd67g67h6hk6hl6ro6rp71z720
F\xc3\xaate du Nouvel An|New Year's Day|0101
F\xc3\xaate du Travail|Labor Day|0501
Jour de No\xc3\xabl|Christmas Day|1225
Jour de l'Ascension|Ascension Day|+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
Jour de l'Assomption|Assumption Day|0815
Jour de la Tabaski|Eid al-Adha|~05w0fq0pk0ze1981j31sy22s2cn2mh2wb3653g03pu3zp49j4jd4t75325cw5mr5wl66g6ga6q46zy79t
Jour du Ramadan|Eid al-Fitr|~0400du0no0xi17d1h71r220w2aq2kk2uf3493e43ny3xt47n4hh4rb5155b05kv5up64j6ed6o76y277x
Journ\xc3\xa9e Maouloud|Prophet's Birthday|~08e0i80s311x1br1ll1vg25a2f52p02yu38o3ii3sc4274c24lw4vr55l5ff5p95z468y6it6sn72h
La Toussaint|All Saints' Day|1101
Lundi de Pentec\xc3\xb4te|Pentecost Monday|+0480e50on0yk18h1j61sw22t2di2n82xx37u3hk3s94264bw4ml4wi5775gx5qu61j6b96l66vv75s
Lundi de P\xc3\xa2ques|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f""",
    "BL": b"""2020:56
Abolition de l'esclavage|Abolition of Slavery|1009
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
    "BM": b"""2020:56
Bermuda Day||+0450e90od0yh18l1ip1st2342d82nc2xg37k3hv3rz4234c74mb4wf56q5gu5qy6126b66la6vl75p
Boxing Day||1226
Boxing Day (observed)||+0a20k71yx2923nt52j5co6re
Christmas Day||1225
Christmas Day (observed)||+0k60ub2913ns3xx5cn5ms71j
Emancipation Day||+05v0fz0q310e1ai1km1uq24u2f52p92zd39h3jl3tp4404e44o84yc58g5ik5sv62z6d36n76xb77m
Flora Duffy Day||+0i8
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Labour Day|Labor Day|+06y0h20r611a1be1li1vt25x2g12q53093ad3ko3us44w4f04p44zf59j5jn5tr63v6dz6oa6ye78i
Mary Prince Day||+05w0g00q410f1aj1kn1ur24v2f62pa2ze39i3jm3tq4414e54o94yd58h5il5sw6306d46n86xc77n
National Heroes Day||+04m0ex0p10z51991jd1th23s2dw2o02y43883ij3sn42r4cv4mz4x357e5hi5rm61q6bu6ly6w976d
New Year's Day||0101
New Year's Day (observed)||+0kd0uh2983nz3y35cu5my71p
Remembrance Day||1111
Remembrance Day (observed)||+1382hz2s346u4gy5vp7ag
The Coronation of His Majesty King Charles III||+0xz""",
    "BN": b"""2020:46
Awal Tahun Hijrah|Islamic New Year|+06g0gb0q50zz19t1jo1tj ~23d23e2d82d92n22ww36q3gl3qf3qg40a4a44a54jz4k04tt53n5dh5nc5x65x76716726gv6gw6qp70j7ad7ae
Awal Tahun Hijrah (diperhatikan)|Islamic New Year (observed)|+19u1jp
Awal Tahun Masihi|New Year's Day|0101
Awal Tahun Masihi (diperhatikan)|New Year's Day (observed)|+0a70uh1z23dt3y352o5my6rj71p
Hari Angkatan Bersenjata Diraja Brunei|Armed Forces Day|0531
Hari Angkatan Bersenjata Diraja Brunei (diperhatikan)|Armed Forces Day (observed)|+04818t1t32xo4wp61a6lk
Hari Kebangsaan|National Day|0223
Hari Kebangsaan (diperhatikan)|National Day (observed)|+01i1631g92ku35449p68q
Hari Keputeraan KDYMM Sultan Brunei|Sultan Hassanal Bolkiah's Birthday|0715
Hari Keputeraan KDYMM Sultan Brunei (diperhatikan)|Sultan Hassanal Bolkiah's Birthday (observed)|+0pr2os3td4dn5i85se6co6wz
Hari Natal|Christmas Day|1225
Hari Natal (diperhatikan)|Christmas Day (observed)|+0a00ua1yv3xx52h5ms6726rc71i
Hari Nuzul Al-Quran|Anniversary of the revelation of the Quran|+03m0dg0nb0x51701gv1qp ~20j2ad2ae2k72u233w3dr3dt3nl3xg47a4h44h54qy50s5an5ki5uc6466476e06nv6nw6xp77k
Hari Nuzul Al-Quran (diperhatikan)|Anniversary of the revelation of the Quran (observed)|+03n
Hari Pertama Berpuasa|First Day of Ramadan|+0360d00mv0wp16k1gf1q9 ~20329x29y2jr2tm2tn33g3db3n53x046u4go4gp4qi50c5a75k25tw63q6dk6dl6nf6ng6x9774775
Hari Pertama Berpuasa (diperhatikan)|First Day of Ramadan (observed)|+0370mw1gg
Hari Raya Aidil Adha|Eid al-Adha|+05w0fq0pk0zf1991j41sy ~22t2cn2co2mi2wc2wd3663g03pv3zp49k4je4jf4t85325cx5mr5wm66g6ga6gb6q46zz79t
Hari Raya Aidil Adha (diperhatikan)|Eid al-Adha (observed)|+05x
Hari Raya Aidil Fitri|Eid al-Fitr|+0400410420du0dv0dw0no0np0nq0xj0xk0xl17d17e17f1h81h91ha1r31r41r5 ~20x20y20z2102ar2as2at2au2kl2km2kn2kp2uf2ug2uh34a34b34c34d3e43e53e63e73nz3o03o13xt3xu3xv3xw3xy47n47o47p4hh4hi4hj4hk4rb4rc4rd4re5165175185b15b25b35b45kv5kw5kx5ky5uq5ur5us64k64l64m64n64o6ee6ef6eg6o86o96oa6ob6y36y46y56y777x77y77z
Hari Raya Aidil Fitri (diperhatikan)|Eid al-Fitr (observed)|+0430dy0xm17g1r6
Israk dan Mikraj|Isra' and Mi'raj|+0290c30lx0vs15n1fh1pc ~1z62902912iu2sp32j3ce3m83w23w345w4fr4fs4pl4zg59b59c5j55sz62t62u6cn6co6mi6mj6wd6we767
Israk dan Mikraj (diperhatikan)|Isra' and Mi'raj (observed)|+02a
Maulidur Rasul|Prophet's Birthday|+08e0i90s311y1bs1lm1vg ~25b25c2f62f72p02yu38o3ij3sd3se4274c24c34lx4ly4vr55l5ff5p95pa5z45z568z6it6iv6so6sp72i
Maulidur Rasul (diperhatikan)|Prophet's Birthday (observed)|+1ln
Tahun Baru Cina|Lunar New Year|+00o0bc0l60v115p1fj1q720129v2kj2ue3483ew3or3zf4994j34tr53l5df5o35xy67t6ih6sb72z
Tahun Baru Cina (diperhatikan)|Lunar New Year (observed)|+0bd0v22ui3zg4ts5o45xz730""",
    "BO": b"""2020:56
A\xc3\xb1o Nuevo|New Year's Day|0101
A\xc3\xb1o Nuevo (observado)|New Year's Day (observed)|+0uh3y35my71p
A\xc3\xb1o Nuevo Aymara Amaz\xc3\xb3nico|Aymara New Year|0621
A\xc3\xb1o Nuevo Aymara Amaz\xc3\xb3nico (observado)|Aymara New Year (observed)|+04t1to4xa6m5
Carnaval|Carnival|+01i01j0bf0bg0lx0ly0vu0vv15r15s1gg1gh1q61q72032042as2at2ki2kj2v72v83543553eu3ev3pj3pk3zg3zh4964974jv4jw4ts4tt54h54i5e75e85o45o55yt5yu68j68k6ig6ih6t56t6732733
Corpus Christi||+04i0ef0ox0yu18r1jg1t62332ds2ni2y73843hu3sj42g4c64mv4ws57h5h75r461t6bj6lg6w5762
D\xc3\xada de Todos los Difuntos|All Souls' Day|1102
D\xc3\xada de la Creaci\xc3\xb3n del Estado Plurinacional de Bolivia|Plurinational State Foundation Day|0122
D\xc3\xada de la Creaci\xc3\xb3n del Estado Plurinacional de Bolivia (observado)|Plurinational State Foundation Day (observed)|+0v23yo5nj72a
D\xc3\xada de la Dignidad Nacional|National Dignity Day|1017
D\xc3\xada de la Independencia de Bolivia|Independence Day|0806
D\xc3\xada de la Independencia de Bolivia (observado)|Independence Day (observed)|+10i2f944477q
D\xc3\xada del Trabajo|Labor Day|0501
D\xc3\xada del Trabajo (observado)|Labor Day (observed)|+0no3ra5g56uw
Navidad|Christmas Day|1225
Navidad (observado)|Christmas Day (observed)|+0ua3xw5mr71i
Viernes Santo|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c""",
    "BQ": b"""2020:56
Dag van de Arbeid|Labor Day|0501
Eerste kerstdag|Christmas Day|1225
Eerste paasdag|Easter Sunday|+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
Eerste pinksterdag|Pentecost|+0470e40om0yj18g1j51sv22s2dh2n72xw37t3hj3s84254bv4mk4wh5765gw5qt61i6b86l56vu75r
Goede vrijdag|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Hemelvaartsdag|Ascension Day|+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
Koningsdag|King's Day|+0390de0nj0xo17u1hy1s42292cf2mk2wp36t3h03r541a4bf4lk4vq55v5g05q660b6af6kl6ur74w
Nieuwjaarsdag|New Year's Day|0101
Tweede kerstdag|Second Day of Christmas|1226
Tweede paasdag|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f""",
    "BR": b"""2020:56
Confraterniza\xc3\xa7\xc3\xa3o Universal|Universal Fraternization Day|0101
Dia Nacional de Zumbi e da Consci\xc3\xaancia Negra|National Day of Zumbi and Black Awareness|1120:2024-2045
Dia do Trabalhador|Worker's Day|0501
Finados|All Souls' Day|1102
Independ\xc3\xaancia do Brasil|Independence Day|0907
Natal|Christmas Day|1225
Nossa Senhora Aparecida|Our Lady of Aparecida|1012
Proclama\xc3\xa7\xc3\xa3o da Rep\xc3\xbablica|Republic Proclamation Day|1115
Sexta-feira Santa|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Tiradentes|Tiradentes' Day|0421""",
    "BS": b"""2020:56
Boxing Day||1226
Boxing Day (observed)||+0a20k61yx2913ns52j5cn6re
Christmas Day||1225
Christmas Day (observed)||+0ub3xx5ms71j
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Emancipation Day||+05z0g30q710i1am1kq1uu24y2f92pd2zh39l3jp3tt4444e84oc4yg58k5io5sz6336d76nb6xf77q
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Independence Day||0710
Independence Day (observed)||+0fi0pm24d3j43t857z5i36wu
Majority Rule Day||0110
Majority Rule Day (observed)||+0ag1p71zb3e24st52x6ho6rs
National Heroes Day||+07x0i10s51291ck1mo1ws26w2h02r431f3bj3ln3vr45v4fz4qa50e5ai5km5uq6516f56p96zd79h
New Year's Day||0101
New Year's Day (observed)||+0uh3y35my71p
Randol Fawkes Labour Day||+04c0eg0ok0yo18z1j31t723b2df2nj2xu37y3i23s642a4ce4mp4wt56x5h15r561g6bk6lo6vs75w
State Funeral of Queen Elizabeth II||+0rk
Whit Monday||+0480e50on0yk18h1j61sw22t2di2n82xx37u3hk3s94264bw4ml4wi5775gx5qu61j6b96l66vv75s""",
    "BT": b"""2020:56
Birth Anniversary of Guru Rinpoche||+0510ew0pk0ze1981jw1tq23k2e82o32yr38m3ig3t442y4cs4ng4xa57y5ht5ro62b6c66m06wn76i
Birth Anniversary of His Majesty the King||0221 0222 0223
Birth Anniversary of the 3rd Druk Gyalpo||0502
Birth Anniversary of the 4th Druk Gyalpo - Constitution Day||1111
Blessed Rainy Day||+07e0hj0ro11u1bz1m41w926f2gk2qp30u3b03l53va45f4fl4pq4zv5a05k65ub64g6el6or6yw791
Coronation of His Majesty the King||1101
Dassain||+08b0i50s012o1ci1md1x1 ~26u2go2rc3173bv3lq3vk4684g2
Death Anniversary of Zhabdrung||+03e0d90nx0xr17l1i91s321y2cm2mg2x436z3gt3rg41b4b54lt4vo55i5g65q060o6ai6kd6v074v
Descending Day of Lord Buddha||+08n0ih0t512z1dn1nh1xc2802hv2rp32d3c73m13wp46j4h74r250x5bl5lf5v965x6fr6qf7097a4
First Sermon of Lord Buddha||+05p0fk0q710119w1kj1ue2522ew2or2zf3993j33tr43l4dg4o44xy58m5ih5sb62z6ct6mn6xb776
Lord Buddha's Parinirvana||+04c0e70ov0yq18k1j81t222w2dk2ne2y237x3hs3sf42a4c44mr4wm57a5h45qz61n6bh6lb6vz75t
Losar||+01i01j0bc0bd0m00m10vv0vw15p15q1gd1ge1q81q92022032aq2ar2kk2kl2ue2uf3523533ex3ey3pl3pm3zf3zg49a49b4jy4jz4ts4tt53m53n5ea5eb5o45o55ys5yt68n68o6ih6ii6t56t672z730
National Day||1217
Traditional Day of Offering||+00o0aj0kd0v114w1fk1pe1z829w2jq2tk3483e33or3ym48g4j44sy52s5dg5na5xz67t6ho6sc726
Winter Solstice||+0010a70kb0uh14m1es1ox1z22972jd2ti33n3ds3ny3y34884id4sj52o5ct5my5x46796he6rj71p""",
    "BV": b"""2020:56""",
    "BW": b"""2020:56
Ascension Day||+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
Botswana Day||0930
Botswana Day (observed)||+2qy4ft5uk
Botswana Day Holiday||1001
Botswana Day Holiday (observed)||+1222gt45o79a
Boxing Day||1226
Boxing Day (observed)||+0k62913ns5cn
Boxing Day Holiday||+0a21yx52j6re
Christmas Day||1225
Christmas Day (observed)||+0ub3xx5ms71j
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Holy Saturday||+02t0cq0n80x51721hr1rh21e2c32lt2wi36f3g53qu40r4ah4l64v355s5fi5pf60469u6jr6ug74d
Labour Day||0501
Labour Day (observed)||+0no3ra5g56uw
Labour Day Holiday||+0dk22f3h6561
New Year's Day||0101
New Year's Day (observed)||+0ui3y45mz71q
New Year's Day Holiday||0102
New Year's Day Holiday (observed)||+0kd2983nz5cu
President's Day||+05l0fp0pt0zx1a11kc1ug24k2eo2os2yw3973jb3tf43j4dn4ny4y25865ia5se62i6ct6mx6x1775
President's Day Holiday||+05m0fq0pu0zy1a21kd1uh24l2ep2ot2yx3983jc3tg43k4do4nz4y35875ib5sf62j6cu6my6x2776
Public Holiday||+1d01d11sm
Sir Seretse Khama Day||0701
Sir Seretse Khama Day (observed)||+2oe4d95s0""",
    "BY": b"""2020:56
!00302m0al0dw0m90o00xq0y413618f1dh1f11hy1k31ok1s2
Catholic Christmas Day||1225
Catholic Easter||+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
Day off (substituted from 01/04/2020)||+005
Day off (substituted from 01/11/2025)||+1ew
Day off (substituted from 01/16/2021)||+0ad
Day off (substituted from 03/12/2022)||+0m4
Day off (substituted from 04/04/2020)||+039
Day off (substituted from 04/25/2026)||+1rx
Day off (substituted from 04/26/2025)||+1i0
Day off (substituted from 04/29/2023)||+0xl
Day off (substituted from 05/13/2023)||+0xz
Day off (substituted from 05/14/2022)||+0no
Day off (substituted from 05/15/2021)||+0dr
Day off (substituted from 05/18/2024)||+18a
Day off (substituted from 07/12/2025)||+1jv
Day off (substituted from 11/11/2023)||+131
Day off (substituted from 11/16/2024)||+1d9
Day off (substituted from 12/20/2025)||+1oq
Independence Day of the Republic of Belarus (Day of the Republic)||0703
Labor Day||0501
New Year's Day||0101 0102
October Revolution Day||1107
Orthodox Christmas Day||0107
Orthodox Easter||+0310dj0ng0xd1821hs1rp22e2c42m12wq36g3h53r240s4bh4le4v455t5fq5qf6056a26kr6uo74e
Radunitsa (Day of Rejoicing)||+03a0ds0np0xm18b1i11ry22n2cd2ma2wz36p3he3rb4114bq4ln4vd5625fz5qo60e6ab6l06ux74n
Victory Day||0509
Women's Day||0308""",
    "BZ": b"""2020:56
Boxing Day||+0a00ua14f1el1oq1yv2j62tb33g3dl3xw4814i64sc52h5mr5wx6726h76rc71i7bn
Boxing Day (observed)||+0k62913ns5cn
Christmas Day||1225
Commonwealth Day||+0e5
Commonwealth Day (observed)||+041
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Emancipation Day||+0q71us3tt4ye5io6n96xf
Emancipation Day (observed)||+0g310b1af1kq24y2f22p62za39l3jp43x4e14oc58k5ss62w6d777j
Garifuna Settlement Day||+08z0j40t91dk1np1xu27z2sa32f3ck3mq3wv4h54rb51g5bl5lq5vw6616g66qb70h
Garifuna Settlement Day (observed)||+13f2i64717an
George Price Day||+0ak0kp14z1f51pa1zf29k2jq2tv3403e53ob48l4iq4sw5315d65xh67m6hr6rw
George Price Day (observed)||+0uv3yh5nc723
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Holy Saturday||+02t0cq0n80x51721hr1rh21e2c32lt2wi36f3g53qu40r4ah4l64v355s5fi5pf60469u6jr6ug74d
Independence Day||+07c0hh0rm11r1bx1w726c2gi2qn30s3l33v845d4fi4zt59y5k35u964e6oo6yu78z
Independence Day (observed)||+1m33ay4pp6ek
Indigenous Peoples' Resistance Day||+1ci1ws31d50e64z6p9
Indigenous Peoples' Resistance Day (observed)||+0i10s51291mo26w2h02rb3bj3ln3vr45v4g64qa5ai5km5ux6f56zd79h
Labour Day||+03d0di0xs17y1i31s822d2cj2mo2wt36y3h441e4bj4lp4vu55z5qa60f6ak6kp750
Labour Day (observed)||+0no3ra5g56uw
National Heroes and Benefactors Day||+01w16h1qr2vc4ud5yy6j8
National Heroes and Benefactors Day (observed)||+0c00m40w81gn20v2az2la35i3fm3pq3zu4a54k954h5el5ow6946tc73g
New Year's Day||+0000a60kb14l1er1ow1z12962jc2th33m3dr3nx4874ic4si52n5cs5x36786hd6ri
New Year's Day (observed)||+0uh3y35my71p
Pan American Day||+07x
Saint George's Caye Day||+0710h60rb1bm1lr1vw2612qc30h3am3ks3ux4f74pd4zi59n5js5ty6436e86od6yj
Saint George's Caye Day (observed)||+11h2g845378p""",
    "CA": b"""2020:56
Canada Day||0701
Christmas Day||1225
Christmas Day (observed)||+0k60ua2913ns3xw5cn5mr71i
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Labour Day|Labor Day|+06y0h20r611a1be1li1vt25x2g12q53093ad3ko3us44w4f04p44zf59j5jn5tr63v6dz6oa6ye78i
New Year's Day||0101
New Year's Day (observed)||+0kd0uh2983nz3y35cu5my71p""",
    "CC": b"""2020:56
ANZAC Day||0425
ANZAC Day (observed)||+0390dd1s42283gz4vq55u6kl
Act of Self Determination Day||0406
Act of Self Determination Day (observed)||+17b1hf2w636a4l15zs69w
Australia Day||0126
Australia Day (observed)||+00q1fh2u834c4j35xu67y
Boxing Day||1226
Boxing Day (observed)||+0a20k70ub1yx2923nt3xx52j5co5ms6re71j
Christmas Day||1225
Christmas Day (observed)||+0k60ua2913ns3xw5cn5mr71i
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Eid al-Adha||+05w0fq0pk0ze1991j4 ~1sy22s22t2cn2mh2wb2wd3653g03pu3zp49j49k4jd4t75325345cw5mr5wl66g6ga6gb6q46zy79t79v
Eid al-Adha (observed)||+0pm1j3
Eid al-Fitr||+0400du0np0xi17d1h8 ~1r220w2aq2as2kk2uf3493e43ny3nz3xt47n4hh4hj4rb5155165b05kv5up5uq64j6ed6o76y277x
Eid al-Fitr (observed)||+041
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
King's Birthday||0606:2023-2024 +1j61ta23l2dp2nt2xx3813ic3sg42k4co4ms4ww5775hb5rf61j6bn6lr6w2766
National Day of Mourning for Queen Elizabeth II||+0rn
New Year's Day||0101
New Year's Day (observed)||+0kd0uh2983nz3y35cu5my71p
Prophet's Birthday||+08e0i90s311x1bs1lm ~1vg25a25c2f52p02yu2yw38o3ii3ij3sc4274c24c34lw4vr55l55n5ff5p95pa5z468y6it6iu6sn72h
Prophet's Birthday (observed)||+0s5
Queen's Birthday||+04f0ej0on""",
    "CD": b"""2020:6
F\xc3\xaate des parents|Parents' Day|0801
F\xc3\xaate des parents (observ\xc3\xa9)|Parents' Day (observed)|+0g124w3jn58i
F\xc3\xaate du travail|Labor Day|0501
F\xc3\xaate du travail (observ\xc3\xa9)|Labor Day (observed)|+0nm3r85g36uu
Journ\xc3\xa9e comm\xc3\xa9morative du g\xc3\xa9nocide Congolais|Congolese Genocide Memorial Day|0802:2024-2045
Journ\xc3\xa9e comm\xc3\xa9morative du g\xc3\xa9nocide Congolais (observ\xc3\xa9)|Congolese Genocide Memorial Day (observed)|+1us4ye6n9
Journ\xc3\xa9e de l'ind\xc3\xa9pendance|Independence Day|0630
Journ\xc3\xa9e de l'ind\xc3\xa9pendance (observ\xc3\xa9)|Independence Day (observed)|+19l2yg622
Journ\xc3\xa9e de la R\xc3\xa9volution et des Forces Arm\xc3\xa9es|Revolution and Armed Forces Day|0517
Journ\xc3\xa9e de la R\xc3\xa9volution et des Forces Arm\xc3\xa9es (observ\xc3\xa9)|Revolution and Armed Forces Day (observed)|+03s1sn4w96l4
Journ\xc3\xa9e du combat de Simon Kimbangu et de la conscience africaine|Day of the Struggle of Simon Kimbangu and African Consciousness|0406:2023-2045
Journ\xc3\xa9e du combat de Simon Kimbangu et de la conscience africaine (observ\xc3\xa9)|Day of the Struggle of Simon Kimbangu and African Consciousness (observed)|+1hd3684kz69u
Journ\xc3\xa9e du h\xc3\xa9ros national Laurent D\xc3\xa9sir\xc3\xa9 Kabila|National Hero Laurent D\xc3\xa9sir\xc3\xa9 Kabila Day|0116
Journ\xc3\xa9e du h\xc3\xa9ros national Laurent D\xc3\xa9sir\xc3\xa9 Kabila (observ\xc3\xa9)|National Hero Laurent D\xc3\xa9sir\xc3\xa9 Kabila Day (observed)|+0kp29k3ob5d6
Journ\xc3\xa9e du h\xc3\xa9ros national Patrice Emery Lumumba|National Hero Patrice Emery Lumumba Day|0117
Journ\xc3\xa9e du h\xc3\xa9ros national Patrice Emery Lumumba (observ\xc3\xa9)|National Hero Patrice Emery Lumumba Day (observed)|+0al1zg5326rx
Martyrs de l'ind\xc3\xa9pendance|Martyrs' Day|0104
Martyrs de l'ind\xc3\xa9pendance (observ\xc3\xa9)|Martyrs' Day (observed)|+1oy3dt4sk6hf
Nouvel an|New Year's Day|0101
Nouvel an (observ\xc3\xa9)|New Year's Day (observed)|+0uf3y15mw71n
No\xc3\xabl|Christmas Day|1225
No\xc3\xabl (observ\xc3\xa9)|Christmas Day (observed)|+0u83xu5mp71g""",
    "CF": b"""2020:56
Ascension|Ascension Day|+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
Assomption|Assumption Day|0815
A\xc3\xafd al-Adha|Eid al-Adha|+05w0fq0pk0ze1981j4 ~1sy22s2cn2mh2wb3653g03pu3zp49j4jd4t75325cw5mr5wl66g6ga6q46zy79t
A\xc3\xafd al-Fitr|Eid al-Fitr|+0400du0no0xi17d1h7 ~1r220w2aq2kk2uf3493e43ny3xt47n4hh4rb5155b05kv5up64j6ed6o76y277x
F\xc3\xaate du Travail|Labor Day|0501
F\xc3\xaate nationale|National Day|1201
Jour de No\xc3\xabl|Christmas Day|1225
Jour de l'an|New Year's Day|0101
Jour de l'ind\xc3\xa9pendance|Independence Day|0813
Journ\xc3\xa9e Barth\xc3\xa9lemy Boganda|Barth\xc3\xa9lemy Boganda Day|0329
Journ\xc3\xa9e de pri\xc3\xa8re g\xc3\xa9n\xc3\xa9rale|General Prayer Day|0630
Lundi de Pentec\xc3\xb4te|Pentecost Monday|+0480e50on0yk18h1j61sw22t2di2n82xx37u3hk3s94264bw4ml4wi5775gx5qu61j6b96l66vv75s
Lundi de P\xc3\xa2ques|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Toussaint|All Saints' Day|1101""",
    "CG": b"""2020:56
Ascension|Ascension Day|+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
F\xc3\xaate Nationale|National Day|0815
F\xc3\xaate de la R\xc3\xa9conciliation|Reconciliation Day|0610
F\xc3\xaate du Travail|Labor Day|0501
Jour de l'An|New Year's Day|0101
Jour de la R\xc3\xa9publique|Republic Day|1128
Lundi de Pentec\xc3\xb4te|Pentecost Monday|+0480e50on0yk18h1j61sw22t2di2n82xx37u3hk3s94264bw4ml4wi5775gx5qu61j6b96l66vv75s
Lundi de P\xc3\xa2ques|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
No\xc3\xabl|Christmas Day|1225
Toussaint|All Saints' Day|1101""",
    "CH": b"""2020:56
Auffahrt|Ascension Day|+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
Nationalfeiertag|National Day|0801
Neujahrstag|New Year's Day|0101
Weihnachten|Christmas Day|1225""",
    "CI": b"""2020:56
1er janvier|New Year's Day|0101
F\xc3\xaate Nationale|Independence Day|0807
F\xc3\xaate de No\xc3\xabl|Christmas Day|1225
F\xc3\xaate de fin du Ramadan|Eid al-Fitr|+0400du0no0xi17d1h71r220w2aq2kk2uf3493e43ny3xt47n4hh4rb5155b05kv5up64j6ed6o76y277x
F\xc3\xaate de l'Assomption|Assumption Day|0815
F\xc3\xaate de la Tabaski|Eid al-Adha|+05w0fq0pk0ze1981j31sy22s2cn2mh2wb3653g03pu3zp49j4jd4t75325cw5mr5wl66g6ga6q46zy79t
F\xc3\xaate de la Toussaint|All Saints' Day|1101
F\xc3\xaate du travail|Labor Day|0501
Jour de l'Ascension|Ascension Day|+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
Journ\xc3\xa9e Nationale de la Paix|National Peace Day|1115
Lendemain de l'Anniversaire de la Naissance du Proph\xc3\xa8te Mahomet|Day after Prophet's Birthday|+08e0i80s311x1br1ll1vg25a2f52p02yu38o3ii3sc4274c24lw4vr55l5ff5p95z468y6it6sn72h
Lendemain de la F\xc3\xaate Nationale|Day after the Independence Day|+0qe3u05iv6xm
Lendemain de la F\xc3\xaate de No\xc3\xabl|Day after the Christmas Day|+0ua3xw5mr71i
Lendemain de la F\xc3\xaate de fin du Ramadan|Day after the Eid al-Fitr|+0411h83nz5165uq
Lendemain de la F\xc3\xaate de la Tabaski|Day after the Eid al-Adha|+19922t49k6gb
Lendemain de la F\xc3\xaate du travail|Day after the Labor Day|+0no3ra5g56uw
Lendemain de la Nuit du Destin|Day after Night of Power|+03w0dq0nk0xf1791h41qy20t2an2kh2ub3463e03nv3xp47j4hd4r75125ax5kr5ul64g6ea6o46xz77t
Lundi de Pentec\xc3\xb4te|Pentecost Monday|+0480e50on0yk18h1j61sw22t2di2n82xx37u3hk3s94264bw4ml4wi5775gx5qu61j6b96l66vv75s
Lundi de P\xc3\xa2ques|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Victoire \xc3\xa0 la Coupe d'Afrique des Nations 2024|2024 African Cup of Nations Victory|+15r""",
    "CK": b"""2020:56
Anzac Day|ANZAC Day|0425
Boxing Day||1226
Boxing Day (observed)||+0a20k71yx2923nt52j5co6re
Christmas Day||1225
Christmas Day (observed)||+0k60ub2913ns3xx5cn5ms71j
Constitution Day||0804
Constitution Day (observed)||+1am2pd2zh4e85sz633
Cook Islands Gospel Day||1026
Cook Islands Gospel Day (observed)||+1cy1n231t3bx4qo65f6fj
Day after New Year's Day||0102
Day after New Year's Day (observed)||+0a90ke1z42993o052q5cv6rl
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
New Year's Day||0101
New Year's Day (observed)||+0kd0ui2983nz3y45cu5mz71q
Ra o te Ui Ariki|Day of the House of Ariki|+0540f80pc0zn19r1jv1tz2432ee2oi2ym38q3iu3sy4394dd4nh4xl57p5ht5s46286cc6mg6wk76v
Sovereign's Birthday||+0480ej0on0yr18v1iz1t323e2di2nm2xq37u3i53s942d4ch4ml4wp5705h45r861c6bg6lk6vv75z""",
    "CL": b"""2020:56
Asunci\xc3\xb3n de la Virgen|Assumption Day|0815
A\xc3\xb1o Nuevo|New Year's Day|0101
D\xc3\xada Nacional de las Iglesias Evang\xc3\xa9licas y Protestantes|Reformation Day|+08g0il0sq12r1d11n61xb27g2hi2rt31w3c13m73wc46d4go4qs50x5b25l75vf65i6fn6ps6zy79z
D\xc3\xada Nacional de los Pueblos Ind\xc3\xadgenas|National Indigenous Peoples Day|+0ex0p20z719c1jh1tn23s2dx2o22y838d3ii3sn42t4cy4n34x857e5hj5ro61t6bz6m46w976e
D\xc3\xada Nacional del Trabajo|Labor Day|0501
D\xc3\xada de Todos los Santos|All Saints' Day|1101
D\xc3\xada de la Independencia|Independence Day|0918
D\xc3\xada de las Glorias Navales|Navy Day|0521
D\xc3\xada de las Glorias del Ej\xc3\xa9rcito|Army Day|0919
D\xc3\xada del Encuentro de dos Mundos|Meeting of Two Worlds' Day|+07x0i10s51291ci1mn1ws26w2h02rb31d3bi3ln3vr45v4g64q950e5ai5km5ux64z6f46p96zd79h
Feriado nacional|National Holiday|+0rh0uh3y35my71p
Fiestas Patrias|National Holiday|+0hd1bw2682qj30r3kz4fe59u5u564d
La Inmaculada Concepci\xc3\xb3n|Immaculate Conception|1208
Navidad|Christmas Day|1225
San Pedro y San Pablo|Saint Peter and Saint Paul's Day|+0500f40p80zc19l1jq1tv23z2e32oe2yg38l3iq3su42y4d94nc4xh57l5hp5s06226c76mc6wg76k
S\xc3\xa1bado Santo|Holy Saturday|+02t0cq0n80x51721hr1rh21e2c32lt2wi36f3g53qu40r4ah4l64v355s5fi5pf60469u6jr6ug74d
Viernes Santo|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Virgen del Carmen|Our Lady of Mount Carmel|0716""",
    "CM": b"""2020:56
Ascension Day||+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
Assumption Day||0815
Assumption Day (observed)||+0gh25c3k358y
Christmas Day||1225
Christmas Day (observed)||+0ua3xw5ms71i
Eid al-Adha||+05w0fq0pk0ze ~1981991j31sy22s22t2cn2mh2wb3653g03pu3zp49j49k4jd4t75325cw5mr5wl66g6ga6gb6q46zy79t
Eid al-Fitr||+0400du0no0xi17d ~1h71h81r220w2aq2kk2uf3493e43ny3nz3xt47n4hh4rb5155165b05kv5up5uq64j6ed6o76y277x
Eid al-Fitr (observed)||+041
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Labour Day||0501
Labour Day (observed)||+0np3ra5g56uw
Mawlid||+08e0i90s3 ~11x1br1bs1ll1vg25a2f52p02yu38o3ii3ij3sc4274c24c34lw4vr55l5ff5p95pa5z468y6it6iu6sn72h
National Day||0520
National Day (observed)||+2n84c35qu
New Year's Day||0101
New Year's Day (observed)||+0uh3y35my71p
Public Holiday||+0dv0fp
Youth Day||0211
Youth Day (observed)||+15r2ki49d""",
    "CN": b"""2020:56
!00i03803l04z07i07v0b70bk0dc0dp0he0hm0hz0l30l40mu0ng0nt0s30s40v70v80xk0xx0zb12712815j15x17a17v1881bq1c51ci1fg1ft1hz1m91mm1oz1q41qi1sg1w61wq
Chinese New Year (Spring Festival)||+00o00p00q0bc0bd0be0l60l70l80v10v20v315p15q15r1fj1fk1fl1q71q81q920120220329v29w29x2kj2kk2kl2ue2uf2ug34834934a3ew3ex3ey3or3os3ot3zf3zg3zh49949a49b4j34j44j54tr4ts4tt53l53m53n5df5dg5dh5o35o45o55xy5xz5y067t67u67v6ih6ii6ij6sb6sc6sd72z730731
Chinese New Year (Spring Festival) (observed)||+00r00s00t0bf0bg0v415s15t2042052ui34c3zj49d4tv53p5o75y15y26se6sf732733
Chinese New Year Extended Holiday||+00u00v00w
Chinese New Year's Eve||+1fi1q620029u2ki2ud3473ev3oq3ze4984j24tq53k5de5o25xx67s6ig6sa72y
Chinese New Year's Eve (observed)||+2uh3ou3zi4j64tu5di5o6
Day off (substituted from 01/04/2026)||+1ox
Day off (substituted from 01/19/2020)||+00n
Day off (substituted from 01/26/2025)||+1fo
Day off (substituted from 01/28/2023)||+0v5
Day off (substituted from 01/29/2022)||+0l5
Day off (substituted from 01/29/2023)||+0v6
Day off (substituted from 01/30/2022)||+0l9
Day off (substituted from 02/04/2024)||+15u
Day off (substituted from 02/07/2021)||+0bb
Day off (substituted from 02/08/2025)||+1fp
Day off (substituted from 02/14/2026)||+1qa
Day off (substituted from 02/18/2024)||+15v
Day off (substituted from 02/20/2021)||+0bh
Day off (substituted from 02/28/2026)||+1qd
Day off (substituted from 04/02/2022)||+0mw
Day off (substituted from 04/07/2024)||+178
Day off (substituted from 04/23/2023)||+0xt
Day off (substituted from 04/24/2022)||+0np
Day off (substituted from 04/25/2021)||+0dl
Day off (substituted from 04/26/2020)||+03g
Day off (substituted from 04/27/2025)||+1i7
Day off (substituted from 04/28/2024)||+17z
Day off (substituted from 05/06/2023)||+0xu
Day off (substituted from 05/07/2022)||+0nq
Day off (substituted from 05/08/2021)||+0dm
Day off (substituted from 05/09/2020)||+03h
Day off (substituted from 05/09/2026)||+1sc
Day off (substituted from 05/11/2024)||+180
Day off (substituted from 06/25/2023)||+0z9
Day off (substituted from 06/28/2020)||+04x
Day off (substituted from 09/14/2024)||+1bs
Day off (substituted from 09/18/2021)||+0hg
Day off (substituted from 09/20/2026)||+1wm
Day off (substituted from 09/26/2021)||+0hw
Day off (substituted from 09/27/2020)||+07s
Day off (substituted from 09/28/2025)||+1mi
Day off (substituted from 09/29/2024)||+1ca
Day off (substituted from 10/07/2023)||+125
Day off (substituted from 10/08/2022)||+0s1
Day off (substituted from 10/08/2023)||+126
Day off (substituted from 10/09/2021)||+0hx
Day off (substituted from 10/09/2022)||+0s2
Day off (substituted from 10/10/2020)||+07t
Day off (substituted from 10/10/2026)||+1wn
Day off (substituted from 10/11/2025)||+1mj
Day off (substituted from 10/12/2024)||+1cd
Dragon Boat Festival||+04w0eq0ok0z81921ix1tl23g2da2ny2xs38g3ia3s442s4cn4mi4x65705gu5ri61c6c06lu6vp76d
Dragon Boat Festival (observed)||+1iz2db2o03ic4co6c1
Labor Day||0501 0502:2025-2045
Labor Day (observed)||+0dk0no1sb22f22g3h63h73rb4vx5615625g66ks6ux
Mid-Autumn Festival||+07m0hh0rb11z1bt1mh1wb2662gu2qo30j3b73l13uv45j4fd4q14zw59q5ke5u86436eq6ok6z8793
Mid-Autumn Festival (observed)||+07r0rd2qq3l24fe4q35kh6er
National Day||1001 1002 1003
National Day (observed)||+07q0hu0hv0rz0s01241wl26p26q2gv3lg3lh3vl3vm45q5075ab5ac5kg5ki6p26z76z979c
New Year's Day||0101
New Year's Day (observed)||+0kd0uh2983nz3y35cu5my71p
Tomb-Sweeping Day||+02m0cr0mx0x21771hc1ri21n2bs2lx2w33683gd3qi40o4at4ky4v35595fe5pj5zo69t6jz6u4749
Tomb-Sweeping Day (observed)||+02o0cs1rj36a3ge4v56k0""",
    "CO": b"""2020:56
Ascensi\xc3\xb3n del se\xc3\xb1or (observado)|Ascension Day (observed)|+0410dy0og0yd18a1iz1sp22m2db2n12xq37n3hd3s241z4bp4me4wb5705gq5qn61c6b26kz6vo75l
A\xc3\xb1o Nuevo|New Year's Day|0101
Batalla de Boyac\xc3\xa1|Battle of Boyac\xc3\xa1|0807
Corpus Christi (observado)|Corpus Christi (observed)|+04m0ej0p10yy18v1jk1ta2372dw2nm2yb3883hy3sn42k4ca4mz4ww57l5hb5r861x6bn6lk6w9766
D\xc3\xada de Nuestra Se\xc3\xb1ora del Rosario de Chiquinquir\xc3\xa1|Day of Our Lady of the Rosary of Chiquinquir\xc3\xa1|+2ol4dg5s7
D\xc3\xada de Nuestra Se\xc3\xb1ora del Rosario de Chiquinquir\xc3\xa1 (observado)|Day of Our Lady of the Rosary of Chiquinquir\xc3\xa1 (observed)|+1u924d2eh2yw3903j43t843c4nr4xv57z5i362i6cm6mq6wu76y
D\xc3\xada de San Jos\xc3\xa9|Saint Joseph's Day|+2lh4ac5p3
D\xc3\xada de San Jos\xc3\xa9 (observado)|Saint Joseph's Day (observed)|+02a0ce0mi0wm16x1h11r52192bd2vs35w3g03q44084kn4ur54v5ez5ze69i6jm6tq73u
D\xc3\xada de Todos los Santos|All Saints' Day|+0im27h3m85b3
D\xc3\xada de Todos los Santos (observado)|All Saints' Day (observed)|+08i0sx1311d51n91xd2hs2rw3203c43wj46n4gr4qv50z5le5vi65m6fq6pu7057a9
D\xc3\xada de la Independencia|Independence Day|0720
D\xc3\xada de la Raza|Columbus Day|+07x1ws50e6p9
D\xc3\xada de la Raza (observado)|Columbus Day (observed)|+0i80sc12g1ck1mo2732h72rb31f3bj3lu3vy4624g64qa5ap5kt5ux6516f56zk79o
D\xc3\xada de los Reyes Magos|Epiphany|+0051ew33r67d
D\xc3\xada de los Reyes Magos (observado)|Epiphany (observed)|+0ag0kk0uo14s1p71zb29f2jj2tn3e23o63ya48e4ii4st52x5d15n55x96ho6rs71w
D\xc3\xada del Trabajo|Labor Day|0501
Independencia de Cartagena|Independence of Cartagena|+1dc32765t
Independencia de Cartagena (observado)|Independence of Cartagena (observed)|+08w0j00t41381nn1xr27v2hz2s33ci3mm3wq46u4gy4r951d5bh5ll5vp6g46q870c7ag
Jueves Santo|Maundy Thursday|+02r0co0n60x31701hp1rf21c2c12lr2wg36d3g33qs40p4af4l44v155q5fg5pd60269s6jp6ue74b
La Asunci\xc3\xb3n|Assumption Day|+0ql3u75j26xt
La Asunci\xc3\xb3n (observado)|Assumption Day (observed)|+06d0gh10w1b01l41v825c2fn2pr2zv39z3k344i4em4oq4yu58y5td63h6dl6np784
La Inmaculada Concepci\xc3\xb3n|Immaculate Conception|1208
Navidad|Christmas Day|1225
Sagrado Coraz\xc3\xb3n (observado)|Sacred Heart (observed)|+04t0eq0p80z51921jr1th23e2e32nt2yi38f3i53su42r4ch4n64x357s5hi5rf6246bu6lr6wg76d
San Pedro y San Pablo|Saint Peter and Saint Paul's Day|+0501tv4xh6mc
San Pedro y San Pablo (observado)|Saint Peter and Saint Paul's Day (observed)|+0fb0pf0zj19n1jr2462ea2oe2yi38m3ix3t14354d94nd57s5hw5s06246c86wn76r
Viernes Santo|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c""",
    "CR": b"""2020:56
Anexi\xc3\xb3n del Partido de Nicoya a Costa Rica|Annexation of the Party of Nicoya to Costa Rica|+0q01kg1ul24q2ew2p12z639b3jh3tm43r4dw4o24y758c5ih5sn62s6cx6n26x877d
Anexi\xc3\xb3n del Partido de Nicoya a Costa Rica (observado)|Annexation of the Party of Nicoya to Costa Rica (observed)|+05s0fw1041af
A\xc3\xb1o Nuevo|New Year's Day|0101
D\xc3\xada Internacional del Trabajo|International Labor Day|+03d0nn0xs17y1i31s822d2cj2mo2wt36y3h43r941e4bj4lp4vu55z5g45qa60f6ak6kp6uv750
D\xc3\xada Internacional del Trabajo (observado)|International Labor Day (observed)|+0dk
D\xc3\xada de Juan Santamar\xc3\xada|Juan Santamar\xc3\xada Day|+02t0cy0n31hj1ro21t2bz2m42w936e3gk3qp40u4az4l54va55f5fk5pq5zv6a06k56ub74g
D\xc3\xada de Juan Santamar\xc3\xada (observado)|Juan Santamar\xc3\xada Day (observed)|+0x717i
D\xc3\xada de la Independencia|Independence Day|0915:2023-2045
D\xc3\xada de la Independencia (observado)|Independence Day (observed)|+0750h90rk
D\xc3\xada de la Madre|Mother's Day|+0gg0ql1l11v625b2fh2pm2zr39w3k23u744c4eh4on4ys58x5j25t863d6di6nn6xt77y
D\xc3\xada de la Madre (observado)|Mother's Day (observed)|+06d10p1b0
Jueves Santo|Maundy Thursday|+02r0co0n60x31701hp1rf21c2c12lr2wg36d3g33qs40p4af4l44v155q5fg5pd60269s6jp6ue74b
Navidad|Christmas Day|1225
Viernes Santo|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c""",
    "CU": b"""2020:56
Conmemoraci\xc3\xb3n del asalto a Moncada|Commemoration of the Assault of the Moncada garrison|0725 0727
D\xc3\xada Internacional de los Trabajadores|International Workers' Day|0501
D\xc3\xada Internacional de los Trabajadores (observado)|International Workers' Day (observed)|+0no3ra5g56uw
D\xc3\xada de Navidad|Christmas Day|1225
D\xc3\xada de la Rebeld\xc3\xada Nacional|Day of the National Rebellion|0726
D\xc3\xada de la Victoria|Victory Day|0102
Fiesta de Fin de A\xc3\xb1o|New Year's Eve|1231
Inicio de las Guerras de Independencia|Independence Day|1010
Inicio de las Guerras de Independencia (observado)|Independence Day (observed)|+0i126w3ln5ai
Triunfo de la Revoluci\xc3\xb3n|Liberation Day|0101
Viernes Santo|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c""",
    "CV": b"""2020:56
Ano Novo|New Year's Day|0101
Dia Mundial da Crian\xc3\xa7a|International Children's Day|0601
Dia da Assun\xc3\xa7\xc3\xa3o|Assumption Day|0815
Dia da Independ\xc3\xaancia Nacional|National Independence Day|0705
Dia da Liberdade e da Democracia|Democracy and Freedom Day|0113
Dia da Nacionalidade e dos Her\xc3\xb3is Nacionais|National Heroes Day|0120
Dia de Todos os Santos|All Saints' Day|1101
Dia do Natal|Christmas Day|1225
Dia do Trabalhador|Worker's Day|0501
P\xc3\xa1scoa|Easter Sunday|+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
Quarta-feira de Cinzas|Ash Wednesday|+01k0bh0lz0vw15t1gi1q82052au2kk2v93563ew3pl3zi4984jx4tu54j5e95o65yv68l6ii6t7734
Sexta-feira Santa|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c""",
    "CW": b"""2020:56
A\xc3\xb1a Nobo|New Year's Day|0101
Bi\xc3\xa8rn\xc3\xa8santu|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Di dos dia di Pasku di Nasementu|Second Day of Christmas|1226
Di dos dia di Pasku di Resurekshon|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Dia di Asenshon|Ascension Day|+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
Dia di Himno i Bandera|National Anthem and Flag Day|0702
Dia di Obrero|Labor Day|+03d0di0no0xs17y1i31s822d2cj2mo2wt36y3h43ra41e4bj4lp4vu55z5g55qa60f6ak6kp6uw750
Dia di Pais K\xc3\xb2rsou|Cura\xc3\xa7ao Day|1010
Dia di Rey|King's Day|+0390de0nj0xo17u1hy1s42292cf2mk2wp36t3h03r541a4bf4lk4vq55v5g05q660b6af6kl6ur74w
Dialuna despues di Carnaval Grandi|Carnival Monday|+01i0bf0lx0vu15r1gg1q62032as2ki2v73543eu3pj3zg4964jv4ts54h5e75o45yt68j6ig6t5732
Pasku di Nasementu|Christmas Day|1225
Pasku di Resurekshon|Easter Sunday|+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e""",
    "CX": b"""2020:56
ANZAC Day||0425
ANZAC Day (observed)||+0390dd1s42283gz4vq55u6kl
Australia Day||0126
Australia Day (observed)||+00q1fh2u834c4j35xu67y
Boxing Day||1226
Boxing Day (observed)||+0a20k70ub1yx2923nt3xx52j5co5ms6re71j
Chinese New Year||+0bc0bd0l60l70v20v315p15q1fj1fk1q71q820120229v29w2kj2kk2ue2uf3483493ew3ex3or3os3zf3zg49949a4j34j44tr4ts53l53m5df5dg5o35o45xy5xz67t67u6ih6ii6sb6sc72z730
Chinese New Year (observed)||+00r00s0bf15r15s2032042ug3zh4tt5o55y16sd6se732
Christmas Day||1225
Christmas Day (observed)||+0k60ua2913ns3xw5cn5mr71i
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Hari Raya Haji|Eid al-Adha|+05w0fq0pk0ze1991j4 ~1sy22s22t2cn2mh2wb2wd3653g03pu3zp49j49k4jd4t75325345cw5mr5wl66g6ga6gb6q46zy79t79v
Hari Raya Haji (observed)|Eid al-Adha (observed)|+0pm1j3
Hari Raya Puasa|Eid al-Fitr|+0400du0no0xj17d1h8 ~1r220w2aq2as2kk2uf3493e43ny3nz3xt47n4hh4hj4rb5155165b05kv5up5uq64j6ed6o76y277x
Hari Raya Puasa (observed)|Eid al-Fitr (observed)|+0410xl
Labour Day|Labor Day|+0230ce0mi0wm16q1h11qy2122bd2lh2vl35p3ft3q44084ac4kg4uk54o5ez5p35z769b6jf6tq73u
National Day of Mourning for Queen Elizabeth II||+0rn
New Year's Day||0101
New Year's Day (observed)||+0kd0uh2983nz3y35cu5my71p
Territory Day||+07q0hu0ry1221cd1mh1wl26p2gt2qx3183bc3lg3vk45o4fs4q35075ab5kf5uj64u6ey6p26z679a""",
    "CY": b"""2020:56
Christmas Day||1225
Cyprus Independence Day||1001
Cyprus National Day||0401
Day After Christmas||1226
Dormition of the Mother of God||0815
Easter Monday||+0320dk0nh0xe1831ht1rq22f2c52m22wr36h3h63r340t4bi4lf4v555u5fr5qg6066a36ks6up74f
Easter Sunday||+0310dj0ng0xd1821hs1rp22e2c42m12wq36g3h53r240s4bh4le4v455t5fq5qf6056a26kr6uo74e
Epiphany||0106
Good Friday||+02z0dh0ne0xb1801hq1rn22c2c22lz2wo36e3h33r040q4bf4lc4v255r5fo5qd6036a06kp6um74c
Greek Independence Day||0325
Green Monday||+01p0c70m40w116q1gg1qd2122as2kp2ve3543ft3pq3zg4a54k24ts54h5ee5p35yt68q6jf6tc732
Labor Day||0501
New Year's Day||0101
Ohi Day||1028
Pentecost Monday||+04f0ex0ou0yr19g1j61t323s2di2nf2y437u3ij3sg4264cv4ms4wi5775h45rt61j6bg6m56w275s""",
    "CZ": b"""2020:56
1. sv\xc3\xa1tek v\xc3\xa1no\xc4\x8dn\xc3\xad|Christmas Day|1225
2. sv\xc3\xa1tek v\xc3\xa1no\xc4\x8dn\xc3\xad|Second Day of Christmas|1226
Den boje za svobodu a demokracii a Mezin\xc3\xa1rodn\xc3\xad den studentstva|Struggle for Freedom and Democracy Day and International Students' Day|1117
Den obnovy samostatn\xc3\xa9ho \xc4\x8desk\xc3\xa9ho st\xc3\xa1tu|Independent Czech State Restoration Day|0101
Den slovansk\xc3\xbdch v\xc4\x9brozv\xc4\x9bst\xc5\xaf Cyrila a Metod\xc4\x9bje|Saints Cyril and Methodius Day|0705
Den up\xc3\xa1len\xc3\xad mistra Jana Husa|Jan Hus Day|0706
Den vzniku samostatn\xc3\xa9ho \xc4\x8deskoslovensk\xc3\xa9ho st\xc3\xa1tu|Independent Czechoslovak State Day|1028
Den v\xc3\xadt\xc4\x9bzstv\xc3\xad|Victory Day|0508
Den \xc4\x8desk\xc3\xa9 st\xc3\xa1tnosti|Statehood Day|0928
Nov\xc3\xbd rok|New Year's Day|0101
Sv\xc3\xa1tek pr\xc3\xa1ce|Labor Day|0501
Velikono\xc4\x8dn\xc3\xad pond\xc4\x9bl\xc3\xad|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Velk\xc3\xbd p\xc3\xa1tek|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
\xc5\xa0t\xc4\x9bdr\xc3\xbd den|Christmas Eve|1224""",
    "DE": b"""2020:56
Christi Himmelfahrt|Ascension Day|+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
Erster Mai|Labor Day|0501
Erster Weihnachtstag|Christmas Day|1225
Karfreitag|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Neujahr|New Year's Day|0101
Ostermontag|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Pfingstmontag|Pentecost Monday|+0480e50on0yk18h1j61sw22t2di2n82xx37u3hk3s94264bw4ml4wi5775gx5qu61j6b96l66vv75s
Tag der Deutschen Einheit|German Unity Day|1003
Zweiter Weihnachtstag|Second Day of Christmas|1226""",
    "DJ": b"""2020:45
Al Isra et Al Mirague|Isra' and Mi'raj|~0290c30lx0vs15n1fh1pb1z528z2iu2so32j3cd3m83w245w4fq4pl4zf59a5j45sy62s6cn6mh6wc767
Anniversaire du proph\xc3\xa8te Muhammad|Prophet Muhammad's Birthday|~08e0i80s311x1br1ll1vg25a2f52p02yu38o3ii3sc4274c24lw4vr55l5ff5p95z468y6it6sn72h
Arafat|Day of Arafah|~05v0fp0pj0zd1971j21sx22r2cm2mg2wa3643fz3pt3zo49i4jc4t65315cv5mq5wk66f6g96q36zx79s
Eid al-Adha||~05w0fq0pk0ze1981j31sy22s2cn2mh2wb3653g03pu3zp49j4jd4t75325cw5mr5wl66g6ga6q46zy79t
Eid al-Adha deuxi\xc3\xa8me jour|Eid al-Adha Holiday|~05x0fr0pl0zf1991j41sz22t2co2mi2wc3663g13pv3zq49k4je4t85335cx5ms5wm66h6gb6q56zz79u
Eid al-Fitr||~0400du0no0xi17d1h71r220w2aq2kk2uf3493e43ny3xt47n4hh4rb5155b05kv5up64j6ed6o76y277x
Eid al-Fitr deuxi\xc3\xa8me jour|Eid al-Fitr Holiday|~0410dv0np0xj17e1h81r320x2ar2kl2ug34a3e53nz3xu47o4hi4rc5165b15kw5uq64k6ee6o86y377y
F\xc3\xaate de l'ind\xc3\xa9pendance|Independence Day|0627
F\xc3\xaate de l'ind\xc3\xa9pendance deuxi\xc3\xa8me jour|Independence Day Holiday|0628
F\xc3\xaate du travail|Labor Day|0501
Nouvel an|New Year's Day|0101
Nouvel an musulman|Islamic New Year|~06g0ga0q50zz19t1jn1ti23d2d72n12wv36q3gk3qf4094a44jy4ts53m5dh5nb5x66706gv6qp70j7ad
No\xc3\xabl|Christmas Day|1225""",
    "DK": b"""2020:56
Anden juledag|Second Day of Christmas|1226
Anden pinsedag|Pentecost Monday|+0480e50on0yk18h1j61sw22t2di2n82xx37u3hk3s94264bw4ml4wi5775gx5qu61j6b96l66vv75s
Anden p\xc3\xa5skedag|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Juledag|Christmas Day|1225
Kristi himmelfartsdag|Ascension Day|+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
Langfredag|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Nyt\xc3\xa5rsdag|New Year's Day|0101
Pinsedag|Pentecost|+0470e40om0yj18g1j51sv22s2dh2n72xw37t3hj3s84254bv4mk4wh5765gw5qt61i6b86l56vu75r
P\xc3\xa5skedag|Easter Sunday|+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
Sk\xc3\xa6rtorsdag|Maundy Thursday|+02r0co0n60x31701hp1rf21c2c12lr2wg36d3g33qs40p4af4l44v155q5fg5pd60269s6jp6ue74b
Store bededag|Great Prayer Day|+03k0dh0nz0xw""",
    "DM": b"""2020:56
Boxing Day||1226
Boxing Day (observed)||+0k62913ns5cn
Carnival Monday||+01i0bf0lx0vu15r1gg1q62032as2ki2v73543eu3pj3zg4964jv4ts54h5e75o45yt68j6ig6t5732
Carnival Tuesday||+01j0bg0ly0vv15s1gh1q72042at2kj2v83553ev3pk3zh4974jw4tt54i5e85o55yu68k6ih6t6733
Christmas Day||1225
Christmas Day (observed)||+0ub3xx5ms71j
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Emancipation Day||+05z0g30q710i1am1kq1uu24y2f92pd2zh39l3jp3tt4444e84oc4yg58k5io5sz6336d76nb6xf77q
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Independence Day||1103
Independence Day (observed)||+1d632165n
Labour Day||+03g0dk0no0xs1831i71sb22f2cj2mu2wy3723h63ra41e4bp4lt4vx5615g55qg60k6ao6ks6uw750
National Day of Community Service||1104
National Day of Community Service (observed)||+2rw4gr5vi
New Year's Day||0101
New Year's Day (observed)||+0uh3y35my71p
Whit Monday||+0480e50on0yk18h1j61sw22t2di2n82xx37u3hk3s94264bw4ml4wi5775gx5qu61j6b96l66vv75s""",
    "DO": b"""2020:56
A\xc3\xb1o Nuevo|New Year's Day|0101
Corpus Christi||+04i0ef0ox0yu18r1jg1t62332ds2ni2y73843hu3sj42g4c64mv4ws57h5h75r461t6bj6lg6w5762
D\xc3\xada de Duarte|Juan Pablo Duarte Day|+00p0au0ky0v915d1fg1pl1zp29t2k42u634b3eg3ok3yv48z4j14t753b5df5nq5xs67x6i26s672h
D\xc3\xada de Navidad|Christmas Day|1225
D\xc3\xada de la Altagracia|Lady of Altagracia|0121
D\xc3\xada de la Constituci\xc3\xb3n|Constitution Day|+08p0ir0sw1311d51ng1xk27m2hs2rw3203cb3md3wi46n4gr4r25165b85ld5vi65m6fx6q17047a9
D\xc3\xada de la Independencia Nacional|National Independence Day|0227
D\xc3\xada de la Restauraci\xc3\xb3n|Restoration Day|+06c0gh0ql10p1ax1l21v725c2fi2pr2zv39x3k33u744b4em4oo4yt58y5j25t963h6dj6no6xu77x
D\xc3\xada de las Mercedes|Our Lady of Mercedes Day|0924
D\xc3\xada de los Santos Reyes|Epiphany|+0050a90kk0uo14q1ew1p01z429f2jh2tm33r3dv3o63ya48c4ih4sm52q5d15n55x867d6hh6rl71w
D\xc3\xada del Trabajo|Labor Day|+03g0di0no0xs17w1i71sb22d2cj2mn2wr3723h43ra41e4bi4lt4vx55z5g55q960d6ao6ks6uw750
Viernes Santo|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c""",
    "DZ": b"""2020:45
Achoura|Ashura|~06p0gj0qe1081a21jw1tr23m2dg2na2x436z3gt3qo40i4ad4k74u153v5dq5nk5xf6796h46qy70s7am
Awal Moharram|Islamic New Year|~06g0ga0q50zz19t1jn1ti23d2d72n12wv36q3gk3qf4094a44jy4ts53m5dh5nb5x66706gv6qp70j7ad
A\xc3\xafd el-Adha|Eid al-Adha|~05w05x0fq0fr0pk0pl0ze0zf0zg19819919a1j31j41j51sy1sz1t022s22t22u2cn2co2cp2mh2mi2mj2wb2wc2wd3653663673g03g13g23pu3pv3pw3zp3zq3zr49j49k49l4jd4je4jf4t74t84t95325335345cw5cx5cy5mr5ms5mt5wl5wm5wn66g66h66i6ga6gb6gc6q46q56q66zy6zz70079t79u79v
A\xc3\xafd el-Fitr|Eid al-Fitr|~0400410du0dv0no0np0xi0xj17d17e17f1h71h81h91r21r31r420w20x20y2aq2ar2as2kk2kl2km2uf2ug2uh34934a34b3e43e53e63ny3nz3o03xt3xu3xv47n47o47p4hh4hi4hj4rb4rc4rd5155165175b05b15b25kv5kw5kx5up5uq5ur64j64k64l6ed6ee6ef6o76o86o96y26y36y477x77y77z
El-Mawlid Ennabawi Echarif|Prophet's Birthday|~08e0i80s311x1br1ll1vg25a2f52p02yu38o3ii3sc4274c24lw4vr55l5ff5p95z468y6it6sn72h
F\xc3\xaate de l'Ind\xc3\xa9pendance|Independence Day|0705
F\xc3\xaate de la R\xc3\xa9volution|Revolution Day|1101
F\xc3\xaate du Travail|Labor Day|0501
Jour de l'An Amazigh|Amazigh New Year|0112
Jour de l'An Gr\xc3\xa9gorien|New Year's Day|0101""",
    "EC": b"""2020:56
A\xc3\xb1o Nuevo|New Year's Day|0101
A\xc3\xb1o Nuevo (observado)|New Year's Day (observed)|+0ka0uh2953nw3y35cr5my71p
Batalla de Pichincha|The Battle of Pichincha|0524
Batalla de Pichincha (observado)|The Battle of Pichincha (observed)|+0410o90yh1ip1sw2d82nc37k3rv4234c74mb4wi5gq5qy6b66ld6vh75p
Carnaval|Carnival|+01i01j0bf0bg0lx0ly0vu0vv15r15s1gg1gh1q61q72032042as2at2ki2kj2v72v83543553eu3ev3pj3pk3zg3zh4964974jv4jw4ts4tt54h54i5e75e85o45o55yt5yu68j68k6ig6ih6t56t6732733
D\xc3\xada de Difuntos|All Souls' Day|1102
D\xc3\xada de Difuntos (observado)|All Souls' Day (observed)|+0im0su1d21na27h31x3c53m83wg4qw5b35lb65j6fr702
D\xc3\xada del Trabajo|Labor Day|0501
D\xc3\xada del Trabajo (observado)|Labor Day (observed)|+0dh0no1801i422c2mn2wv36z3h33ra4bi4lq55y5g55q960h6al6uw
Independencia de Cuenca|Independence of Cuenca|1103
Independencia de Cuenca (observado)|Independence of Cuenca (observed)|+1d532065m
Independencia de Guayaquil|Independence of Guayaquil|1009
Independencia de Guayaquil (observado)|Independence of Guayaquil (observed)|+0hy0s51ch1ml26t2r431c3bg3lk3vr4fz4q75af5km5uq64y6f26zd
Navidad|Christmas Day|1225
Navidad (observado)|Christmas Day (observed)|+0k30ua28y3np3xw5ck5mr71i
Primer Grito de Independencia|Declaration of Independence of Quito|0810
Primer Grito de Independencia (observado)|Declaration of Independence of Quito (observed)|+0ga0qi10m1aq1kx2552fd2zl39s3jw3u44484oj58r5iz6376de6xq77u
Viernes Santo|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c""",
    "EE": b"""2020:56
esimene j\xc3\xb5ulup\xc3\xbcha|Christmas Day|1225
iseseisvusp\xc3\xa4ev|Independence Day|0224
jaanip\xc3\xa4ev|Midsummer Day|0624
j\xc3\xb5ululaup\xc3\xa4ev|Christmas Eve|1224
kevadp\xc3\xbcha|May Day|0501
nelip\xc3\xbchade 1. p\xc3\xbcha|Pentecost|+0470e40om0yj18g1j51sv22s2dh2n72xw37t3hj3s84254bv4mk4wh5765gw5qt61i6b86l56vu75r
suur reede|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
taasiseseisvumisp\xc3\xa4ev|Independence Restoration Day|0820
teine j\xc3\xb5ulup\xc3\xbcha|Second Day of Christmas|1226
uusaasta|New Year's Day|0101
v\xc3\xb5idup\xc3\xbcha|Victory Day|0623
\xc3\xbclest\xc3\xb5usmisp\xc3\xbchade 1. p\xc3\xbcha|Easter Sunday|+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e""",
    "EG": b"""2020:45
A\xc3\xafd Al-Adha|Eid al-Adha|+05w05x05y0fn0fo0fq0fr0fs0pl0pm0pn0po0pp0ze0zf0zg19819919a1j31j41j5 ~1sy1sz1t022s22t22u2cn2co2cp2mh2mi2mj2wb2wc2wd3653663673g03g13g23pu3pv3pw3zp3zq3zr49j49k49l4jd4je4jf4t74t84t95325335345cw5cx5cy5mr5ms5mt5wl5wm5wn66g66h66i6ga6gb6gc6q46q56q66zy6zz70079t79u79v
A\xc3\xafd Al-Adha (observ\xc3\xa9)|Eid al-Adha (observed)|+0zj
A\xc3\xafd-Al-Fitr|Eid al-Fitr|+0400410du0dv0nn0no0xi0xj17d17e1h71h81r21r3 ~20w20x2aq2ar2kk2kl2uf2ug34934a3e43e53ny3nz3xt3xu47n47o4hh4hi4rb4rc5155165b05b15kv5kw5up5uq64j64k6ed6ee6o76o86y26y377x77y
A\xc3\xafd-Al-Fitr (observ\xc3\xa9)|Eid al-Fitr (observed)|+0nq0xl
Cham Al-Nessim|Spring Festival|+0320dk0nh0xe1831ht1rq22f2c52m22wr36h3h63r340t4bi4lf4v555u5fr5qg6066a36ks6up74f
F\xc3\xaate de No\xc3\xabl|Coptic Christmas Day|+0060ac14r1ex1p21z729c2ji2tn33s3dx3o33y848d4ii4so52t5cy5n35x967e6hj6ro71u
F\xc3\xaate de No\xc3\xabl (observ\xc3\xa9)|Coptic Christmas Day (observed)|+0kg0un
F\xc3\xaate de l'H\xc3\xa9gire|Islamic New Year|+06g0q51jn ~1tk23h2d72n42wv36r3go3qf40b4a84jy4tv53m5di5nf5x66726gz6qp70m7ad
F\xc3\xaate de l'H\xc3\xa9gire (observ\xc3\xa9)|Islamic New Year (observed)|+0gd10019x
F\xc3\xaate de la Lib\xc3\xa9ration du Sina\xc3\xaf|Sinai Liberation Day|+0370nh17s1hx1s22wn36s4lj4vo6096ae6kj
F\xc3\xaate de la Lib\xc3\xa9ration du Sina\xc3\xaf (observ\xc3\xa9)|Sinai Liberation Day (observed)|+0dg0xo22b2cf2mj3h23r641a4be55x5g15q56us74w
F\xc3\xaate de la R\xc3\xa9volution du 23 Juillet|July 23 Revolution Day|+05o0ft0py1031uj24o3jf3tk4y558a5if6n06x6
F\xc3\xaate de la R\xc3\xa9volution du 23 Juillet (observ\xc3\xa9)|July 23 Revolution Day (observed)|+1ab1kf2ey2p22z639a43t4dx4o15so62s6cw77f
F\xc3\xaate de la R\xc3\xa9volution du 30 Juin|June 30 Revolution Day|+0pb0zg19m2e72oc3sx4324d75hs5ry6wj76o
F\xc3\xaate de la R\xc3\xa9volution du 30 Juin (observ\xc3\xa9)|June 30 Revolution Day (observed)|+0530f70zi1ju1ty2422yl38p3it4ng4xk57o6276cb6mf
F\xc3\xaate des Forces Arm\xc3\xa9es|Armed Forces Day|+0s11261cc2gx2r23vn45s4fx5ki5uo6z979e
F\xc3\xaate des Forces Arm\xc3\xa9es (observ\xc3\xa9)|Armed Forces Day (observed)|+07t0hx1mk1wo26s31b3bf3lj4q650a5ae64x6f16p5
F\xc3\xaate du Travail|Labor Day|+03d0di1i31s822d36y3h44lp4vu55z6ak6kp
F\xc3\xaate du Travail (observ\xc3\xa9)|Labor Day (observed)|+0nr0xv1822cm2mq2wu3rd41h4bl5g85qc60g6uz753
Le jour d'Arafat|Day of Arafah|+05v0fp0pk0zd1971j2 ~1sx22r2cm2mg2wa3643fz3pt3zo49i4jc4t65315cv5mq5wk66f6g96q36zx79s
Naissance du Proph\xc3\xa8te|Prophet's Birthday|+08e0i80s311y1br1ll ~1vg25a2f52p02yu38o3ii3sc4274c24lw4vr55l5ff5p95z468y6it6sn72h
R\xc3\xa9volution de 25 Janvier et la f\xc3\xaate de la Police|January 25th Revolution and National Police Day|+00o1591ff2k02u534a48v4j05xr67w
R\xc3\xa9volution de 25 Janvier et la f\xc3\xaate de la Police (observ\xc3\xa9)|January 25th Revolution and National Police Day (observed)|+0ax0l10v51po1zs29w3ej3on3yr4ta53e5di5nm6i56s972d""",
    "EH": b"""2020:56
A\xc3\xafd al-Adha|Eid al-Adha|~05w0fq0pk0ze1981j31sy22s2cn2mh2wb3653g03pu3zp49j4jd4t75325cw5mr5wl66g6ga6q46zy79t
A\xc3\xafd el-Fitr|Eid al-Fitr|~0400du0no0xi17d1h71r220w2aq2kk2uf3493e43ny3xt47n4hh4rb5155b05kv5up64j6ed6o76y277x
Cr\xc3\xa9ation du Front POLISARIO|Creation of the Polisario Front|0510
D\xc3\xa9clenchement de la lutte arm\xc3\xa9e|Commencement of the Armed Struggle|0520
F\xc3\xaate de l'unit\xc3\xa9 nationale|National Unity Day|1012
Jour de l'insurrection|Uprising Day|0617
Journ\xc3\xa9e des martyrs|Martyrs' Day|0609
Naissance du Proph\xc3\xa8te|Prophet's Birthday|~08e0i80s311x1br1ll1vg25a2f52p02yu38o3ii3sc4274c24lw4vr55l5ff5p95z468y6it6sn72h
Premier jour de l'an de l'H\xc3\xa9gire|Islamic New Year|~06g0ga0q50zz19t1jn1ti23d2d72n12wv36q3gk3qf4094a44jy4ts53m5dh5nb5x66706gv6qp70j7ad
Premier martyr|First Martyr|0308
Proclamation de la R\xc3\xa9publique arabe sahraouie d\xc3\xa9mocratique|Proclamation of the SADR|0227""",
    "ER": b"""2020:56
Eid al-Adha||~05w0fq0pk0ze1981j31sy22s2cn2mh2wb3653g03pu3zp49j4jd4t75325cw5mr5wl66g6ga6q46zy79t
Eid al-Fitr||~0400du0no0xi17d1h71r220w2aq2kk2uf3493e43ny3xt47n4hh4rb5155b05kv5up64j6ed6o76y277x
Epiphany||+00j0ao0kt0uy1541f91pe1zj29p2ju2tz3443ea3of3yk48p4iv4t05355da5ng5xl67q6hv6s1726
Ethiopian New Year||+0720h70rc11i1bn1ls1vx2632g82qd30i3ao3kt3uy4534f94pe4zj59o5ju5tz6446e96of6yk78p
Finding of the True Cross||+07i0hn0rs11y1c31m81wd26j2go2qt30y3b43l93ve45j4fp4pu4zz5a45ka5uf64k6ep6ov6z0795
Good Friday||+02z0dh0ne0xb1801hq1rn22c2c22lz2wo36e3h33r040q4bf4lc4v255r5fo5qd6036a06kp6um74c
Independence Day||0524
International Workers' Day||0501
Martyrs' Day||0620
New Year's Day||0101
Orthodox Christmas||0107
Orthodox Easter||+0310dj0ng0xd1821hs1rp22e2c42m12wq36g3h53r240s4bh4le4v455t5fq5qf6056a26kr6uo74e
Prophet's Birthday||~08e0i80s311x1br1ll1vg25a2f52p02yu38o3ii3sc4274c24lw4vr55l5ff5p95z468y6it6sn72h
Revolution Day||0901
Women's Day||0308""",
    "ES": b"""2020:56
Asunci\xc3\xb3n de la Virgen|Assumption Day|+06b0ql10q1aw1l11v62fh2pm2zr39w3u744c4eh4on4ys5j25t863d6di6nn6xt77y
A\xc3\xb1o Nuevo|New Year's Day|+0000a60kb14l1er1ow1z12962jc2th33m3dr3nx4874ic4si52n5cs5x36786hd6ri
D\xc3\xada de la Constituci\xc3\xb3n Espa\xc3\xb1ola|Constitution Day|+0jl0tq13v1e11o628g2im2sr32w3d13n73xc47h4hm4rs5c25m75wd66i6gn70y7b3
Epifan\xc3\xada del Se\xc3\xb1or|Epiphany|+0050ab0kg0ul14q1ew1p11z629b2jh33r3dw3o23y748c4sn52s5cx5n267d6hi6rn71t
Fiesta Nacional de Espa\xc3\xb1a|National Day|+07x0i20s712c1ci1ws26x2h32r831d3lo3vt45y4g350e5aj5ko5uu64z6p96zf79k
Fiesta del Trabajo|Labor Day|+03d0di0xs17y1i31s822d2cj2mo2wt36y3h441e4bj4lp4vu55z5qa60f6ak6kp750
Inmaculada Concepci\xc3\xb3n|Immaculate Conception|+09i0jn0ts13x1o81yd28i2io2st3d33n93xe47j4ho4ru51z5c45m95wf6gp6qu7107b5
Natividad del Se\xc3\xb1or|Christmas Day|+09z0k414e1ek1op1yu28z2j52ta33f3dk3nq4804i54sb52g5cl5ww6716h66rb7bm
Todos los Santos|All Saints' Day|+0im0sr12w1d21n727h2hn2rs31x3c23m83wd46i4gn4qt5b35l85ve65j6fo6zz7a4
Viernes Santo|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c""",
    "ET": b"""2020:56
Adwa Victory Day||0302
Christmas Day||0107
Downfall of the Dergue Regime Day||0528:2020-2024
Easter Sunday||+0310dj0ng0xd1821hs1rp22e2c42m12wq36g3h53r240s4bh4le4v455t5fq5qf6056a26kr6uo74e
Eid al-Adha||+05w0fq0pk0ze1981j3 ~1sy22s2cn2mh2wb3653g03pu3zp49j4jd4t75325cw5mr5wl66g6ga6q46zy79t
Eid al-Fitr||+0400du0no0xi17d1h7 ~1r220w2aq2kk2uf3493e43ny3xt47n4hh4rb5155b05kv5up64j6ed6o76y277x
Epiphany||+00j0ao0kt0uy1541f91pe1zj29p2ju2tz3443ea3of3yk48p4iv4t05355da5ng5xl67q6hv6s1726
Ethiopian New Year||+0720h70rc11i1bn1ls1vx2632g82qd30i3ao3kt3uy4534f94pe4zj59o5ju5tz6446e96of6yk78p
Ethiopian Patriots' Victory Day||0505
Finding of True Cross||+07i0hn0rs11y1c31m81wd26j2go2qt30y3b43l93ve45j4fp4pu4zz5a45ka5uf64k6ep6ov6z0795
Good Friday||+02z0dh0ne0xb1801hq1rn22c2c22lz2wo36e3h33r040q4bf4lc4v255r5fo5qd6036a06kp6um74c
International Workers' Day||0501
Prophet's Birthday||+08e0i80s311x1br1lm ~1vg25a2f52p02yu38o3ii3sc4274c24lw4vr55l5ff5p95z468y6it6sn72h""",
    "FI": b"""2020:56
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
    "FJ": b"""2020:56
Boxing Day||1226
Boxing Day (observed)||+0a20k71yx2923nt52j5co6re
Christmas Day||1225
Christmas Day (observed)||+0k60ub2913ns3xx5cn5ms71j
Constitution Day||0907:2020-2022
Diwali||+08u0ip0sk1381d21mw1xj ~27e2h82rw31r31t3cf3m93w33w546r4gl
Diwali (observed)||+08w1xk
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Easter Saturday||+02t0cq0n80x51721hr1rh21e2c32lt2wi36f3g53qu40r4ah4l64v355s5fi5pf60469u6jr6ug74d
Fiji Day||1010
Fiji Day (observed)||+1ws
Girmit Day||+0y618a1ie1sm22t2cx2n12x53793hk3ro41s4bw4m04w456f5gj5qn60r6av6kz6va75e
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
New Year's Day||0101
New Year's Day (observed)||+0kd0uh2983nz3y35cu5my71p
Prophet Mohammed's Birthday||+08g0i80s21201bs1ln1vf ~25a25c2f52p02yu2yw38o3ii3ij3sc4274c24c34lw4vr55l55n5ff5p95pa5z468y6it6iu6sn72h
Prophet Mohammed's Birthday (observed)||+08i1221lp
Ratu Sir Lala Sukuna Day||+0yk18s1iw1t02342d82nc2xn37r3hv3rz4234c74mi4wm56q5gu5qy6196bd6lh6vl75p""",
    "FK": b"""2020:56
Boxing Day||1226
Boxing Day (observed)||+0a20k81yx2933nu52j5cp6re
Christmas Day||1225
Christmas Day (observed)||+0k70uc2923nt3xy5co5mt71k
Christmas Holiday||1227
Christmas Holiday (observed)||+0a31ot1yy3do4sf52k6ha6rf
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
HM The King's Birthday|King's Birthday|1114:2022-2045
HM The King's Birthday (observed)|King's Birthday (observed)|+1xr27v3mm51d5bh6q8
HM The King's Coronation|King Charles III's Coronation|+0xz
HM The Queen's Birthday|Queen's Birthday|0421:2020-2022
Liberation Day||0614
Liberation Day (observed)||+04m1jd1th3884mz4x36bu6ly
New Year's Day||0101
New Year's Day (observed)||+0kd0uh2983nz3y35cu5my71p
Peat Cutting Day||+07q0hu0ry1221cd1mh1wl26p2gt2qx3183bc3lg3vk45o4fs4q35075ab5kf5uj64u6ey6p26z679a
Queen Elizabeth II's Funeral||+0rk""",
    "FM": b"""2020:56
Christmas Day||1225
Christmas Day (observed)||+0k30ua28y3np3xw5ck5mr71i
FSM Veterans of Foreign Wars Day||1111
FSM Veterans of Foreign Wars Day (observed)||+1352hw2s346r4gy5vp7ad
Federated States of Micronesia Day||0510
Federated States of Micronesia Day (observed)||+03n1ib1si3764lx4w46as6kz
Independence Day||1103
Independence Day (observed)||+1d52rt3204go5vf65m
Micronesian Culture and Tradition Day||0331
Micronesian Culture and Tradition Day (observed)||+1742ls2vz4an5pe5zl
New Year's Day||0101
New Year's Day (observed)||+0ka0uh2953nw3y35cr5my71p
Presidents Day||1123:2021-2045
Presidents Day (observed)||+1dn1nu32i3cp4rg6646gb
United Nations Day||1024
United Nations Day (observed)||+0880if1x327a3m150p5aw6pk""",
    "FO": b"""2020:56
Annar hv\xc3\xadtusunnudagur|Pentecost Monday|+0480e50on0yk18h1j61sw22t2di2n82xx37u3hk3s94264bw4ml4wi5775gx5qu61j6b96l66vv75s
Annar j\xc3\xb3ladagur|Second Day of Christmas|1226
Annar p\xc3\xa1skadagur|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
D\xc3\xbdri bi\xc3\xb0idagur|Great Prayer Day|+03k0dh0nz0xw17t1ii1s82252cu2mk2x93763gw3rl41i4b84lx4vu56j5g95q660v6al6ki6v7754
Hv\xc3\xadtusunnudagur|Pentecost|+0470e40om0yj18g1j51sv22s2dh2n72xw37t3hj3s84254bv4mk4wh5765gw5qt61i6b86l56vu75r
J\xc3\xb3laaftan|Christmas Eve|1224
J\xc3\xb3ladagur|Christmas Day|1225
Kristi himmalsfer\xc3\xb0ardagur|Ascension Day|+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
Langifr\xc3\xadggjadagur|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
N\xc3\xbdggj\xc3\xa1rsaftan|New Year's Eve|1231
N\xc3\xbdggj\xc3\xa1rsdagur|New Year's Day|0101
P\xc3\xa1skadagur|Easter Sunday|+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
Sk\xc3\xadrh\xc3\xb3sdagur|Maundy Thursday|+02r0co0n60x31701hp1rf21c2c12lr2wg36d3g33qs40p4af4l44v155q5fg5pd60269s6jp6ue74b
\xc3\x93lavs\xc3\xb8kudagur|Saint Olaf's Day|0729""",
    "FR": b"""2020:56
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
    "GA": b"""2020:56
Ascension|Ascension Day|+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
Assomption de Marie|Assumption Day|0815
Fin du Ramadan|Eid al-Fitr|+0400du0no0xi17d1h7 ~1r220w2aq2kk2uf3493e43ny3xt47n4hh4rb5155b05kv5up64j6ed6o76y277x
F\xc3\xaate de l'ind\xc3\xa9pendance|Independence Day Holiday|0817
F\xc3\xaate du Travail|Labor Day|0501
F\xc3\xaate du sacrifice|Eid al-Adha|+05w0fq0pk0ze1981j3 ~1sy22s2cn2mh2wb3653g03pu3zp49j4jd4t75325cw5mr5wl66g6ga6q46zy79t
Jour de l'an|New Year's Day|0101
Jour de l'ind\xc3\xa9pendance|Independence Day|0816
Jour f\xc3\xa9ri\xc3\xa9|Public Holiday|+1df1dg1dh1hj1hk1i41m8
Journ\xc3\xa9e de la Lib\xc3\xa9ration|Liberation Day|0830:2024-2045
Journ\xc3\xa9e des droits de la femme|Women's Rights Day|0417
Lundi de Pentec\xc3\xb4te|Pentecost Monday|+0480e50on0yk18h1j61sw22t2di2n82xx37u3hk3s94264bw4ml4wi5775gx5qu61j6b96l66vv75s
Lundi de P\xc3\xa2ques|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
No\xc3\xabl|Christmas Day|1225
Pentec\xc3\xb4te|Pentecost|+0470e40om0yj18g1j51sv22s2dh2n72xw37t3hj3s84254bv4mk4wh5765gw5qt61i6b86l56vu75r
P\xc3\xa2ques|Easter Sunday|+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
Toussaint|All Saints' Day|1101""",
    "GB": b"""2020:56
Boxing Day||1226
Boxing Day (observed)||+0a20k71yx2923nt52j5co6re
Christmas Day||1225
Christmas Day (observed)||+0k60ub2913ns3xx5cn5ms71j
Coronation of Charles III||+0xz
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
May Day||+03k0dk0no0xs1831i71sb22f2cj2mu2wy3723h63ra41e4bp4lt4vx5615g55qg60k6ao6ks6uw750
New Year's Day||0101
New Year's Day (observed)||+0kd0uh2983nz3y35cu5my71p
Platinum Jubilee of Elizabeth II||+0ok
Spring Bank Holiday||+0410ec0oj0yk18o1is1sw2372db2nf2xj37n3hy3s24264ca4me4wi56t5gx5r16156b96ld6vo75s
State Funeral of Queen Elizabeth II||+0rk""",
    "GD": b"""2020:56
Bank Holiday||+0p50ub
Boxing Day||1226
Boxing Day (observed)||+0k62913ns5cn
CARICOM's 50th Anniversary||+0zk
Carnival Monday||+0660ga0qe10p1at1kx1v12552fg2pk2zo39s3jw3u044b4ef4oj4yn58r5iv5t663a6de6ni6xm77x
Carnival Tuesday||+0670gb0qf10q1au1ky1v22562fh2pl2zp39t3jx3u144c4eg4ok4yo58s5iw5t763b6df6nj6xn77y
Christmas Day||1225
Christmas Day (observed)||+0ua3xw5mr71i
Corpus Christi||+04i0ef0ox0yu18r1jg1t62332ds2ni2y73843hu3sj42g4c64mv4ws57h5h75r461t6bj6lg6w5762
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Emancipation Day||+05z0g30q710i1am1kn1us24x2f32p82zd39i3jo3tt43y4e34o94ye58j5io5su62z6d46n96xf77k
Emancipation Day (observed)||+24y3jp58k
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Independence Day||0207
Independence Day (observed)||+0b820353p6sk
Labour Day|Labor Day|0501
Labour Day (observed)|Labor Day (observed)|+0no3ra5g56uw
National Heroes' Day||1019:2023-2045
National Heroes' Day (observed)||+1mv3bq4qh6fc
New Year's Day||0101
New Year's Day (observed)||+0uh3y35my71p
Thanksgiving Day||1025
Thanksgiving Day (observed)||+08b1x650s6pn
Whit Monday|Pentecost Monday|+0480e50on0yk18h1j61sw22t2di2n82xx37u3hk3s94264bw4ml4wi5775gx5qu61j6b96l66vv75s""",
    "GE": b"""2020:56
Christmas Day||0107
Day of Family Sanctity and Respect for Parents||0517:2025-2045
Day of Victory over Fascism||0509
Dormition of the Mother of God||0828
Easter Monday||+0320dk0nh0xe1831ht1rq22f2c52m22wr36h3h63r340t4bi4lf4v555u5fr5qg6066a36ks6up74f
Easter Sunday||+0310dj0ng0xd1821hs1rp22e2c42m12wq36g3h53r240s4bh4le4v455t5fq5qf6056a26kr6uo74e
Epiphany||0119
Good Friday||+02z0dh0ne0xb1801hq1rn22c2c22lz2wo36e3h33r040q4bf4lc4v255r5fo5qd6036a06kp6um74c
Holiday of Svetitskhovloba, Robe of Jesus||1014
Holy Saturday||+0300di0nf0xc1811hr1ro22d2c32m02wp36f3h43r140r4bg4ld4v355s5fp5qe6046a16kq6un74d
Independence Day||0526
International Women's Day||0308
Mother's Day||0303
National Unity Day||0409
New Year's Day||0101 0102
Public Holiday||+18e1lf
Saint Andrew's Day||0512
Saint George's Day||1123""",
    "GF": b"""2020:56
Abolition de l'esclavage|Abolition of Slavery|0610
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
    "GG": b"""2020:56
Boxing Day||1226
Boxing Day (substitute day)||+0a20k71yx2923nt52j5co6re
Christmas Day||1225
Christmas Day (substitute day)||+0k60ub2913ns3xx5cn5ms71j
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Extra Public Holiday for the Coronation of King Charles III||+0xz
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Liberation Day||0509
May Day Bank Holiday||+03k0dk0no0xs1831i71sb22f2cj2mu2wy3723h63ra41e4bp4lt4vx5615g55qg60k6ao6ks6uw750
New Year's Day||0101
New Year's Day (substitute day)||+0kd0uh2983nz3y35cu5my71p
Queen's Platinum Jubilee Bank Holiday||+0ok
Spring Bank Holiday||+0410ec0oj0yk18o1is1sw2372db2nf2xj37n3hy3s24264ca4me4wi56t5gx5r16156b96ld6vo75s
State Funeral of Queen Elizabeth II||+0rk
Summer Bank Holiday||+06r0gv0qz1131b71lb1vm25q2fu2py3023a63kh3ul44p4et4ox4z859c5jg5tk63o6ds6o36y778b
The visit of His Majesty King Charles III and Queen Camilla||+1a2""",
    "GH": b"""2020:56
Boxing Day||1226
Christmas Day||1225
Constitution Day||0107
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Eid-ul-Adha||+05w0fq0pk0ze1981j31sy ~22s2cn2mh2wb3653g03pu3zp49j4jd4t75325cw5mr5wl66g6ga6q46zy79t
Eid-ul-Fitr||+0400du0np0xj17e1h71r2 ~20w2aq2kk2uf3493e43ny3xt47n4hh4rb5155b05kv5up64j6ed6o76y277x
Farmers' Day||+09h0ji0tm13q1e11o51y928d2ih2ss32w3d03n43x847c4hn4rr51v5bz5m35we66i6gm6qq70u7ay
Founder's Day||0921:2025-2045
Founders' Day||0804:2020-2024
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Independence Day||0306
Kwame Nkrumah Memorial Day||0921:2020-2024
Labour Day||0501:2026-2045
New Year's Day||0101
Public Holiday||1227:2021-2022 1228:2020-2021 +0410c00dk0kd0m40no0pm0uh0uo0xl14s1991am1bz1h81h91jv1m31p41tz
Republic Day||0701:2025-2045
Shaqq Day||+1r3 ~20x2ar2kl2ug34a3e53nz3xu47o4hi4rc5165b15kw5uq64k6ee6o86y377y
Workers' Day||0501:2020-2025""",
    "GI": b"""2020:56
75th Anniversary of VE Day||+03k
Boxing Day||1226
Boxing Day (observed)||+0a20k71yx2923nt52j5co6re
Christmas Day||1225
Christmas Day (observed)||+0k60ub2913ns3xx5cn5ms71j
Commonwealth Day||+01w0bf0lq
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Gibraltar National Day||0910
Gibraltar National Day (observed)||+0rd11h2g83uz4535ju6yl78p
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
King's Birthday||+0z51991jd1th23l2dp2nt2xx3883ic3sg42k4co4mz4x35775hb5rf61j6bu6ly6w2766
Late Summer Bank Holiday||+06r0gv0qz1131b71lb1vm25q2fu2py3023a63kh3ul44p4et4ox4z859c5jg5tk63o6ds6o36y778b
May Day||0501
May Day (observed)||+0dk0no22f3h63ra5615g56uw
New Year's Day||0101
New Year's Day (observed)||+0kd0uh2983nz3y35cu5my71p
Platinum Jubilee|Queen's Platinum Jubilee|+0ok
Queen's Birthday||+04m0eq0ou
Special King's Coronation Bank Holiday||+0xz
Spring Bank Holiday||+0410ec0oj0yk18o1is1sw2372db2nf2xj37n3hy3s24264ca4me4wi56t5gx5r16156b96ld6vo75s
Winter Midterm Bank Holiday||+0vu15r1g21q620a2al2kp2ut34x3f13pc3zg49k4jo4ts53w5e75ob5yf68j6in6sr732
Workers' Memorial Day||0428
Workers' Memorial Day (observed)||+17w2mn2wr4bi5q960d""",
    "GL": b"""2020:56
Juullip ullua|Christmas Day|1225
Juullip-aappaa|Second Day of Christmas|1226
Piinsip ullua|Pentecost|+0470e40om0yj18g1j51sv22s2dh2n72xw37t3hj3s84254bv4mk4wh5765gw5qt61i6b86l56vu75r
Piinsip-aappaa|Pentecost Monday|+0480e50on0yk18h1j61sw22t2di2n82xx37u3hk3s94264bw4ml4wi5775gx5qu61j6b96l66vv75s
Poorskip ullua|Easter Sunday|+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
Poorskip-aappaa|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Qilaliarfik|Ascension Day|+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
Sisamanngortoq illernartoq|Maundy Thursday|+02r0co0n60x31701hp1rf21c2c12lr2wg36d3g33qs40p4af4l44v155q5fg5pd60269s6jp6ue74b
Tallimanngorneq tannaartoq|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Ukiortaaq|New Year's Day|0101
Ulloq qinuffiusoq|Great Prayer Day|+03k0dh0nz0xw17t1ii1s82252cu2mk2x93763gw3rl41i4b84lx4vu56j5g95q660v6al6ki6v7754""",
    "GM": b"""2020:56
Africa Liberation Day||0525
Africa Liberation Day (observed)||+18o1is2xj37n4me6156b9
Boxing Day||1226
Boxing Day (observed)||+0k61yx2913ns52j5cn6re
Christmas Day||1225
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Feast of the Assumption|Assumption Day|0815
Feast of the Assumption (observed)|Assumption Day (observed)|+0gh1v825c3k34yu58y6np
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Independence Day||0218
Independence Day (observed)||+0vu15y2kp3zg49k5ob732
July 22 Revolution Day||0722
July 22 Revolution Day (observed)||+1042ev2oz43q4du5sl77c
Koriteh|Eid al-Fitr|+03z0du0dv0no0np0xi0xj17d17e1h71h8 ~1r21r31r520w20x2aq2ar2as2kk2kl2uf2ug34934a34c3e43e53ny3nz3xt3xu3xw47n47o4hh4hi4hj4rb4rc5155165b05b15b35kv5kw5up5uq64j64k6ed6ee6o76o86oa6y26y377x77y
Koriteh (observed)|Eid al-Fitr (observed)|+0xl
Labour Day|Labor Day|0501
Labour Day (observed)|Labor Day (observed)|+0dk0no22f3h63ra5615g56uw
Lialat-Ul-Qadr|Laylat al-Qadr|+03w0dq0nl0xf1791h4 ~1qy20t20v2an2kh2ki2ub3463e03e23nv3xp47j4hd4r74r95125ax5kr5kt5ul64g6ea6o46xz6y077t
Lialat-Ul-Qadr (observed)|Laylat al-Qadr (observed)|+0dr17b
Mawlid Nabi|Prophet's Birthday|+08e0i90s311y1bs ~1ll1vg25a25c2f52p02yu2yw38o3ii3ij3sc4274c24c34lw4vr55l55n5ff5p95pa5z468y6it6iu6sn72h
Mawlid Nabi (observed)|Prophet's Birthday (observed)|+0s5
New Year's Day||0101
New Year's Day (observed)||+0kd0uh2983nz3y35cu5my71p
Tobaski|Eid al-Adha|+05w0fq0fr0pk0pl0ze0zf1981991j31j4 ~1sy1sz22s22t2cn2co2cq2mh2mi2wb2wc2wd3653663g03g13pu3pv3px3zp3zq49j49k4jd4je4t74t85325335345cw5cx5mr5ms5wl5wm5wo66g66h6ga6gb6q46q56zy6zz79t79u79v
Tobaski (observed)|Eid al-Adha (observed)|+0pm1j6
Yawmul Ashura|Ashura|+06p0gk0qe1081a21jw ~1tr23m2dg2di2na2x42x536z3gt3qo3qp40i4ad4k74k94u153v53w5dq5nk5xf5xg6796h46qy6r070s7am7an
Yawmul Ashura (observed)|Ashura (observed)|+1jy""",
    "GN": b"""2020:56
Anniversaire de l'Union Africaine|Africa Day|0525
Assomption|Assumption Day|0815
F\xc3\xaate anniversaire de l'ind\xc3\xa9pendance de la Guin\xc3\xa9e|Independence Day|1002
F\xc3\xaate de No\xc3\xabl|Christmas Day|1225
F\xc3\xaate du Nouvel an|New Year's Day|0101
F\xc3\xaate du Travail|Labor Day|0501
Jour de l'A\xc3\xafd el-Fitr|Eid al-Fitr|+0400du0no0xi17d1h8 ~1r220w2aq2kk2uf3493e43ny3xt47n4hh4rb5155b05kv5up64j6ed6o76y277x
Jour de la Deuxi\xc3\xa8me R\xc3\xa9publique|Second Republic Day|0403:2020-2021
Jour de la Tabaski|Eid al-Adha|+05w0fq0pl0ze1981j4 ~1sy22s2cn2mh2wb3653g03pu3zp49j4jd4t75325cw5mr5wl66g6ga6q46zy79t
Lendemain de la F\xc3\xaate anniversaire de l'ind\xc3\xa9pendance de la Guin\xc3\xa9e|Day after the Independence Day|+3vk5kf6z6
Lendemain de la F\xc3\xaate du Nouvel an|Day after the New Year's Day|+0uh3y35my71p
Lendemain de la Jour de l'A\xc3\xafd el-Fitr|Day after the Eid al-Fitr|~3nz5165uq
Lendemain de la Tabaski|Day after Eid al-Adha|+0zf1991j5 ~1sz22t2co2mi2wc3663g13pv3zq49k4je4t85335cx5ms5wm66h6gb6q56zz79u
Lendemain de la nuit Lailatoul Qadr|Day after Night of Power|+03w0dq0nl0xf1791h4 ~1qy20t2an2kh2ub3463e03nv3xp47j4hd4r75125ax5kr5ul64g6ea6o46xz77t
Lendemain de la nuit du Maoloud|Day after Prophet's Birthday|+08e0i80s311x1br1lm ~1vg25a2f52p02yu38o3ii3sc4274c24lw4vr55l5ff5p95z468y6it6sn72h
Lundi de P\xc3\xa2ques|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Toussaint|All Saints' Day|1101:2020-2021""",
    "GP": b"""2020:56
Abolition de l'esclavage|Abolition of Slavery|0527
Armistice|Armistice Day|1111
Ascension|Ascension Day|+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
Assomption|Assumption Day|0815
F\xc3\xaate de Victor Schoelcher|Victor Schoelcher Day|0721
F\xc3\xaate de la Victoire|Victory Day|0508
F\xc3\xaate du Travail|Labor Day|0501
F\xc3\xaate nationale|National Day|0714
Jour de l'an|New Year's Day|0101
Lundi de Pentec\xc3\xb4te|Pentecost Monday|+0480e50on0yk18h1j61sw22t2di2n82xx37u3hk3s94264bw4ml4wi5775gx5qu61j6b96l66vv75s
Lundi de P\xc3\xa2ques|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Mi-Car\xc3\xaame|Mi-Careme|+0260c30ml0wi16f1h41qu20r2bg2l62vv35s3fi3q740449u4kj4ug5555ev5os5zh6976j46tt73q
No\xc3\xabl|Christmas Day|1225
Toussaint|All Saints' Day|1101
Vendredi saint|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c""",
    "GQ": b"""2020:56
A\xc3\xb1o Nuevo|New Year's Day|0101
A\xc3\xb1o Nuevo (observado)|New Year's Day (observed)|+0kd0uh2983nz3y35cu5my71p
Corpus Christi||+04i0ef0ox0yu18r1jg1t62332ds2ni2y73843hu3sj42g4c64mv4ws57h5h75r461t6bj6lg6w5762
D\xc3\xada Internacional de la Mujer|International Women's Day|0308
D\xc3\xada Internacional del Trabajo|International Labor Day|0501
D\xc3\xada Internacional del Trabajo (observado)|International Labor Day (observed)|+0dk0no22f3h63ra5615g56uw
D\xc3\xada de Navidad|Christmas Day|1225
D\xc3\xada de Navidad (observado)|Christmas Day (observed)|+0k60ua2913ns3xw5cn5mr71i
D\xc3\xada de la Constituci\xc3\xb3n|Constitution Day|0815
D\xc3\xada de la Constituci\xc3\xb3n (observado)|Constitution Day (observed)|+06d0gh1v825c3k34yu58y6np
D\xc3\xada de la Independencia Nacional|National Independence Day|1012
D\xc3\xada de la Independencia Nacional (observado)|National Independence Day (observed)|+1ck1mo31f3bj4qa6516f5
D\xc3\xada de la liberaci\xc3\xb3n Africana|African Liberation Day|0525
D\xc3\xada de las Fuerzas Armadas|Armed Forces Day|0803
D\xc3\xada de las Fuerzas Armadas (observado)|Armed Forces Day (observed)|+1am1kq2zh39l4oc6336d7
Festividad de la Inmaculada Concepci\xc3\xb3n de Mar\xc3\xada|Immaculate Conception|1208
Festividad de la Inmaculada Concepci\xc3\xb3n de Mar\xc3\xada (observado)|Immaculate Conception (observed)|+1e42sv32z4hq5wh66l
Jueves Santo|Maundy Thursday|+02r0co0n60x31701hp1rf21c2c12lr2wg36d3g33qs40p4af4l44v155q5fg5pd60269s6jp6ue74b
Natalicio de Su Excelencia el Presidente de la Rep\xc3\xbablica|President's Day|0605
Natalicio de Su Excelencia el Presidente de la Rep\xc3\xbablica (observado)|President's Day (observed)|+0ej0on23e3i53s95705h46vv
Victoria de la AFCON contra Costa de Marfil|AFCON Victory Against Ivory Coast|+157
Viernes Santo|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c""",
    "GR": b"""2020:56
Christmas Day||1225
Dormition of the Mother of God||0815
Easter Monday||+0320dk0nh0xe1831ht1rq22f2c52m22wr36h3h63r340t4bi4lf4v555u5fr5qg6066a36ks6up74f
Epiphany||0106
Glorifying Mother of God||1226
Good Friday||+02z0dh0ne0xb1801hq1rn22c2c22lz2wo36e3h33r040q4bf4lc4v255r5fo5qd6036a06kp6um74c
Green Monday||+01p0c70m40w116q1gg1qd2122as2kp2ve3543ft3pq3zg4a54k24ts54h5ee5p35yt68q6jf6tc732
Independence Day||0325
Labor Day||+03d0di0nn0xs1841i31s822d2cj2mo2wt36y3h43r941e4bj4lp4vu55z5g45qa60f6ak6kp6uv750
Labor Day (observed)||+0dl0no22g3h73ra5615g56uw
New Year's Day||0101
Ohi Day||1028
Pentecost Monday||+04f0ex0ou0yr19g1j61t323s2di2nf2y437u3ij3sg4264cv4ms4wi5775h45rt61j6bg6m56w275s""",
    "GS": b"""2020:56
Boxing Day||1226
Boxing Day (observed)||+0a20k70ub1yx2923nt3xx52j5co5ms6re71j
Christmas Day||1225
Christmas Day (observed)||+0k60ua2913ns3xw5cn5mr71i
Coronation of King Charles III|King Charles III's Coronation|+0xz
Environment Day||1030
Environment Day (observed)||+0ij0sq27h3m83wc5b35l76zy
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
King's Birthday||+139
Liberation Day||0425
Liberation Day (observed)||+0390dd1s42283gz4vq55u6kl
Mid-winter Day||0621
Mid-winter Day (observed)||+04t1jh1to38f4n64xa6c16m5
New Year's Day||0101
New Year's Day (observed)||+0kd0uh2983nz3y35cu5my71p
Possession Day||0117
Possession Day (observed)||+0an1pe1zi3e94t05346hv6rz
Shackleton Day||0520
Shackleton Day (observed)||+0ya2d42n841z4c35qu75l
The Queen's Birthday||0421:2020-2022
The Queen's Platinum Jubilee||+0oj0ok
Toothfish Day||0904:2020-2021
Toothfish Day (observed)||+0h2""",
    "GT": b"""2020:56
A\xc3\xb1o Nuevo|New Year's Day|0101
D\xc3\xada de Navidad|Christmas Day|1225
D\xc3\xada de Todos los Santos|All Saints' Day|1101
D\xc3\xada de la Asunci\xc3\xb3n|Assumption Day|0815
D\xc3\xada de la Independencia|Independence Day|0915
D\xc3\xada de la Revoluci\xc3\xb3n|Revolution Day|1020
D\xc3\xada del Ej\xc3\xa9rcito|Army Day|+0500f40pf0zj19n1jr1tv23z2ea2oe2yi38m3iq3t14354d94nd4xh57l5hw5s06246c86mc6wn76r
D\xc3\xada del Trabajo|Labor Day|0501
Jueves Santo|Maundy Thursday|+02r0co0n60x31701hp1rf21c2c12lr2wg36d3g33qs40p4af4l44v155q5fg5pd60269s6jp6ue74b
S\xc3\xa1bado Santo|Holy Saturday|+02t0cq0n80x51721hr1rh21e2c32lt2wi36f3g53qu40r4ah4l64v355s5fi5pf60469u6jr6ug74d
Viernes Santo|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c""",
    "GU": b"""2020:56
All Souls' Day||1102
Christmas Day||1225
Christmas Day (observed)||+0k30ua28y3np3xw5ck5mr71i
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Guam Discovery Day||+01p0bt0m40w816c1gg1qk20o2az2l32v735b3ff3pq3zu49y4k24u654a5el5op5yt68x6j16tc73g
Independence Day||0704
Independence Day (observed)||+0540fb1tz2463ix4xl57s6mg
Juneteenth National Independence Day||0619:2021-2045
Juneteenth National Independence Day (observed)||+0eu0p123p3ig3sn57b5hi6w9
Labor Day||+06y0h20r611a1be1li1vt25x2g12q53093ad3ko3us44w4f04p44zf59j5jn5tr63v6dz6oa6ye78i
Lady of Camarin Day||1208
Liberation Day (Guam)||0721
Martin Luther King Jr. Day||+00j0an0kr0uv14z1fa1pe1zi29m2jq2u13453e93od3yh48l4iw4t05345d85nc5xn67r6hv6rz723
Memorial Day||+0410ec0og0yk18o1is1sw2372db2nf2xj37n3hy3s24264ca4me4wi56t5gx5r16156b96ld6vo75s
New Year's Day||0101
New Year's Day (observed)||+0ka0uh2953nw3y35cr5my71p
Thanksgiving Day||+0960ja0te13i1dt1nx1y12852i92sd32o3cs3mw3x04744h84rj51n5br5lv5vz66a6ge6qi70m7aq
Veterans Day||1111
Veterans Day (observed)||+1352hw2s346r4gy5vp7ad
Washington's Birthday||+01b0bf0lq0vu15y1g21q620a2al2kp2ut34x3f13pc3zg49k4jo4ts53w5e75ob5yf68j6in6sr732""",
    "GW": b"""2020:56
Ano Novo|New Year's Day|0101:2023-2045
Dia Internacional da Mulher|International Women's Day|0308:2023-2045
Dia da Independ\xc3\xaancia|Independence Day|0924:2023-2045
Dia de Natal|Christmas Day|1225:2023-2045
Dia de Pidjiguiti|Pidjiguiti Day|0803:2023-2045
Dia do In\xc3\xadcio da Luta Armada|Day of the Beginning of the Armed Struggle|0123:2023-2045
Dia do Trabalhador|Worker's Day|0501:2023-2045
Dia dos Her\xc3\xb3is Nacionais|National Heroes' Day|0120:2023-2045
Korit\xc3\xa9|Eid al-Fitr|+0xi17d1h7 ~1r220w2aq2kk2uf3493e43ny3xt47n4hh4rb5155b05kv5up64j6ed6o76y277x
P\xc3\xa1scoa|Easter Sunday|+0x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
Tabaski|Eid al-Adha|+0ze1981j3 ~1sy22s2cn2mh2wb3653g03pu3zp49j4jd4t75325cw5mr5wl66g6ga6q46zy79t""",
    "GY": b"""2020:56
Arrival Day||0505
Arrival Day (observed)||+1832wy60k
CARICOM Day||+0570fb0pf0zj19n1jy1u22462ea2oe2yi38t3ix3t14354d94nk4xo57s5hw5s06246cf6mj6wn76r
Christmas Day||1225
Christmas Day (observed)||+0k60ub2913ns3xx5cn5ms71j
Day After Christmas||1226
Day After Christmas (observed)||+0a20k71yx2923nt52j5co6re
Deepavali|Diwali|+08u0ip0sj1371d11mv1xj27e2h82rw31r3cf3m93w346r4gl
Deepavali (observed)|Diwali (observed)|+1381xk
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Eid-Ul-Azha|Eid al-Adha|+05w0fr0pk0zf1991j4 ~1sz22t2co2mi2wc2wd3663g13pv3zq49k4je4t85335345cx5ms5wm66h6gb6q56zz79u79v
Emancipation Day||0801
Emancipation Day (observed)||+0g324y3jp58k
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Independence Day||0526
Labour Day|Labor Day|0501
Labour Day (observed)|Labor Day (observed)|+0no3ra5g56uw
New Year's Day||0101
New Year's Day (observed)||+0kd0uh2983nz3y35cu5my71p
Phagwah|Holi|+01x0ck0mf0w916x1gr1ql2192b42kz2vn35h3g53pz3zt4ah
Phagwah (observed)|Holi (observed)|+0cl35i3zu
Public Holiday||+01p
Republic Day||0223
Youman Nabi|Prophet's Birthday|+08e0i90s411y1bs1lm ~1vh25b25c2f62p12yv2yw38p3ij3sd4284c34lx4vs55m55n5fg5pa5z568z6iu6so72i
Youman Nabi (observed)|Prophet's Birthday (observed)|+0s5""",
    "HK": b"""2020:6
Chinese New Year||+00o0bc0l615p1fj1q720129v2kj3483ew3or4994j353l5df5xy67t6ih6sb72z
Christmas Day||1225
Christmas Day (observed)||+0ua3xx5ms71j
Double Ninth Festival||+08a0i40rz12n1ch1n41wy26t2hh2rc3163bu3lo3vi4664g04qo50j5ae5l25uw64q6fe6p86zw79q
Double Ninth Festival (observed)||+08b1wz5ux6p9
Dragon Boat Festival||+04w0eq0ok0z81921ix1tl23g2da2ny2xs38g3ia3s442s4cn4mi4x65705gu5ri61c6c06lu6vp76d
Dragon Boat Festival (observed)||+2db4co6c1
Easter Monday||+1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Good Friday||+2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Hong Kong S.A.R. Establishment Day||0701
Hong Kong S.A.R. Establishment Day (observed)||+2oe4d95s0
Labor Day||0501
Labor Day (observed)||+0no3ra5g56uw
National Day||1001
National Day (observed)||+1222gt3vk45o79a
New Year's Day||0101
New Year's Day (observed)||+0uh3y35my71p
The Buddha's Birthday||+0nu0yh18c1i71sv22p2ck2n72x137p3hj3re4224bx4lr4wf5695g35qr60l6b96l46uz75n
The Buddha's Birthday (observed)||+0nv1sw2n83hk
The Day following Mid-Autumn Festival||+07n0hi1201bu1mi1wc2672gv30k3b83l23uw45k4fe4zx59r5kf5u96446er6ol6z9794
The Second Day following Mid-Autumn Festival||+0rd2qq4q3
The day following Good Friday||+2wi36f3g53qu40r4ah4l64v355s5fi5pf60469u6jr6ug74d
The first weekday after Christmas Day||+1el1oq1yv2912j62tb33g3dl3ns3xw4814i64sc52h5cn5mr5wx6726h76rc71i7bn
The fourth day of Chinese New Year||+00r0bf0v415s2042uh3zi4tu5o65y16se732
The second day of Chinese New Year||+0bd0l70v21fk1q829w2kk2uf3493ex3os3zg49a4j44ts53m5dg5o45xz67u6ii730
The third day of Chinese New Year||+00q0l80v315r1fl1q920329x2kl2ug34a3ey3ot3zh49b4j54tt53n5dh5o567v6ij6sd
Tomb-Sweeping Day||+02m0cr0mx0x21771hc1ri21n2bs2lx2w33683gd3qi40o4at4ky4v35595fe5pj5zo69t6jz6u4749
Tomb-Sweeping Day (observed)||+0cs1rk3ge6k0""",
    "HM": b"""2020:56""",
    "HN": b"""2020:56
A\xc3\xb1o Nuevo|New Year's Day|0101
D\xc3\xada de la Independencia|Independence Day|0915
D\xc3\xada de las Am\xc3\xa9ricas|Panamerican Day|0414
D\xc3\xada del Trabajo|Labor Day|0501
Jueves Santo|Maundy Thursday|+02r0co0n60x31701hp1rf21c2c12lr2wg36d3g33qs40p4af4l44v155q5fg5pd60269s6jp6ue74b
Navidad|Christmas Day|1225
Semana Moraz\xc3\xa1nica|Morazan Weekend|+07s07t07u0hw0hx0hy0s00s10s21241251261c81c91ca1mc1md1me1wn1wo1wp26r26s26t2gv2gw2gx2qz2r02r13133143153b73b83b93li3lj3lk3vm3vn3vo45q45r45s4fu4fv4fw4py4pz4q050950a50b5ad5ae5af5kh5ki5kj5ul5um5un64p64q64r6et6eu6ev6p46p56p66z86z96za79c79d79e
S\xc3\xa1bado de Gloria|Holy Saturday|+02t0cq0n80x51721hr1rh21e2c32lt2wi36f3g53qu40r4ah4l64v355s5fi5pf60469u6jr6ug74d
Viernes Santo|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c""",
    "HR": b"""2020:56
Bogojavljenje ili Sveta tri kralja|Epiphany|0106
Bo\xc5\xbei\xc4\x87|Christmas Day|1225
Dan antifa\xc5\xa1isti\xc4\x8dke borbe|Anti-Fascist Struggle Day|0622
Dan dr\xc5\xbeavnosti|Statehood Day|0530
Dan pobjede i domovinske zahvalnosti i Dan hrvatskih branitelja|Victory and Homeland Thanksgiving Day and Croatian Veterans Day|0805
Dan sje\xc4\x87anja na \xc5\xbertve Domovinskog rata i Dan sje\xc4\x87anja na \xc5\xbertvu Vukovara i \xc5\xa0kabrnje|Remembrance Day|1118
Nova godina|New Year's Day|0101
Praznik rada|Labor Day|0501
Sveti Stjepan|Saint Stephen's Day|1226
Svi sveti|All Saints' Day|1101
Tijelovo|Corpus Christi|+04i0ef0ox0yu18r1jg1t62332ds2ni2y73843hu3sj42g4c64mv4ws57h5h75r461t6bj6lg6w5762
Uskrs|Easter Sunday|+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
Uskrsni ponedjeljak|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Velika Gospa|Assumption Day|0815""",
    "HT": b"""2020:56
Assomption de Marie|Assumption Day|0815
Carnaval|Carnival|+01h0be0lw0vt15q1gf1q52022ar2kh2v63533et3pi3zf4954ju4tr54g5e65o35ys68i6if6t4731
Comm\xc3\xa9moration de la Bataille de Verti\xc3\xa8res|Commemoration of the Battle of Vertieres|1118
F\xc3\xaate de l'Agriculture et du Travail|Agriculture and Labor Day|0501
F\xc3\xaate de l'Ind\xc3\xa9pendance Nationale|National Independence Day|0101
F\xc3\xaate des Morts|Day of the Dead|1102
F\xc3\xaate du Drapeau et de l'Universit\xc3\xa9|Flag Day and University Day|0518
F\xc3\xaate-Dieu|Corpus Christi|+04i0ef0ox0yu18r1jg1t62332ds2ni2y73843hu3sj42g4c64mv4ws57h5h75r461t6bj6lg6w5762
Jour des A\xc3\xafeux|Ancestry Day|0102
Jour des Forces Arm\xc3\xa9es|Armed Forces Day|1118
La Toussaint|All Saints' Day|1101
Lundi Gras|Shrove Monday|+01i0bf0lx0vu15r1gg1q62032as2ki2v73543eu3pj3zg4964jv4ts54h5e75o45yt68j6ig6t5732
Mardi Gras|Fat Tuesday|+01j0bg0ly0vv15s1gh1q72042at2kj2v83553ev3pk3zh4974jw4tt54i5e85o55yu68k6ih6t6733
Mort de Dessalines|Death of Dessalines|1017
Nouvel An|New Year's Day|0101
No\xc3\xabl|Christmas Day|1225
P\xc3\xa2ques|Easter Sunday|+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
Vendredi Saint|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c""",
    "HU": b"""2020:56
!06p09m0jq0mn0sa1ak1e21e91ij1mt1od1p51uz
A Munka \xc3\xbcnnepe|Labor Day|0501
Az \xc3\xa1llamalap\xc3\xadt\xc3\xa1s \xc3\xbcnnepe|State Foundation Day|0820
H\xc3\xbasv\xc3\xa9t|Easter|+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
H\xc3\xbasv\xc3\xa9t H\xc3\xa9tf\xc5\x91|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Kar\xc3\xa1csony|Christmas Day|1225
Kar\xc3\xa1csony m\xc3\xa1snapja|Second Day of Christmas|1226
Mindenszentek|All Saints' Day|1101
Nagyp\xc3\xa9ntek|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Nemzeti \xc3\xbcnnep|National Day|0315 1023
Pihen\xc5\x91nap (2020. 08. 29.-t\xc5\x91l helyettes\xc3\xadtve)|Day off (substituted from 08/29/2020)|+06h
Pihen\xc5\x91nap (2020. 12. 12.-t\xc5\x91l helyettes\xc3\xadtve)|Day off (substituted from 12/12/2020)|+09y
Pihen\xc5\x91nap (2021. 12. 11.-t\xc5\x91l helyettes\xc3\xadtve)|Day off (substituted from 12/11/2021)|+0k3
Pihen\xc5\x91nap (2022. 03. 26.-t\xc5\x91l helyettes\xc3\xadtve)|Day off (substituted from 03/26/2022)|+0mb
Pihen\xc5\x91nap (2022. 10. 15.-t\xc5\x91l helyettes\xc3\xadtve)|Day off (substituted from 10/15/2022)|+0sq
Pihen\xc5\x91nap (2024. 08. 03.-t\xc5\x91l helyettes\xc3\xadtve)|Day off (substituted from 08/03/2024)|+1b0
Pihen\xc5\x91nap (2024. 12. 07.-t\xc5\x91l helyettes\xc3\xadtve)|Day off (substituted from 12/07/2024)|+1ej
Pihen\xc5\x91nap (2024. 12. 14.-t\xc5\x91l helyettes\xc3\xadtve)|Day off (substituted from 12/14/2024)|+1em
Pihen\xc5\x91nap (2025. 05. 17.-t\xc5\x91l helyettes\xc3\xadtve)|Day off (substituted from 05/17/2025)|+1i4
Pihen\xc5\x91nap (2025. 10. 18.-t\xc5\x91l helyettes\xc3\xadtve)|Day off (substituted from 10/18/2025)|+1mz
Pihen\xc5\x91nap (2025. 12. 13.-t\xc5\x91l helyettes\xc3\xadtve)|Day off (substituted from 12/13/2025)|+1oo
Pihen\xc5\x91nap (2026. 01. 10.-t\xc5\x91l helyettes\xc3\xadtve)|Day off (substituted from 01/10/2026)|+1ox
Pihen\xc5\x91nap (2026. 08. 08.-t\xc5\x91l helyettes\xc3\xadtve)|Day off (substituted from 08/08/2026)|+1vc
P\xc3\xbcnk\xc3\xb6sd|Pentecost|+0470e40om0yj18g1j51sv22s2dh2n72xw37t3hj3s84254bv4mk4wh5765gw5qt61i6b86l56vu75r
P\xc3\xbcnk\xc3\xb6sdh\xc3\xa9tf\xc5\x91|Pentecost Monday|+0480e50on0yk18h1j61sw22t2di2n82xx37u3hk3s94264bw4ml4wi5775gx5qu61j6b96l66vv75s
Szenteste|Christmas Eve|1224:2026-2045
\xc3\x9aj\xc3\xa9v|New Year's Day|0101""",
    "ID": b"""2020:56
Hari Buruh Internasional|International Labor Day|0501
Hari Kemerdekaan Republik Indonesia|Independence Day|0817
Hari Lahir Pancasila|Pancasila Day|0601
Hari Pemilihan Kepala Daerah|Local Election Day|+09j1ds
Hari Pemilihan Umum|General Election Day|+15t
Hari Raya Idul Adha|Eid al-Adha|+05w0fq0pl0zf1991j31sy ~22t2cn2mi2wc3663g03pv3zp49k4je4t85325cx5mr5wm66g6ga6q46zz79t
Hari Raya Idul Fitri|Eid al-Fitr|+0400du0no0xj17d1h81r3 ~20x2ar2kl2uf34a3e43nz3xt47n4hh4rb5165b15kv5uq64k6ee6o86y377x
Hari Raya Natal|Christmas Day|1225
Hari Raya Waisak|Vesak Day|+03j0e70o20yq18k1ie1t222w ~2cr2ne2x837w3hq3rl4294c44ly4wm56g5ga5qy60s6bg6lb6v675u
Hari Suci Nyepi|Day of Silence|+02c0c60m00wo16j1h61r120v2bj2ld2v835w3fq3qe4084a34kr4ul54f5f35oy5ys69g6ja6ty73t
Hari kedua dari Hari Raya Idul Fitri|Eid al-Fitr Second Day|+0410dv0np0xk17e1h91r4 ~20y2as2km2ug34b3e53o03xu47o4hi4rc5175b25kw5ur64l6ef6o96y477y
Isra Mikraj Nabi Muhammad|Isra' and Mi'raj|+0290c30lx0vs15n1fh1pb1z5290 ~2iu2sp32j3ce3m83w245w4fr4pl4zg59b5j55sz62t6cn6mi6wd767
Kebangkitan Yesus Kristus|Easter Sunday|+1731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
Kenaikan Yesus Kristus|Ascension Day|+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
Maulid Nabi Muhammad|Prophet's Birthday|+08e0ia0s311y1bs1lm1vg25b ~2f62p02yu38o3ij3sd4274c24lx4vr55l5ff5p95z468z6it6so72i
Tahun Baru Imlek|Lunar New Year|+00o0bc0l60v115p1fj1q7201 ~29v2kj2ue3483ew3or3zf4994j34tr53l5df5o35xy67t6ih6sb72z
Tahun Baru Islam|Islamic New Year|+06g0gc0q50zz19t1jo1ti23d ~2d82n22ww36q3gl3qf40a4a44jz4tt53n5dh5nc5x66716gv6qp70j7ad
Tahun Baru Masehi|New Year's Day|0101
Wafat Yesus Kristus|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c""",
    "IE": b"""2020:56
August Bank Holiday||+05z0g30q710i1am1kq1uu24y2f92pd2zh39l3jp3tt4444e84oc4yg58k5io5sz6336d76nb6xf77q
Christmas Day||1225
Day of Remembrance and Recognition||+0mf
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
June Bank Holiday||+0480ej0on0yr18v1iz1t323e2di2nm2xq37u3i53s942d4ch4ml4wp5705h45r861c6bg6lk6vv75z
May Bank Holiday||+03g0dk0no0xs1831i71sb22f2cj2mu2wy3723h63ra41e4bp4lt4vx5615g55qg60k6ao6ks6uw750
New Year's Day||0101
October Bank Holiday||+08b0if0sq12u1cy1n21x627a2hl2rp31t3bx3m13wc46g4gk4qo50s5aw5l75vb65f6fj6pn6zy7a2
Saint Brigid's Day||+0vg15k1fo1ps1zw2a72kb2uc34j3en3oy3z24964j74te53i5dt5nx5xy6856i96sd72o
Saint Patrick's Day||0317
Saint Stephen's Day||1226""",
    "IL": b"""2020:45
Independence Day||+03b0xn1rz22o2x03rc5px
Independence Day (observed)||+0d20nr18b1i32ck2mc36w3go4184bx4lp4vk5695g160l6ad6l26ux74p
Pesach||+02r0ck0n80x317q1hl1rf2242bz2lt2wg36b3g53qs40n4bc4l64uz55o5fi5pd60069u6kj6uc747
Rosh Hashanah||+07a07b0h30h40rr0rs11m11n1c91ca1m41m51vy1vz26n26o2gi2gj2qc2qd30z3103au3av3ko3kp3vb3vc4564574fv4fw4pp4pq4zi4zj5a75a85k15k25tw5tx64j64k6ed6ee6p26p36yv6yw78q78r
Seventh day of Pesach||+02x0cq0ne0x917w1hr1rl22a2c52lz2wm36h3gb3qy40t4bi4lc4v555u5fo5pj6066a06kp6ui74d
Shavuot||+0450dy0om0yh1941iz1st23i2dd2n72xu37p3hj3s64214cq4mk4wd5725gw5qr61e6b86lx6vq75l
Simchat Torah / Shemini Atzeret||+07v0ho0sc1271cu1mp1wj2782h32qx31k3bf3l93vw45r4gg4qa5035as5km5uh6546ey6pn6zg79b
Sukkot||+07o0hh0s51201cn1mi1wc2712gw2qq31d3b83l23vp45k4g94q34zw5al5kf5ua64x6er6pg6z9794
Yom Kippur||+07j0hc0s011v1ci1md1w726w2gr2ql3183b33kx3vk45f4g44py4zr5ag5ka5u564s6em6pb6z478z""",
    "IM": b"""2020:56
Boxing Day||1226
Boxing Day (observed)||+0a20k71yx2923nt52j5co6re
Christmas Day||1225
Christmas Day (observed)||+0k60ub2913ns3xx5cn5ms71j
Coronation of Charles III||+0xz
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Late Summer Bank Holiday||+06r0gv0qz1131b71lb1vm25q2fu2py3023a63kh3ul44p4et4ox4z859c5jg5tk63o6ds6o36y778b
May Day||+03k0dk0no0xs1831i71sb22f2cj2mu2wy3723h63ra41e4bp4lt4vx5615g55qg60k6ao6ks6uw750
New Year's Day||0101
New Year's Day (observed)||+0kd0uh2983nz3y35cu5my71p
Platinum Jubilee of Elizabeth II||+0ok
Spring Bank Holiday||+0410ec0oj0yk18o1is1sw2372db2nf2xj37n3hy3s24264ca4me4wi56t5gx5r16156b96ld6vo75s
State Funeral of Queen Elizabeth II||+0rk
TT Bank Holiday||+04c0eg0ok0yo18z1j31t723b2df2nj2xu37y3i23s642a4ce4mp4wt56x5h15r561g6bk6lo6vs75w
Tynwald Day||+0570fb0pg0zl19r1jy1u22462ec2oh2ym38t3ix3t24374dc4nk4xo57s5hx5s36286cf6mj6wo76t""",
    "IN": b"""2020:56
Buddha Purnima||+03j0e70o20xw18k1ie1s822w2cq2ne2x93743hs3rm41g4c4
Christmas||1225
Diwali (Deepavali)|Diwali|+08u0ip0sj1371d11mv1xj27e2h82rw31r3cf3m93w346r4gl
Dr. B. R. Ambedkar's Jayanti|Dr. B. R. Ambedkar's Birthday|0414
Dussehra||+08a0i50s012o1ci1md1x026u2go2rc3173bv3lq3vk4684g2
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Guru Nanak's Jayanti|Guru Nanak's Birthday|+09a0j40sy13m1dg1nb1xz27u2ho2sc3263ct3mo3wi4764h1
Holi||+01x0cl0mf0wa16x1gr1qm2192b42kz2vn35h3g53pz3zt4ah
Id-ul-Fitr|Eid al-Fitr|+0410dv0np0xj17e1h81r3 ~20x2ar2kl2ug34a3e53nz3xu47o4hi4rc5165b15kw5uq64k6ee6o86y377y
Id-ul-Zuha (Bakrid)|Eid al-Adha|+05x0fr0pl0zf1991j41sy ~22t2co2mi2wc3663g13pv3zq49k4je4t85335cx5ms5wm66h6gb6q56zz79u
Independence Day||0815
Janmashtami (Vaishnava)||+0680gv0qp11d1b71l21vq25l2ff2q32zx39r3kf3u944y4es
Maha Shivaratri||+0ly1gb20t2an2kh2v53503fo3pi3zd4a1
Mahatma Gandhi's Jayanti|Mahatma Gandhi's Birthday|1002
Mahavir Jayanti|Mahavira's Birthday|+02o0dc0n60x117o1hi1rd2202bv2mj2we3683gw3qq40k4b8
Milad-un-Nabi|Prophet's Birthday|+08f0i90s411y1bs1lm1vh ~25b2f62p12yv38p3ij3sd4284c34lx4vs55m5fg5pa5z568z6iu6so72i
Muharram|Ashura|+06q0gk0qf1091a31jx1ts ~23n2dh2nb2x53703gu3qp40j4ae4k84u253w5dr5nl5xg67a6h56qz70t7an
Ram Navami||+02k0d80ww17k1r821x2br2wa3643gs3ql40g4b4
Republic Day||0126""",
    "IO": b"""2020:56""",
    "IQ": b"""2020:45
Army Day||0106
Ashura||+06q0gk0qe1091a21jw ~1tr23m2dg2na2x436z3gt3qo40i4ad4k74u153v5dq5nk5xf6796h46qy70s7am
Commemoration of the Saddam Baath crimes against the Iraqi people||0316:2025-2045
Day of Arafah||+05v0fp0pj0zd1971j2 ~1sx22r2cm2mg2wa3643fz3pt3zo49i4jc4t65315cv5mq5wk66f6g96q36zx79s
Eid al-Adha||+05w05x05y0fq0fr0fs0pk0pl0pm0ze0zf0zg19819919a1j31j41j5 ~1sy1sz1t022s22t22u2cn2co2cp2mh2mi2mj2wb2wc2wd3653663673g03g13g23pu3pv3pw3zp3zq3zr49j49k49l4jd4je4jf4t74t84t95325335345cw5cx5cy5mr5ms5mt5wl5wm5wn66g66h66i6ga6gb6gc6q46q56q66zy6zz70079t79u79v
Eid al-Fitr||+0400410420du0dv0dw0no0np0nq0xi0xj0xk17d17e17f1h81h91ha ~1r21r31r420w20x20y2aq2ar2as2kk2kl2km2uf2ug2uh34934a34b3e43e53e63ny3nz3o03xt3xu3xv47n47o47p4hh4hi4hj4rb4rc4rd5155165175b05b15b25kv5kw5kx5up5uq5ur64j64k64l6ed6ee6ef6o76o86o96y26y36y477x77y77z
Eid al-Ghadir||+19g1jc ~1t62302cv2mp2wj36d3g83q23zx49r4jl4tf53a5d45mz5wt66o6gi6qc7067a1
February 8 Revolution||0208:2020-2024
Islamic New Year||+06h0ga0q50zz19t1jn ~1ti23d2d72n12wv36q3gk3qf4094a44jy4ts53m5dh5nb5x66706gv6qp70j7ad
July 14 Revolution||0714:2020-2023
July 17 Revolution||0717:2020-2023
Labor Day||0501
New Year's Day||0101
Nowruz||0321
Prophet's Birthday||+08e0i80s311x1br1ll ~1vg25a2f52p02yu38o3ii3sc4274c24lw4vr55l5ff5p95z468y6it6sn72h""",
    "IR": b"""2020:4
15 Khordad Uprising||+04b0eh0om0yr18w1j21t723c2dh2nm2xs37x3i23s742d4ci4mn4ws56y5h35r861d6bj6lo6vt75y
Arbaeen||+07t0hn0ri11c1b61l01uv ~24q2el2of2y93833hx3rs41n4bh4lc4v65505eu5op5yj68e6i86s371x7br
Ashura||+06q0gk0qe1081a21jx1tr ~23n2dh2nb2x53703gu3qp40j4ae4k84u253w5dr5nl5xg67a6h56qz70t7an
Birthday of Imam Ali||+01v0bp0lk0ve1591f41oy1ys ~28m2ih2sb3263c03lv3vp45j4fd4p84z258x5ir5sl62f6ca6m46vz75u
Birthday of Mahdi||+02r0cl0mf0wa1641fz1pu ~1zo29i2jc2t73313cw3mq3wk46e4g84q34zy59s5jn5th63b6d56n06wu76p
Birthday of Muhammad and Imam Ja'far al-Sadiq||+08j0ie0s91231bx1lr1vl ~25g2fb2p62z038u3io3si42d4c84m24vx55r5fl5pf5za6946iz6st72n
Death of Imam Khomeini||+04a0eg0ol0yq18v1j11t623b2dg2nl2xr37w3i13s642c4ch4mm4wr56x5h25r761c6bi6ln6vs75x
Death of Prophet Muhammad and Martyrdom of Hasan ibn Ali||+0810hv0rq11k1be1l81v3 ~24y2et2on2yh38b3i53s041v4bp4lk4ve5585f25ox5yr68m6ig6sb725
Eid al-Adha||+05w0fr0pl0zf1991j31sy ~22t2co2mi2wc3663g13pv3zq49k4je4t85335cx5ms5wm66h6gb6q56zz79u
Eid al-Fitr||+0400du0np0xj17d1h81r3 ~20x2ar2kl2ug34a3e53nz3xu47o4hi4rc5165b15kw5uq64k6ee6o86y377y
Eid al-Fitr Holiday||+0410dv0nq0xk17e1h91r4 ~20y2as2km2uh34b3e63o03xv47p4hj4rd5175b25kx5ur64l6ef6o96y477z
Eid al-Ghadir||+0640fz0pt0zn19h1jb1t6 ~2312cw2mq2wk36e3g93q33zy49s4jm4tg53b5d55n05wu66p6gj6qd7077a2
Iranian Oil Industry Nationalization Day||+0260cb0mh0wm16r1gw1r22172bc2lh2vm35s3fx3q24074ad4ki4un54s5ey5p35z869d6jj6to73t
Islamic Republic Day||+02i0co0mt0wy1731h91re21j2bo2lt2vz3643g93qe40k4ap4ku4uz5555fa5pf5zk69q6jv6u0745
Islamic Revolution Day||+0150ba0lg0vl15q1fv1q12062ab2kg2ul34r3ew3p13z649c4jh4tm53r5dx5o25y768c6ii6sn72s
Isra' and Mi'raj||+0290c30ly0vs15n1fi1pc ~1z62902iv2sp32k3ce3m93w345x4fr4pm4zg59b5j55sz62t6co6mi6wd768
Last Day of Year||+0cc1gx2vn40854t69e
Martyrdom of Ali al-Rida||+0820hx0rs11m1bg1la1v4 ~24z2eu2op2yj38d3i73s141w4br4ll4vg55a5f45oy5yt68n6ii6sc726
Martyrdom of Fatima||+00s0am0kg0ub1461e01nu1xo ~27j2hd2r83133ax3kr3ul44f4ea4o44xz57t5ho5ri61c6b66l16uw74q
Martyrdom of Hasan al-Askari||+08a0i50s011u1bo1li1vc ~2572f22ox2yr38l3if3s94244bz4lt4vo55i5fc5p65z168v6iq6sk72e
Martyrdom of Imam Ali||+03r0dl0nf0x91741gz1qt ~20o2ai2kc2u63413dv3nq3xk47e4h84r250x5as5km5ug64b6e56nz6xu77o
Martyrdom of Imam Ja'far al-Sadiq||+04o0ei0od0y71811hw1rr ~21l2bf2l92v434y3et3on3yi48c4i64s051u5bp5lk5ve6586f26ow6yr78m
Nature's Day||+02j0cp0mu0wz1741ha1rf21k2bp2lu2w03653ga3qf40l4aq4kv4v05565fb5pg5zl69r6jw6u1746
Nowruz||+0270cd0mi0wn16s1gy1r32182bd2li2vo35t3fy3q34094ae4kj4uo54u5ez5p45z969f6jk6tp73u
Nowruz Holiday||0322 0323 +0280cg0ml0wq16t1h11r621b2be2lj2vr35w3fz3q440c4ah4kk4up54x5f25p55za69i6jn6tq73v
Public Holiday||+10c10d1qj1qk1ql1qm1qn1qo1qp
Tasua||+06p0gj0qd1071a11jw1tq ~23m2dg2na2x436z3gt3qo40i4ad4k74u153v5dq5nk5xf6796h46qy70s7am""",
    "IS": b"""2020:56
Annar \xc3\xad hv\xc3\xadtasunnu|Pentecost Monday|+0480e50on0yk18h1j61sw22t2di2n82xx37u3hk3s94264bw4ml4wi5775gx5qu61j6b96l66vv75s
Annar \xc3\xad j\xc3\xb3lum|Second Day of Christmas|1226
Annar \xc3\xad p\xc3\xa1skum|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Fr\xc3\xaddagur verslunarmanna|Commerce Day|+05z0g30q710i1am1kq1uu24y2f92pd2zh39l3jp3tt4444e84oc4yg58k5io5sz6336d76nb6xf77q
F\xc3\xb6studagurinn langi|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Hv\xc3\xadtasunnudagur|Pentecost|+0470e40om0yj18g1j51sv22s2dh2n72xw37t3hj3s84254bv4mk4wh5765gw5qt61i6b86l56vu75r
J\xc3\xb3ladagur|Christmas Day|1225
N\xc3\xbd\xc3\xa1rsdagur|New Year's Day|0101
P\xc3\xa1skadagur|Easter Sunday|+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
Sk\xc3\xadrdagur|Maundy Thursday|+02r0co0n60x31701hp1rf21c2c12lr2wg36d3g33qs40p4af4l44v155q5fg5pd60269s6jp6ue74b
Sumardagurinn fyrsti|First Day of Summer|+0350d90nd0xh17s1hw1s02242c82mc2wn36r3gv3qz4134b74li4vm55q5fu5py6096ad6kh6ul74p
Uppstigningardagur|Ascension Day|+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
Verkal\xc3\xbd\xc3\xb0sdagurinn|Labor Day|0501
\xc3\x9ej\xc3\xb3\xc3\xb0h\xc3\xa1t\xc3\xad\xc3\xb0ardagurinn|National Day|0617""",
    "IT": b"""2020:56
Anniversario della Liberazione|Liberation Day|0425
Assunzione della Beata Vergine Maria|Assumption Of Mary Day|0815
Capodanno|New Year's Day|0101
Epifania|Epiphany|0106
Festa del Lavoro|Labor Day|0501
Festa della Repubblica|Republic Day|0602
Festa nazionale di San Francesco d'Assisi, patrono d'Italia|Saint Francis of Assisi, Patron Saint of Italy|1004:2026-2045
Giorno dell'unit\xc3\xa0 nazionale|National Unity Day|+08h0is0sw1301d41n81xc27n2hr2rv31z3c33me3wi46m4gq4qu50y5b95ld5vh65l6fp6pt7047a8
Immacolata Concezione|Immaculate Conception|1208
Luned\xc3\xac dell'Angelo|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Natale|Christmas Day|1225
Ognissanti|All Saints' Day|1101
Pasqua|Easter Sunday|+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
Santo Stefano|Saint Stephen's Day|1226""",
    "JE": b"""2020:56
75th Anniversary of VE Day||+03k
Boxing Day||1226
Boxing Day (substitute day)||+0a20k71yx2923nt52j5co6re
Christmas Day||1225
Christmas Day (substitute day)||+0k60ub2913ns3xx5cn5ms71j
Corn Riots Anniversary||+0hn
Coronation of His Majesty King Charles III||+0xz
Early May Bank Holiday||+03g0dk0no0xs1i71sb22f2cj2mu2wy3723h63ra41e4bp4lt4vx5615g55qg60k6ao6ks6uw750
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Funeral of Her Majesty Queen Elizabeth II||+0rk
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Liberation Day||+03l0nv0y01861ib1sg2cr2mw2x13763rh41m4br4lx4w25gc5qi60n6as6kx6v3758
May Bank Holiday||+183
New Year's Day||0101
New Year's Day (substitute day)||+0kd0uh2983nz3y35cu5my71p
Queen's Platinum Jubilee||+0ok
Spring Bank Holiday||+0410ec0oj0yk18o1is1sw2372db2nf2xj37n3hy3s24264ca4me4wi56t5gx5r16156b96ld6vo75s
Summer Bank Holiday||+06r0gv0qz1131b71lb1vm25q2fu2py3023a63kh3ul44p4et4ox4z859c5jg5tk63o6ds6o36y778b
The visit of His Majesty King Charles III and Queen Camilla||+1a1""",
    "JM": b"""2020:56
Ash Wednesday||+01k0bh0lz0vw15t1gi1q82052au2kk2v93563ew3pl3zi4984jx4tu54j5e95o65yv68l6ii6t7734
Boxing Day||1226
Boxing Day (observed)||+0k6
Christmas Day||1225
Christmas Day (observed)||+0ub3xx5ms71j
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Emancipation Day||0801
Emancipation Day (observed)||+0g324y3jp58k
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Independence Day||0806
Independence Day (observed)||+10i2f944477q
National Heroes Day||+0840i80sc12g1cr1mv1wz2732h72rb31m3bq3lu3vy4624g64qh50l5ap5kt5ux6586fc6pg6zk79o
National Labour Day||0523
National Labour Day (observed)||+0410e51sw2303hr4wi56m6ld
New Year's Day||0101
New Year's Day (observed)||+0uh3y35my71p""",
    "JO": b"""2020:45
Christmas Day||1225
Day of Arafah||~05v0fp0pj0zd1971j21sx22r2cm2mg2wa3643fz3pt3zo49i4jc4t65315cv5mq5wk66f6g96q36zx79s
Eid al-Adha||~05w0fq0pk0ze1981j31sy22s2cn2mh2wb3653g03pu3zp49j4jd4t75325cw5mr5wl66g6ga6q46zy79t
Eid al-Adha Holiday||~05x05y0fr0fs0pl0pm0zf0zg19919a1j41j51sz1t022t22u2co2cp2mi2mj2wc2wd3663673g13g23pv3pw3zq3zr49k49l4je4jf4t84t95335345cx5cy5ms5mt5wm5wn66h66i6gb6gc6q56q66zz70079u79v
Eid al-Fitr||~0400du0no0xi17d1h71r220w2aq2kk2uf3493e43ny3xt47n4hh4rb5155b05kv5up64j6ed6o76y277x
Eid al-Fitr Holiday||~0410420dv0dw0np0nq0xj0xk17e17f1h81h91r31r420x20y2ar2as2kl2km2ug2uh34a34b3e53e63nz3o03xu3xv47o47p4hi4hj4rc4rd5165175b15b25kw5kx5uq5ur64k64l6ee6ef6o86o96y36y477y77z
Independence Day||0525
Islamic New Year||~06g0ga0q50zz19t1jn1ti23d2d72n12wv36q3gk3qf4094a44jy4ts53m5dh5nb5x66706gv6qp70j7ad
Isra' and Mi'raj||~0290c30lx0vs15n1fh1pb1z528z2iu2so32j3cd3m83w245w4fq4pl4zf59a5j45sy62s6cn6mh6wc767
Labor Day||0501
New Year's Day||0101
Prophet's Birthday||~08e0i80s311x1br1ll1vg25a2f52p02yu38o3ii3sc4274c24lw4vr55l5ff5p95z468y6it6sn72h""",
    "JP": b"""2020:56
Autumnal Equinox Day||+07d0hj0ro11t1by1m41w926e2gj2qp30u3az3l43va45f4fk4pp4zv5a05k55ua64g6el6oq6yv790
Children's Day||0505
Coming of Age Day||+00c0ag0kk0uo14s1f31p71zb29f2jj2tu33y3e23o63ya48e4ip4st52x5d15n55xg67k6ho6rs71w
Constitution Day||0503
Culture Day||1103
Emperor's Birthday||0223
Foundation Day||0211
Greenery Day||0504
Labor Thanksgiving Day||1123
Marine Day||+05o0fs0pt0zx1a11kc1ug24k2eo2os2yw3973jb3tf43j4dn4ny4y25865ia5se62i6ct6mx6x1775
Mountain Day||0811:2022-2045 +0660g9
National Holiday||+1w83l34zu6op
New Year's Day||0101
Respect for the Aged Day||+07c0hg0rk11o1bs1lw1w726b2gf2qj30n3ar3l23v645a4fe4pi4zt59x5k15u56496ed6oo6ys78w
Showa Day||0429
Sports Day||+05p0ft0s51291ck1mo1ws26w2h02r431f3bj3ln3vr45v4fz4qa50e5ai5km5uq6516f56p96zd79h
Substitute Holiday||+01i03i0ga0uh15r1831at1bz1d51g91i81nu1sd2192ki2mn2qq2wy2zo3203543733cp3q43y349d4bi4fl4lu4rg4vz5my5q960k63a65m68q6ap6gb6ku6tq71p
Vernal Equinox Day||+0270cc0mi0wn16s1gx1r22182bd2li2vn35t3fy3q34084ae4kj4uo54t5ez5p45z969e6jk6tp73u""",
    "KE": b"""2020:56
Boxing Day||1226
Boxing Day (observed)||+0k62913ns5cn
Christmas Day||1225
Christmas Day (observed)||+0ub3xx5ms71j
Day of Mourning for Queen Elizabeth II||+0rb0rc0rd
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Election Day||+0qf
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Idd-ul-Fitr|Eid al-Fitr|+0410dv0np0xi17d1h81r2 ~20w2aq2kk2uf3493e43ny3nz3xt47n4hh4rb5155165b05kv5up5uq64j6ed6o76y277x
Inauguration Day||+0re1d2
Jamhuri Day||1212
Jamhuri Day (observed)||+0js28n3ne5c9
Labour Day|Labor Day|0501
Labour Day (observed)|Labor Day (observed)|+0no3ra5g56uw
Madaraka Day||0601
Madaraka Day (observed)||+1iz37u4ml6bg
Mashujaa Day||1020
Mashujaa Day (observed)||+1cr31m658
Mazingira Day||1010:2025-2045
Mazingira Day (observed)||+26w3ln5ai
Moi Day||+07v
National Tree Growing Day||+138187
New Year's Day||0101
New Year's Day (observed)||+0uh3y35my71p
President Moi Memorial Day||+015
State Funeral for Former President Mwai Kibaki||+0nl
State Funeral for Former Prime Minister Raila Odinga||+1ms
Utamaduni Day||1010:2021-2024
Utamaduni Day (observed)||+0i1""",
    "KG": b"""2020:56
!0fu0kp0lv0mn0nm0o00vz0wd0wr0xq0y413615b16a1881f1
Additional public holiday||+1et1ew
Christmas Day||0107
Constitution Day||0505
Day of the People's April Revolution||0407:2020-2024
Day off (substituted from 01/08/2024)||+14m
Day off (substituted from 01/09/2023)||+0ui
Day off (substituted from 01/11/2025)||+1es
Day off (substituted from 01/15/2022)||+0ke
Day off (substituted from 01/27/2024)||+14n
Day off (substituted from 02/24/2020)||+001
Day off (substituted from 02/25/2023)||+0uj
Day off (substituted from 02/26/2022)||+0kf
Day off (substituted from 03/02/2024)||+14o
Day off (substituted from 03/09/2020)||+002
Day off (substituted from 03/11/2023)||+0uk
Day off (substituted from 03/23/2020)||+005
Day off (substituted from 03/25/2023)||+0ul
Day off (substituted from 03/26/2022)||+0kg
Day off (substituted from 04/08/2024)||+16u
Day off (substituted from 04/29/2023)||+0wm
Day off (substituted from 04/30/2022)||+0nq
Day off (substituted from 05/03/2021)||+0ad
Day off (substituted from 05/06/2024)||+17z
Day off (substituted from 05/10/2021)||+0gv
Day off (substituted from 05/11/2020)||+03g
Day off (substituted from 05/11/2024)||+180
Day off (substituted from 05/13/2023)||+0xz
Day off (substituted from 05/14/2022)||+0ns
Day off (substituted from 07/24/2021)||+0fp
Day off (substituted from 09/02/2024)||+14p
Day off (substituted from 11/11/2023)||+131
Days of History and Commemoration of Ancestors||1107:2020-2024 1108:2020-2024
Days of History and Commemoration of Ancestors (observed)||1109:2020-2021 +08q
Eid al-Adha||+05w0fq0pk0ze1991j31sy ~22s2cn2mh2wb3653g03pu3zp49j4jd4t75325cw5mr5wl66g6ga6q46zy79t
Eid al-Adha (observed)||+0pm
Eid al-Fitr||+0400du0np0xi17d1h71r2 ~20w2aq2kk2uf3493e43ny3xt47n4hh4rb5155b05kv5up64j6ed6o76y277x
Eid al-Fitr (observed)||+041
Fatherland Defender's Day||0223:2020-2024
Independence Day||0831
International Women's Day||0308
Labor Day||0501
Labor Day (observed)||+0no
May Holidays||0502:2025-2045 0503:2025-2045 0504:2025-2045 0506:2025-2045 0507:2025-2045 0508:2025-2045
New Year Holidays||0102:2026-2045 0103:2026-2045 0104:2026-2045 0105:2026-2045 0106:2026-2045
New Year's Day||0101
New Year's Day (observed)||+0kd0uh
Nooruz Holiday||0321
Nooruz Holiday (observed)||+0ce
Victory Day||0509""",
    "KH": b"""2020:56
Constitution Day||0924
Day of Victory over the Genocidal Regime||0107
HM King Norodom Sihamoni's Birthday||0514
HM King Norodom Sihamoni's Coronation Day||1029
HM King Norodom Sihanouk Mourning Day||1015
HM Queen Norodom Monineath Sihanouk the Queen-Mother's Birthday||0618
International Labor Day||0501
International New Year Day||0101
International Women's Rights Day||0308
Khmer New Year's Day||0414:2021-2045 0415:2021-2045 +0d30n80xd17g17j1ho1rt21y2c12m92we36j3gm3qr40w4b14l74vc55h5fm5ps5zx6a26k76ud74i
Khmer New Year's Replacement Holiday||+06d06e06f06g06h
National Independence Day||1109
Pchum Ben Day||+0770780790hv0hw0hx0rp0rq0rr12d12e12f1c71c81c91m21m31m41wq1wr1ws26k26l26m2ge2gf2gg2r22r32r430w30x30y3bk3bl3bm3lf3lg3lh3v93va3vb45x45y45z4fs4ft4fu4pm4pn4po50a50b50c5a45a55a65jy5jz5k05um5un5uo64h64i64j6eb6ec6ed6oz6p06p16yt6yu6yv79h79i79j
Peace Day in Cambodia||1229:2024-2045
Royal Ploughing Ceremony||+03m0dh0o50xz18n1ih1sc2302cu2mo2xc3763hu3rp41j4c74m24vw56k5ge5q860w6ar6kl6v9753
Special Public Holiday||+03n
Visaka Bochea Day||+03i0dd0o10xv18j1id1s822w2cq2mk2x83723hq3rl41f4c34ly4vs56g5ga5q460s6an6kh6v574z
Water Festival||+08f08g08h0j30j40j50sx0sy0sz13l13m13n1df1dg1dh1na1nb1nc1xy1xz1y027s27t27u2hm2hn2ho2sa2sb2sc3243253263cs3ct3cu3mn3mo3mp3wh3wi3wj4754764774h04h14h24qu4qv4qw51i51j51k5bc5bd5be5l65l75l85vu5vv5vw65p65q65r6fj6fk6fl6q76q86q97017027037ap7aq7ar""",
    "KI": b"""2020:56
Boxing Day||1226
Boxing Day (observed)||+0a20k71yx2923nt52j5co6re
Christmas Day||1225
Christmas Day (observed)||+0k60ub2913ns3xx5cn5ms71j
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Gospel Day||0711
Human Rights and Peace Day||1209
Human Rights and Peace Day (observed)||+1402ir2sv47m4hq5wh7b8
International Women's Day||0308
International Women's Day (observed)||+01w1gn1qr35i4k94ud6946j8
National Day (in honor of Unaine)||0716
National Day (in honor of Unaine) (observed)||+0pt0zx2eo3tf43j5ia6x1775
National Day (in honor of Unimwane)||0715
National Day - Independence Anniversary||0712
National Day - Independence Anniversary (observed)||+05e1k51u93904nr4xv6cm6mq
National Health Day||0419
National Health Day (observed)||+0321ht1rx36o4lf4vj6aa6ke
New Year's Day||0101
New Year's Day (observed)||+0kd0uh2983nz3y35cu5my71p
Youth Day||0805
Youth Day (observed)||+10i2f92pd4444e85sz77q""",
    "KM": b"""2020:56
Cheikh al Maarouf Day||0318
Christmas Day||1225
Eid al-Adha||~05w05x0fq0fr0pk0pl0ze0zf1981991j31j41sy1sz22s22t2cn2co2mh2mi2wb2wc3653663g03g13pu3pv3zp3zq49j49k4jd4je4t74t85325335cw5cx5mr5ms5wl5wm66g66h6ga6gb6q46q56zy6zz79t79u
Eid al-Fitr||~0400410420du0dv0dw0no0np0nq0xi0xj0xk17d17e17f1h71h81h91r21r31r420w20x20y2aq2ar2as2kk2kl2km2uf2ug2uh34934a34b3e43e53e63ny3nz3o03xt3xu3xv47n47o47p4hh4hi4hj4rb4rc4rd5155165175b05b15b25kv5kw5kx5up5uq5ur64j64k64l6ed6ee6ef6o76o86o96y26y36y477x77y77z
Election Partial Day Holiday||+1fk
Islamic New Year||~06g0ga0q50zz19t1jn1ti23d2d72n12wv36q3gk3qf4094a44jy4ts53m5dh5nb5x66706gv6qp70j7ad
Isra' and Mi'raj||~0290c30lx0vs15n1fh1pb1z528z2iu2so32j3cd3m83w245w4fq4pl4zf59a5j45sy62s6cn6mh6wc767
Labour Day||0501
Maore Day||1112
National Day||0706
National Holiday||+17g
New Year's Day||0101
Prophet's Birthday||+0i9 ~08e0s311x1br1ll1vg25a2f52p02yu38o3ii3sc4274c24lw4vr55l5ff5p95z468y6it6sn72h""",
    "KN": b"""2020:6
50th Anniversary of the Establishment of the Caribbean Community (CARICOM)||+0zk
Boxing Day||1226
Boxing Day (observed)||+0k62913ns5cn
Carnival Day||0101
Carnival Day (observed)||+0ui3y45mz71q
Carnival Day - Last Lap||0102
Carnival Day - Last Lap (observed)||+0kd2983nz5cu
Christmas Day||1225
Christmas Day (observed)||+0ub3xx5ms71j
Culturama Day - Last Lap||+0600g40q810j1an1kr1uv24z2fa2pe2zi39m3jq3tu4454e94od4yh58l5ip5t06346d86nc6xg77r
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Emancipation Day||+05z0g30q710i1am1kq1uu24y2f92pd2zh39l3jp3tt4444e84oc4yg58k5io5sz6336d76nb6xf77q
Federal Election Victory Day||+0qe
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Independence Day||0919
Independence Day (observed)||+0hg26b3l259x
Labour Day||+03g0dk0no0xs1831i71sb22f2cj2mu2wy3723h63ra41e4bp4lt4vx5615g55qg60k6ao6ks6uw750
National Heroes Day||0916
National Heroes Day (observed)||+2qj4fe5u5
Whit Monday||+0480e50on0yk18h1j61sw22t2di2n82xx37u3hk3s94264bw4ml4wi5775gx5qu61j6b96l66vv75s""",
    "KP": b"""2020:56
Cheongmyeong Festival||+02m0cr0mx0x21771hc1ri21n2bs2lx2w33683gd3qi40o4at4ky4v35595fe5pj5zo69u6jz6u4749
Chuseok||+07m0hh0rb11z1bt1mh1wb2662gu2qo30j3b73l13uv45j4fd4q14zw59q5ke5u96436eq6ok6z8793
Daeboreum||+0120bq0lk0vf1631fx1ql20g2aa2kx2us34m3fa3p53zt49n4jh4u553z5dt5oh5yc6876iv6sp73d
Day of Songun||0825
Day of Victory in the Great Fatherland Liberation War||0727
Day of the Shining Star||0216 0217
Day of the Sun||0415 0416
Foundation Day of the Korean Children's Union||0606
Foundation Day of the Workers' Party of Korea||1010
Founding Day of the DPRK||0909
Founding Day of the Korean People's Army||0208
Founding Day of the Korean People's Revolutionary Army||0425
International Women's Day||0308
International Workers' Day||0501
Korean New Year||+00o0bc0l60v115p1fj1q720229w2kj2ue3483ew3or3zf4994j34tr53l5df5o35xy67t6ih6sb72z
Liberation Day||0815
Mother's Day||1116
New Year's Day||0101
Socialist Constitution Day||1227
Youth Day||0828""",
    "KR": b"""2020:56
Alternative holiday for Buddha's Birthday||+0yk1i81sw2n83hk4lu5g56l66v0
Alternative holiday for Children's Day||+1831i82mu2wy4bp5qg60k6v0
Alternative holiday for Christmas Day||+2913ns3xw5cn5mr71i
Alternative holiday for Chuseok||+0rd1mj2gw2qq3l34ff4q34q459s5kg5kh6es795
Alternative holiday for Constitution Day||+24k3jb3tf5865ia6x1
Alternative holiday for Hangul Day||+0i10s526w3ln3vr5ai5km6zd
Alternative holiday for Independence Movement Day||+1gg1qk35b4k24u668x6j1
Alternative holiday for Korean New Year||+00q0v315r2042ug3ot3zh4j54tt5dh5o56sd
Alternative holiday for Labor Day||+22f3h63ra5615g66uw
Alternative holiday for Liberation Day||+0gh1v825c3k34yu58y6np
Alternative holiday for National Foundation Day||+0hu1wl26p3lg5075ab6p2
Armed Forces Day||+1c7
Buddha's Birthday||+03c0e00nu0yi18c1i71sv22p2ck2n72x137p3hj3re4224bx4lr4wf5695g35qr60l6b96l46uz75n
Children's Day||0505
Christmas Day||1225
Chuseok||+07m0hh0rb11z1bt1mh1wb2662gu2qo30j3b73l13uv45j4fd4q14zw59q5ke5u96436eq6ok6z8793
Constitution Day||0717:2026-2045
Hangul Day||1009
Independence Movement Day||0301
Korean New Year||+00o0bc0l60v115p1fj1q720229w2kj2ue3483ew3or3zf4994j34tr53l5df5o35xy67t6ih6sb72z
Labor Day||0501:2026-2045
Liberation Day||0815
Local Election Day||+0oi1t52xz42856v6bi
Memorial Day||0606
National Assembly Election Day||+02x17d2c03gn4l35pq6ud
National Foundation Day||1003
New Year's Day||0101
Presidential Election Day||+0m61j02vu4al5pc743
Temporary Public Holiday||+06d1221fh
The day preceding Chuseok||+07l0hg0ra11y1bs1mg1wa2652gt2qn30i3b63l03uu45i4fc4q04zv59p5kd5u86426ep6oj6z7792
The day preceding Korean New Year||+00n0bb0l50v015o1fi1q620129v2ki2ud3473ev3oq3ze4984j24tq53k5de5o25xx67s6ig6sa72y
The second day of Chuseok||+07n0hi0rc1201bu1mi1wc2672gv2qp30k3b83l23uw45k4fe4q24zx59r5kf5ua6446er6ol6z9794
The second day of Korean New Year||+00p0bd0l70v215q1fk1q820329x2kk2uf3493ex3os3zg49a4j44ts53m5dg5o45xz67u6ii6sc730""",
    "KW": b"""2020:45
Day of Arafah||~05v0fp0pj0zd1971j21sx22r2cm2mg2wa3643fz3pt3zo49i4jc4t65315cv5mq5wk66f6g96q36zx79s
Eid al-Adha||~05w0fq0pk0ze1981j31sy22s2cn2mh2wb3653g03pu3zp49j4jd4t75325cw5mr5wl66g6ga6q46zy79t
Eid al-Adha Holiday||~05x05y0fr0fs0pl0pm0zf0zg19919a1j41j51sz1t022t22u2co2cp2mi2mj2wc2wd3663673g13g23pv3pw3zq3zr49k49l4je4jf4t84t95335345cx5cy5ms5mt5wm5wn66h66i6gb6gc6q56q66zz70079u79v
Eid al-Fitr||~0400du0no0xi17d1h71r220w2aq2kk2uf3493e43ny3xt47n4hh4rb5155b05kv5up64j6ed6o76y277x
Eid al-Fitr Holiday||~0410420dv0dw0np0nq0xj0xk17e17f1h81h91r31r420x20y2ar2as2kl2km2ug2uh34a34b3e53e63nz3o03xu3xv47o47p4hi4hj4rc4rd5165175b15b25kw5kx5uq5ur64k64l6ee6ef6o86o96y36y477y77z
Islamic New Year||~06g0ga0q50zz19t1jn1ti23d2d72n12wv36q3gk3qf4094a44jy4ts53m5dh5nb5x66706gv6qp70j7ad
Isra' and Mi'raj||~0290c30lx0vs15n1fh1pb1z528z2iu2so32j3cd3m83w245w4fq4pl4zf59a5j45sy62s6cn6mh6wc767
Liberation Day||0226
National Day||0225
New Year's Day||0101
Prophet's Birthday||~08e0i80s311x1br1ll1vg25a2f52p02yu38o3ii3sc4274c24lw4vr55l5ff5p95z468y6it6sn72h""",
    "KY": b"""2020:56
Ash Wednesday||+01k0bh0lz0vw15t1gi1q82052au2kk2v93563ew3pl3zi4984jx4tu54j5e95o65yv68l6ii6t7734
Boxing Day||1226
Boxing Day (observed)||+0a20k71yx2923nt52j5co6re
Christmas Day||1225
Christmas Day (observed)||+0k60ub2913ns3xx5cn5ms71j
Constitution Day||+0570fb0pf0zj19n1jy1u22462ea2oe2yi38t3ix3t14354d94nk4xo57s5hw5s06246cf6mj6wn76r
Coronation of His Majesty King Charles III|King Charles III's Coronation|+0xz
Discovery Day||+03u0dy0o20y618h1il1sp22t2cx2n82xc37g3hk3ro41s4c34m74wb56f5gj5qu60y6b26l66va75e
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Emancipation Day||+1831i71sb22f2cj2mu2wy3723h63ra41e4bp4lt4vx5615g55qg60k6ao6ks6uw750
General Election Day||+0d11i2
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
King's Birthday||+0z51991jk1to23s2dw2o02y438f3ij3sn42r4cv4n64xa57e5hi5rm61q6c16m56w976d
National Heroes Day||+00q0au0ky0v21561fh1pl1zp29t2jx2u834c3eg3ok3yo48s4j34t753b5df5nj5xu67y6i26s672a
New Year's Day||0101
New Year's Day (observed)||+0kd0uh2983nz3y35cu5my71p
Queen Elizabeth II's Funeral||+0rk
Queen's Birthday||+04m0eq0on
Remembrance Day||+08p0it0t41381dc1ng1xk27o2hz2s33273cb3mf3wq46u4gy4r25165ba5ll5vp65t6fx6q170c7ag""",
    "KZ": b"""2020:56
!00409u0f90m20qx0sh0zh1811ev
Capital Day||0706
Capital Day (observed)||+19u1jy2yp38t4nk62b6cf
Constitution Day||0315:2027-2045 0830:2020-2025
Constitution Day (observed)||+06r1li35p4kg4uk69b6jf
Day off (substituted from 01/05/2020)||+002
Day off (substituted from 01/05/2025)||+1et
Day off (substituted from 03/05/2022)||+0m4
Day off (substituted from 05/04/2024)||+185
Day off (substituted from 05/11/2020)||+03k
Day off (substituted from 07/01/2023)||+0zn
Day off (substituted from 07/03/2021)||+0fb
Day off (substituted from 08/27/2022)||+0qz
Day off (substituted from 10/22/2022)||+0sj
Day off (substituted from 12/20/2020)||+09s
Defender of the Fatherland Day||0507
Defender of the Fatherland Day (observed)||+0nw0xz2cq3ri41l5gd6v4757
Eid al-Adha||+05w0fq0pk0ze1981j3 ~1sy22s2cn2mh2wb3653g03pu3zp49j4jd4t75325cw5mr5wl66g6ga6q46zy79t
First President Day||1201:2020-2021
Independence Day||1216 1217:2020-2021
Independence Day (observed)||+1472iy2t247t4hx5wo7bf
International Women's Day||0308
International Women's Day (observed)||+01w1gn1qr35i4k94ud6946j8
Kazakhstan's People Solidarity Holiday||0501
Kazakhstan's People Solidarity Holiday (observed)||+0dk0no22f3h63ra5615g56uw
New Year's Day||0101 0102
New Year's Day (observed)||+0a90kd0ke0ui1z42982993nz3o03y452q5cu5cv5mz6rl71q
Nowruz Holiday||0321 0322 0323
Nowruz Holiday (observed)||+02b02c0cg16x1h11h21r61r721b2vs35w35x3g24kn4ko4us4ut54x5ze69i69j6jn6jo
Orthodox Christmas||0107
Republic Day||1025:2022-2045
Republic Day (observed)||+1n21x63bx4qo50s6fj6pn
Victory Day||0509
Victory Day (observed)||+0dr1si22m3hd4w45686kz""",
    "LA": b"""2020:56
International Labor Day||0501
International Labor Day (in lieu)||+0dk0no22f3h63ra5615g56uw
International Women's Rights Day||0308
International Women's Rights Day (in lieu)||+01w1gn1qr35i4k94ud6946j8
Lao National Day||1202
Lao National Day (in lieu)||+13t2ik2so47f4hj5wa7b1
Lao New Year's Day||0414 0415 0416 +02v17g
Lao New Year's Day (in lieu)||+02z0na0xe0xf17k17l2c52c62ma2mb2wf3qw4104114b54b65fr5pw5px6016ui74m74n
New Year's Day||0101
New Year's Day (in lieu)||+0kd0uh2983nz3y35cu5my71p""",
    "LB": b"""2020:56
Achoura|Ashura|+06q0gk0qf1081a2 ~1jw1tr23m2dg2na2x436z3gt3qo40i4ad4k74u153v5dq5nk5xf6796h46qy70s7am
Adha|Eid al-Adha|+05w05x0fq0fr0pk0pl0ze0zf1981991j31j4 ~1sy1sz22s22t2cn2co2mh2mi2wb2wc3653663g03g13pu3pv3zp3zq49j49k4jd4je4t74t85325335cw5cx5mr5ms5wl5wm66g66h6ga6gb6q46q56zy6zz79t79u
Annonciation|Feast of the Annunciation|0325
Assomption|Assumption Day|0815
Eid El Fitr|Eid al-Fitr|+0400410du0dv0no0np0xi0xj17d17e1h71h8 ~1r21r320w20x2aq2ar2kk2kl2uf2ug34934a3e43e53ny3nz3xt3xu47n47o4hh4hi4rb4rc5155165b05b15kv5kw5up5uq64j64k6ed6ee6o76o86y26y377x77y
F\xc3\xaate Nationale|Independence Day|1122
F\xc3\xaate du Travail|Labor Day|0501
F\xc3\xaate du Travail (observ\xc3\xa9)|Labor Day (observed)|+0no3ra5g56uw
H\xc3\xa9gire|Islamic New Year Day|+06g0ga0q50zz19t1jn ~1ti23d2d72n12wv36q3gk3qf4094a44jy4ts53m5dh5nb5x66706gv6qp70j7ad
Journ\xc3\xa9e des Martyrs|Martyrs' Day|+03f0dj0nn0xy1821i61sa22e2cp2mt2wx3713h53r941k4bo4ls4vw5605g45qf60j6an6kr6uv756
Naissance du Proph\xc3\xa8te|Prophet's Birthday|+08e0i80s311x1br ~1ll1vg25a2f52p02yu38o3ii3sc4274c24lw4vr55l5ff5p95z468y6it6sn72h
Nouvel An|New Year's Day|0101
No\xc3\xabl|Christmas Day|1225
No\xc3\xabl Arm\xc3\xa9nien|Armenian Orthodox Christmas Day|0106
R\xc3\xa9sistance et Lib\xc3\xa9ration|Resistance and Liberation Day|+03m0dq0nu0y51891id1sh22l2cw2n02x43783hc3rg41r4bv4lz4w35675gb5qm60q6au6ky6v275d
Saint-Maron|Saint Maron's Day|0209
Samedi Saint Orthodoxe|Orthodox Holy Saturday|+1hr2c336f40r4v355s60474d
Vendredi Saint Catholique|Catholic Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Vendredi Saint Orthodoxe|Orthodox Good Friday|+02z0dh0ne0xb1801hq1rn22c2c22lz2wo36e3h33r040q4bf4lc4v255r5fo5qd6036a06kp6um74c""",
    "LC": b"""2020:56
Boxing Day||1226
Boxing Day (observed)||+0k62913ns5cn
Christmas Day||1225
Christmas Day (observed)||+0ub3xx5ms71j
Corpus Christi||+04i0ef0ox0yu18r1jg1t62332ds2ni2y73843hu3sj42g4c64mv4ws57h5h75r461t6bj6lg6w5762
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Emancipation Day||0801
Emancipation Day (observed)||+0g324y3jp58k
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Independence Day||0222
Independence Day (observed)||+1qd3f84tz6iu
Labour Day|Labor Day|0501
Labour Day (observed)|Labor Day (observed)|+0no3ra5g56uw
National Day||1213
National Day (observed)||+09o1yj5256r0
New Year's Day||0101
New Year's Day (observed)||+0ui3y45mz71q
New Year's Holiday||0102
New Year's Holiday (observed)||+0kd2983nz5cu
Thanksgiving Day||+07q0hu0ry1221cd1mh1wl26p2gt2qx3183bc3lg3vk45o4fs4q35075ab5kf5uj64u6ey6p26z679a
Whit Monday|Pentecost Monday|+0480e50on0yk18h1j61sw22t2di2n82xx37u3hk3s94264bw4ml4wi5775gx5qu61j6b96l66vv75s""",
    "LI": b"""2020:56
Allerheiligen|All Saints' Day|1101
Auffahrt|Ascension Day|+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
Fronleichnam|Corpus Christi|+04i0ef0ox0yu18r1jg1t62332ds2ni2y73843hu3sj42g4c64mv4ws57h5h75r461t6bj6lg6w5762
Heilige Drei K\xc3\xb6nige|Epiphany|0106
Josefstag|Saint Joseph's Day|0319
Mari\xc3\xa4 Empf\xc3\xa4ngnis|Immaculate Conception|1208
Mari\xc3\xa4 Geburt|Nativity of Mary|0908
Mari\xc3\xa4 Lichtmess|Candlemas|0202
Neujahr|New Year's Day|0101
Ostermontag|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Ostersonntag|Easter Sunday|+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
Pfingstmontag|Pentecost Monday|+0480e50on0yk18h1j61sw22t2di2n82xx37u3hk3s94264bw4ml4wi5775gx5qu61j6b96l66vv75s
Pfingstsonntag|Pentecost|+0470e40om0yj18g1j51sv22s2dh2n72xw37t3hj3s84254bv4mk4wh5765gw5qt61i6b86l56vu75r
Staatsfeiertag|National Day|0815
Stephanstag|Saint Stephen's Day|1226
Tag der Arbeit|Labor Day|0501
Weihnachten|Christmas Day|1225""",
    "LK": b"""2020:56
Adhi Esala Full Moon Poya Day||+0zj
Adhi Poson Full Moon Poya Day||+1t1
Adhi Vap Full Moon Poya Day||+07m
Bak Full Moon Poya Day||+02p0dd0n80x217q1hk1re
Binara Full Moon Poya Day||+06s0hg0rb11z1bt1lo1wc
Christmas Day||1225:2020-2026
Day Before Sinhala and Tamil New Year||+02u0d00n50xa17f1hl1rq
Day Following Vesak Full Moon Poya Day||+03k0e80o20xx18l1if1s9
Diwali||+08u0ip0sj1371d11mv1xj
Duruthu Full Moon Poya Day||+0090ax0kr0ul1591f31oy
Eid al-Adha||+05x0fr0pl0zf1991j41sz
Eid al-Fitr||+0410dv0np0xj17e1h81r3
Esala Full Moon Poya Day||+0550ft0po10c1a61k11up
Good Friday||+02s0cp0n70x41711hq1rg
Il Full Moon Poya Day||+0990j30sx13l1dg1nb1xz
Independence Day||0204:2020-2026
International Workers' Day||0501:2020-2026
Maha Sivarathri Day||+01f0c30ly0vs16g1gb1q5
Medin Full Moon Poya Day||+01w0ck0me0w816w1gq1qk
Nawam Full Moon Poya Day||+0120bq0ll0vf1621fx1pr
Nikini Full Moon Poya Day||+05z0gn0qh1151b01ku1vi
Poson Full Moon Poya Day||+04c0f00ov0yp19d1j71tv
Prophet's Birthday||+08f0i90s411y1bs1lm1vh
Sinhala and Tamil New Year||+02v0d10n60xb17g1hm1rr
Special Public Holiday||+0230240250260n30n40no17i1c5
Tamil Thai Pongal Day||+00e0aj0ko0uu14z1f41pa
Unduvap Full Moon Poya Day||+0a30jx0tr14f1e91o41ys
Vap Full Moon Poya Day||+08f0ia0s412s1cn1mh1x5
Vesak Full Moon Poya Day||+03j0e70o10xw18k1ie1s8""",
    "LR": b"""2020:56
Armed Forces Day||0211
Christmas Day||1225
Decoration Day||+01y0c20m60wa16l1gp1qt20x2b12lc2vg35k3fo3ps3zw4a74kb4uf54j5en5oy5z26966ja6te73i
Fasting and Prayer Day||+02s0cw0n00xb17f1hj1rn21r2c22m62wa36e3gi3qm40x4b14l54v955d5fh5ps5zw6a06k46u874j
Inauguration Day||+14l
Independence Day||0726
J. J. Roberts Memorial Birthday||0315
National Flag Day||0824
National Unification and Integration Day||0514
New Year's Day||0101
Thanksgiving Day||+08l0ip0st12x1d81nc1xg27k2ho2rs3233c73mb3wf46j4gn4qy5125b65la5ve65p6ft6px7017a5
Tubman Administration Goodwill Day||1129""",
    "LS": b"""2020:56
Africa/Heroes Day||0525
Ascension Day||+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
Boxing Day||1226
Christmas Day||1225
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Independence Day||1004
King's Birthday||0717
Moshoeshoe's Day||0311
New Year's Day||0101
Workers' Day||0501""",
    "LT": b"""2020:56
Antroji \xc5\xa1v. Velyk\xc5\xb3 diena|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
K\xc5\xab\xc4\x8di\xc5\xb3 diena|Christmas Eve|1224
Lietuvos nepriklausomyb\xc4\x97s atk\xc5\xabrimo diena|Day of Restoration of Independence of Lithuania|0311
Lietuvos valstyb\xc4\x97s atk\xc5\xabrimo diena|Day of Restoration of the State of Lithuania|0216
Mirusi\xc5\xb3j\xc5\xb3 atminimo (V\xc4\x97lini\xc5\xb3) diena|All Souls' Day|1102
Motinos diena|Mother's Day|+03f0dj0nn0xy1821i61sa22e2cp2mt2wx3713h53r941k4bo4ls4vw5605g45qf60j6an6kr6uv756
Nauj\xc5\xb3j\xc5\xb3 met\xc5\xb3 diena|New Year's Day|0101
Rasos ir Jonini\xc5\xb3 diena|Day of Dew and Saint John|0624
Tarptautin\xc4\x97 darbo diena|International Workers' Day|0501
T\xc4\x97vo diena|Father's Day|+04e0ei0om0yq18u1iy1t923d2dh2nl2xp37t3i43s842c4cg4mk4wv56z5h35r761b6bf6lq6vu75y
Valstyb\xc4\x97s (Lietuvos karaliaus Mindaugo kar\xc5\xabnavimo) ir Tauti\xc5\xa1kos giesm\xc4\x97s diena|Statehood Day|0706
Vis\xc5\xb3 \xc5\xa0vent\xc5\xb3j\xc5\xb3 diena|All Saints' Day|1101
\xc5\xa0v. Kal\xc4\x97d\xc5\xb3 antra diena|Second Day of Christmas|1226
\xc5\xa0v. Kal\xc4\x97d\xc5\xb3 pirma diena|Christmas Day|1225
\xc5\xa0v. Velykos|Easter Sunday|+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
\xc5\xbdolin\xc4\x97 (\xc5\xa0v\xc4\x8d. Mergel\xc4\x97s Marijos \xc4\x97mimo \xc4\xaf dang\xc5\xb3 diena)|Assumption Day|0815""",
    "LU": b"""2020:56
Allerhellgen|All Saints' Day|1101
Christi Himmelfaart|Ascension Day|+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
Chr\xc3\xabschtdag|Christmas Day|1225
Dag vun der Aarbecht|Labor Day|0501
Europadag|Europe Day|0509
L\xc3\xa9iffraw\xc3\xabschdag|Assumption Day|0815
Nationalfeierdag|National Day|0623
Neijoerschdag|New Year's Day|0101
Ouschterm\xc3\xa9indeg|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
P\xc3\xa9ngschtm\xc3\xa9indeg|Pentecost Monday|+0480e50on0yk18h1j61sw22t2di2n82xx37u3hk3s94264bw4ml4wi5775gx5qu61j6b96l66vv75s
Stiefesdag|Saint Stephen's Day|1226""",
    "LV": b"""2020:56
!04k0dp0ev0iy0yb1e91en1ic1ne1pc1tt
Br\xc4\xabvdiena (p\xc4\x81rcelta no 08.05.2021)|Day off (substituted from 05/08/2021)|+0dk
Br\xc4\xabvdiena (p\xc4\x81rcelta no 08.11.2025)|Day off (substituted from 11/08/2025)|+1nn
Br\xc4\xabvdiena (p\xc4\x81rcelta no 10.05.2025)|Day off (substituted from 05/10/2025)|+1i4
Br\xc4\xabvdiena (p\xc4\x81rcelta no 13.06.2020)|Day off (substituted from 06/13/2020)|+04t
Br\xc4\xabvdiena (p\xc4\x81rcelta no 13.11.2021)|Day off (substituted from 11/13/2021)|+0j4
Br\xc4\xabvdiena (p\xc4\x81rcelta no 14.12.2024)|Day off (substituted from 12/14/2024)|+1ei
Br\xc4\xabvdiena (p\xc4\x81rcelta no 17.01.2026)|Day off (substituted from 01/17/2026)|+1ox
Br\xc4\xabvdiena (p\xc4\x81rcelta no 19.06.2021)|Day off (substituted from 06/19/2021)|+0f1
Br\xc4\xabvdiena (p\xc4\x81rcelta no 20.05.2023)|Day off (substituted from 05/20/2023)|+0xw
Br\xc4\xabvdiena (p\xc4\x81rcelta no 27.06.2026)|Day off (substituted from 06/27/2026)|+1to
Br\xc4\xabvdiena (p\xc4\x81rcelta no 28.12.2024)|Day off (substituted from 12/28/2024)|+1ep
Darba sv\xc4\x93tki|Labor Day|0501
Diena, kad Latvijas hokeja komanda ieguva bronzas meda\xc4\xbcu 2023. gada Pasaules hokeja \xc4\x8dempion\xc4\x81t\xc4\x81|Day of the Latvian Ice Hockey Team's Bronze Medal Win at the 2023 IIHF World Championship|+0yk
Jaungada diena|New Year's Day|0101
J\xc4\x81\xc5\x86u diena|Midsummer Day|0624
Latvijas Republikas Neatkar\xc4\xabbas atjauno\xc5\xa1anas diena|Restoration of Independence Day|0504
Latvijas Republikas Neatkar\xc4\xabbas atjauno\xc5\xa1anas diena (br\xc4\xabvdiena)|Restoration of Independence Day (observed)|+1831i72wy3724lt60k6ao
Latvijas Republikas Proklam\xc4\x93\xc5\xa1anas diena|Republic of Latvia Proclamation Day|1118
Latvijas Republikas Proklam\xc4\x93\xc5\xa1anas diena (br\xc4\xabvdiena)|Republic of Latvia Proclamation Day (observed)|+13f2i62sa4714h55vw7an
Latvijas Republikas Satversmes sapulces sasauk\xc5\xa1anas diena|Constitutional Assembly Convocation Day|0501
Liel\xc4\x81 Piektdiena|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
L\xc4\xabgo diena|Midsummer Eve|0623
M\xc4\x81tes diena|Mother's Day|+03m0dq0nu0y51891id1sh22l2cw2n02x43783hc3rg41r4bv4lz4w35675gb5qm60q6au6ky6v275d
Otrie Ziemassv\xc4\x93tki|Second Day of Christmas|1226
Otr\xc4\x81s Lieldienas|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Pirmie Ziemassv\xc4\x93tki|Christmas Day|1225
Pirm\xc4\x81s Lieldienas|Easter Sunday|+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
Vasarsv\xc4\x93tki|Pentecost|+0470e40om0yj18g1j51sv22s2dh2n72xw37t3hj3s84254bv4mk4wh5765gw5qt61i6b86l56vu75r
Vecgada diena|New Year's Eve|1231
Visp\xc4\x81r\xc4\x93jo latvie\xc5\xa1u Dziesmu un deju sv\xc4\x93tku nosl\xc4\x93guma diena|Nationwide Latvian Song and Dance Celebration Final Day|+0zq
Ziemassv\xc4\x93tku vakars|Christmas Eve|1224""",
    "LY": b"""2020:56
Anniversary of the February 17 Revolution||0217
Day of Arafah||+05v0fp0pj0zd1971j2 ~1sx22r2cm2mg2wa3643fz3pt3zo49i4jc4t65315cv5mq5wk66f6g96q36zx79s
Eid al-Adha||+05w05x05y0fq0fr0fs0pk0pl0pm0ze0zf0zg19819919a1j31j41j5 ~1sy1sz1t022s22t22u2cn2co2cp2mh2mi2mj2wb2wc2wd3653663673g03g13g23pu3pv3pw3zp3zq3zr49j49k49l4jd4je4jf4t74t84t95325335345cw5cx5cy5mr5ms5mt5wl5wm5wn66g66h66i6ga6gb6gc6q46q56q66zy6zz70079t79u79v
Eid al-Fitr||+0400410420du0dv0dw0no0np0nq0xi0xj0xk17d17e17f1h81h91ha ~1r21r31r420w20x20y2aq2ar2as2kk2kl2km2uf2ug2uh34934a34b3e43e53e63ny3nz3o03xt3xu3xv47n47o47p4hh4hi4hj4rb4rc4rd5155165175b05b15b25kv5kw5kx5up5uq5ur64j64k64l6ed6ee6ef6o76o86o96y26y36y477x77y77z
Independence Day||1224
Islamic New Year Day||+06g0gb0q50zz19t1jn ~1ti23d2d72n12wv36q3gk3qf4094a44jy4ts53m5dh5nb5x66706gv6qp70j7ad
Labor Day||0501
Liberation Day||1023
Martyrs' Day||0916
National Environmental Sanitation Day||0814:2022-2045
Prophet's Birthday||+08e0i90s311x1br ~1ll1vg25a2f52p02yu38o3ii3sc4274c24lw4vr55l5ff5p95z468y6it6sn72h
Public Holiday||+13z""",
    "MA": b"""2020:56
All\xc3\xa9geance Oued Eddahab|Oued Ed-Dahab Day|0814
Anniversaire du proph\xc3\xa8te|Prophet's Birthday|~08e08f0i80i90s30s411x11y1br1bs1ll1lm1vg1vh25a25b2f52f62p02p12yu2yv38o38p3ii3ij3sc3sd4274284c24c34lw4lx4vr4vs55l55m5ff5fg5p95pa5z45z568y68z6it6iu6sn6so72h72i
F\xc3\xaate de l'Unit\xc3\xa9|Unity Day|1031:2026-2045
F\xc3\xaate de l'ind\xc3\xa9pendance|Independence Day|1118
F\xc3\xaate de la Jeunesse|Youth Day|0821
F\xc3\xaate de la rupture du je\xc3\xbbne|Eid al-Fitr|~0400410du0dv0no0np0xi0xj17d17e1h71h81r21r320w20x2aq2ar2kk2kl2uf2ug34934a3e43e53ny3nz3xt3xu47n47o4hh4hi4rb4rc5155165b05b15kv5kw5up5uq64j64k6ed6ee6o76o86y26y377x77y
F\xc3\xaate du Travail|Labor Day|0501
F\xc3\xaate du Tr\xc3\xb4ne|Throne Day|0730
F\xc3\xaate du sacrifice|Eid al-Adha|~05w05x0fq0fr0pk0pl0ze0zf1981991j31j41sy1sz22s22t2cn2co2mh2mi2wb2wc3653663g03g13pu3pv3zp3zq49j49k4jd4je4t74t85325335cw5cx5mr5ms5wl5wm66g66h6ga6gb6q46q56zy6zz79t79u
La marche verte|Green March|1106
La r\xc3\xa9volution du roi et du peuple|Revolution Day|0820
Manifeste de l'ind\xc3\xa9pendance|Proclamation of Independence Day|0111
Nouvel an|New Year's Day|0101
Nouvel an Amazigh|Amazigh New Year|0114:2024-2045
Nouvel an musulman|Islamic New Year|~06g0ga0q50zz19t1jn1ti23d2d72n12wv36q3gk3qf4094a44jy4ts53m5dh5nb5x66706gv6qp70j7ad""",
    "MC": b"""2020:56
Le Lundi de Pentec\xc3\xb4te|Pentecost Monday|+0480e50on0yk18h1j61sw22t2di2n82xx37u3hk3s94264bw4ml4wi5775gx5qu61j6b96l66vv75s
Le Lundi de P\xc3\xa2ques|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Le jour de No\xc3\xabl|Christmas Day|1225
Le jour de No\xc3\xabl (report\xc3\xa9)|Christmas Day (observed)|+0ua3xw5mr71i
Le jour de l'An|New Year's Day|0101
Le jour de l'An (report\xc3\xa9)|New Year's Day (observed)|+0uh3y35my71p
Le jour de l'Ascension|Ascension Day|+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
Le jour de l'Assomption|Assumption Day|0815
Le jour de l'Assomption (report\xc3\xa9)|Assumption Day (observed)|+0gh25c3k358y
Le jour de l'Immacul\xc3\xa9e Conception|Immaculate Conception|1208
Le jour de l'Immacul\xc3\xa9e Conception (report\xc3\xa9)|Immaculate Conception (observed)|+1e432z66l
Le jour de la F\xc3\xaate Dieu|Corpus Christi|+04i0ef0ox0yu18r1jg1t62332ds2ni2y73843hu3sj42g4c64mv4ws57h5h75r461t6bj6lg6w5762
Le jour de la F\xc3\xaate de S.A.S. le Prince Souverain|Prince's Day|1119
Le jour de la F\xc3\xaate de S.A.S. le Prince Souverain (report\xc3\xa9)|Prince's Day (observed)|+13f2i64717an
Le jour de la F\xc3\xaate du Travail|Labor Day|0501
Le jour de la F\xc3\xaate du Travail (report\xc3\xa9)|Labor Day (observed)|+0no3ra5g56uw
Le jour de la Sainte-D\xc3\xa9vote|Saint Devote's Day|0127
Le jour de la Toussaint|All Saints' Day|1101
Le jour de la Toussaint (report\xc3\xa9)|All Saints' Day (observed)|+08i1xd50z6pu""",
    "MD": b"""2020:56
Anul Nou|New Year's Day|0101
Limba noastr\xc4\x83|National Language Day|0831
Na\xc8\x99terea lui Iisus Hristos (Cr\xc4\x83ciunul pe stil nou)|Christmas Day (by new style)|1225
Na\xc8\x99terea lui Iisus Hristos (Cr\xc4\x83ciunul pe stil vechi)|Christmas Day (by old style)|0107 0108
Pa\xc8\x99tele|Easter|+0310320dj0dk0ng0nh0xd0xe1821831hs1ht1rp1rq22e22f2c42c52m12m22wq2wr36g36h3h53h63r23r340s40t4bh4bi4le4lf4v44v555t55u5fq5fr5qf5qg6056066a26a36kr6ks6uo6up74e74f
Pa\xc8\x99tele blajinilor|Day of Rejoicing|+0390dr0no0xl18a1i01rx22m2cc2m92wy36o3hd3ra4104bp4lm4vc5615fy5qn60d6aa6kz6uw74m
Ziua Europei|Europe Day|0509
Ziua Ocrotirii Copilului|International Children's Day|0601
Ziua Victoriei \xc8\x99i a comemor\xc4\x83rii eroilor c\xc4\x83zu\xc8\x9bi pentru Independen\xc8\x9ba Patriei|Victory Day and Commemoration of the heroes fallen for Independence of Fatherland|0509
Ziua independen\xc8\x9bei Republicii Moldova|Republic of Moldova Independence Day|0827
Ziua interna\xc8\x9bional\xc4\x83 a femeii|International Women's Day|0308
Ziua interna\xc8\x9bional\xc4\x83 a solidarit\xc4\x83\xc8\x9bii oamenilor muncii|International Workers' Solidarity Day|0501""",
    "ME": b"""2020:56
Dan dr\xc5\xbeavnosti|Statehood Day|0713 0714
Dan dr\xc5\xbeavnosti (neradni dan)|Statehood Day (observed)|+1a11k62yw3914ns62i6cn
Dan nezavisnosti|Independence Day|0521 0522
Dan nezavisnosti (neradni dan)|Independence Day (observed)|+0o90ye2d53rv4205gq6vh75m
Njego\xc5\xa1ev dan|Njegos Day|1113:2022-2045 +1df
Njego\xc5\xa1ev dan (neradni dan)|Njegos Day (observed)|+0t43wq5ll70c
Nova godina|New Year's Day|0101 0102
Nova godina (neradni dan)|New Year's Day (observed)|+0kd0ui2983nz3y45cu5mz71q
Praznik rada|Labor Day|0501 0502
Praznik rada (neradni dan)|Labor Day (observed)|+0dk0np22f3h63rb5615g66ux""",
    "MF": b"""2020:56
Abolition de l'esclavage|Abolition of Slavery|0528
Armistice|Armistice Day|1111
Ascension|Ascension Day|+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
Assomption|Assumption Day|0815
F\xc3\xaate de Victor Schoelcher|Victor Schoelcher Day|0721
F\xc3\xaate de la Victoire|Victory Day|0508
F\xc3\xaate du Travail|Labor Day|0501
F\xc3\xaate nationale|National Day|0714
Jour de l'an|New Year's Day|0101
Lundi de Pentec\xc3\xb4te|Pentecost Monday|+0480e50on0yk18h1j61sw22t2di2n82xx37u3hk3s94264bw4ml4wi5775gx5qu61j6b96l66vv75s
Lundi de P\xc3\xa2ques|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
No\xc3\xabl|Christmas Day|1225
Toussaint|All Saints' Day|1101""",
    "MG": b"""2020:56
Alatsinain'ny paska|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Alatsinain'ny pentekosta|Pentecost Monday|+0480e50on0yk18h1j61sw22t2di2n82xx37u3hk3s94264bw4ml4wi5775gx5qu61j6b96l66vv75s
Fetin'ny Repoblika|Republic Day|1211
Fetin'ny asa|Labor Day|0501
Fetin'ny fahaleovantena|Independence Day|0626
Fetin'ny mahery fo|Martyrs' Day|0329
Fetin'ny noely|Christmas Day|1225
Fetin'ny olo-masina|All Saints' Day|1101
Fetin'ny paska|Easter Sunday|+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
Fetin'ny ray|Father's Day|+04s0ew0p00z41981jc1tn23r2dv2nz2y33873ii3sm42q4cu4my4x957d5hh5rl61p6bt6m46w876c
Fetin'ny reny|Mother's Day|+04e0eb0of0yq18n1ir1t22362da2ne2xi37m3hx3s142c4c94md4wo56s5h35r06146bf6lj6vn75y
Fetin'ny vehivavy|Women's Day|0308
Fiakaran'ny Jesosy kristy tany an-danitra|Ascension Day|+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
Fiakaran'ny Masina Maria tany an-danitra|Assumption Day|0815
Pentekosta|Pentecost|+0470e40om0yj18g1j51sv22s2dh2n72xw37t3hj3s84254bv4mk4wh5765gw5qt61i6b86l56vu75r
Taom-baovao|New Year's Day|0101""",
    "MH": b"""2020:56
Christmas Day||1225
Christmas Day Holiday||+0k30ua28y3np3xw5ck5mr71i
Constitution Day||0501
Constitution Day Holiday||+0dh0no22c3h33ra55y5g56uw
Dri-jerbal Day||+06v0gz0r31171bi1lm1vq25u2fy2q930d3ah3kl3up44t4f44p84zc59g5jk5tv63z6e36o76yb78f
Fisherman's Day||+0540f80pc0zn19r1jv1tz2432ee2oi2ym38q3iu3sy4394dd4nh4xl57p5ht5s46286cc6mg6wk76v
General Election Day||+13f27v3ci4h55ls6q8
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Gospel Day||+09e0ji0tm13q1e11o51y928d2ih2ss32w3d03n43x847c4hn4rr51v5bz5m35we66i6gm6qq70u7ay
Manit Day||+07g0hk0rv11z1c31m71wb26f2gq2qu30y3b23l63vh45l4fp4pt4zx5a15kc5ug64k6eo6os6z3797
New Year's Day||0101
New Year's Day Holiday||+0ka0uh2953nw3y35cr5my71p
Nuclear Victims Remembrance Day||0301
Nuclear Victims Remembrance Day Holiday||+01p1gd1qk3584jz4u668u6j1
President's Day||1117
President's Day Holiday||+1dj2s732e4h25vt660""",
    "MK": b"""2020:56
Christmas Day||0107
Christmas Day (observed)||+14s2jj48e
Easter Monday||+0320dk0nh0xe1831ht1rq22f2c52m22wr36h3h63r340t4bi4lf4v555u5fr5qg6066a36ks6up74f
Eid al-Fitr||+0400du0no0xi17d1h7 ~1r220w2aq2kk2uf3493e43ny3nz3xt47n4hh4rb5155165b05kv5up5uq64j6ed6o76y277x
Eid al-Fitr (observed)||+0411h8
Election Day||+17r185
Independence Day||0908
Independence Day (observed)||+1bl30g642
Labor Day||0501
Labor Day (observed)||+0no3ra5g56uw
Macedonian Revolutionary Struggle Day||1023
Macedonian Revolutionary Struggle Day (observed)||+0sj3w55l06zr
National Uprising Day||1011
National Uprising Day (observed)||+07x1ws50e6p9
New Year's Day||0101
New Year's Day (observed)||+0uh3y35my71p
Republic Day||0802
Republic Day (observed)||+05z1uu4yg6nb
Saint Clement of Ohrid Day||1208
Saint Clement of Ohrid Day (observed)||+1e432z66l
Saints Cyril and Methodius Day||0524
Saints Cyril and Methodius Day (observed)||+0411sw4wi6ld""",
    "ML": b"""2020:56
F\xc3\xaate Nationale de la R\xc3\xa9publique du Mali|National Day of the Republic of Mali|0922
F\xc3\xaate de No\xc3\xabl|Christmas Day|1225
F\xc3\xaate du Travail|Labor Day|0501
Jour de l'An|New Year's Day|0101
Journ\xc3\xa9e de l'Afrique|Africa Day|0525
Journ\xc3\xa9e de l'Arm\xc3\xa9e|Armed Forces Day|0120
Journ\xc3\xa9e de la F\xc3\xaate du Ramadan|Eid al-Fitr|+03z0dt0nn0xi17c1h7 ~1r220w2aq2kk2uf3493e43ny3xt47n4hh4rb5155b05kv5up64j6ed6o76y277x
Journ\xc3\xa9e de la Tabaski|Eid al-Adha|+05w0fr0pk0ze1991j4 ~1sy22s2cn2mh2wb3653g03pu3zp49j4jd4t75325cw5mr5wl66g6ga6q46zy79t
Journ\xc3\xa9e du 26 mars|Martyrs' Day|0326
Journ\xc3\xa9e du Maouloud (Bapt\xc3\xaame du Proph\xc3\xa8te)|Prophet's Baptism|+08l0ig0sb1251bz ~1ls1vn25h2fc2p72z138v3ip3sj42e4c94m34vy55s5fm5pg5zb6956j06su72o
Journ\xc3\xa9e du Maouloud (Naissance du Proph\xc3\xa8te)|Prophet's Birthday|+08e0i90s411y1bs ~1ll1vg25a2f52p02yu38o3ii3sc4274c24lw4vr55l5ff5p95z468y6it6sn72h
Lundi de P\xc3\xa2ques|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f""",
    "MM": b"""2020:56
!1f11gz1h61ne1oy
Armed Forces Day||0327
Chinese New Year||+1fj1q720129v2kj2ue3483ew3or3zf4994j34tr53l5df5o35xy67t6ih6sb72z
Christmas Day||1225
Day off (substituted from 01/03/2026)||+1oq
Day off (substituted from 01/11/2025)||+1eq
Day off (substituted from 03/22/2025)||+1gp
Day off (substituted from 03/29/2025)||+1gr
Day off (substituted from 11/08/2025)||+1n9
Diwali||+08v0ip0sj1381d21mw1xl27f2h92rx31r3cg3ma3w446s4gm4qg5155az5ln5vh65b6g06pu6zo7ac
Eid al-Adha||+05x0fr0pl0zf1991j4 ~1sz22t2co2mi2wc3663g13pv3zq49k4je4t85335cx5ms5wm66h6gb6q56zz79u
Full Moon Day of Kason||+03i0e60o00xu18j1id1s722w2cq2mk2x83723hr3rl41f4c34lx4vr56g5ga5qy60s6am6lb6v574z
Full Moon Day of Tabaung||+01v0cj0md0w716w1gq1qk2192b32kx2vl35f3g43py3zs4ag4ka4u454t5en5pb5z568z6jo6ti73c
Full Moon Day of Tazaungmon||+0990j30sx13m1dg1na1xz27t2hn2sb3253cu3mo3wi4764h04qu51j5bd5m15vv65p6ge6q87027aq
Full Moon Day of Waso||+05z0ft0pn10c1a61k01up24j2ed2p12yv39k3je3t843w4dq4nk4y95835ir5sl62f6d46my6ws77g
Independence Day||0104
Karen New Year||+0ai0kc0u614v1ep1oj1z82922iw2tk33e3e33nx3xr48f4i94s352s5cm5na5x466y6hn6rh71b
Martyrs' Day||0719
May Day||0501
Myanmar New Year||0409:2022-2023 0410:2022-2023 0411:2022-2023 0413 0414 0415 0416 0417:2024-2045 0418:2024-2045 0419:2024-2045 0420:2024-2045 0421:2024-2045 +02u0n40x9
National Day||+09j0jd0t713w1dq1nk1y92832hx2sl32f3d43my3ws47g4ha4r451t5bn5mb5w565z6go6qi70c7b0
New Year's Day||0101:2025-2045
Peasants' Day||0302
Thadingyut Holidays||+08f08g08h0i90ia0ib0s30s40s512s12t12u1cm1cn1co1mg1mh1mi1x51x61x726z2702712gt2gu2gv2rh2ri2rj31b31c31d3c03c13c23lu3lv3lw3vo3vp3vq46c46d46e4g64g74g84q04q14q250p50q50r5aj5ak5al5l75l85l95v15v25v364v64w64x6fk6fl6fm6pe6pf6pg6z86z96za79w79x79y
Union Day||0212""",
    "MN": b"""2020:56
Children's Day||0601
Genghis Khan's Birthday||+08w0iq0te1391d31nr1xl2892i32ry32m3cg3mb3wy46s4hg4ra5155bt5lo5vi6666g06pu70i7ac
International Women's Day||0308
Lunar New Year||+01i01j01k0bc0bd0be0l70l80l90vv0vw0vx15p15q15r1ge1gf1gg1q81q91qa2022032042aq2ar2as2kk2kl2km2ue2uf2ug3523533543ex3ey3ez3or3os3ot3zf3zg3zh49a49b49c4jy4jz4k04ts4tt4tu53m53n53o5ea5eb5ec5o45o55o65xz5y05y168n68o68p6ih6ii6ij6t56t66t772z730731
National Festival and People's Revolution Anniversary||0710:2023-2045 0711 0712 0713 0714 0715
National Freedom and Independence Day||1229
New Year's Day||0101
Republic Day||1126
The Buddha's Birthday||+04c0e70ov0yq18k1j81t222w2dk2ne2x937x3hs3sf42a4c44mr4wm56g5h45qz61n6bh6lb6vz75t""",
    "MO": b"""2020:56
Chinese New Year's Day||+00o0bc0l60v115p1fj1q720129v2kj2ue3483ew3or3zf4994j34tr53l5df5o35xy67t6ih6sb72z
Double Ninth Festival||+08a0i40rz12n1ch1n41wy26t2hh2rc3163bu3lo3vi4664g04qo50j5ae5l25uw64q6fe6p86zw79q
Labor Day||0501
Macao S.A.R. Establishment Day||1220
National Day of the People's Republic of China||1001
New Year's Day||0101
The Day following Mid-Autumn Festival||+07n0hi0rc1201bu1mi1wc2672gv2qp30k3b83l23uw45k4fe4q24zx59r5kf5u96446er6ol6z9794
The second day of Chinese New Year||+00p0bd0l70v215q1fk1q820229w2kk2uf3493ex3os3zg49a4j44ts53m5dg5o45xz67u6ii6sc730
The third day of Chinese New Year||+00q0be0l80v315r1fl1q920329x2kl2ug34a3ey3ot3zh49b4j54tt53n5dh5o55y067v6ij6sd731
Tomb-Sweeping Day||+02m0cr0mx0x21771hc1ri21n2bs2lx2w33683gd3qi40o4at4ky4v35595fe5pj5zo69t6jz6u4749""",
    "MP": b"""2020:56
Christmas Day||1225
Christmas Day (observed)||+0k30ua28y3np3xw5ck5mr71i
Citizenship Day||1104
Citizenship Day (observed)||+12y2hp2rw46k4gr5vi7a6
Commonwealth Covenant Day||0324
Commonwealth Covenant Day (observed)||+16x2ll2vs4ag5p75ze
Commonwealth Cultural Day||+07x0i10s51291ck1mo1ws26w2h02r431f3bj3ln3vr45v4fz4qa50e5ai5km5uq6516f56p96zd79h
Constitution Day||1208
Constitution Day (observed)||+1e42ss32z4hn5we66l
Election Day||+08j0sy1d61xe2ht3213m946o4qw5b45vj6fr706
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
Thanksgiving Day||+0960ja0te13i1dt1nx1y12852i92sd32o3cs3mw3x04744h84rj51n5br5lv5vz66a6ge6qi70m7aq
Veterans Day||1111
Veterans Day (observed)||+1352hw2s346r4gy5vp7ad
Washington's Birthday||+01b0bf0lq0vu15y1g21q620a2al2kp2ut34x3f13pc3zg49k4jo4ts53w5e75ob5yf68j6in6sr732""",
    "MQ": b"""2020:56
Abolition de l'esclavage|Abolition of Slavery|0522
Armistice|Armistice Day|1111
Ascension|Ascension Day|+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
Assomption|Assumption Day|0815
F\xc3\xaate de Victor Schoelcher|Victor Schoelcher Day|0721
F\xc3\xaate de la Victoire|Victory Day|0508
F\xc3\xaate du Travail|Labor Day|0501
F\xc3\xaate nationale|National Day|0714
Jour de l'an|New Year's Day|0101
Lundi de Pentec\xc3\xb4te|Pentecost Monday|+0480e50on0yk18h1j61sw22t2di2n82xx37u3hk3s94264bw4ml4wi5775gx5qu61j6b96l66vv75s
Lundi de P\xc3\xa2ques|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
No\xc3\xabl|Christmas Day|1225
Toussaint|All Saints' Day|1101""",
    "MR": b"""2020:45
Africa Day||0525
Eid al-Adha||~05w05x0fq0fr0pk0pl0ze0zf1981991j31j41sy1sz22s22t2cn2co2mh2mi2wb2wc3653663g03g13pu3pv3zp3zq49j49k4jd4je4t74t85325335cw5cx5mr5ms5wl5wm66g66h6ga6gb6q46q56zy6zz79t79u
Eid al-Fitr||~0400410du0dv0no0np0xi0xj17d17e1h71h81r21r320w20x2aq2ar2kk2kl2uf2ug34934a3e43e53ny3nz3xt3xu47n47o4hh4hi4rb4rc5155165b05b15kv5kw5up5uq64j64k6ed6ee6o76o86y26y377x77y
Independence Day||1128
Islamic New Year||~06g0ga0q50zz19t1jn1ti23d2d72n12wv36q3gk3qf4094a44jy4ts53m5dh5nb5x66706gv6qp70j7ad
Labor Day||0501
New Year's Day||0101
Prophet's Birthday||~08e0i80s311x1br1ll1vg25a2f52p02yu38o3ii3sc4274c24lw4vr55l5ff5p95z468y6it6sn72h""",
    "MS": b"""2020:56
Boxing Day||1226
Boxing Day (observed)||+0a20k71yx2923nt52j5co6re
Christmas Day||1225
Christmas Day (observed)||+0k60ub2913ns3xx5cn5ms71j
Coronation of King Charles III||+0xx
Day of Prayer and Thanksgiving||+19w1k01u424f2ej2on2yr38v3j63ta43e4di4nm4xq5815i55s962d6ch6ml6ww770
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Emancipation Day||+05z0g30q710i1am1kq1uu24y2f92pd2zh39l3jp3tt4444e84oc4yg58k5io5sz6336d76nb6xf77q
Festival Day||1231
Festival Day (observed)||+0uh3y35my71p
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
King's Birthday||+0z51991jd1th23l2dp2nt2xx3883ic3sg42k4co4mz4x35775hb5rf61j6bu6ly6w2766
Labour Day|Labor Day|+03g0dk0no0xs1831i71sb22f2cj2mu2wy3723h63ra41e4bp4lt4vx5615g55qg60k6ao6ks6uw750
National Day of Mourning||+0rk
National Day of Prayer and Thanksgiving||+0fr0pv0zs
New Year's Day||0101
New Year's Day (observed)||+0kd0ui14m2982jd3nz3y44885cu5mz71q
Platinum Jubilee of Elizabeth II||+0ok
Queen's Birthday||+04m0eq0oj
Saint Patrick's Day||0317
Saint Patrick's Day (observed)||+16q2lh2vl4ac5p35z7
Special Public Holiday||+05g0x9
Whit Monday|Pentecost Monday|+0480e50on0yk18h1j61sw22t2di2n82xx37u3hk3s94264bw4ml4wi5775gx5qu61j6b96l66vv75s
Whit Monday (observed)|Pentecost Monday (observed)|+2xy57861k""",
    "MT": b"""2020:56
Il-Festa ta' San Pietru u San Pawl|Feast of Saint Peter and Saint Paul|0629
Il-Festa ta' San \xc4\xa0u\xc5\xbcepp|Feast of Saint Joseph|0319
Il-Festa ta' Santa Marija|Feast of the Assumption|0815
Il-Festa tal-Immakulata Kun\xc4\x8bizzjoni|Feast of the Immaculate Conception|1208
Il-Festa tan-Nawfra\xc4\xa1ju ta' San Pawl|Feast of Saint Paul's Shipwreck|0210
Il-Milied|Christmas Day|1225
Il-\xc4\xa0img\xc4\xa7a l-Kbira|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Jum il-Vitorja|Feast of Our Lady of Victories|0908
Jum il-\xc4\xa6addiem|Worker's Day|0501
Jum il-\xc4\xa6elsien|Freedom Day|0331
Jum ir-Repubblika|Republic Day|1213
Jum l-Indipendenza|Independence Day|0921
L-Ewwel tas-Sena|New Year's Day|0101
Sette Giugno||0607""",
    "MU": b"""2020:56
Abolition of Slavery||0201
All Saints' Day||+0im12w1n727h2rs3c23wd4gn50y5l865j6pt7a4
Arrival of Indentured Labourers|Arrival of Indentured Laborers|1102
Assumption of the Blessed Virgin Mary|Assumption Day|+06b0ql1aw1v62fh2zr3k244c4on58x5t86di6xt
Chinese Spring Festival||+00o0bc0l60v115p1fj1q720129v2kj2ue3483ew3or3zf4994j34tr53l5df5o35xy67t6ih6sb72z
Christmas Day||1225
Day after New Year's Day||0102
Divali|Diwali|+08u0ip0sj1371d11mv1xj27e2h82rw31r3cf3m93w346r4gl
Eid-ul-Fitr|Eid al-Fitr|+0400dv0np0xj17e1h9 ~1r320x2ar2kl2ug34a3e53nz3xu47o4hi4rc5165b15kw5uq64k6ee6o86y377y
Ganesh Chaturthi||+06j0h70r211q1bk1le1w025v2fp2qd3083aw3kq3uk4584f2
Independence and Republic Day||0312
Labour Day|Labor Day|0501
Maha Shivaratree|Maha Shivaratri|+01f0c30ly0vs16g1gb1q520t2an2kh2v53503fo3pi3zd4a1
New Year's Day||0101
Ougadi|Ugadi|+02c0d00mu0wo17c1h71r121p2bk2m72w135w3gk3qe4094ax
Thaipoosam Cavadee|Thaipusam|+0120ax0ks0ve1591fw1ps1zm2a92k42ty34m3eh3p53yz48t4jh4tb5355dt5no5xj6876i16sp72j""",
    "MV": b"""2020:45
Day of Arafah||~05v0fp0pj0zd1971j21sx22r2cm2mg2wa3643fz3pt3zo49i4jc4t65315cv5mq5wk66f6g96q36zx79s
Eid al-Adha||~05w0fq0pk0ze1981j31sy22s2cn2mh2wb3653g03pu3zp49j4jd4t75325cw5mr5wl66g6ga6q46zy79t
Eid al-Adha Holiday||~05x05y05z0fr0fs0ft0pl0pm0pn0zf0zg0zh19919a19b1j41j51j61sz1t01t122t22u22v2co2cp2cq2mi2mj2mk2wc2wd2we3663673683g13g23g33pv3pw3px3zq3zr3zs49k49l49m4je4jf4jg4t84t94ta5335345355cx5cy5cz5ms5mt5mu5wm5wn5wo66h66i66j6gb6gc6gd6q56q66q76zz70070179u79v79w
Eid al-Fitr||~0400du0no0xi17d1h71r220w2aq2kk2uf3493e43ny3xt47n4hh4rb5155b05kv5up64j6ed6o76y277x
Eid al-Fitr Holiday||~0410420dv0dw0np0nq0xj0xk17e17f1h81h91r31r420x20y2ar2as2kl2km2ug2uh34a34b3e53e63nz3o03xu3xv47o47p4hi4hj4rc4rd5165175b15b25kw5kx5uq5ur64k64l6ee6ef6o86o96y36y477y77z
First Day of Ramadan||~0360d00mu0wp16j1ge1q820329x2jr2tl33g3da3n53wz46t4gn4qh50c5a75k15tv63q6dk6ne6x9773
Independence Day||0726
International Worker's Day||0501
Islamic New Year||~06g0ga0q50zz19t1jn1ti23d2d72n12wv36q3gk3qf4094a44jy4ts53m5dh5nb5x66706gv6qp70j7ad
National Day||~0830hx0rs11m1bg1la1v524z2eu2op2yj38d3i73s141w4br4ll4vg55a5f45oy5yt68n6ii6sc726
New Year's Day||0101
Prophet's Birthday||~08e0i80s311x1br1ll1vg25a2f52p02yu38o3ii3sc4274c24lw4vr55l5ff5p95z468y6it6sn72h
Republic Day||1111
The Day Maldives Embraced Islam||~08w0ir0sl12g1ca1m41vy25t2fo2pi2zd3973j13sv42p4ck4mf4w95635fx5ps5zm69h6jb6t6730
Victory Day||1103""",
    "MW": b"""2020:56
Boxing Day||1226
Boxing Day (observed)||+0a20k71yx2923nt52j5co6re
Christmas Day||1225
Christmas Day (observed)||+0k60ub2913ns3xx5cn5ms71j
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Independence Day||0706
Independence Day (observed)||+19u1jy2yp38t4nk62b6cf
John Chilembwe Day||0115
John Chilembwe Day (observed)||+0kr0uv29m3od3yh5d85nc723
Kamuzu Day||0514
Kamuzu Day (observed)||+0o20y62cx3ro41s5gj6va75e
Labour Day||0501
Labour Day (observed)||+0dk0no22f3h63ra5615g56uw
Martyrs Day||0303
Martyrs Day (observed)||+16c2l32v749y5op5yt
Mother's Day||1015
Mother's Day (observed)||+0sc12g2h73vy4625kt6zk79o
New Year's Day||0101
New Year's Day (observed)||+0kd0uh2983nz3y35cu5my71p""",
    "MX": b"""2020:56
A\xc3\xb1o Nuevo|New Year's Day|0101
D\xc3\xada de la Constituci\xc3\xb3n|Constitution Day|+00x0b10lc0vg15k1fo1ps1zw2a72kb2uf34j3en3oy3z24964ja4te53i5dt5nx5y16856i96sd72o
D\xc3\xada de la Independencia|Independence Day|0916
D\xc3\xada de la Revoluci\xc3\xb3n|Revolution Day|+08w0j00tb13f1dj1nn1xr27v2i62sa32e3ci3mm3wx4714h54r951d5bh5ls5vw6606g46q870j7an
D\xc3\xada del Trabajo|Labor Day|0501
Natalicio de Benito Ju\xc3\xa1rez|Benito Ju\xc3\xa1rez's birthday|+0230c70mi0wm16q1gu1qy2122bd2lh2vl35p3ft3q44084ac4kg4uk54o5ez5p35z769b6jf6tq73u
Navidad|Christmas Day|1225
Transmisi\xc3\xb3n del Poder Ejecutivo Federal|Change of Federal Government|+1c73124py6et""",
    "MY": b"""2020:56
Awal Muharam|Islamic New Year|+06g0gb0q50zz19t1jo1tj23d ~2d82n22ww36q3gl3qf40a4a44jz4tt53n5dh5nc5x66716gv6qp70j7ad
Cuti Hari Kebangsaan|National Day (observed)|+1li3ad4p46dz
Cuti Hari Keputeraan Nabi Muhammad S.A.W.|Prophet Muhammad's Birthday|~4c35pa6iu
Cuti Hari Keputeraan Nabi Muhammad S.A.W.|Prophet Muhammad's Birthday (observed)|+25c
Cuti Hari Krismas|Christmas Day (observed)|+0ua3xw5ms71i
Cuti Hari Malaysia|Malaysia Day (observed)|+2qj4fe5u5
Cuti Hari Pekerja|Labor Day (observed)|+0nq3ra5g56uw
Cuti Hari Raya Puasa|Eid al-Fitr|~2at
Cuti Hari Raya Puasa|Eid al-Fitr (observed)|+042
Cuti Hari Raya Puasa (Hari Kedua)|Eid al-Fitr (Second Day)|~34c4hj5b36oa
Cuti Hari Raya Puasa (Hari Kedua)|Eid al-Fitr (Second Day) (observed)|+0xl1r5
Cuti Hari Raya Qurban|Eid al-Adha|~2wd6gb
Cuti Hari Raya Qurban|Eid al-Adha (observed)|+0pm
Cuti Hari Wesak|Vesak Day|~2nf3hr6ao
Cuti Hari Wesak|Vesak Day (observed)|+0o21t4
Cuti Peristiwa|Additional holiday|+0ti1lw
Cuti Peristiwa (pilihan raya umum)|General election additional holiday|+0t80t9
Cuti Tahun Baharu Cina|Chinese New Year|~2uh3zh4tu5o5
Cuti Tahun Baharu Cina|Chinese New Year (observed)|+0v3
Cuti Tahun Baharu Cina (Hari Kedua)|Chinese New Year (Second Day)|~6sd
Cuti Tahun Baharu Cina (Hari Kedua)|Chinese New Year (Second Day) (observed)|+00q15r203
Hari Kebangsaan|National Day|0831
Hari Keputeraan Nabi Muhammad S.A.W.|Prophet Muhammad's Birthday|+08e0i90s511y1bs1lm1vg25b ~2f62p02yu38o3ij3sd4274c24lx4vr55l5ff5p95z468z6it6so72i
Hari Keputeraan Rasmi Seri Paduka Baginda Yang di-Pertuan Agong|Birthday of HM Yang di-Pertuan Agong|+04f0ej0on0yr18v1iz1t323e2di2nm2xq37u3i53s942d4ch4ml4wp5705h45r861c6bg6lk6vv75z
Hari Krismas|Christmas Day|1225
Hari Malaysia|Malaysia Day|0916
Hari Pekerja|Labor Day|0501
Hari Raya Puasa|Eid al-Fitr|+0400du0no0xj17d1h81r320x ~2ar2kl2uf34a3e43nz3xt47n4hh4rb5165b15kv5uq64k6ee6o86y377x
Hari Raya Puasa (Hari Kedua)|Eid al-Fitr (Second Day)|+0410dv0np0xk17e1h91r420y ~2as2km2ug34b3e53o03xu47o4hi4rc5175b25kw5ur64l6ef6o96y477y
Hari Raya Puasa (pergantian hari)|Eid al-Fitr (additional holiday)|+0xi1r2
Hari Raya Qurban|Eid al-Adha|+05w0fq0pl0zf1991j41sy22t ~2cn2mi2wc3663g03pv3zp49k4je4t85325cx5mr5wm66g6ga6q46zz79t
Hari Wesak|Vesak Day|+03j0e70o10xv18j1ie1t222w ~2cr2ne2x83733hq3rl41g4c44ly4wm56g5ga5qy60s6an6lb6v6750
Tahun Baharu Cina|Chinese New Year|+00o0bc0l60v115p1fj1q7201 ~29v2kj2ue3483ew3or3zf4994j34tr53l5df5o35xy67t6ih6sb72z
Tahun Baharu Cina (Hari Kedua)|Chinese New Year (Second Day)|+00p0bd0l70v215q1fk1q8202 ~29w2kk2uf3493ex3os3zg49a4j44ts53m5dg5o45xz67u6ii6sc730""",
    "MZ": b"""2020:56
Dia Internacional dos Trabalhadores|International Workers' Day|0501
Dia Internacional dos Trabalhadores (ponte)|International Workers' Day (observed)|+0no3ra5g56uw
Dia da Fam\xc3\xadlia|Family Day|1225
Dia da Fam\xc3\xadlia (ponte)|Family Day (observed)|+0ua3xw5mr71i
Dia da Fraternidade universal|International Fraternalism Day|0101
Dia da Fraternidade universal (ponte)|International Fraternalism Day (observed)|+0uh3y35my71p
Dia da Independ\xc3\xaancia Nacional|National Independence Day|0625
Dia da Independ\xc3\xaancia Nacional (ponte)|National Independence Day (observed)|+0zc2e342y76k
Dia da Mulher Mo\xc3\xa7ambicana|Women's Day|0407
Dia da Mulher Mo\xc3\xa7ambicana (ponte)|Women's Day (observed)|+17b2w65zs
Dia da Paz e Reconcilia\xc3\xa7\xc3\xa3o|Peace and Reconciliation Day|1004
Dia da Paz e Reconcilia\xc3\xa7\xc3\xa3o (ponte)|Peace and Reconciliation Day (observed)|+07q1wl5076p2
Dia da Vit\xc3\xb3ria|Victory Day|0907
Dia da Vit\xc3\xb3ria (ponte)|Victory Day (observed)|+1lp3ak4pb6e6
Dia das For\xc3\xa7as Armadas de Liberta\xc3\xa7\xc3\xa3o Nacional|Armed Forces Day|0925
Dia das For\xc3\xa7as Armadas de Liberta\xc3\xa7\xc3\xa3o Nacional (ponte)|Armed Forces Day (observed)|+0rr3vd5k86yz
Dia dos Her\xc3\xb3is Mo\xc3\xa7ambicanos|Heroes' Day|0203
Dia dos Her\xc3\xb3is Mo\xc3\xa7ambicanos (ponte)|Heroes' Day (observed)|+2uf4ja5y1""",
    "NA": b"""2020:56
Africa Day||0525
Africa Day (observed)||+1is37n4me6b9
Ascension Day||+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
Burial ceremony of Dr. Hage Gottfried Geingob||+164
Burial ceremony of Dr. Sam Shafiishuna Nujoma||+1ge
Cassinga Day||0504
Cassinga Day (observed)||+1i73724lt6ao
Christmas Day||1225
Day of the Namibian Women and International Human Rights Day||1210
Day of the Namibian Women and International Human Rights Day (observed)||+1402ir47m7b8
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Family Day||1226
Family Day (observed)||+0k62913ns5cn
General Election Day||+1ds
Genocide Remembrance Day||0528:2025-2045
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Heroes' Day||0826
Heroes' Day (observed)||+2py4et5tk
Independence Day||0321
Independence Day (observed)||+0ce2193g054v
New Year's Day||0101
New Year's Day (observed)||+0uh3y35my71p
Regional Election Day||+0951nw
Workers' Day||0501
Workers' Day (observed)||+0no3ra5g56uw""",
    "NC": b"""2020:56
Armistice|Armistice Day|1111
Ascension|Ascension Day|+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
Assomption|Assumption Day|0815
F\xc3\xaate de la Citoyennet\xc3\xa9|Citizenship Day|0924
F\xc3\xaate de la Victoire|Victory Day|0508
F\xc3\xaate du Travail|Labor Day|0501
F\xc3\xaate nationale|National Day|0714
Jour de l'an|New Year's Day|0101
Lundi de Pentec\xc3\xb4te|Pentecost Monday|+0480e50on0yk18h1j61sw22t2di2n82xx37u3hk3s94264bw4ml4wi5775gx5qu61j6b96l66vv75s
Lundi de P\xc3\xa2ques|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
No\xc3\xabl|Christmas Day|1225
Toussaint|All Saints' Day|1101""",
    "NE": b"""2020:6
Anniversaire du coup d'\xc3\x89tat du CNSP|Anniversary of the CNSP Coup|0726:2024-2045
Anniversaire du coup d'\xc3\x89tat du CNSP (observ\xc3\xa9)|Anniversary of the CNSP Coup (observed)|+1un4y96n4
F\xc3\xaate nationale|National Day|1218
F\xc3\xaate nationale (observ\xc3\xa9)|National Day (observed)|+0u33xp5mk71b
F\xc3\xaate nationale de la Concorde|National Concord Day|0424
F\xc3\xaate nationale de la Concorde (observ\xc3\xa9)|National Concord Day (observed)|+0nh3r35fy6up
Jour de l'An|New Year's Day|0101
Jour de l'An (observ\xc3\xa9)|New Year's Day (observed)|+0uh3y35my71p
Jour de l'An musulman|Islamic New Year|+06h0gb0q50zz19s1jo ~1ti23d23e2d72n12wv36q3gk3gl3qf4094a44a54jy4ts53m5dh5nb5nc5x66706gv6gw6qp70j7ad
Journ\xc3\xa9e internationale du travail|International Labor Day|0501
Journ\xc3\xa9e internationale du travail (observ\xc3\xa9)|International Labor Day (observed)|+0no3ra5g56uw
Korit\xc3\xa9|Eid al-Fitr|+03z0dt0nn0xi17c1h7 ~1r220w2aq2kk2uf3493e43ny3nz3xt47n4hh4rb5155165b05kv5up5uq64j6ed6o76y277x
Korit\xc3\xa9 (observ\xc3\xa9)|Eid al-Fitr (observed)|+0no1h8
L'anniversaire de la proclamation de l'ind\xc3\xa9pendance|Anniversary of the Proclamation of Independence|0803
L'anniversaire de la proclamation de l'ind\xc3\xa9pendance (observ\xc3\xa9)|Anniversary of the Proclamation of Independence (observed)|+1kq39l4oc6d7
Laylat al-Qadr||+03w0dq0nk0xf1791h4 ~1qy20t2an2kh2ki2ub3463e03nv3xp47j4hd4r75125ax5kr5ul64g6ea6o46xz6y077t
Laylat al-Qadr (observ\xc3\xa9)|Laylat al-Qadr (observed)|+0dr
Lendemain de la Tabaski|Day after Eid al-Adha|+05x0fr0pm0zf1991j5 ~1sz22t2co2mi2wc2wd3663g13pv3zq49k4je4t85335345cx5ms5wm66h6gb6q56zz79u79v
Lendemain de la Tabaski (observ\xc3\xa9)|Day after Eid al-Adha (observed)|+1j6
Lundi de P\xc3\xa2ques|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Mouloud|Prophet's Birthday|+08e0i80s311x1bs1lm ~1vg25a2f52p02yu38o3ii3ij3sc4274c24c34lw4vr55l5ff5p95pa5z468y6it6iu6sn72h
No\xc3\xabl|Christmas Day|1225
No\xc3\xabl (observ\xc3\xa9)|Christmas Day (observed)|+0ua3xw5mr71i
Tabaski|Eid al-Adha|+05w0fq0pl0ze1981j4 ~1sy22s2cn2mh2wb3653g03pu3zp49j4jd4t75325cw5mr5wl66g6ga6q46zy79t""",
    "NF": b"""2020:56
ANZAC Day||0425
Australia Day||0126
Australia Day (observed)||+00q1fh2u834c4j35xu67y
Bounty Day||0608
Bounty Day (observed)||+1921j62xx3814ms61j6bn
Boxing Day||1226
Boxing Day (observed)||+0a20k71yx2923nt52j5co6re
Christmas Day||1225
Christmas Day (observed)||+0k60ub2913ns3xx5cn5ms71j
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Foundation Day||0306
Foundation Day (observed)||+0m43pq5el6tc
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
King's Birthday||+0yy1991jd1th23l2dp2nt2y43883ic3sg42k4co4mz4x35775hb5rf61q6bu6ly6w2766
National Day of Mourning for Queen Elizabeth II||+0rn
New Year's Day||0101
New Year's Day (observed)||+0kd0uh2983nz3y35cu5my71p
Queen's Birthday||+04m0eq0ou
Show Day||+07x0i10s51291ck1mo1ws26w2h02r431f3bj3ln3vr45v4fz4qa50e5ai5km5uq6516f56p96zd79h
Thanksgiving Day||+0950j90tk13o1ds1nw1y02842if2sj32n3cr3mv3x647a4he4ri51m5bq5m15w56696gd6qh70s7aw""",
    "NG": b"""2020:56
Boxing Day||1226
Boxing Day (observed)||+0a20k71yx2923nt52j5co6re
Christmas Day||1225
Christmas Day (observed)||+0k60ub2913ns3xy5cn5mu71j
Day of Mourning for President Muhammadu Buhari||+1k6
Democracy Day||0612
Democracy Day (observed)||+0eq0ou23l3ic3sg5775hb6w2
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Id el Fitr|Eid al-Fitr|+0400du0no0xi17d1h71r1 ~20x2ar2at2kl2ug34a34c3e53nz3xu3xx47o4hi4hk4rc5165b15b35kw5uq64k6ee6o86oa6y377y
Id el Fitr (observed)|Eid al-Fitr (observed)|+0421h9
Id el Fitr Holiday|Eid al-Fitr Holiday|+0410dv0np0xj17e1h81r2 ~20y2as2km2uh34b34d3e63o03xv3xy47p4hj4rd5175b25b45kx5ur64l64n6ef6o96ob6y477z
Id el Fitr Holiday (observed)|Eid al-Fitr Holiday (observed)|+0xl
Id el Kabir|Eid al-Adha|+05w0fq0pk0ze1981j3 ~1sz22t2co2cq2mi2wc2we3663g13pv3px3zq49k4je4t85335355cx5ms5wm5wo66h6gb6q56zz79u79w
Id el Kabir (observed)|Eid al-Adha (observed)|+0pm19a
Id el Kabir Holiday|Eid al-Adha Holiday|+05x0fr0pl0zf1991j4 ~1t022u2cp2cr2mj2wd3673g23pw3py3zr49l4jf4jh4t95345cy5mt5wn5wp66i6gc6q66q870079v
Id el Kabir Holiday (observed)|Eid al-Adha Holiday (observed)|+05z0pn1j6
Id el Maulud|Prophet's Birthday|+08e0i90s311x1bs1lm ~1vh25b25c2f62p12yv2yw38p3ij3sd4284c34lx4vs55m55n5fg5pa5z55z768z6iu6so72i
Id el Maulud (observed)|Prophet's Birthday (observed)|+0s5
National Day||1001
National Day (observed)||+0ry1222gt3vk45o5kf6z679a
New Year's Day||0101
New Year's Day (observed)||+0kd0uh2983o13y35cu5my71p
Presidential Inauguration Day||+0yk23537q4cb5gw6lh
Workers' Day||0501
Workers' Day (observed)||+0dk0nq22f3h63ra5615g56uw""",
    "NI": b"""2020:56
A\xc3\xb1o Nuevo|New Year's Day|0101
Batalla de San Jacinto|Battle of San Jacinto Day|0914
Concepci\xc3\xb3n de Mar\xc3\xada|Immaculate Conception|1208
D\xc3\xada de la Independencia|Independence Day|0915
D\xc3\xada de la Madre|Mother's Day|0530:2022-2045
D\xc3\xada de la Revoluci\xc3\xb3n|Revolution Day|0719
D\xc3\xada del Trabajo|Labor Day|0501
Jueves Santo|Maundy Thursday|+02r0co0n60x31701hp1rf21c2c12lr2wg36d3g33qs40p4af4l44v155q5fg5pd60269s6jp6ue74b
Navidad|Christmas Day|1225
Viernes Santo|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c""",
    "NL": b"""2020:56
Bevrijdingsdag|Liberation Day|+03h1i72wx4bn5qe754
Eerste kerstdag|Christmas Day|1225
Eerste paasdag|Easter Sunday|+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
Eerste pinksterdag|Pentecost|+0470e40om0yj18g1j51sv22s2dh2n72xw37t3hj3s84254bv4mk4wh5765gw5qt61i6b86l56vu75r
Goede vrijdag|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Hemelvaartsdag|Ascension Day|+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
Koningsdag|King's Day|+0390de0nj0xo17u1hy1s42292cf2mk2wp36t3h03r541a4bf4lk4vq55v5g05q660b6af6kl6ur74w
Nieuwjaarsdag|New Year's Day|0101
Tweede kerstdag|Second Day of Christmas|1226
Tweede paasdag|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Tweede pinksterdag|Pentecost Monday|+0480e50on0yk18h1j61sw22t2di2n82xx37u3hk3s94264bw4ml4wi5775gx5qu61j6b96l66vv75s""",
    "NO": b"""2020:56
Andre juledag|Second Day of Christmas|1226
Andre pinsedag|Pentecost Monday|+0480e50on0yk18h1j61sw22t2di2n82xx37u3hk3s94264bw4ml4wi5775gx5qu61j6b96l66vv75s
Andre p\xc3\xa5skedag|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Arbeidernes dag|Labor Day|0501
F\xc3\xb8rste juledag|Christmas Day|1225
F\xc3\xb8rste nytt\xc3\xa5rsdag|New Year's Day|0101
F\xc3\xb8rste pinsedag|Pentecost|+0470e40om0yj18g1j51sv22s2dh2n72xw37t3hj3s84254bv4mk4wh5765gw5qt61i6b86l56vu75r
F\xc3\xb8rste p\xc3\xa5skedag|Easter Sunday|+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
Grunnlovsdag|Constitution Day|0517
Kristi himmelfartsdag|Ascension Day|+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
Langfredag|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Skj\xc3\xa6rtorsdag|Maundy Thursday|+02r0co0n60x31701hp1rf21c2c12lr2wg36d3g33qs40p4af4l44v155q5fg5pd60269s6jp6ue74b""",
    "NP": b"""2020:56
Bhai Tika||+08x0ir0sm13a1d41my1xm27g2ha2ry31t3ch3mb3w546t4gn
Bijaya Dashami||+08b0i50s012o1ci1md1x026u2go2rc3173bv3lq3vk4684g2
Buddha Jayanti||+03j0e70o20xw18k1ie1s822w2cq2ne2x93743hs3rm41g4c4
Chhath Parva||+0900iv0sp13e1d81n21xq27k2he2s231x3cl3mg3wa46y4gs
Christmas Day||1225
Constitution Day||+07a0hf0rk11q1bv1m01w526a2gf2ql30q3av3l1
Day of National Mourning||+0uv11k
Duwadashi (Dashain)||+0i70s212q1ck1mf1x226w2gq2re3193bx3ls3vm46a4g4
Eid al-Adha||+05x0fr0pl0zf1991j4 ~1sz22t2co2mi2wc3663g13pv3zq49k4je4t85335cx5ms5wm66h6gb6q56zz79u
Eid al-Fitr||+0410dv0np0xj17e1h8 ~1r320x2ar2kl2ug34a3e53nz3xu47o4hi4rc5165b15kw5uq64k6ee6o86y377y
Ekadashi (Dashain)||+08c0i60s112p1cj1me1x126v2gp2rd3183bw3lr3vl4694g3
Fagu Poornima||+01w0ck0me0w816w1gq1qk2182b32ky2vm35g3g43py3zs4ag
Fagu Poornima (Terai)||+01x0cl0mf0w916x1gr1ql2192b42kz2vn35h3g53pz3zt4ah
Fulpati||+0880i20rx12l1cg1ma1wy26r2gm2r93143bs3ln3vi4654fz
Gai Tihar||+08v0ip0sk1381d21mw1xk27e2h82rw31r3cf3m93w346r4gl
Ghatasthapana||+0hx0rr12f1c91m31wr26l2gg2r430z3bn3lh3vb45z4ft
Gobardhan Pooja||+08w0iq0sl1391d31mx1xl27f2h92rx31s3cg3ma3w446s4gm
Gyalpo Lhosar||+01i0c60m00vv16j1gd1q82022aq2kk2v83523ex3pl3zf49a
International Labor Day||0501
International Women's Day||0308
Janai Poornima||+0gn0qi1161b01kv1vj25d2f72pu2zp39j3k73u244q4ek
Laxmi Pooja||+08u0ip0sj1371d11mv1xj27e2h82rw31r3cf3m93w346r4gl
Maghe Sankranti||+00e0aj0kp0uu14z1f41pa1zf29k2jp2tu3403e53oa3yf48l
Maha Ashtami||+0890i30ry12m1ch1mb1wz26s2gn2ra3153bt3lo3vj4664g0
Maha Navami||+08a0i40rz12n1ch1mc1wz26t2gn2rb3163bu3lp3vj4674g1
Maha Shivaratri||+01f0c30ly0vs16g1gb1q520t2an2kh2v53503fo3pi3zd4a1
Martyr's Day||+0ay0l40v915e1fj1po1zt29y2k42u934f3ek3op
Mha Pooja||+08w0iq0sl1391d31mx1xl27f2h92rx31s3cg3ma3w446s4gm
National Democracy Day||0220:2031-2032 +0bj0lo0vt15y1g41q920e2aj2kp2uu3pa
Nepali New Year||+02v0d10n60xb17g1hm1rr21w2c12m72wc36h3gm3qs40x4b2
People War's Day||+0vn
Prithvi Jayanti||0111:2023-2045
Ram Navami||+0d80n20ww17k1he1r921x2br2mf2wa3643gs3ql40g4b4
Republic Day||+0ea0of0yk18p1iu1t02352da2nf2xl37q3hv
Shree Krishna Janmashtami||+0gv0qp11c1b71l21vq25l2ff2q32zx39r3kf3u944y4es
Sonam Lhochhar||+00o0bc0l70v115p1fk1pe2022aq2jq2ue3493ex3or3ym49a
Tamu Lhochhar||+0a40k90ue14k1ep1ou1yz2942ja2tf33l3dq3nv
Tihar Holiday||+0is0sn13b1d51mz""",
    "NR": b"""2020:56
Angam Day||1026
Angam Day (observed)||+1cy1n231t3bx4qo65f6fj
Christmas Day||1225
Christmas Day (observed)||+0k60ub2913ns3xx5cn5ms71j
Constitution Day||0517
Constitution Day (observed)||+03u1il1sp37g4m74wb6b26l6
Day following Christmas||1226
Day following Christmas (observed)||+0a20k71yx2923nt52j5co6re
Day following Independence Day||0201
Day following Independence Day (observed)||+00x1fo1pt34j3eo4tf6856ia
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Easter Tuesday||+02w0ct0nb0x81751hu1rk21h2c62lw2wl36i3g83qx40u4ak4l94v655v5fl5pi60769x6ju6uj74g
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Ibumin Earoeni Day||0819
Ibumin Earoeni Day (observed)||+10w2fn2pr44i4em5td784
Independence Day||0131
Independence Day (observed)||+0b21ps1zx3en4te53j6i96se
International Women's Day||0308
International Women's Day (observed)||+01w1gn1qr35i4k94ud6946j8
New Year's Day||0101
New Year's Day (observed)||+0kd0uh2983nz3y35cu5my71p
RONPHOS Handover||0701
RONPHOS Handover (observed)||+0zj2ea2oe4354d95s076r
Sir Hammer DeRoburt Day||0925
Sir Hammer DeRoburt Day (observed)||+0hn0rr26i3l93vd5a45k86yz""",
    "NU": b"""2020:56
ANZAC Day||0425
ANZAC Day (observed)||+0390dd1s42283gz4vq55u6kl
Boxing Day||1226
Boxing Day (observed)||+0a20k71yx2923nt52j5co6re
Christmas Day||1225
Christmas Day (observed)||+0k60ub2913ns3xx5cn5ms71j
Constitution Day||1019
Constitution Day (observed)||+1cr1mw31m3br4qi6586fd
Constitution Day Holiday||1020
Constitution Day Holiday (observed)||+1cs2ri31n4gd5v4659
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
King's Birthday||+0yr18v1iz1t323e2di2nm2xq37u3i53s942d4ch4ml4wp5705h45r861c6bg6lk6vv75z
New Year's Day||0101
New Year's Day (observed)||+0kd0ui2983nz3y45cu5mz71q
Peniamina Gospel Day||+08b0if0sj12n1cy1n21x627a2he2ri31t3bx3m13w54694gd4qo50s5aw5l05v465f6fj6pn6zr79v
Queen Elizabeth II's Funeral||+0rk
Queen's Birthday||+0480ej0on
Takai Commission Holiday||0102
Takai Commission Holiday (observed)||+0a90ke1z42993o052q5cv6rl""",
    "NZ": b"""2020:56
Anzac Day||0425
Anzac Day (observed)||+0390dd1s42283gz4vq55u6kl
Boxing Day||1226
Boxing Day (observed)||+0a20k71yx2923nt52j5co6re
Christmas Day||1225
Christmas Day (observed)||+0k60ub2913ns3xx5cn5ms71j
Day after New Year's Day||0102
Day after New Year's Day (observed)||+0a90ke1z42993o052q5cv6rl
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
King's Birthday||+0yr18v1iz1t323e2di2nm2xq37u3i53s942d4ch4ml4wp5705h45r861c6bg6lk6vv75z
Labour Day||+08b0if0sj12n1cy1n21x627a2he2ri31t3bx3m13w54694gd4qo50s5aw5l05v465f6fj6pn6zr79v
Matariki||+0p50zu19k1jh1u623w2el2oi2y838x3iu3sr4394d64nv4xs57i5i75s462m6cj6mg6wd76v
New Year's Day||0101
New Year's Day (observed)||+0kd0ui2983nz3y45cu5mz71q
Queen Elizabeth II Memorial Day||+0rr
Queen's Birthday||+0480ej0on
Waitangi Day||0206
Waitangi Day (observed)||+0b80lc2032a73oy53p5dt6sk""",
    "OM": b"""2020:45
Eid al-Adha||+05v05w05x05y0fp0fq0fr0fs0pj0pk0pl0pm0zd0ze0zf0zg19819919a19b1j21j31j41j51sx1sy1sz1t0 ~22r22s22t22u2cm2cn2co2cp2mg2mh2mi2mj2wa2wb2wc2wd3643653663673fz3g03g13g23pt3pu3pv3pw3zo3zp3zq3zr49i49j49k49l4jc4jd4je4jf4t64t74t84t95315325335345cv5cw5cx5cy5mq5mr5ms5mt5wk5wl5wm5wn66f66g66h66i6g96ga6gb6gc6q36q46q56q66zx6zy6zz70079s79t79u79v
Eid al-Fitr||+03y03z0400410420dt0du0dv0dw0nm0nn0no0np0nq0xh0xi0xj0xk0xl17c17d17e17f1h61h71h81h91ha1r11r21r31r4 ~20v20w20x20y2ap2aq2ar2as2kj2kk2kl2km2ud2ue2uf2ug2uh34834934a34b3e23e33e43e53e63nx3ny3nz3o03xr3xs3xt3xu3xv47l47m47n47o47p4hf4hg4hh4hi4hj4r94ra4rb4rc4rd5145155165175az5b05b15b25kt5ku5kv5kw5kx5un5uo5up5uq5ur64i64j64k64l6ec6ed6ee6ef6o66o76o86o96y16y26y36y477v77w77x77y77z
Islamic New Year||+06h0gb0q510019t1jq1tk ~23d2d72n12wv36q3gk3qf4094a44jy4ts53m5dh5nb5x66706gv6qp70j7ad
Isra' and Mi'raj||+0290c30ly0vt15n1fk1pd ~1z528z2iu2so32j3cd3m83w245w4fq4pl4zf59a5j45sy62s6cn6mh6wc767
National Day||+0950960jd0je0tk0tl13h13i1dl1dm1nw1nx1y01y12802812i62i72sb2sc32g32h3cl3cm3mr3ms3ww3wx4714724h64h74rc4rd51h51i5bm5bn5lr5ls5vx5vy6626636g76g86qc6qd70i70j7an7ao
Prophet's Birthday||+08e0i90s411y1br1lo1vi ~25a2f52p02yu38o3ii3sc4274c24lw4vr55l5ff5p95z468y6it6sn72h
Sultan's Accession Day||+00a0ag0kl0uq14v1f21pa1zb29g2jm2tr33w3e13o73yc48h4im4ss52x5d25n75xd67i6hn6rs71y""",
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
    "QA": b"""2020:45
Eid al-Adha||+05w05x05y0fq0fr0fs0pk0pl0pm0ze0zf0zg19819919a1j31j41j51sy1sz1t0 ~22s22t22u2cn2co2cp2mh2mi2mj2wb2wc2wd3653663673g03g13g23pu3pv3pw3zp3zq3zr49j49k49l4jd4je4jf4t74t84t95325335345cw5cx5cy5mr5ms5mt5wl5wm5wn66g66h66i6ga6gb6gc6q46q56q66zy6zz70079t79u79v
Eid al-Fitr||+0400410420du0dv0dw0no0np0nq0xi0xj0xk17d17e17f1h71h81h91r21r31r4 ~20w20x20y2aq2ar2as2kk2kl2km2uf2ug2uh34934a34b3e43e53e63ny3nz3o03xt3xu3xv47n47o47p4hh4hi4hj4rb4rc4rd5155165175b05b15b25kv5kw5kx5up5uq5ur64j64k64l6ed6ee6ef6o76o86o96y26y36y477x77y77z
National Sports Day||+0150b90ld0vo15s1fw1q02042a82kj2un34r3ev3oz3za49e4ji4tm53q5du5o55y968d6ih6sl72w
New Year's Holiday||+1es
Qatar National Day||1218""",
    "RE": b"""2020:56
Abolition de l'esclavage|Abolition of Slavery|1220
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
    "RO": b"""2020:56
Adormirea Maicii Domnului|Dormition of the Mother of God|0815
Anul Nou|New Year's Day|0101 0102
Botezul Domnului - Boboteaza|Epiphany|0106:2024-2045
Cr\xc4\x83ciunul|Christmas Day|1225 1226
Pa\xc8\x99tele|Easter|+0310320dj0dk0ng0nh0xd0xe1821831hs1ht1rp1rq22e22f2c42c52m12m22wq2wr36g36h3h53h63r23r340s40t4bh4bi4le4lf4v44v555t55u5fq5fr5qf5qg6056066a26a36kr6ks6uo6up74e74f
Rusaliile|Pentecost|+04e04f0ew0ex0ot0ou0yq0yr19f19g1j51j61t21t323r23s2dh2di2ne2nf2y32y437t37u3ii3ij3sf3sg4254264cu4cv4mr4ms4wh4wi5765775h35h45rs5rt61i61j6bf6bg6m46m56w16w275r75s
Sf\xc3\xa2ntul Apostol Andrei, cel \xc3\x8ent\xc3\xa2i chemat, Ocrotitorul Rom\xc3\xa2niei|Saint Andrew's Day|1130
Soborul Sf\xc3\xa2ntului Proroc Ioan Botez\xc4\x83torul|Saint John the Baptist|0107:2024-2045
Vinerea Mare|Good Friday|+02z0dh0ne0xb1801hq1rn22c2c22lz2wo36e3h33r040q4bf4lc4v255r5fo5qd6036a06kp6um74c
Ziua Copilului|Children's Day|0601
Ziua Muncii|Labor Day|0501
Ziua Na\xc8\x9bional\xc4\x83 a Rom\xc3\xa2niei|National Day|1201
Ziua Unirii Principatelor Rom\xc3\xa2ne|Unification of the Romanian Principalities Day|0124""",
    "RS": b"""2020:56
Armistice Day||1111
Armistice Day (observed)||+2s34gy5vp
Easter Monday||+0320dk0nh0xe1831ht1rq22f2c52m22wr36h3h63r340t4bi4lf4v555u5fr5qg6066a36ks6up74f
Easter Sunday||+0310dj0ng0xd1821hs1rp22e2c42m12wq36g3h53r240s4bh4le4v455t5fq5qf6056a26kr6uo74e
Good Friday||+02z0dh0ne0xb1801hq1rn22c2c22lz2wo36e3h33r040q4bf4lc4v255r5fo5qd6036a06kp6um74c
Holy Saturday||+0300di0nf0xc1811hr1ro22d2c32m02wp36f3h43r140r4bg4ld4v355s5fp5qe6046a16kq6un74d
Labor Day||0501 0502
Labor Day (observed)||+0dl0np22g3h73rb5615g66ux
New Year's Day||0101 0102
New Year's Day (observed)||+0kd0ui2983nz3y45cu5mz71q
Orthodox Christmas Day||0107
Statehood Day||0215 0216
Statehood Day (observed)||+01b1g21q734x3f24tt68j6io""",
    "RU": b"""2020:56
!0bk0m217u1d31en1n720f
Christmas Day||0107
Day off (substituted from 01/01/2022)||+0np
Day off (substituted from 01/01/2023)||+0vy
Day off (substituted from 01/02/2021)||+0iq
Day off (substituted from 01/02/2022)||+0nw
Day off (substituted from 01/02/2027)||+27l
Day off (substituted from 01/03/2021)||+0ka
Day off (substituted from 01/03/2026)||+1p4
Day off (substituted from 01/03/2027)||+295
Day off (substituted from 01/04/2020)||+03g
Day off (substituted from 01/04/2025)||+1i4
Day off (substituted from 01/04/2026)||+1z0
Day off (substituted from 01/05/2020)||+03h
Day off (substituted from 01/05/2025)||+1ov
Day off (substituted from 01/06/2024)||+187
Day off (substituted from 01/07/2024)||+1eq
Day off (substituted from 01/08/2023)||+0xz
Day off (substituted from 02/20/2021)||+0bm
Day off (substituted from 02/20/2027)||+20h
Day off (substituted from 02/23/2025)||+1ia
Day off (substituted from 03/05/2022)||+0m4
Day off (substituted from 03/08/2025)||+1ja
Day off (substituted from 04/27/2024)||+17w
Day off (substituted from 11/01/2025)||+1n9
Day off (substituted from 11/02/2024)||+17x
Day off (substituted from 12/28/2024)||+1ep
Defender of the Fatherland Day||0223
Defender of the Fatherland Day (observed)||+01i
Holiday of Spring and Labor||0501
Holiday of Spring and Labor (observed)||+0dk0no22f
International Women's Day||0308
International Women's Day (observed)||+01w1qr
New Year Holidays||0101 0102 0103 0104 0105 0106 0108
Russia Day||0612
Russia Day (observed)||+0eq0ou23l
Unity Day||1104
Unity Day (observed)||+131
Victory Day||0509
Victory Day (observed)||+03n0dr1si22m""",
    "RW": b"""2020:56
Eid El Fitr|Eid al-Fitr|+0400du0no0xi17d1h8 ~1r220w2aq2as2kk2uf3493e43ny3o03xt47n4hh4hj4rb5155165b05kv5up5uq64j6ed6o76y277x
Eid El Fitr (yizihijwe)|Eid al-Fitr (observed)|+041
Eid al-Adha||+05w0fq0pm0ze1981j3 ~1sy22s22t2cn2mh2wb2wd3653g03pu3zp49j49k4jd4t75325345cw5mr5wl66g6ga6gb6q46zy79t79v
Eid al-Adha (yizihijwe)|Eid al-Adha (observed)|+199
Ijyanwa mu Ijuru rya Bikiramariya|Assumption Day|0815
Ijyanwa mu Ijuru rya Bikiramariya (yizihijwe)|Assumption Day (observed)|+06d0gh1v825c3k34yu58y6np
Ku wa mbere wa Pasika|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Noheli|Christmas Day|1225
Noheli (yizihijwe)|Christmas Day (observed)|+0k60ub2913ns3xx5cn5ms71j
Ubunani|New Year's Day|0101
Ubunani (yizihijwe)|New Year's Day (observed)|+0kd0ui2983nz3y45cu5mz71q
Umunsi Mukuru w'Umurimo|Labor Day|0501
Umunsi Mukuru w'Umurimo (yizihijwe)|Labor Day (observed)|+0dk0np22f3h63ra5615g56uw
Umunsi ukurikira Noheli|Boxing Day|1226
Umunsi ukurikira Noheli (yizihijwe)|Boxing Day (observed)|+0a21yx52j6re
Umunsi ukurikira Ubunani|Day after New Year's Day|0102
Umunsi ukurikira Ubunani (yizihijwe)|Day after New Year's Day (observed)|+0a91z452q6rl
Umunsi w'Intwari|National Heroes' Day|0201
Umunsi w'Intwari (yizihijwe)|National Heroes' Day (observed)|+00x1fo1ps34j3en4te6856i9
Umunsi w'Ubwigenge|Independence Day|0701
Umunsi w'Ubwigenge (yizihijwe)|Independence Day (observed)|+0zj2ea2oe4354d95s076r
Umunsi w'Umuganura|Umuganura Day|+0630g70qb10f1aj1kn1uy2522f62pa2ze39i3jt3tx4414e54o94yk58o5is5sw6306d46nf6xj77n
Umunsi wa Gatanu Mutagatifu|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Umunsi wo Kwibohora|Liberation Day|0704
Umunsi wo Kwibohora (yizihijwe)|Liberation Day (observed)|+0570fb1u22463ix4xo57s6mj
Umunsi wo Kwibuka Jenoside yakorewe Abatutsi mu 1994|Memorial Day of Genocide perpetrated against the Tutsi in 1994|0407""",
    "SA": b"""2020:45
Day of Arafah||+05v0fp0pj0zd1971j21sx22r2cm2mg2wa3643fz3pt3zo49i4jc4t65315cv5mq5wk66f6g96q36zx79s
Eid al-Adha Holiday||+05w05x05y0fq0fr0fs0pk0pl0pm0ze0zf0zg19819919a1j31j41j51sy1sz1t022s22t22u2cn2co2cp2mh2mi2mj2wb2wc2wd3653663673g03g13g23pu3pv3pw3zp3zq3zr49j49k49l4jd4je4jf4t74t84t95325335345cw5cx5cy5mr5ms5mt5wl5wm5wn66g66h66i6ga6gb6gc6q46q56q66zy6zz70079t79u79v
Eid al-Adha Holiday (observed)||+05z0600pn0po0zi19b1j61j71t222v2cq2cr2we2wf3693px3py3zt49m4jg4jh5355365d05wo5wp66k6gd6q76q879w79x
Eid al-Fitr Holiday||+03z0400410420dt0du0dv0dw0nn0no0np0nq0xi0xj0xk0xl17c17d17e17f1h71h81h91ha1r11r21r31r420w20x20y20z2aq2ar2as2at2kk2kl2km2kn2ue2uf2ug2uh34934a34b34c3e33e43e53e63ny3nz3o03o13xs3xt3xu3xv47m47n47o47p4hg4hh4hi4hj4ra4rb4rc4rd5155165175185b05b15b25b35ku5kv5kw5kx5uo5up5uq5ur64j64k64l64m6ed6ee6ef6eg6o76o86o96oa6y26y36y46y577w77x77y77z
Eid al-Fitr Holiday (observed)||+0430dx0dy0xm0xn17h1r51r62112au2ko2kp34d34e3e83xw3xx4hk4hl4rf5b45b55kz5us64n64o6ob6oc6y66y7
Founding Day Holiday||0222:2022-2045
Founding Day Holiday (observed)||+1g82uw3534jr5yi68p
Holiday for the National Team's Victory in the World Cup||+0td
National Day Holiday||0923
National Day Holiday (observed)||+0rn11u2gl3v945g5k46yv792""",
    "SB": b"""2020:56
Christmas Day||1225
Christmas Day (observed)||+0k60ub2913ns3xx5cn5ms71j
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Holy Saturday||+02t0cq0n80x51721hr1rh21e2c32lt2wi36f3g53qu40r4ah4l64v355s5fi5pf60469u6jr6ug74d
Independence Day||0707
Independence Day (observed)||+19u2oi2yp4dd5s462b
King's Birthday||+0z21971ja1tl23p2dt2nx2y138c3ig3sk42o4cs4n34x757b5hf5rj61n6by6m26w676a
King's Birthday (observed)||+196
National Day of Thanksgiving||1226
National Day of Thanksgiving (observed)||+0a20k71yx2923nt52j5co6re
New Year's Day||0101
New Year's Day (observed)||+0ka0uh2953nw3y35cr5my71p
Public Holiday||+0rd17k
Queen's Birthday||+04k0eo0ok
Queen's Birthday (observed)||+04j0en
Whit Monday||+0480e50on0yk18h1j61sw22t2di2n82xx37u3hk3s94264bw4ml4wi5775gx5qu61j6b96l66vv75s""",
    "SC": b"""2020:56
All Saints Day|All Saints' Day|1101
All Saints Day (observed)|All Saints' Day (observed)|+08i1xd50z6pu
Assumption Day||0815
Assumption Day (observed)||+0gh25c3k358y
Bridge Public Holiday||+00208b
Christmas Day||1225
Christmas Day (observed)||+0ua3xw5mr71i
Constitution Day||0618
Constitution Day (observed)||+0z52dw42r76d
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Easter Saturday||+02t0cq0n80x51721hr1rh21e2c32lt2wi36f3g53qu40r4ah4l64v355s5fi5pf60469u6jr6ug74d
General Election Day||+089
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Independence (National) Day||0629
Independence (National) Day (observed)||+1jr38m4nd6c8
Labour Day|Labor Day|0501
Labour Day (observed)|Labor Day (observed)|+0no3ra5g56uw
New Year Holiday||0102
New Year Holiday (observed)||+0kd2983nz5cu
New Year's Day||0101
The Feast of the Immaculate Conception|Immaculate Conception|1208
The Feast of the Immaculate Conception (observed)|Immaculate Conception (observed)|+1e432z66l
The Fete Dieu|Corpus Christi|+04i0ef0ox0yu18r1jg1t62332ds2ni2y73843hu3sj42g4c64mv4ws57h5h75r461t6bj6lg6w5762""",
    "SD": b"""2020:45
Christmas Day||1225
Coptic Christmas Day||0107
Coptic Easter||+0310dj0ng0xd1821hs1rp22e2c42m12wq36g3h53r240s4bh4le4v455t5fq5qf6056a26kr6uo74e
Eid al-Adha||+05v05w05x05y05z0fp0fq0fr0fs0ft0pk0pl0pm0pn0po0zd0ze0zf0zg0zh19719819919a19b1j21j31j41j51j6 ~1sx1sy1sz1t01t122r22s22t22u22v2cm2cn2co2cp2cq2mg2mh2mi2mj2mk2wa2wb2wc2wd2we3643653663673683fz3g03g13g23g33pt3pu3pv3pw3px3zo3zp3zq3zr3zs49i49j49k49l49m4jc4jd4je4jf4jg4t64t74t84t94ta5315325335345355cv5cw5cx5cy5cz5mq5mr5ms5mt5mu5wk5wl5wm5wn5wo66f66g66h66i66j6g96ga6gb6gc6gd6q36q46q56q66q76zx6zy6zz70070179s79t79u79v79w
Eid al-Fitr||+0400410420430du0dv0dw0dx0nn0no0np0nq0xi0xj0xk0xl17d17e17f17g1h71h81h91ha ~1r21r31r41r520w20x20y20z2aq2ar2as2at2kk2kl2km2kn2uf2ug2uh2ui34934a34b34c3e43e53e63e73ny3nz3o03o13xt3xu3xv3xw47n47o47p47q4hh4hi4hj4hk4rb4rc4rd4re5155165175185b05b15b25b35kv5kw5kx5ky5up5uq5ur5us64j64k64l64m6ed6ee6ef6eg6o76o86o96oa6y26y36y46y577x77y77z780
Independence Day||0101
Islamic New Year||+06g0gc0q50zz19t1jn ~1ti23d2d72n12wv36q3gk3qf4094a44jy4ts53m5dh5nb5x66706gv6qp70j7ad
Prophet's Birthday||+08e0i80s311y1br1ll ~1vg25a2f52p02yu38o3ii3sc4274c24lw4vr55l5ff5p95z468y6it6sn72h""",
    "SE": b"""2020:56
Alla helgons dag|All Saints' Day|+08g0ir0sv12z1d31n71xb27m2hq2ru31y3c23md3wh46l4gp4qt50x5b85lc5vg65k6fo6ps7037a7
Annandag jul|Second Day of Christmas|1226
Annandag p\xc3\xa5sk|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
F\xc3\xb6rsta maj|May Day|0501
Juldagen|Christmas Day|1225
Kristi himmelsf\xc3\xa4rdsdag|Ascension Day|+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
L\xc3\xa5ngfredagen|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Midsommardagen|Midsummer Day|+04r0f20p60za19e1ji1tm23x2e12o52y938d3io3ss42w4d04n44x857j5hn5rr61v6bz6m36we76i
Nationaldagen|National Day|0606
Ny\xc3\xa5rsdagen|New Year's Day|0101
Pingstdagen|Pentecost|+0470e40om0yj18g1j51sv22s2dh2n72xw37t3hj3s84254bv4mk4wh5765gw5qt61i6b86l56vu75r
P\xc3\xa5skdagen|Easter Sunday|+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
Trettondedag jul|Epiphany|0106""",
    "SG": b"""2020:56
Chinese New Year||+00o00p0bc0bd0l60l70v10v215p15q1fj1fk1q71q8201202 ~29v29w2kj2kk2ue2uf2ug3483493ew3ex3or3os3zf3zg3zh49949a4j34j44tr4ts4tt53l53m5df5dg5o35o45o55xy5xz67t67u6ih6ii6sb6sc6sd72z730
Chinese New Year (observed)||+00q0v315r203
Christmas Day||1225
Christmas Day (observed)||+0ua3xw5ms71i
Deepavali|Diwali|+08u0ip0sj1371d11mv1xj27d2i12rw31r3cf3m93w346r4gl4r95135ay5lm5vh65b6fz6pt70g7ab
Deepavali (observed)|Diwali (observed)|+1381xk5vi6pu
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Hari Raya Haji|Eid al-Adha|+05w0fq0pl0zf1991j41sy22t ~2cn2mi2wc2wd3663g03pv3zp49k4je4t85325cx5mr5wm66g6ga6gb6q46zz79t
Hari Raya Haji (observed)|Eid al-Adha (observed)|+0pm
Hari Raya Puasa|Eid al-Fitr|+0400du0np0xj17d1h81r320x ~2ar2as2kl2uf34a3e43nz3xt47n4hh4rb5165b15kv5uq64k6ee6o86y377x
Hari Raya Puasa (observed)|Eid al-Fitr (observed)|+041
Labour Day|Labor Day|0501
Labour Day (observed)|Labor Day (observed)|+0no3ra5g56uw
National Day||0809
National Day (observed)||+0661v14yn6ni
New Year's Day||0101
New Year's Day (observed)||+0uh3y35my71p
Polling Day||+05b1171i5
Vesak Day||+03j0e70o10yo18j1ie1t222w ~2cr2ne2nf2x837w3hq3hr3rl4294c44ly4wm56g5ga5qy60s6bg6lb6v675u
Vesak Day (observed)||+0o21t3""",
    "SH": b"""2020:56
Boxing Day||1226
Boxing Day (observed)||+0a20k71yx2923nt52j5co6re
Christmas Day||1225
Christmas Day (observed)||+0k60ub2913ns3xx5cn5ms71j
Coronation of His Majesty King Charles III||+0xz
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
King's Birthday||+0z51dg1nk1xo27s2i32s732b3cf3mj3wn46y4h24r651a5be5li5vt65x6g16q57097ak
Queen Elizabeth II's Platinum Jubilee||+0ok
Queen Elizabeth II's State Funeral||+0rk
Queen's Birthday||+04f0eq0ou
The Duke of Edinburgh's Visit||+0v3""",
    "SI": b"""2020:56
Marijino vnebovzetje|Assumption Day|0815
Pre\xc5\xa1ernov dan, slovenski kulturni praznik|Pre\xc5\xa1eren's Day, the Slovenian Cultural Holiday|0208
binko\xc5\xa1tna nedelja|Pentecost|+0470e40om0yj18g1j51sv22s2dh2n72xw37t3hj3s84254bv4mk4wh5765gw5qt61i6b86l56vu75r
bo\xc5\xbei\xc4\x8d|Christmas Day|1225
dan dr\xc5\xbeavnosti|Statehood Day|0625
dan reformacije|Reformation Day|1031
dan samostojnosti in enotnosti|Independence and Unity Day|1226
dan solidarnosti|Solidarity Day|+10p
dan spomina na mrtve|Day of Remembrance for the Dead|1101
dan upora proti okupatorju|Day of Uprising Against Occupation|0427
novo leto|New Year's Day|0101 0102
praznik dela|Labor Day|0501 0502
velikono\xc4\x8dna nedelja|Easter Sunday|+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
velikono\xc4\x8dni ponedeljek|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f""",
    "SJ": b"""2020:56
Andre juledag|Second Day of Christmas|1226
Andre pinsedag|Pentecost Monday|+0480e50on0yk18h1j61sw22t2di2n82xx37u3hk3s94264bw4ml4wi5775gx5qu61j6b96l66vv75s
Andre p\xc3\xa5skedag|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Arbeidernes dag|Labor Day|0501
F\xc3\xb8rste juledag|Christmas Day|1225
F\xc3\xb8rste nytt\xc3\xa5rsdag|New Year's Day|0101
F\xc3\xb8rste pinsedag|Pentecost|+0470e40om0yj18g1j51sv22s2dh2n72xw37t3hj3s84254bv4mk4wh5765gw5qt61i6b86l56vu75r
F\xc3\xb8rste p\xc3\xa5skedag|Easter Sunday|+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
Grunnlovsdag|Constitution Day|0517
Kristi himmelfartsdag|Ascension Day|+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
Langfredag|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Skj\xc3\xa6rtorsdag|Maundy Thursday|+02r0co0n60x31701hp1rf21c2c12lr2wg36d3g33qs40p4af4l44v155q5fg5pd60269s6jp6ue74b""",
    "SK": b"""2020:56
De\xc5\x88 boja za slobodu a demokraciu|Struggle for Freedom and Democracy Day|1117:2020-2024
De\xc5\x88 vzniku Slovenskej republiky|Day of the Establishment of the Slovak Republic|0101
De\xc5\x88 v\xc3\xad\xc5\xa5azstva nad fa\xc5\xa1izmom|Day of Victory over Fascism|+03k0dp0nu0xz1851ia22k2cq2mv2x03753hb3rg41l4bq4lw4w15665gb5qh60m6ar6kw6v2757
De\xc5\x88 \xc3\x9astavy Slovenskej republiky|Constitution Day|0901:2020-2023
Druh\xc3\xbd sviatok viano\xc4\x8dn\xc3\xbd|Second Day of Christmas|1226
Prv\xc3\xbd sviatok viano\xc4\x8dn\xc3\xbd|Christmas Day|1225
Sedembolestn\xc3\xa1 Panna M\xc3\xa1ria|Day of Our Lady of the Seven Sorrows|+0760hb0rg11l1br1lw2662gc2qh30m3ar3kx3v24574fc4pi4zn59s5jx5u36486ed6oi6yo78t
Sviatok V\xc5\xa1etk\xc3\xbdch sv\xc3\xa4t\xc3\xbdch|All Saints' Day|1101
Sviatok pr\xc3\xa1ce|Labor Day|0501
Sviatok sv\xc3\xa4t\xc3\xa9ho Cyrila a sv\xc3\xa4t\xc3\xa9ho Metoda|Saints Cyril and Methodius Day|0705
Ve\xc4\xbekono\xc4\x8dn\xc3\xbd pondelok|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Ve\xc4\xbek\xc3\xbd piatok|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
V\xc3\xbdro\xc4\x8die Slovensk\xc3\xa9ho n\xc3\xa1rodn\xc3\xa9ho povstania|Slovak National Uprising Anniversary|0829
Zjavenie P\xc3\xa1na (Traja kr\xc3\xa1li a viano\xc4\x8dn\xc3\xbd sviatok pravosl\xc3\xa1vnych kres\xc5\xa5anov)|Epiphany (Three Kings' Day and Orthodox Christmas)|0106
\xc5\xa0tedr\xc3\xbd de\xc5\x88|Christmas Eve|1224""",
    "SL": b"""2020:56
Armed Forces Day||0218
Armed Forces Day (observed)||+0vu15y2kp3zg49k5ob732
Boxing Day||1226
Boxing Day (observed)||+0a20k71yx2923nt52j5co6re
Christmas Day||1225
Christmas Day (observed)||+0k60ub2913ns3xx5cn5ms71j
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Eid al-Adha||+05w0fq0pk0ze198 ~1j31sy22s22t2cn2mh2wb2wd3653g03pu3zp49j49k4jd4t75325345cw5mr5wl66g6ga6gb6q46zy79t79v
Eid al-Adha (observed)||+0pm199
Eid al-Fitr||+0400du0no0xi17d ~1h71h81r220w2aq2as2kk2uf3493e43ny3o03xt47n4hh4hj4rb5155165b05kv5up5uq64j6ed6o76y277x
Eid al-Fitr (observed)||+041
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Independence Day||0427
Independence Day (observed)||+17w1i02wr36v4lm60d6ah
International Women's Day||0308
International Women's Day (observed)||+01w1gn1qr35i4k94ud6946j8
International Worker's Day||0501
International Worker's Day (observed)||+0dk0np22f3h63ra5615g56uw
New Year's Day||0101
New Year's Day (observed)||+0kd0uh2983nz3y35cu5my71p
Prophet's Birthday||+08e0i80s311x1br ~1ll1vg25a25c2f52p02yu2yw38o3ii3ij3sc4274c24c34lw4vr55l55n5ff5p95pa5z468y6it6iu6sn72h
Prophet's Birthday (observed)||+0s51bs""",
    "SM": b"""2020:56
Anniversario dell'Arengo|Anniversary of the Arengo|0325
Anniversario della Caduta del Fascismo e Festa della Libert\xc3\xa0|Anniversary of the Fall of Fascism and Freedom Day|0728
Anniversario della Liberazione della Repubblica e Festa di Sant'Agata|Anniversary of the Liberation of the Republic and Feast of Saint Agatha|0205
Assunzione della B.V. Maria|Assumption Day|0815
Capodanno|New Year's Day|0101
Commemorazione dei defunti|Commemoration of the Dead|1102
Corpus Domini|Corpus Christi|+04i0ef0ox0yu18r1jg1t62332ds2ni2y73843hu3sj42g4c64mv4ws57h5h75r461t6bj6lg6w5762
Epifania|Epiphany|0106
Festa dei lavoratori|Workers' Day|0501
Immacolata Concezione|Immaculate Conception|1208
Investitura Capitani Reggenti|Investiture of Captains Regent|0401 1001
Luned\xc3\xac dell'angelo|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Natale|Christmas Day|1225
Pasqua|Easter Sunday|+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
San Marino, Anniversario di Fondazione della Repubblica|Saint Marinus' Day, Anniversary of the Founding of the Republic|0903
Santo Stefano|Saint Stephen's Day|1226
Tutti i Santi|All Saints' Day|1101""",
    "SN": b"""2020:56
Assomption|Assumption Day|0815
F\xc3\xaate de l'Ind\xc3\xa9pendance|Independence Day|0404
F\xc3\xaate du Travail|Labor Day|0501
Grand Magal de Touba|Grand Magal of Touba|+07r0hm0rg11a1b4 ~1ky1us24n2ei2oc2y63803hu3rp41k4be4l94v354x5er5om5yg68b6i56s071u7bo
Jeudi de l'Ascension|Ascension Day|+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
Jour de l'an|New Year's Day|0101
Jour f\xc3\xa9ri\xc3\xa9|Public Holiday|+0ua
Journ\xc3\xa9e de la Korit\xc3\xa9|Eid al-Fitr|+0400dt0nn0xj17d1h7 ~1r220w2aq2kk2uf3493e43ny3nz3xt47n4hh4rb5155165b05kv5up5uq64j6ed6o76y277x
Journ\xc3\xa9e de la Korit\xc3\xa9 (observ\xc3\xa9)|Eid al-Fitr (observed)|+0410no1h8
Journ\xc3\xa9e de la Tabaski|Eid al-Adha|+05w0fr0pl0zf199 ~1j31sy22s22t2cn2mh2wb3653g03pu3zp49j49k4jd4t75325cw5mr5wl66g6ga6gb6q46zy79t
Journ\xc3\xa9e de la Tabaski (observ\xc3\xa9)|Eid al-Adha (observed)|+0pm
Journ\xc3\xa9e du Maouloud|Prophet's Birthday|+08e0i80s311x1br ~1ll1vg25a2f52p02yu38o3ii3sc4274c24lw4vr55l5ff5p95z468y6it6sn72h
Lundi de Pentec\xc3\xb4te|Pentecost Monday|+0480e50on0yk18h1j61sw22t2di2n82xx37u3hk3s94264bw4ml4wi5775gx5qu61j6b96l66vv75s
Lundi de P\xc3\xa2ques|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
No\xc3\xabl|Christmas Day|1225
Tamxarit|Ashura|+06p0gj0qe1081a3 ~1jw1tr23m2dg2na2x436z3gt3qo40i4ad4k74u153v5dq5nk5xf6796h46qy70s7am
Toussaint|All Saints' Day|1101""",
    "SO": b"""2020:56
Caashuuraa|Ashura|~06p0gj0qe1081a21jw1tr23m2dg2na2x436z3gt3qo40i4ad4k74u153v5dq5nk5xf6796h46qy70s7am
Ciidul Adxa|Eid al-Adha|~05w0fq0pk0ze1981j31sy22s2cn2mh2wb3653g03pu3zp49j4jd4t75325cw5mr5wl66g6ga6q46zy79t
Ciidul Fitri|Eid al-Fitr|~0400du0no0xi17d1h71r220w2aq2kk2uf3493e43ny3xt47n4hh4rb5155b05kv5up64j6ed6o76y277x
Isra iyo Micraaj|Isra' and Mi'raj|~0290c30lx0vs15n1fh1pb1z528z2iu2so32j3cd3m83w245w4fq4pl4zf59a5j45sy62s6cn6mh6wc767
Maalinta Jamhuuriyadda|Republic Day|0701
Maalinta Sannadka Cusub|New Year's Day|0101
Maalinta Shaqaalaha|Labor Day|0501
Maalinta Xorriyadda|Independence Day|0626
Mowliidka Nebiga|Prophet's Birthday|~08e0i80s311x1br1ll1vg25a2f52p02yu38o3ii3sc4274c24lw4vr55l5ff5p95z468y6it6sn72h
Sannadka Cusub ee Hijriga|Islamic New Year|~06g0ga0q50zz19t1jn1ti23d2d72n12wv36q3gk3qf4094a44jy4ts53m5dh5nb5x66706gv6qp70j7ad""",
    "SR": b"""2020:56
Chinees Nieuwjaar|Chinese New Year|+0l60v115p1fj1q720129v2kj2ue3483ew3or3zf4994j34tr53l5df5o35xy67t6ih6sb72z
Dag der Inheemsen|Indigenous People Day|0809
Dag der Marrons|Day of the Maroons|1010
Dag der Vrijheden|Day of Freedoms|0701:2025-2045
Dag van Bevrijding en Vernieuwing|Day of Liberation and Renewal|+01j
Dag van de Arbeid|Labor Day|0501
Divali|Diwali|+08u0ip0sj1371d11mv1xj27d2h82rw31q3cf3m93w346r4gl4r95135ay5lm5vh65b6fz6pt70g7ab
Eerste kerstdag|Christmas Day|1225
Goede vrijdag|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Holi-Phagwa|Holi|+01w0ck0mf0w916x1gr1ql2192b42lq2vm35h3g53pz3zt4ah
Ied-Ul-Adha|Eid al-Adha|+05w0fq0pk0zf1981j4 ~1sy22s2cn2mh2wb3653g03pu3zp49j4jd4t75325cw5mr5wl66g6ga6q46zy79t
Ied-Ul-Fitre|Eid al-Fitr|+0400du0no0xj17d1h8 ~1r220w2aq2kk2uf3493e43ny3xt47n4hh4rb5155b05kv5up64j6ed6o76y277x
Keti Koti Dey|Day of Freedoms|0701:2020-2024
Nieuwjaarsdag|New Year's Day|0101
Onafhankelijkheidsdag|Independence Day|1125
Tweede kerstdag|Second Day of Christmas|1226
Tweede paasdag|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f""",
    "SS": b"""2020:56
Christmas Day||1225
Christmas Eve||1224
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Easter Sunday||+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
Eid al-Adha||+05w0fo0pk1j3 ~0ze1981sy22s2cn2mh2wb3653g03pu3zp49j4jd4t75325cw5mr5wl66g6ga6q46zy79t
Eid al-Fitr||+03y0du0np1h8 ~0xi17d1r220w2aq2kk2uf3493e43ny3xt47n4hh4rb5155b05kv5up64j6ed6o76y277x
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Holy Saturday||+02t0cq0n80x51721hr1rh21e2c32lt2wi36f3g53qu40r4ah4l64v355s5fi5pf60469u6jr6ug74d
Independence Day||0709
International Labour Day||0501
Martyrs' Day||0730
New Year's Day||0101
Peace Agreement Day||0109
SPLA Day||0516
Second Day of Christmas||1226""",
    "ST": b"""2020:56
Ano Novo|New Year's Day|0101
Ano Novo (observado)|New Year's Day (observed)|+0ka0uh2953nw3y35cr5my71p
Dia da Independ\xc3\xaancia|Independence Day|0712
Dia da Independ\xc3\xaancia (observado)|Independence Day (observed)|+05e1k21u938x4no4xv6cj6mq
Dia da Reforma Agr\xc3\xa1ria|Agricultural Reform Day|0930
Dia da Reforma Agr\xc3\xa1ria (observado)|Agricultural Reform Day (observed)|+11z2gq2qx45l4fs5uj797
Dia das For\xc3\xa7as Armadas|Armed Forces Day|0906
Dia das For\xc3\xa7as Armadas (observado)|Armed Forces Day (observed)|+06y1lm1vt3ah4p84zf6e36oa
Dia de S\xc3\xa3o Tom\xc3\xa9|S\xc3\xa3o Tom\xc3\xa9 Day|1221
Dia de S\xc3\xa3o Tom\xc3\xa9 (observado)|S\xc3\xa3o Tom\xc3\xa9 Day (observed)|+1ef1om33a3dh4s866w6h3
Dia do Rei Amador|Day of King Amador|0104
Dia do Rei Amador (observado)|Day of King Amador (observed)|+0021et1p033o3dv4sm67a6hh
Dia do Trabalhador|Worker's Day|0501
Dia do Trabalhador (observado)|Worker's Day (observed)|+0dh0no22c3h33ra55y5g56uw
Dia dos M\xc3\xa1rtires|Martyrs' Day|0203
Dia dos M\xc3\xa1rtires (observado)|Martyrs' Day (observed)|+15h2k82uf4934ja5y1
Natal|Christmas Day|1225
Natal (observado)|Christmas Day (observed)|+0k30ua28y3np3xw5ck5mr71i""",
    "SV": b"""2020:56
A\xc3\xb1o Nuevo|New Year's Day|0101
Celebraci\xc3\xb3n del Divino Salvador del Mundo|Celebrations of San Salvador|0806
D\xc3\xada de la Independencia|Independence Day|0915
D\xc3\xada de la Madre|Mother's Day|0510
D\xc3\xada de los Difuntos|All Souls' Day|1102
D\xc3\xada del Padre|Father's Day|0617
D\xc3\xada del Trabajo|Labor Day|0501
Jueves Santo|Maundy Thursday|+02r0co0n60x31701hp1rf21c2c12lr2wg36d3g33qs40p4af4l44v155q5fg5pd60269s6jp6ue74b
Navidad|Christmas Day|1225
S\xc3\xa1bado Santo|Holy Saturday|+02t0cq0n80x51721hr1rh21e2c32lt2wi36f3g53qu40r4ah4l64v355s5fi5pf60469u6jr6ug74d
Viernes Santo|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c""",
    "SX": b"""2020:56
Carnavalsdag|Carnival Day|+03c0dh0nl0xt17x1i21s722c2ck2mn2ws36x3h33r741f4bi4lo4vt55y5g25q960e6aj6ko6ut751
Dag van de Arbeid|Labor Day|0501
Dag van de Bevrijding|Emancipation Day|+0520f70pc0zh19n1js1tx2422e82oe2yi38n3it3sy4334d94ne4xj57o5ht5s06246c96me6wk76p
Dag van de Constitutie|Constitution Day|+07x0i10s51291ck1mo1ws26w2h02r431f3bj3ln3vr45v4fz4qa50e5ai5km5uq6516f56p96zd79h
Eerste kerstdag|Christmas Day|1225
Eerste paasdag|Easter Sunday|+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
Eerste pinksterdag|Pentecost|+0470e40om0yj18g1j51sv22s2dh2n72xw37t3hj3s84254bv4mk4wh5765gw5qt61i6b86l56vu75r
Goede vrijdag|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Hemelvaartsdag|Ascension Day|+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
Koningsdag|King's Day|+0390de0nj0xo17u1hy1s42292cf2mk2wp36t3h03r541a4bf4lk4vq55v5g05q660b6af6kl6ur74w
Nieuwjaarsdag|New Year's Day|0101
Sint-Maartensdag|Sint Maarten Day|1111
Tweede kerstdag|Second Day of Christmas|1226
Tweede paasdag|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f""",
    "SY": b"""2020:45
Boxing Day||1226:2024-2045
Christmas Day||1225:2024-2045
Eid al-Adha||+05v05w05x05y0fp0fq0fr0fs0pj0pk0pl0pm0zd0ze0zf0zg19719819919a1j21j31j41j5 ~1sx1sy1sz1t022r22s22t22u2cm2cn2co2cp2mg2mh2mi2mj2wa2wb2wc2wd3643653663673fz3g03g13g23pt3pu3pv3pw3zo3zp3zq3zr49i49j49k49l4jc4jd4je4jf4t64t74t84t95315325335345cv5cw5cx5cy5mq5mr5ms5mt5wk5wl5wm5wn66f66g66h66i6g96ga6gb6gc6q36q46q56q66zx6zy6zz70079s79t79u79v
Eid al-Fitr||+0400410420du0dv0dw0no0np0nq0xi0xj0xk17d17e17f1h81h91ha ~1r21r31r420w20x20y2aq2ar2as2kk2kl2km2uf2ug2uh34934a34b3e43e53e63ny3nz3o03xt3xu3xv47n47o47p4hh4hi4hj4rb4rc4rd5155165175b05b15b25kv5kw5kx5up5uq5ur64j64k64l6ed6ee6ef6o76o86o96y26y36y477x77y77z
Gregorian Easter Sunday||+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
Independence Day||0417
Islamic New Year||+06g0ga0q50zz19t1jn ~1ti23d2d72n12wv36q3gk3qf4094a44jy4ts53m5dh5nb5x66706gv6qp70j7ad
Julian Easter Sunday||+0310dj0ng0xd1821hs1rp22e2c42m12wq36g3h53r240s4bh4le4v455t5fq5qf6056a26kr6uo74e
Labor Day||0501
Liberation Day||1208:2025-2045
Martyrs' Day||0506
Mother's Day||0321
New Year's Day||0101
Prophet's Birthday||+08e0i90s311x1br ~1ll1vg25a2f52p02yu38o3ii3sc4274c24lw4vr55l5ff5p95z468y6it6sn72h
Revolution Day||0308
Tishreen Liberation War Day||1006""",
    "SZ": b"""2020:56
Ascension Day||+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
Birthday of Late King Sobhuza||0722
Birthday of Late King Sobhuza (observed)||+2oz4du5sl
Boxing Day||1226
Boxing Day (observed)||+0k62913ns5cn
Christmas Day||1225
Christmas Day (observed)||+0ub3xx5ms71j
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Independence Day||0906
Independence Day (observed)||+1vt4zf6oa
King's Birthday||0419
King's Birthday (observed)||+1rx4vj6ke
National Flag Day||0425
National Flag Day (observed)||+0dd2283gz55v
New Year's Day||0101
New Year's Day (observed)||+0uh3y35my71p
Worker's Day||0501
Worker's Day (observed)||+0no3ra5g56uw""",
    "TC": b"""2020:56
Boxing Day||1226
Boxing Day (observed)||+0a20k71yx2923nt52j5co6re
Christmas Day||1225
Christmas Day (observed)||+0k60ub2913ns3xx5cn5ms71j
Commonwealth Day||+01w0c00mb0wf16j1gn1qr20v2b62la2ve35i3fm3px4014a54k94ud54h5es5ow5z06946j86tj73n
Constitution Day||+1vm25q2fu2py3023a63kh3ul44p4et4ox4z859c5jg5tk63o6ds6o36y778b
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Emancipation Day||0801
Emancipation Day (observed)||+05z0g31uu24y3jp4yg58k6nb
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
JAGS McCartney Day||+0410ec0og0yk18o1is1sw2372db2nf2xj37n3hy3s24264ca4me4wi56t5gx5r16156b96ld6vo75s
King's Birthday||+0z51991jk1ta23l2dp2nt2xx3813ic3sg42k4co4ms4ww5775hb5rf61j6bn6lr6w2766
National Day of Thanksgiving||+0970jb0tf13j1dn1ny1vl25p2ft2px3013a53kg3uk44o4es4ow4z759b5jf5tj63n6dr6o26y678a
National Heritage Day||+07x0i10s51291ck1mo1ws26w2h02r431f3bj3ln3vr45v4fz4qa50e5ai5km5uq6516f56p96zd79h
National Youth Day||+07g0hk0rv11z1c31m71wb26f2gq2qu30y3b23l63vh45l4fp4pt4zx5a15kc5ug64k6eo6os6z3797
New Year's Day||0101
New Year's Day (observed)||+0kd0uh2983nz3y35cu5my71p
Queen's Birthday||+04f0eq0ok""",
    "TD": b"""2020:56
Anniversaire de la Proclamation de l'Ind\xc3\xa9pendance|Independence Day|0811
Anniversaire de la Proclamation de l'Ind\xc3\xa9pendance (observ\xc3\xa9)|Independence Day (observed)|+1at2zo63a
Anniversaire de la Proclamation de la R\xc3\xa9publique|Republic Day|1128
Anniversaire de la Proclamation de la R\xc3\xa9publique (observ\xc3\xa9)|Republic Day (observed)|+0je2893n05bv
A\xc3\xafd El Adha|Eid al-Adha|+05w0fq0pk0ze ~1981j31sy22s2cn2mh2wb3653g03pu3zp49j4jd4t75325cw5mr5wl66g6ga6q46zy79t
A\xc3\xafd El Fitir|Eid al-Fitr|+0400du0no0xi17d ~1h71r220w2aq2kk2uf3493e43ny3xt47n4hh4rb5155b05kv5up64j6ed6o76y277x
Fun\xc3\xa9railles d'Idriss D\xc3\xa9by Itno|Funeral of Idriss D\xc3\xa9by Itno|+0da
F\xc3\xaate de No\xc3\xabl|Christmas Day|1225
F\xc3\xaate de la Toussaint|All Saints' Day|1101
F\xc3\xaate du Travail|Labor Day|0501
F\xc3\xaate du Travail (observ\xc3\xa9)|Labor Day (observed)|+0no3ra5g56uw
Jour de l'An|New Year's Day|0101
Jour de l'An (observ\xc3\xa9)|New Year's Day (observed)|+0uh3y35my71p
Journ\xc3\xa9e de la Libert\xc3\xa9 et de la D\xc3\xa9mocratie|Freedom and Democracy Day|1201
Journ\xc3\xa9e de la Libert\xc3\xa9 et de la D\xc3\xa9mocratie (observ\xc3\xa9)|Freedom and Democracy Day (observed)|+1dx32s66e
Journ\xc3\xa9e internationale de la femme|International Women's Day|0308
Journ\xc3\xa9e internationale de la femme (observ\xc3\xa9)|International Women's Day (observed)|+01w1qr4ud6j8
Lundi de P\xc3\xa2ques|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Maouloud El Nebi|Prophet's Birthday|+08e0i80s3 ~11x1br1ll1vg25a2f52p02yu38o3ii3sc4274c24lw4vr55l5ff5p95z468y6it6sn72h""",
    "TF": b"""2020:56
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
    "TG": b"""2020:56
Assomption|Assumption Day|0815
F\xc3\xaate de l'Ascension|Ascension Day|+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
F\xc3\xaate de l'ind\xc3\xa9pendance|Independence Day|0427
F\xc3\xaate des Martyrs|Martyrs' Day|0621
F\xc3\xaate du travail|Labor Day|0501
Jour de l'an|New Year's Day|0101
Lundi de Pentec\xc3\xb4te|Pentecost Monday|+0480e50on0yk18h1j61sw22t2di2n82xx37u3hk3s94264bw4ml4wi5775gx5qu61j6b96l66vv75s
Lundi de P\xc3\xa2ques|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
No\xc3\xabl|Christmas Day|1225
Ramadan|First Day of Ramadan|+0360d00mu0wp16j1ge ~1q820329x2jr2tl33g3da3n53wz46t4gn4qh50c5a75k15tv63q6dk6ne6x9773
Tabaski|Eid al-Adha|+05w0fq0pk0ze1981j4 ~1sy22s2cn2mh2wb3653g03pu3zp49j4jd4t75325cw5mr5wl66g6ga6q46zy79t
Toussaint|All Saints' Day|1101
l'A\xc3\xafd El-Fitr|Eid al-Fitr|+0400du0no0xi17d1h7 ~1r220w2aq2kk2uf3493e43ny3xt47n4hh4rb5155b05kv5up64j6ed6o76y277x""",
    "TH": b"""2020:56
Asarnha Bucha||+0560fu0po10c1a61k11up24j2ed2p12yv39j3je3t843w4dr4nl4y95835hx5sl62g6ca6my6ws77g
Asarnha Bucha (in lieu)||+0580fw1a824l2yx39l43y62i6wu
Bridge Public Holiday||+08z09009l0bc0cz0hk0pq0q40s90ue0xw10b14i17f1ep1iz1kx1ox
Buddhist Lent Day||+0570fv0pp10d1a71k21uq24k2ee2p22yw39k3jf3t943x4ds4nm4ya5845hy5sm62h6cb6mz6wt77h
Buddhist Lent Day (in lieu)||+4du58677j
Chakri Memorial Day||0406
Chakri Memorial Day (in lieu)||+17b1hf2w636a4l15zs69w
Constitution Day||1210
Constitution Day (in lieu)||+0tw1402ir3xi47m5md7147b8
Coronation Day||0504
Coronation Day (in lieu)||+1831i72wy3724lt60k6ao
HM King Bhumibol Adulyadej Memorial Day||1013:2023-2045
HM King Bhumibol Adulyadej Memorial Day (in lieu)||+1ck2rb31f4g65ux651
HM King Bhumibol Adulyadej the Great Memorial Day||1013:2020-2022
HM King Bhumibol Adulyadej the Great's Birthday||1205
HM King Bhumibol Adulyadej the Great's Birthday (in lieu)||+09h0jl1yc28g3n751y5c26qt
HM King Chulalongkorn Memorial Day||1023
HM King Chulalongkorn Memorial Day (in lieu)||+0if0sj27a3m13w55aw5l06zr
HM King Maha Vajiralongkorn's Birthday||0728
HM King Maha Vajiralongkorn's Birthday (in lieu)||+1af2p62za4e15ss62w
HM Queen Sirikit The Queen Mother's Birthday||0812
HM Queen Sirikit The Queen Mother's Birthday (in lieu)||+10p2fg2pk44b4ef5t677x
HM Queen Suthida's Birthday||0603
HM Queen Suthida's Birthday (in lieu)||+0yr2di2nm42d4ch5r875z
Makha Bucha||+0120bq0ll0w81631fx1ql20g2aa2kx2us35f3fa3p53zs49n4ji4u55405du5oh5yc6876iu6sp73c
Makha Bucha (in lieu)||+01416520h2ut3zu4u65oi6sr
National Children's Day||+00a0ae0ki0ut14x1f11p51z929d2jo2ts33w3e03o43yf48j4in4sr52v5cz5na5xe67i6hm6rq721
National Day||1205
National Day (in lieu)||+09h0jl1yc28g3n751y5c26qt
National Father's Day||1205
National Father's Day (in lieu)||+09h0jl1yc28g3n751y5c26qt
National Labor Day||0501
National Labor Day (in lieu)||+0dk0no22f3h63ra5615g56uw
National Mother's Day||0812
National Mother's Day (in lieu)||+10p2fg2pk44b4ef5t677x
New Year's Day||0101
New Year's Day (in lieu)||+0kd0uh2983nz3y35cu5my71p
New Year's Eve||1231
New Year's Eve (in lieu)||+0ui2jd3y44885mz71q
Songkran Festival||0413:2021-2045 0414:2021-2045 0415:2021-2045
Songkran Festival (in lieu)||+05s06v06y0xe17j1ho2c52m92we36j4104b44la5pv6006a574m
Visakha Bucha||+03i0e70o10yp18j1id1t222w2cq2ne2x837w3hq3rl4294c34ly4wm56g5ga5qy60s6an6lb6v575t
Visakha Bucha (in lieu)||+0o20yr1ie1t32nf3hr4m05gc6ao6ld""",
    "TJ": b"""2020:56
Constitution Day||1106
Eid al-Adha||+05w0fq0pk0ze1981j3 ~1sy22s2cn2mh2wb3653g03pu3zp49j4jd4t75325cw5mr5wl66g6ga6q46zy79t
Eid al-Fitr||+0400du0no0xj17d1h7 ~1r220w2aq2kk2uf3493e43ny3xt47n4hh4rb5155b05kv5up64j6ed6o76y277x
Independence Day||0909
International Nowruz Day||0321 0322 0323 0324
Mother's Day||0308
National Unity Day||0627
New Year's Day||0101
Victory Day||0509""",
    "TK": b"""2020:6
Boxing Day||1226
Christmas Day||1225
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
New Year's Day||0101
Tokehega Day||0903""",
    "TL": b"""2020:56
Dia Mundial do Trabalhador|International Worker's Day|0501
Dia Nacional da Juventude|National Youth Day|1112
Dia Nacional da Mulher|National Women's Day|1103:2023-2045
Dia da Consulta Popular|Popular Consultation Day|0830
Dia da Mem\xc3\xb3ria|Memorial Day|1207
Dia da Proclama\xc3\xa7\xc3\xa3o da Independ\xc3\xaancia|Proclamation of Independence Day|1128
Dia da Restaura\xc3\xa7\xc3\xa3o da Independ\xc3\xaancia|Restoration of Independence Day|0520
Dia de Ano Novo|New Year's Day|0101
Dia de Natal|Christmas Day|1225
Dia de Nossa Senhora da Imaculada Concei\xc3\xa7\xc3\xa3o, padroeira de Timor-Leste|Day of Our Lady of Immaculate Conception and Timor-Leste Patroness|1208
Dia de Todos os Fi\xc3\xa9is Defuntos|All Souls' Day|1102
Dia de Todos os Santos|All Saints' Day|1101
Dia dos Her\xc3\xb3is Nacionais|National Heroes Day|1231
Dia dos Veteranos|Veteran's Day|0303
Festa do Corpo de Deus|Corpus Christi|+04i0ef0ox0yu18r1jg1t62332ds2ni2y73843hu3sj42g4c64mv4ws57h5h75r461t6bj6lg6w5762
Idul Adha|Eid al-Adha|+05w0fp0pk0zf1991j3 ~1sy22s2cn2mh2wb3653g03pu3zp49j4jd4t75325cw5mr5wl66g6ga6q46zy79t
Idul Fitri|Eid al-Fitr|+0400du0no0xj17d1h8 ~1r220w2aq2kk2uf3493e43ny3xt47n4hh4rb5155b05kv5up64j6ed6o76y277x
Sexta-Feira Santa|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c""",
    "TM": b"""2020:56
Gurban ba\xc3\xbdramy|Eid al-Adha|+05w0fq0pk0ze1981j3 ~1sy22s22t2cn2mh2wb3653g03pu3zp49j49k4jd4t75325cw5mr5wl66g6ga6gb6q46zy79t
Gurban ba\xc3\xbdramy (dyn\xc3\xa7 g\xc3\xbcni)|Eid al-Adha (observed)|+199
Halkara Bitaraplyk g\xc3\xbcni|International Neutrality Day|1212
Halkara Bitaraplyk g\xc3\xbcni (dyn\xc3\xa7 g\xc3\xbcni)|International Neutrality Day (observed)|+0js28n3ne5c9
Halkara zenanlar g\xc3\xbcni|International Women's Day|0308
Halkara zenanlar g\xc3\xbcni (dyn\xc3\xa7 g\xc3\xbcni)|International Women's Day (observed)|+01w1qr4ud6j8
Hatyra g\xc3\xbcni|Memorial Day|1006
Hatyra g\xc3\xbcni (dyn\xc3\xa7 g\xc3\xbcni)|Memorial Day (observed)|+1cd31864u
I\xc5\x9f g\xc3\xbcni d\xc3\xa4l|Non-working day|+0a71ob1od1we
Milli bahar ba\xc3\xbdramy|Spring Festival|0321 0322
Milli bahar ba\xc3\xbdramy (dyn\xc3\xa7 g\xc3\xbcni)|Spring Festival (observed)|+02a0cf1r521a3g14ur54w6jm
Oraza ba\xc3\xbdramy|Eid al-Fitr|+0400du0no0xi17d1h7 ~1r220w2aq2kk2uf3493e43ny3nz3xt47n4hh4rb5155165b05kv5up5uq64j6ed6o76y277x
Oraza ba\xc3\xbdramy (dyn\xc3\xa7 g\xc3\xbcni)|Eid al-Fitr (observed)|+0411h8
T\xc3\xa4ze \xc3\xbdyl|New Year's Day|0101
T\xc3\xa4ze \xc3\xbdyl (dyn\xc3\xa7 g\xc3\xbcni)|New Year's Day (observed)|+0uh3y35my71p
T\xc3\xbcrkmenistany\xc5\x88 Gara\xc5\x9fsyzlyk g\xc3\xbcni|Independence Day|0927
T\xc3\xbcrkmenistany\xc5\x88 Gara\xc5\x9fsyzlyk g\xc3\xbcni (dyn\xc3\xa7 g\xc3\xbcni)|Independence Day (observed)|+07j1wf5006ov
T\xc3\xbcrkmenistany\xc5\x88 Konstitusi\xc3\xbdasyny\xc5\x88 we D\xc3\xb6wlet ba\xc3\xbddagyny\xc5\x88 g\xc3\xbcni|Constitution and State Flag Day|0518
T\xc3\xbcrkmenistany\xc5\x88 Konstitusi\xc3\xbdasyny\xc5\x88 we D\xc3\xb6wlet ba\xc3\xbddagyny\xc5\x88 g\xc3\xbcni (dyn\xc3\xa7 g\xc3\xbcni)|Constitution and State Flag Day (observed)|+1il37g4m76b2""",
    "TN": b"""2020:56
Day of Arafah||~05v0fp0pj0zd1971j21sx22r2cm2mg2wa3643fz3pt3zo49i4jc4t65315cv5mq5wk66f6g96q36zx79s
Eid al-Adha||~05w0fq0pk0ze1981j31sy22s2cn2mh2wb3653g03pu3zp49j4jd4t75325cw5mr5wl66g6ga6q46zy79t
Eid al-Adha Holiday||~05x05y0fr0fs0pl0pm0zf0zg19919a1j41j51sz1t022t22u2co2cp2mi2mj2wc2wd3663673g13g23pv3pw3zq3zr49k49l4je4jf4t84t95335345cx5cy5ms5mt5wm5wn66h66i6gb6gc6q56q66zz70079u79v
Eid al-Fitr||~0400du0no0xi17d1h71r220w2aq2kk2uf3493e43ny3xt47n4hh4rb5155b05kv5up64j6ed6o76y277x
Eid al-Fitr Holiday||~0410420dv0dw0np0nq0xj0xk17e17f1h81h91r31r420x20y2ar2as2kl2km2ug2uh34a34b3e53e63nz3o03xu3xv47o47p4hi4hj4rc4rd5165175b15b25kw5kx5uq5ur64k64l6ee6ef6o86o96y36y477y77z
Evacuation Day||1015
Independence Day||0320
Islamic New Year||~06g0ga0q50zz19t1jn1ti23d2d72n12wv36q3gk3qf4094a44jy4ts53m5dh5nb5x66706gv6qp70j7ad
Labor Day||0501
Martyrs' Day||0409
New Year's Day||0101
Prophet's Birthday||~08e0i80s311x1br1ll1vg25a2f52p02yu38o3ii3sc4274c24lw4vr55l5ff5p95z468y6it6sn72h
Republic Day||0725
Revolution and Youth Day||0114
Women's Day||0813""",
    "TO": b"""2020:56
ANZAC Day||0425
Anniversary of the Coronation of HM King George Tupou I||+13t2ik47f7b1
Anniversary of the Coronation of HM King George Tupou I (observed)||+09h0jl0tp1dx1o81yc28g2so32s3d33n73xb4hj4ru51y5c25m65wa66e6gp6qt70x
Birthday of the Heir to the Crown of Tonga||0917
Birthday of the Heir to the Crown of Tonga (observed)||+11o2gf45a78w
Birthday of the Reigning Sovereign of Tonga||0704
Birthday of the Reigning Sovereign of Tonga (observed)||+0fb2463ix57s
Boxing Day||1226
Boxing Day (observed)||+0k6
Christmas Day||1225
Constitution Day||+1d532065m
Constitution Day (observed)||+08i0it0sx1311n91xd27o2hs2rw3c43mf3wj46n4gr4qv50z5ba5le5vi6fq6pu7057a9
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Emancipation Day||+2nm4ch5r8
Emancipation Day (observed)||+04f0ej0on0yr18v1iz1ta23e2di2xq37u3i53s942d4ml4ww5705h461c6bg6lr6vv75z
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
New Year's Day||0101""",
    "TR": b"""2020:56
Atat\xc3\xbcrk'\xc3\xbc Anma, Gen\xc3\xa7lik ve Spor Bayram\xc4\xb1|Commemoration of Atat\xc3\xbcrk, Youth and Sports Day|0519
Cumhuriyet Bayram\xc4\xb1|Republic Day|1029
Demokrasi ve Mill\xc3\xae Birlik G\xc3\xbcn\xc3\xbc|Democracy and National Unity Day|0715
Emek ve Dayan\xc4\xb1\xc5\x9fma G\xc3\xbcn\xc3\xbc|Labor and Solidarity Day|0501
Kurban Bayram\xc4\xb1|Eid al-Adha|+05w05x05y05z0fq0fr0fs0ft0pk0pl0pm0pn0ze0zf0zg0zh19819919a19b1j31j41j51j61sy1sz1t01t122s22t22u22v2cn2co2cp2cq2mh2mi2mj2mk2wb2wc2wd2we3653663673683g03g13g23g3 ~3pu3pv3pw3px3zp3zq3zr3zs49j49k49l49m4jd4je4jf4jg4t74t84t94ta5325335345355cw5cx5cy5cz5mr5ms5mt5mu5wl5wm5wn5wo66g66h66i66j6ga6gb6gc6gd6q46q56q66q76zy6zz70070179t79u79v79w
Ramazan Bayram\xc4\xb1|Eid al-Fitr|+0400410420du0dv0dw0no0np0nq0xi0xj0xk17d17e17f1h71h81h91r21r31r420w20x20y2aq2ar2as2kk2kl2km2uf2ug2uh34934a34b3e43e53e6 ~3ny3nz3o03xt3xu3xv47n47o47p4hh4hi4hj4rb4rc4rd5155165175b05b15b25kv5kw5kx5up5uq5ur64j64k64l6ed6ee6ef6o76o86o96y26y36y477x77y77z
Ulusal Egemenlik ve \xc3\x87ocuk Bayram\xc4\xb1|National Sovereignty and Children's Day|0423
Y\xc4\xb1lba\xc5\x9f\xc4\xb1|New Year's Day|0101
Zafer Bayram\xc4\xb1|Victory Day|0830""",
    "TT": b"""2020:56
African Emancipation Day||0801
African Emancipation Day (observed)||+0g324y3jp58k
Boxing Day||1226
Boxing Day (observed)||+0k62913ns5cn
Christmas Day||1225
Christmas Day (observed)||+0ub3xx5ms71j
Corpus Christi||+04i0ef0ox0yu18r1jg1t62332ds2ni2y73843hu3sj42g4c64mv4ws57h5h75r461t6bj6lg6w5762
Corpus Christi (observed)||+18s1jh
Divali|Diwali|+08u0ip0sj1371d11mv1xj27d2i12rw31r3cf3m93w346r4gl4r95135ay5lm5vh65b6fz6pt70g7ab
Divali (observed)|Diwali (observed)|+1381xk5vi6pu
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Easter Monday (observed)||+6ju
Eid-Ul-Fitr|Eid al-Fitr|+0400du0no0xj17d1h8 ~1r220w2aq2kk2uf3493e43ny3nz3xt47n4hh4rb5155165b05kv5up5uq64j6ed6o76y277x
Eid-Ul-Fitr (observed)|Eid al-Fitr (observed)|+041
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Good Friday (observed)||+2lw5pi
Independence Day||0831
Independence Day (observed)||+1li3ad4p46dz
Indian Arrival Day||0530
Indian Arrival Day (observed)||+0ec18s2373hy56t
Labour Day|Labor Day|0619
Labour Day (observed)|Labor Day (observed)|+0p11jh3sn5hi6w9
New Year's Day||0101
New Year's Day (observed)||+0uh3y35my71p
Republic Day||0924
Republic Day (observed)||+11v2gm45h793
Spiritual Baptist Liberation Day||0330
Spiritual Baptist Liberation Day (observed)||+1h92lw3634ku5pi69p6ju""",
    "TV": b"""2020:56
Aso Atefenua|Commonwealth Day|+01w
Aso Faipele|Boxing Day|1226
Aso Faipele (fakamatakuga)|Boxing Day (observed)|+0a20k71yx2923nt52j5co6re
Aso Tamaliki|National Children's Day|+07x0i10s51291ck1mo1ws26w2h02rb31f3bj3ln3vr45v4g64qa50e5ai5km5ux6516f56p96zd79h
Aso fanau o te sui ote Tupu|Heir to the Throne's Birthday|+08p0it0t4
Aso toe tu|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Aso tupulaga|National Youth Day|+05z0g30q710i1am1kq1uu24y2f92pd2zh39l3jp3tt4444e84oc4yg58k5io5sz6336d76nb6xf77q
Asofanau Fafine|Queen's Birthday|+04k0eo0os
Asofanau Tupu|King's Birthday|+0yw1901jb1tf23j2dn2nr2xv3863ia3se42i4cm4mx4x15755h95rd61h6bs6lw6w0764
Kilisimasi|Christmas Day|1225
Kilisimasi (fakamatakuga)|Christmas Day (observed)|+0k60ub2913ns3xx5cn5ms71j
Tausaga Fou|New Year's Day|0101
Tausaga Fou (fakamatakuga)|New Year's Day (observed)|+0kd0uh2983nz3y35cu5my71p
Te Aso o te Tala Lei|Gospel Day|+03n0dr0nv0y618a1ie1si22m2cx2n12x53793hd3rh41s4bw4m04w45685gc5qn60r6av6kz6v375e
Toe Tu aso gafua|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Tutokotasi|Tuvalu Day|1001 1002
Tutokotasi (fakamatakuga)|Tuvalu Day (observed)|+0hu0ry0rz12326p2gu3lg3vk3vl45p5ab5kf5kg6z66z779b""",
    "TW": b"""2020:56
!01904r07h0bk0h70kw0um0ve0vs0wr0z311t15w1ft
Children's Day||0404
Children's Day (observed)||+02l0cp1781hb1rg21o2br2lw3gb3qj4kx4v255a5pi5zp69s6jx6u5748
Chinese New Year||+00o00p00q0bc0bd0be0l60l70l80v10v20v315p15q15r1fj1fk1fl1q71q81q920120220329v29w29x2kj2kk2kl2ue2uf2ug34834934a3ew3ex3ey3or3os3ot3zf3zg3zh49949a49b4j34j44j54tr4ts4tt53l53m53n5df5dg5dh5o35o45o55xy5xz5y067t67u67v6ih6ii6ij6sb6sc6sd72z730731
Chinese New Year (observed)||+00r00s0bf0bg0v515s15t2042052ui34c3zj49d4tv53p5o75y15y26se6sf732733
Chinese New Year's Eve||+00n0bb0l50v015o1fi1q51q61zz20029t29u2kh2ki2uc2ud3463473eu3ev3op3oq3zd3ze4974984j14j24tp4tq53j53k5dd5de5o15o25xw5xx67r67s6if6ig6s96sa72x72y
Chinese New Year's Eve (observed)||+0v41qa2km2uh3ou3ov3zi4j64j74tu5di5dj5o66ik
Confucius' Birthday||0928:2025-2045
Confucius' Birthday (observed)||+1ma30y3b54pw64k6er
Constitution Day||1225:2025-2045
Constitution Day (observed)||+28y3np3xw5ck5mr71i
Day off (substituted from 01/07/2023)||+0uz
Day off (substituted from 01/22/2022)||+0l9
Day off (substituted from 02/04/2023)||+0v6
Day off (substituted from 02/08/2025)||+1fh
Day off (substituted from 02/15/2020)||+00m
Day off (substituted from 02/17/2024)||+15n
Day off (substituted from 02/18/2023)||+0w1
Day off (substituted from 02/20/2021)||+0ba
Day off (substituted from 03/25/2023)||+0x0
Day off (substituted from 06/17/2023)||+0z9
Day off (substituted from 06/20/2020)||+04x
Day off (substituted from 09/11/2021)||+0hg
Day off (substituted from 09/23/2023)||+129
Day off (substituted from 09/26/2020)||+07n
Dragon Boat Festival||+04w0eq0ok0z81921ix1tl23g2da2ny2xs38g3ia3s442s4cn4mi4x65705gu5ri61c6c06lu6vp76d
Dragon Boat Festival (observed)||+1iw2db2nx3i94co6c1
Founding Day of the Republic of China||0101
Founding Day of the Republic of China (observed)||+0ka0uh2953nw3y35cr5my71p
Labor Day||0501:2026-2045
Labor Day (observed)||+22c3h33ra55y5g56uw
Mid-Autumn Festival||+07m0hh0rb11z1bt1mh1wb2662gu2qo30j3b73l13uv45j4fd4q14zw59q5ke5u86436eq6ok6z8793
Mid-Autumn Festival (observed)||+0ra2qn3l24fe4q05kf6es
National Day||1010
National Day (observed)||+07u0i11wp26w3ln50b5ai6p6
Peace Memorial Day||0228
Peace Memorial Day (observed)||+0bt1qh20o3fc4u354a6iy6t5
Taiwan Restoration and Guningtou Victory Memorial Day||1025:2025-2045
Taiwan Restoration and Guningtou Victory Memorial Day (observed)||+1mz1x63bu4ql50s6fg6pn
Tomb-Sweeping Day||+02m0cr0mx0x21771hc1ri21n2bs2lx2w33683gd3qi40o4at4ky4v35595fe5pj5zo69t6jz6u4749
Tomb-Sweeping Day (observed)||+02k0cs1rj3663ge4v16k0""",
    "TZ": b"""2020:56
Badala ya Eid El Hajj|Eid al-Adha (observed)|+0pm
Badala ya Eid El-Fitri|Eid al-Fitr (observed)|+0420dy
Badala ya Kuzaliwa Kristo|Christmas Day (observed)|+0k6
Badala ya Mapinduzi ya Zanzibar|Zanzibar Revolution Day (observed)|+00c
Badala ya Muungano wa Tanzania|Union Celebrations (observed)|+039
Badala ya Mwaka Mpya|New Year's Day (observed)|+0kd
Badala ya Siku ya Kupeana Zawadi|Boxing Day (observed)|+0a20k6
Badala ya Sikukuu ya Wafanyakazi Ulimwenguni|International Workers' Day (observed)|+0dk0no
Badala ya Sikukuu ya Wakulima|Peasants' Day (observed)|+0660ga
Eid El Hajj|Eid al-Adha|+05w0fr0pl0zf1991j4 ~1sz22t2co2mi2wc3663g13pv3zq49k4je4t85335cx5ms5wm66h6gb6q56zz79u
Eid El-Fitri|Eid al-Fitr|+0400410dv0dw0np0nq0xj0xk17d17e1h81h9 ~1r31r420x20y2ar2as2kl2km2ug2uh34a34b3e53e63nz3o03xu3xv47o47p4hi4hj4rc4rd5165175b15b25kw5kx5uq5ur64k64l6ee6ef6o86o96y36y477y77z
Ijumaa Kuu|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Jumatatu ya Pasaka|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Kumbukumbu ya Mwalimu Nyerere na Kilele cha mbio za Mwenge|The Mwalimu Nyerere Day and Climax of the Uhuru Torch Race|1014
Kuzaliwa Kristo|Christmas Day|1225
Mapinduzi ya Zanzibar|Zanzibar Revolution Day|0112
Maulidi|Prophet's Birthday|+08e0i90s411y1bs1ll ~1vh25b2f62p12yv38p3ij3sd4284c34lx4vs55m5fg5pa5z568z6iu6so72i
Mazishi ya John Pombe Magufuli|John Pombe Magufuli's Funeral|+0ce0ch
Muungano wa Tanzania|Union Celebrations|0426
Mwaka Mpya|New Year's Day|0101
Sabasaba|International Trade Fair|0707
Siku ya Kupeana Zawadi|Boxing Day|1226
Siku ya Sensa ya Kitaifa ya Watu na Makazi|National Population and Housing Census Day|+0qt
Siku ya kumbukumbu ya Rais wa Kwanza wa Serikali ya Mapinduzi Zanzibar Sheikh Abeid Amani Karume|The Sheikh Abeid Amani Karume Day|0407
Sikukuu ya Uchaguzi Mkuu wa Tanzania|Tanzania General Election Day|+08d
Sikukuu ya Wafanyakazi Ulimwenguni|International Workers' Day|0501
Sikukuu ya Wakulima|Peasants' Day|0808
Uhuru na Jamhuri|Independence and Republic Day|1209""",
    "UA": b"""2020:56
!00a0al0gt0id0m9
Christmas Day||0107:2020-2022 1225:2020-2021
Christmas Day (observed)||+0k6
Day of Victory over Nazism in World War II (Victory Day)||0509:2020-2021
Day of Victory over Nazism in World War II (Victory Day) (observed)||+03n0dr
Day of defenders of Ukraine||+0i4
Day of the Constitution of Ukraine||0628:2020-2021
Day of the Constitution of Ukraine (observed)||+050
Day off (substituted from 01/11/2020)||+005
Day off (substituted from 01/16/2021)||+0ad
Day off (substituted from 03/12/2022)||+0m4
Day off (substituted from 08/28/2021)||+0go
Day off (substituted from 10/23/2021)||+0i5
Defender of Ukraine Day||+07z
Easter Sunday (Pascha)||+0310dj
Easter Sunday (Pascha) (observed)||+0320dl
Independence Day||0824:2020-2021
International Women's Day||0308:2020-2022
International Women's Day (observed)||+01w
Labor Day||0501:2020-2021
Labor Day (observed)||+0dk
New Year's Day||0101:2020-2022
New Year's Day (observed)||+0kd
Pentecost||+04e0ew
Pentecost (observed)||+04f0ex""",
    "UG": b"""2020:56
Archbishop Janani Luwum Day||0216
Boxing Day||1226
Christmas Day||1225
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Eid al-Adha||~05w0fq0pk0ze1981j31sy22s2cn2mh2wb3653g03pu3zp49j4jd4t75325cw5mr5wl66g6ga6q46zy79t
Eid al-Fitr||~0400du0no0xi17d1h71r220w2aq2kk2uf3493e43ny3xt47n4hh4rb5155b05kv5up64j6ed6o76y277x
General Elections||+1pa1pb
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Independence Day||1009
Labour Day||0501
NRM Liberation Day||0126
National Heroes' Day||0609
New Year's Day||0101
Uganda Martyrs' Day||0603
Women's Day||0308""",
    "UM": b"""2020:56
Christmas Day||1225
Christmas Day (observed)||+0k30ua28y3np3xw5ck5mr71i
Independence Day||0704
Independence Day (observed)||+0540fb1tz2463ix4xl57s6mg
Juneteenth National Independence Day||0619:2021-2045
Juneteenth National Independence Day (observed)||+0eu0p123p3ig3sn57b5hi6w9
Labor Day||+06y0h20r611a1be1li1vt25x2g12q53093ad3ko3us44w4f04p44zf59j5jn5tr63v6dz6oa6ye78i
Martin Luther King Jr. Day||+00j0an0kr0uv14z1fa1pe1zi29m2jq2u13453e93od3yh48l4iw4t05345d85nc5xn67r6hv6rz723
Memorial Day||+0410ec0og0yk18o1is1sw2372db2nf2xj37n3hy3s24264ca4me4wi56t5gx5r16156b96ld6vo75s
New Year's Day||0101
New Year's Day (observed)||+0ka0uh2953nw3y35cr5my71p
Thanksgiving Day||+0960ja0te13i1dt1nx1y12852i92sd32o3cs3mw3x04744h84rj51n5br5lv5vz66a6ge6qi70m7aq
Veterans Day||1111
Veterans Day (observed)||+1352hw2s346r4gy5vp7ad
Washington's Birthday||+01b0bf0lq0vu15y1g21q620a2al2kp2ut34x3f13pc3zg49k4jo4ts53w5e75ob5yf68j6in6sr732""",
    "US": b"""2020:56
Christmas Day||1225
Christmas Day (observed)||+0k30ua28y3np3xw5ck5mr71i
Columbus Day||+07x0i10s51291ck1mo1ws26w2h02r431f3bj3ln3vr45v4fz4qa50e5ai5km5uq6516f56p96zd79h
Independence Day||0704
Independence Day (observed)||+0540fb1tz2463ix4xl57s6mg
Juneteenth National Independence Day||0619:2021-2045
Juneteenth National Independence Day (observed)||+0eu0p123p3ig3sn57b5hi6w9
Labor Day||+06y0h20r611a1be1li1vt25x2g12q53093ad3ko3us44w4f04p44zf59j5jn5tr63v6dz6oa6ye78i
Martin Luther King Jr. Day||+00j0an0kr0uv14z1fa1pe1zi29m2jq2u13453e93od3yh48l4iw4t05345d85nc5xn67r6hv6rz723
Memorial Day||+0410ec0og0yk18o1is1sw2372db2nf2xj37n3hy3s24264ca4me4wi56t5gx5r16156b96ld6vo75s
New Year's Day||0101
New Year's Day (observed)||+0ka0uh2953nw3y35cr5my71p
Thanksgiving Day||+0960ja0te13i1dt1nx1y12852i92sd32o3cs3mw3x04744h84rj51n5br5lv5vz66a6ge6qi70m7aq
Veterans Day||1111
Veterans Day (observed)||+1352hw2s346r4gy5vp7ad
Washington's Birthday||+01b0bf0lq0vu15y1g21q620a2al2kp2ut34x3f13pc3zg49k4jo4ts53w5e75ob5yf68j6in6sr732""",
    "UY": b"""2020:56
A\xc3\xb1o Nuevo|New Year's Day|0101
Declaratoria de la Independencia|Independence Declaration Day|0825
D\xc3\xada de la Familia|Family Day|1225
D\xc3\xada de los Trabajadores|Workers' Day|0501
Inauguraci\xc3\xb3n del Presidente de la Rep\xc3\xbablica|Presidential Inauguration Day|+01o
Jura de la Constituci\xc3\xb3n|Constitution Day|0718""",
    "UZ": b"""2020:56
!00306p0cj0fn0fu0ki0nt0pr0um0wd0wr14q17g1e91eu1yh
Additional day off by Presidential decree||0902:2021-2022 +02a0dv0gz0ka0kd0mj0mk0np0pm0uh0xl0zf0zg16u17e19a1bf1eq1ov1ox1sz1t01vm
Constitution Day||1208
Constitution Day (observed)||+1e42sv32z4hq5wh66l
Day of Memory and Honor||0509
Day of Memory and Honor (observed)||+1si22m3hd4w45686kz
Day off (substituted from 01/04/2020)||+001
Day off (substituted from 01/04/2025)||+1es
Day off (substituted from 01/06/2024)||+14m
Day off (substituted from 01/07/2023)||+0ui
Day off (substituted from 01/08/2022)||+0ke
Day off (substituted from 03/11/2023)||+0wm
Day off (substituted from 03/25/2023)||+0wo
Day off (substituted from 03/27/2021)||+0ce
Day off (substituted from 04/13/2024)||+17f
Day off (substituted from 05/07/2022)||+0nq
Day off (substituted from 07/16/2022)||+0pn
Day off (substituted from 07/17/2021)||+0fr
Day off (substituted from 07/24/2021)||+0fs
Day off (substituted from 08/29/2020)||+06r
Day off (substituted from 12/12/2026)||+1z0
Day off (substituted from 12/14/2024)||+1ep
Eid al-Adha||+05w0fq0pk0ze1981j31sy ~22s22t2cn2mh2wb2wd3653g03pu3zp49j49k4jd4t75325345cw5mr5wl66g6ga6gb6q46zy79t79v
Eid al-Adha (observed)||+199
Eid al-Fitr||+0400du0no0xi17d1h71r2 ~20w2aq2as2kk2uf3493e43ny3o03xt47n4hh4hj4rb5155165b05kv5up5uq64j6ed6o76y277x
Eid al-Fitr (observed)||+1h8
Independence Day||0901
Independence Day (observed)||+1be2q53094f05tr63v
New Year's Day||0101
New Year's Day (observed)||+2983nz3y35cu5my71p
Nowruz||0321
Nowruz (observed)||+1r52193g14ur54v6jm
Teachers and Instructors Day||1001
Teachers and Instructors Day (observed)||+1222gt3vk45o5kf6z679a
Women's Day||0308
Women's Day (observed)||+1gn1qr35i4k94ud6946j8""",
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
    "WF": b"""2020:56
Armistice|Armistice Day|1111
Ascension|Ascension Day|+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
Assomption|Assumption Day|0815
F\xc3\xaate de la Victoire|Victory Day|0508
F\xc3\xaate du Territoire|Territory Day|0729
F\xc3\xaate du Travail|Labor Day|0501
F\xc3\xaate nationale|National Day|0714
Jour de l'an|New Year's Day|0101
Lundi de Pentec\xc3\xb4te|Pentecost Monday|+0480e50on0yk18h1j61sw22t2di2n82xx37u3hk3s94264bw4ml4wi5775gx5qu61j6b96l66vv75s
Lundi de P\xc3\xa2ques|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
No\xc3\xabl|Christmas Day|1225
Saint Pierre Chanel|Feast of Saint Peter Chanel|0428
Saints Pierre et Paul|Saints Peter and Paul Day|0629
Toussaint|All Saints' Day|1101""",
    "WS": b"""2020:56
Boxing Day||1226
Christmas Day||1225
Day After Good Friday||+02t0cq0n80x51721hr1rh21e2c32lt2wi36f3g53qu40r4ah4l64v355s5fi5pf60469u6jr6ug74d
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Father's Day||+0660ga0ql10p1at1kx1v12552fg2pk2zo39s3jw3u744b4ef4oj4yn58r5j25t663a6de6ni6xt77x
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Independence Day||0601
Mother's Day||+03n0dr0nv0y618a1ie1si22m2cx2n12x53793hd3rh41s4bw4m04w45685gc5qn60r6av6kz6v375e
New Year's Day||0101
The Day After New Year's Day||0102
White Sunday (Lotu a Tamaiti)||+07x0i10s51291ck1mo1ws26w2h02rb31f3bj3ln3vr45v4g64qa50e5ai5km5ux6516f56p96zd79h""",
    "XK": b"""2020:56
Bajrami i Madh, dita e par\xc3\xab|Eid al-Fitr|~0400410du0no0xi17d1h71h81r220w2aq2as2kk2uf3493e43ny3o03xt47n4hh4hj4rb5155165b05kv5up5uq64j6ed6o76y277x
Bajrami i Vog\xc3\xabl, dita e par\xc3\xab|Eid al-Adha|~05w0fq0pk0pm0ze1981991j31sy22s22t2cn2mh2wb2wd3653g03pu3zp49j49l4jd4t75325345cw5mr5wl66g6ga6gb6q46zy79t79v
Dita Nd\xc3\xabrkomb\xc3\xabtare e Pun\xc3\xabs|International Labor Day|0501
Dita Nd\xc3\xabrkomb\xc3\xabtare e Pun\xc3\xabs (dit\xc3\xab pushimi e shtyr\xc3\xab)|International Labor Day (observed)|+0dk0np22f3h63ra5615g56uw
Dita e Evrop\xc3\xabs|Europe Day|0509
Dita e Evrop\xc3\xabs (dit\xc3\xab pushimi e shtyr\xc3\xab)|Europe Day (observed)|+03n0dr1si22m3hd4w45686kz
Dita e Kushtetut\xc3\xabs s\xc3\xab Republik\xc3\xabs s\xc3\xab Kosov\xc3\xabs|Constitution Day|0409
Dita e Kushtetut\xc3\xabs s\xc3\xab Republik\xc3\xabs s\xc3\xab Kosov\xc3\xabs (dit\xc3\xab pushimi e shtyr\xc3\xab)|Constitution Day (observed)|+0n30x72by3qp40t5fk6ub74f
Dita e Pavar\xc3\xabsis\xc3\xab s\xc3\xab Republik\xc3\xabs s\xc3\xab Kosov\xc3\xabs|Independence Day|0217
Dita e Pavar\xc3\xabsis\xc3\xab s\xc3\xab Republik\xc3\xabs s\xc3\xab Kosov\xc3\xabs (dit\xc3\xab pushimi e shtyr\xc3\xab)|Independence Day (observed)|+15y2kp2ut49k4jo5yf
Krishtlindjet Katolike|Catholic Christmas Day|1225
Krishtlindjet Katolike (dit\xc3\xab pushimi e shtyr\xc3\xab)|Catholic Christmas Day (observed)|+0k60ua2913ns3xw5cn5ms71i
Krishtlindjet Ortodokse|Orthodox Christmas Day|0107
Krishtlindjet Ortodokse (dit\xc3\xab pushimi e shtyr\xc3\xab)|Orthodox Christmas Day (observed)|+0uo14s2jj3ya48e5n571w
Pashk\xc3\xabt Katolike|Catholic Easter|+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
Pashk\xc3\xabt Katolike (dit\xc3\xab pushimi e shtyr\xc3\xab)|Catholic Easter (observed)|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fl5ph60669w6jt6ui74f
Pashk\xc3\xabt Ortodokse|Orthodox Easter|+0310dj0ng0xd1821hs1rp22e2c42m12wq36g3h53r240s4bh4le4v455t5fq5qf6056a26kr6uo74e
Pashk\xc3\xabt Ortodokse (dit\xc3\xab pushimi e shtyr\xc3\xab)|Orthodox Easter (observed)|+0320dl0nh0xe1831ht1rq22g2c52m32wr36h3h73r340t4bi4lf4v555u5fr5qg6066a36ks6up74f
Viti i Ri|New Year's Day|0101 0102
Viti i Ri (dit\xc3\xab pushimi e shtyr\xc3\xab)|New Year's Day (observed)|+0a90kd0ke0ui1z42982993nz3o03y452q5cu5cv5mz6rl71q""",
    "YE": b"""2020:45
Eid al-Adha||+05v05w05x05y05z0fp0fq0fr0fs0ft0pj0pk0pl0pm0pn0zd0ze0zf0zg0zh19719819919a19b ~1j21j31j41j51j61j71sx1sy1sz1t01t11t222r22s22t22u22v2cm2cn2co2cp2cq2cr2mg2mh2mi2mj2mk2mm2wa2wb2wc2wd2we2wf3643653663673683693fz3g03g13g23g33pt3pu3pv3pw3px3py3zo3zp3zq3zr3zs3zt49i49j49k49l49m4jc4jd4je4jf4jg4jh4t64t74t84t94ta5315325335345355365cv5cw5cx5cy5cz5d05mq5mr5ms5mt5mu5wk5wl5wm5wn5wo5wp66f66g66h66i66j66k6g96ga6gb6gc6gd6q36q46q56q66q76q86zx6zy6zz70070179s79t79u79v79w79x
Eid al-Adha (observed)||+0600fv0po0zi
Eid al-Fitr||+03y03z0400410420ds0dt0du0dv0dw0nm0nn0no0np0nq0xh0xi0xj0xk17b17c17d17e17f1h61h71h81h9 ~1r01r11r21r31r41r520v20w20x20y2ap2aq2ar2as2at2kj2kk2kl2km2ko2ud2ue2uf2ug2uh34834934a34b34c3e23e33e43e53e63e83nx3ny3nz3o03xr3xs3xt3xu3xv3xw47l47m47n47o47p4hf4hg4hh4hi4hj4hk4r94ra4rb4rc4rd4rf5145155165175az5b05b15b25b35kt5ku5kv5kw5kx5kz5un5uo5up5uq5ur5us64i64j64k64l64m6ec6ed6ee6ef6o66o76o86o96oa6y16y26y36y46y677v77w77x77y77z
Eid al-Fitr (observed)||+0430dx0xl17h
Evacuation Day||1130
Evacuation Day (observed)||+2sn4hk5w9
Islamic New Year Day||+06g0gb0q50zz19t ~1jn1ti23d2d72n12wv2wx36q3gk3qf3qh4094a44jy4ts53m53o5dh5nb5x65x86706gv6qp70j7ad7af
Labor Day||0501
Labor Day (observed)||+03f1sa4vw6kr
Liberation Day||1014
Liberation Day (observed)||+0sb3vx5ks6zj
Revolution Day||0926
Revolution Day (observed)||+1m93b44pv6eq
Unity Day||0522
Unity Day (observed)||+0431sv4wh6lc""",
    "YT": b"""2020:56
Abolition de l'esclavage|Abolition of Slavery|0427
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
    "ZA": b"""2020:56
Christmas Day||1225
Day of Goodwill||1226
Day of Goodwill (observed)||+0k62913ns5cn
Day of Reconciliation||1216
Day of Reconciliation (observed)||+2t24hx5wo
Family Day||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Freedom Day||0427
Freedom Day (observed)||+1i036v4lm6ah
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Heritage Day||0924
Heritage Day (observed)||+11v2gm45h793
Human Rights Day||0321
Human Rights Day (observed)||+0ce2193g054v
Local Government Elections||+1xf
Municipal elections||+0im
National Women's Day||0809
National Women's Day (observed)||+0661v14yn6ni
National and Provincial Government Elections||+18q
New Year's Day||0101
New Year's Day (observed)||+0uh3y35my71p
Public Holiday by Presidential Decree||+0ub144
Workers' Day||0501
Workers' Day (observed)||+0no3ra5g56uw
Youth Day||0616
Youth Day (observed)||+1992y461q""",
    "ZM": b"""2020:56
Africa Freedom Day||0525
Africa Freedom Day (observed)||+1is37n4me6b9
Bridge Public Holiday||+0ge
Christmas Day||1225
Christmas Day (observed)||+0ua3xw5mr71i
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Easter Sunday||+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
Farmers' Day||+05z0g30q710i1am1kq1uu24y2f92pd2zh39l3jp3tt4444e84oc4yg58k5io5sz6336d76nb6xf77q
General Election Day||+0gd1v439v4om636
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Heroes' Day||+0570fb0pf0zj19n1jy1u22462ea2oe2yi38t3ix3t14354d94nk4xo57s5hw5s06246cf6mj6wn76r
Holy Saturday||+02t0cq0n80x51721hr1rh21e2c32lt2wi36f3g53qu40r4ah4l64v355s5fi5pf60469u6jr6ug74d
Inauguration Ceremony of President-elect and Vice-President-elect||+0gp
Independence Day||1024
Independence Day (observed)||+0if27a3m15aw
International Women's Day||0308
International Women's Day (observed)||+01w1qr4ud6j8
Kenneth Kaunda Day||0428:2022-2045
Kenneth Kaunda Day (observed)||+17w2wr60d
Labour Day||0501
Labour Day (observed)||+0no3ra5g56uw
Memorial Service for Kenneth Kaunda||+0f8
National Day of Prayer and Christian Heritage||1229:2026-2045
National Day of Prayer and Christian Heritage (observed)||+33k676
National Prayer Day||1018:2020-2025
National Prayer Day (observed)||+084
New Year's Day||0101
New Year's Day (observed)||+0uh3y35my71p
State Funeral of Kenneth Kaunda||+0fd
State Funeral of Rupiah Banda||+0mf
Unity Day||+0580fc0pg0zk19o1jz1u32472eb2of2yj38u3iy3t24364da4nl4xp57t5hx5s16256cg6mk6wo76s
Youth Day||0312
Youth Day (observed)||+0wf2b640173n""",
    "ZW": b"""2020:56
Africa Day||0525
Africa Day (observed)||+1is37n4me6b9
Boxing Day||1226
Boxing Day (observed)||+0k62913ns5cn
Christmas Day||1225
Christmas Day (observed)||+0ub3xx5ms71j
Defense Forces Day||+0670gb0qf10q1au1ky1v22562fh2pl2zp39t3jx3u144c4eg4ok4yo58s5iw5t763b6df6nj6xn77y
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Easter Saturday||+02t0cq0n80x51721hr1rh21e2c32lt2wi36f3g53qu40r4ah4l64v355s5fi5pf60469u6jr6ug74d
Easter Sunday||+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Independence Day||0418
Independence Day (observed)||+0d62213gs55n
Munhumutapa Day||0915:2026-2045
Munhumutapa Day (observed)||+30n649
New Year's Day||0101
New Year's Day (observed)||+0uh3y35my71p
Robert Gabriel Mugabe National Youth Day||0221
Robert Gabriel Mugabe National Youth Day (observed)||+0bm20h5436sy
Unity Day||1222
Unity Day (observed)||+1ei33d66z
Workers' Day||0501
Workers' Day (observed)||+0no3ra5g56uw
Zimbabwe Heroes' Day||+0660ga0qe10p1at1kx1v12552fg2pk2zo39s3jw3u044b4ef4oj4yn58r5iv5t663a6de6ni6xm77x""",
}
