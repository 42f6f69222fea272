"""Public holidays, countries in R. Made by `make catalogues`; not to be edited by hand."""

from __future__ import annotations

TABLES: dict[str, bytes] = {
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
}
