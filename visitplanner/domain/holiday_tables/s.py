"""Public holidays, countries in S. Made by `make catalogues`; not to be edited by hand."""

from __future__ import annotations

TABLES: dict[str, bytes] = {
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
}
