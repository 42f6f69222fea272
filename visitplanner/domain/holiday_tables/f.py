"""Public holidays, countries in F. Made by `make catalogues`; not to be edited by hand."""

from __future__ import annotations

TABLES: dict[str, bytes] = {
    "FI": b"""2020:56
Helatorstai|Ascension Day|+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
Helluntaip\xc3\xa4iv\xc3\xa4|Pentecost|+0470e40om0yj18g1j51sv22s2dh2n72xw37t3hj3s84254bv4mk4wh5765gw5qt61i6b86l56vu75r
Itsen\xc3\xa4isyysp\xc3\xa4iv\xc3\xa4|Independence Day|1206
Jouluaatto|Christmas Eve|1224
Joulup\xc3\xa4iv\xc3\xa4|Christmas Day|1225
Juhannusaatto|Midsummer Eve|+04q0f10p50z919d1jh1tl23w2e02o42y838c3in3sr42v4cz4n34x757i5hm5rq61u6by6m26wd76h
Juhannusp\xc3\xa4iv\xc3\xa4|Midsummer Day|+04r0f20p60za19e1ji1tm23x2e12o52y938d3io3ss42w4d04n44x857j5hn5rr61v6bz6m36we76i
Loppiainen|Epiphany|0106
Pitk\xc3\xa4perjantai|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Pyh\xc3\xa4inp\xc3\xa4iv\xc3\xa4|All Saints' Day|+08g0ir0sv12z1d31n71xb27m2hq2ru31y3c23md3wh46l4gp4qt50x5b85lc5vg65k6fo6ps7037a7
P\xc3\xa4\xc3\xa4si\xc3\xa4isp\xc3\xa4iv\xc3\xa4|Easter Sunday|+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
Tapaninp\xc3\xa4iv\xc3\xa4|Second Day of Christmas|1226
Toinen p\xc3\xa4\xc3\xa4si\xc3\xa4isp\xc3\xa4iv\xc3\xa4|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Uudenvuodenp\xc3\xa4iv\xc3\xa4|New Year's Day|0101
Vappu|May Day|0501""",
    "FJ": b"""2020:56
Boxing Day||1226
Boxing Day (observed)||+0a20k71yx2923nt52j5co6re
Christmas Day||1225
Christmas Day (observed)||+0k60ub2913ns3xx5cn5ms71j
Constitution Day||0907:2020-2022
Diwali||+08u0ip0sk1381d21mw1xj ~27e2h82rw31r31t3cf3m93w33w546r4gl
Diwali (observed)||+08w1xk
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Easter Saturday||+02t0cq0n80x51721hr1rh21e2c32lt2wi36f3g53qu40r4ah4l64v355s5fi5pf60469u6jr6ug74d
Fiji Day||1010
Fiji Day (observed)||+1ws
Girmit Day||+0y618a1ie1sm22t2cx2n12x53793hk3ro41s4bw4m04w456f5gj5qn60r6av6kz6va75e
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
New Year's Day||0101
New Year's Day (observed)||+0kd0uh2983nz3y35cu5my71p
Prophet Mohammed's Birthday||+08g0i80s21201bs1ln1vf ~25a25c2f52p02yu2yw38o3ii3ij3sc4274c24c34lw4vr55l55n5ff5p95pa5z468y6it6iu6sn72h
Prophet Mohammed's Birthday (observed)||+08i1221lp
Ratu Sir Lala Sukuna Day||+0yk18s1iw1t02342d82nc2xn37r3hv3rz4234c74mi4wm56q5gu5qy6196bd6lh6vl75p""",
    "FK": b"""2020:56
Boxing Day||1226
Boxing Day (observed)||+0a20k81yx2933nu52j5cp6re
Christmas Day||1225
Christmas Day (observed)||+0k70uc2923nt3xy5co5mt71k
Christmas Holiday||1227
Christmas Holiday (observed)||+0a31ot1yy3do4sf52k6ha6rf
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
HM The King's Birthday|King's Birthday|1114:2022-2045
HM The King's Birthday (observed)|King's Birthday (observed)|+1xr27v3mm51d5bh6q8
HM The King's Coronation|King Charles III's Coronation|+0xz
HM The Queen's Birthday|Queen's Birthday|0421:2020-2022
Liberation Day||0614
Liberation Day (observed)||+04m1jd1th3884mz4x36bu6ly
New Year's Day||0101
New Year's Day (observed)||+0kd0uh2983nz3y35cu5my71p
Peat Cutting Day||+07q0hu0ry1221cd1mh1wl26p2gt2qx3183bc3lg3vk45o4fs4q35075ab5kf5uj64u6ey6p26z679a
Queen Elizabeth II's Funeral||+0rk""",
    "FM": b"""2020:56
Christmas Day||1225
Christmas Day (observed)||+0k30ua28y3np3xw5ck5mr71i
FSM Veterans of Foreign Wars Day||1111
FSM Veterans of Foreign Wars Day (observed)||+1352hw2s346r4gy5vp7ad
Federated States of Micronesia Day||0510
Federated States of Micronesia Day (observed)||+03n1ib1si3764lx4w46as6kz
Independence Day||1103
Independence Day (observed)||+1d52rt3204go5vf65m
Micronesian Culture and Tradition Day||0331
Micronesian Culture and Tradition Day (observed)||+1742ls2vz4an5pe5zl
New Year's Day||0101
New Year's Day (observed)||+0ka0uh2953nw3y35cr5my71p
Presidents Day||1123:2021-2045
Presidents Day (observed)||+1dn1nu32i3cp4rg6646gb
United Nations Day||1024
United Nations Day (observed)||+0880if1x327a3m150p5aw6pk""",
    "FO": b"""2020:56
Annar hv\xc3\xadtusunnudagur|Pentecost Monday|+0480e50on0yk18h1j61sw22t2di2n82xx37u3hk3s94264bw4ml4wi5775gx5qu61j6b96l66vv75s
Annar j\xc3\xb3ladagur|Second Day of Christmas|1226
Annar p\xc3\xa1skadagur|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
D\xc3\xbdri bi\xc3\xb0idagur|Great Prayer Day|+03k0dh0nz0xw17t1ii1s82252cu2mk2x93763gw3rl41i4b84lx4vu56j5g95q660v6al6ki6v7754
Hv\xc3\xadtusunnudagur|Pentecost|+0470e40om0yj18g1j51sv22s2dh2n72xw37t3hj3s84254bv4mk4wh5765gw5qt61i6b86l56vu75r
J\xc3\xb3laaftan|Christmas Eve|1224
J\xc3\xb3ladagur|Christmas Day|1225
Kristi himmalsfer\xc3\xb0ardagur|Ascension Day|+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
Langifr\xc3\xadggjadagur|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
N\xc3\xbdggj\xc3\xa1rsaftan|New Year's Eve|1231
N\xc3\xbdggj\xc3\xa1rsdagur|New Year's Day|0101
P\xc3\xa1skadagur|Easter Sunday|+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
Sk\xc3\xadrh\xc3\xb3sdagur|Maundy Thursday|+02r0co0n60x31701hp1rf21c2c12lr2wg36d3g33qs40p4af4l44v155q5fg5pd60269s6jp6ue74b
\xc3\x93lavs\xc3\xb8kudagur|Saint Olaf's Day|0729""",
    "FR": b"""2020:56
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
}
