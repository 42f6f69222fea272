"""Public holidays, countries in G. Made by `make catalogues`; not to be edited by hand."""

from __future__ import annotations

TABLES: dict[str, bytes] = {
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
}
