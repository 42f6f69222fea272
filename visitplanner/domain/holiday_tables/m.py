"""Public holidays, countries in M. Made by `make catalogues`; not to be edited by hand."""

from __future__ import annotations

TABLES: dict[str, bytes] = {
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
}
