"""Public holidays, countries in D. Made by `make catalogues`; not to be edited by hand."""

from __future__ import annotations

TABLES: dict[str, bytes] = {
    "DE": b"""2020:56
Christi Himmelfahrt|Ascension Day|+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
Erster Mai|Labor Day|0501
Erster Weihnachtstag|Christmas Day|1225
Karfreitag|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Neujahr|New Year's Day|0101
Ostermontag|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Pfingstmontag|Pentecost Monday|+0480e50on0yk18h1j61sw22t2di2n82xx37u3hk3s94264bw4ml4wi5775gx5qu61j6b96l66vv75s
Tag der Deutschen Einheit|German Unity Day|1003
Zweiter Weihnachtstag|Second Day of Christmas|1226""",
    "DJ": b"""2020:45
Al Isra et Al Mirague|Isra' and Mi'raj|~0290c30lx0vs15n1fh1pb1z528z2iu2so32j3cd3m83w245w4fq4pl4zf59a5j45sy62s6cn6mh6wc767
Anniversaire du proph\xc3\xa8te Muhammad|Prophet Muhammad's Birthday|~08e0i80s311x1br1ll1vg25a2f52p02yu38o3ii3sc4274c24lw4vr55l5ff5p95z468y6it6sn72h
Arafat|Day of Arafah|~05v0fp0pj0zd1971j21sx22r2cm2mg2wa3643fz3pt3zo49i4jc4t65315cv5mq5wk66f6g96q36zx79s
Eid al-Adha||~05w0fq0pk0ze1981j31sy22s2cn2mh2wb3653g03pu3zp49j4jd4t75325cw5mr5wl66g6ga6q46zy79t
Eid al-Adha deuxi\xc3\xa8me jour|Eid al-Adha Holiday|~05x0fr0pl0zf1991j41sz22t2co2mi2wc3663g13pv3zq49k4je4t85335cx5ms5wm66h6gb6q56zz79u
Eid al-Fitr||~0400du0no0xi17d1h71r220w2aq2kk2uf3493e43ny3xt47n4hh4rb5155b05kv5up64j6ed6o76y277x
Eid al-Fitr deuxi\xc3\xa8me jour|Eid al-Fitr Holiday|~0410dv0np0xj17e1h81r320x2ar2kl2ug34a3e53nz3xu47o4hi4rc5165b15kw5uq64k6ee6o86y377y
F\xc3\xaate de l'ind\xc3\xa9pendance|Independence Day|0627
F\xc3\xaate de l'ind\xc3\xa9pendance deuxi\xc3\xa8me jour|Independence Day Holiday|0628
F\xc3\xaate du travail|Labor Day|0501
Nouvel an|New Year's Day|0101
Nouvel an musulman|Islamic New Year|~06g0ga0q50zz19t1jn1ti23d2d72n12wv36q3gk3qf4094a44jy4ts53m5dh5nb5x66706gv6qp70j7ad
No\xc3\xabl|Christmas Day|1225""",
    "DK": b"""2020:56
Anden juledag|Second Day of Christmas|1226
Anden pinsedag|Pentecost Monday|+0480e50on0yk18h1j61sw22t2di2n82xx37u3hk3s94264bw4ml4wi5775gx5qu61j6b96l66vv75s
Anden p\xc3\xa5skedag|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Juledag|Christmas Day|1225
Kristi himmelfartsdag|Ascension Day|+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
Langfredag|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Nyt\xc3\xa5rsdag|New Year's Day|0101
Pinsedag|Pentecost|+0470e40om0yj18g1j51sv22s2dh2n72xw37t3hj3s84254bv4mk4wh5765gw5qt61i6b86l56vu75r
P\xc3\xa5skedag|Easter Sunday|+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
Sk\xc3\xa6rtorsdag|Maundy Thursday|+02r0co0n60x31701hp1rf21c2c12lr2wg36d3g33qs40p4af4l44v155q5fg5pd60269s6jp6ue74b
Store bededag|Great Prayer Day|+03k0dh0nz0xw""",
    "DM": b"""2020:56
Boxing Day||1226
Boxing Day (observed)||+0k62913ns5cn
Carnival Monday||+01i0bf0lx0vu15r1gg1q62032as2ki2v73543eu3pj3zg4964jv4ts54h5e75o45yt68j6ig6t5732
Carnival Tuesday||+01j0bg0ly0vv15s1gh1q72042at2kj2v83553ev3pk3zh4974jw4tt54i5e85o55yu68k6ih6t6733
Christmas Day||1225
Christmas Day (observed)||+0ub3xx5ms71j
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Emancipation Day||+05z0g30q710i1am1kq1uu24y2f92pd2zh39l3jp3tt4444e84oc4yg58k5io5sz6336d76nb6xf77q
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Independence Day||1103
Independence Day (observed)||+1d632165n
Labour Day||+03g0dk0no0xs1831i71sb22f2cj2mu2wy3723h63ra41e4bp4lt4vx5615g55qg60k6ao6ks6uw750
National Day of Community Service||1104
National Day of Community Service (observed)||+2rw4gr5vi
New Year's Day||0101
New Year's Day (observed)||+0uh3y35my71p
Whit Monday||+0480e50on0yk18h1j61sw22t2di2n82xx37u3hk3s94264bw4ml4wi5775gx5qu61j6b96l66vv75s""",
    "DO": b"""2020:56
A\xc3\xb1o Nuevo|New Year's Day|0101
Corpus Christi||+04i0ef0ox0yu18r1jg1t62332ds2ni2y73843hu3sj42g4c64mv4ws57h5h75r461t6bj6lg6w5762
D\xc3\xada de Duarte|Juan Pablo Duarte Day|+00p0au0ky0v915d1fg1pl1zp29t2k42u634b3eg3ok3yv48z4j14t753b5df5nq5xs67x6i26s672h
D\xc3\xada de Navidad|Christmas Day|1225
D\xc3\xada de la Altagracia|Lady of Altagracia|0121
D\xc3\xada de la Constituci\xc3\xb3n|Constitution Day|+08p0ir0sw1311d51ng1xk27m2hs2rw3203cb3md3wi46n4gr4r25165b85ld5vi65m6fx6q17047a9
D\xc3\xada de la Independencia Nacional|National Independence Day|0227
D\xc3\xada de la Restauraci\xc3\xb3n|Restoration Day|+06c0gh0ql10p1ax1l21v725c2fi2pr2zv39x3k33u744b4em4oo4yt58y5j25t963h6dj6no6xu77x
D\xc3\xada de las Mercedes|Our Lady of Mercedes Day|0924
D\xc3\xada de los Santos Reyes|Epiphany|+0050a90kk0uo14q1ew1p01z429f2jh2tm33r3dv3o63ya48c4ih4sm52q5d15n55x867d6hh6rl71w
D\xc3\xada del Trabajo|Labor Day|+03g0di0no0xs17w1i71sb22d2cj2mn2wr3723h43ra41e4bi4lt4vx55z5g55q960d6ao6ks6uw750
Viernes Santo|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c""",
    "DZ": b"""2020:45
Achoura|Ashura|~06p0gj0qe1081a21jw1tr23m2dg2na2x436z3gt3qo40i4ad4k74u153v5dq5nk5xf6796h46qy70s7am
Awal Moharram|Islamic New Year|~06g0ga0q50zz19t1jn1ti23d2d72n12wv36q3gk3qf4094a44jy4ts53m5dh5nb5x66706gv6qp70j7ad
A\xc3\xafd el-Adha|Eid al-Adha|~05w05x0fq0fr0pk0pl0ze0zf0zg19819919a1j31j41j51sy1sz1t022s22t22u2cn2co2cp2mh2mi2mj2wb2wc2wd3653663673g03g13g23pu3pv3pw3zp3zq3zr49j49k49l4jd4je4jf4t74t84t95325335345cw5cx5cy5mr5ms5mt5wl5wm5wn66g66h66i6ga6gb6gc6q46q56q66zy6zz70079t79u79v
A\xc3\xafd el-Fitr|Eid al-Fitr|~0400410du0dv0no0np0xi0xj17d17e17f1h71h81h91r21r31r420w20x20y2aq2ar2as2kk2kl2km2uf2ug2uh34934a34b3e43e53e63ny3nz3o03xt3xu3xv47n47o47p4hh4hi4hj4rb4rc4rd5155165175b05b15b25kv5kw5kx5up5uq5ur64j64k64l6ed6ee6ef6o76o86o96y26y36y477x77y77z
El-Mawlid Ennabawi Echarif|Prophet's Birthday|~08e0i80s311x1br1ll1vg25a2f52p02yu38o3ii3sc4274c24lw4vr55l5ff5p95z468y6it6sn72h
F\xc3\xaate de l'Ind\xc3\xa9pendance|Independence Day|0705
F\xc3\xaate de la R\xc3\xa9volution|Revolution Day|1101
F\xc3\xaate du Travail|Labor Day|0501
Jour de l'An Amazigh|Amazigh New Year|0112
Jour de l'An Gr\xc3\xa9gorien|New Year's Day|0101""",
}
