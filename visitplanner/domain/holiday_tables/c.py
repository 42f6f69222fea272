"""Public holidays, countries in C. Made by `make catalogues`; not to be edited by hand."""

from __future__ import annotations

TABLES: dict[str, bytes] = {
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
}
