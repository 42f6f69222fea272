"""Public holidays, countries in B. Made by `make catalogues`; not to be edited by hand."""

from __future__ import annotations

TABLES: dict[str, bytes] = {
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
}
