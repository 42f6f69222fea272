"""Public holidays, countries in K. Made by `make catalogues`; not to be edited by hand."""

from __future__ import annotations

TABLES: dict[str, bytes] = {
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
}
