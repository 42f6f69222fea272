"""Public holidays, countries in U. Made by `make catalogues`; not to be edited by hand."""

from __future__ import annotations

TABLES: dict[str, bytes] = {
    "UA": b"""2020:56
!00a0al0gt0id0m9
Christmas Day||0107:2020-2022 1225:2020-2021
Christmas Day (observed)||+0k6
Day of Victory over Nazism in World War II (Victory Day)||0509:2020-2021
Day of Victory over Nazism in World War II (Victory Day) (observed)||+03n0dr
Day of defenders of Ukraine||+0i4
Day of the Constitution of Ukraine||0628:2020-2021
Day of the Constitution of Ukraine (observed)||+050
Day off (substituted from 01/11/2020)||+005
Day off (substituted from 01/16/2021)||+0ad
Day off (substituted from 03/12/2022)||+0m4
Day off (substituted from 08/28/2021)||+0go
Day off (substituted from 10/23/2021)||+0i5
Defender of Ukraine Day||+07z
Easter Sunday (Pascha)||+0310dj
Easter Sunday (Pascha) (observed)||+0320dl
Independence Day||0824:2020-2021
International Women's Day||0308:2020-2022
International Women's Day (observed)||+01w
Labor Day||0501:2020-2021
Labor Day (observed)||+0dk
New Year's Day||0101:2020-2022
New Year's Day (observed)||+0kd
Pentecost||+04e0ew
Pentecost (observed)||+04f0ex""",
    "UG": b"""2020:56
Archbishop Janani Luwum Day||0216
Boxing Day||1226
Christmas Day||1225
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Eid al-Adha||~05w0fq0pk0ze1981j31sy22s2cn2mh2wb3653g03pu3zp49j4jd4t75325cw5mr5wl66g6ga6q46zy79t
Eid al-Fitr||~0400du0no0xi17d1h71r220w2aq2kk2uf3493e43ny3xt47n4hh4rb5155b05kv5up64j6ed6o76y277x
General Elections||+1pa1pb
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Independence Day||1009
Labour Day||0501
NRM Liberation Day||0126
National Heroes' Day||0609
New Year's Day||0101
Uganda Martyrs' Day||0603
Women's Day||0308""",
    "UM": b"""2020:56
Christmas Day||1225
Christmas Day (observed)||+0k30ua28y3np3xw5ck5mr71i
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
    "US": b"""2020:56
Christmas Day||1225
Christmas Day (observed)||+0k30ua28y3np3xw5ck5mr71i
Columbus Day||+07x0i10s51291ck1mo1ws26w2h02r431f3bj3ln3vr45v4fz4qa50e5ai5km5uq6516f56p96zd79h
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
    "UY": b"""2020:56
A\xc3\xb1o Nuevo|New Year's Day|0101
Declaratoria de la Independencia|Independence Declaration Day|0825
D\xc3\xada de la Familia|Family Day|1225
D\xc3\xada de los Trabajadores|Workers' Day|0501
Inauguraci\xc3\xb3n del Presidente de la Rep\xc3\xbablica|Presidential Inauguration Day|+01o
Jura de la Constituci\xc3\xb3n|Constitution Day|0718""",
    "UZ": b"""2020:56
!00306p0cj0fn0fu0ki0nt0pr0um0wd0wr14q17g1e91eu1yh
Additional day off by Presidential decree||0902:2021-2022 +02a0dv0gz0ka0kd0mj0mk0np0pm0uh0xl0zf0zg16u17e19a1bf1eq1ov1ox1sz1t01vm
Constitution Day||1208
Constitution Day (observed)||+1e42sv32z4hq5wh66l
Day of Memory and Honor||0509
Day of Memory and Honor (observed)||+1si22m3hd4w45686kz
Day off (substituted from 01/04/2020)||+001
Day off (substituted from 01/04/2025)||+1es
Day off (substituted from 01/06/2024)||+14m
Day off (substituted from 01/07/2023)||+0ui
Day off (substituted from 01/08/2022)||+0ke
Day off (substituted from 03/11/2023)||+0wm
Day off (substituted from 03/25/2023)||+0wo
Day off (substituted from 03/27/2021)||+0ce
Day off (substituted from 04/13/2024)||+17f
Day off (substituted from 05/07/2022)||+0nq
Day off (substituted from 07/16/2022)||+0pn
Day off (substituted from 07/17/2021)||+0fr
Day off (substituted from 07/24/2021)||+0fs
Day off (substituted from 08/29/2020)||+06r
Day off (substituted from 12/12/2026)||+1z0
Day off (substituted from 12/14/2024)||+1ep
Eid al-Adha||+05w0fq0pk0ze1981j31sy ~22s22t2cn2mh2wb2wd3653g03pu3zp49j49k4jd4t75325345cw5mr5wl66g6ga6gb6q46zy79t79v
Eid al-Adha (observed)||+199
Eid al-Fitr||+0400du0no0xi17d1h71r2 ~20w2aq2as2kk2uf3493e43ny3o03xt47n4hh4hj4rb5155165b05kv5up5uq64j6ed6o76y277x
Eid al-Fitr (observed)||+1h8
Independence Day||0901
Independence Day (observed)||+1be2q53094f05tr63v
New Year's Day||0101
New Year's Day (observed)||+2983nz3y35cu5my71p
Nowruz||0321
Nowruz (observed)||+1r52193g14ur54v6jm
Teachers and Instructors Day||1001
Teachers and Instructors Day (observed)||+1222gt3vk45o5kf6z679a
Women's Day||0308
Women's Day (observed)||+1gn1qr35i4k94ud6946j8""",
}
