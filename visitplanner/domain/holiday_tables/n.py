"""Public holidays, countries in N. Made by `make catalogues`; not to be edited by hand."""

from __future__ import annotations

TABLES: dict[str, bytes] = {
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
}
