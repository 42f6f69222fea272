"""Public holidays, countries in L. Made by `make catalogues`; not to be edited by hand."""

from __future__ import annotations

TABLES: dict[str, bytes] = {
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
}
