"""Public holidays, countries in T. Made by `make catalogues`; not to be edited by hand."""

from __future__ import annotations

TABLES: dict[str, bytes] = {
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
}
