"""Public holidays, countries in J. Made by `make catalogues`; not to be edited by hand."""

from __future__ import annotations

TABLES: dict[str, bytes] = {
    "JE": b"""2020:56
75th Anniversary of VE Day||+03k
Boxing Day||1226
Boxing Day (substitute day)||+0a20k71yx2923nt52j5co6re
Christmas Day||1225
Christmas Day (substitute day)||+0k60ub2913ns3xx5cn5ms71j
Corn Riots Anniversary||+0hn
Coronation of His Majesty King Charles III||+0xz
Early May Bank Holiday||+03g0dk0no0xs1i71sb22f2cj2mu2wy3723h63ra41e4bp4lt4vx5615g55qg60k6ao6ks6uw750
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Funeral of Her Majesty Queen Elizabeth II||+0rk
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Liberation Day||+03l0nv0y01861ib1sg2cr2mw2x13763rh41m4br4lx4w25gc5qi60n6as6kx6v3758
May Bank Holiday||+183
New Year's Day||0101
New Year's Day (substitute day)||+0kd0uh2983nz3y35cu5my71p
Queen's Platinum Jubilee||+0ok
Spring Bank Holiday||+0410ec0oj0yk18o1is1sw2372db2nf2xj37n3hy3s24264ca4me4wi56t5gx5r16156b96ld6vo75s
Summer Bank Holiday||+06r0gv0qz1131b71lb1vm25q2fu2py3023a63kh3ul44p4et4ox4z859c5jg5tk63o6ds6o36y778b
The visit of His Majesty King Charles III and Queen Camilla||+1a1""",
    "JM": b"""2020:56
Ash Wednesday||+01k0bh0lz0vw15t1gi1q82052au2kk2v93563ew3pl3zi4984jx4tu54j5e95o65yv68l6ii6t7734
Boxing Day||1226
Boxing Day (observed)||+0k6
Christmas Day||1225
Christmas Day (observed)||+0ub3xx5ms71j
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Emancipation Day||0801
Emancipation Day (observed)||+0g324y3jp58k
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Independence Day||0806
Independence Day (observed)||+10i2f944477q
National Heroes Day||+0840i80sc12g1cr1mv1wz2732h72rb31m3bq3lu3vy4624g64qh50l5ap5kt5ux6586fc6pg6zk79o
National Labour Day||0523
National Labour Day (observed)||+0410e51sw2303hr4wi56m6ld
New Year's Day||0101
New Year's Day (observed)||+0uh3y35my71p""",
    "JO": b"""2020:45
Christmas Day||1225
Day of Arafah||~05v0fp0pj0zd1971j21sx22r2cm2mg2wa3643fz3pt3zo49i4jc4t65315cv5mq5wk66f6g96q36zx79s
Eid al-Adha||~05w0fq0pk0ze1981j31sy22s2cn2mh2wb3653g03pu3zp49j4jd4t75325cw5mr5wl66g6ga6q46zy79t
Eid al-Adha Holiday||~05x05y0fr0fs0pl0pm0zf0zg19919a1j41j51sz1t022t22u2co2cp2mi2mj2wc2wd3663673g13g23pv3pw3zq3zr49k49l4je4jf4t84t95335345cx5cy5ms5mt5wm5wn66h66i6gb6gc6q56q66zz70079u79v
Eid al-Fitr||~0400du0no0xi17d1h71r220w2aq2kk2uf3493e43ny3xt47n4hh4rb5155b05kv5up64j6ed6o76y277x
Eid al-Fitr Holiday||~0410420dv0dw0np0nq0xj0xk17e17f1h81h91r31r420x20y2ar2as2kl2km2ug2uh34a34b3e53e63nz3o03xu3xv47o47p4hi4hj4rc4rd5165175b15b25kw5kx5uq5ur64k64l6ee6ef6o86o96y36y477y77z
Independence Day||0525
Islamic New Year||~06g0ga0q50zz19t1jn1ti23d2d72n12wv36q3gk3qf4094a44jy4ts53m5dh5nb5x66706gv6qp70j7ad
Isra' and Mi'raj||~0290c30lx0vs15n1fh1pb1z528z2iu2so32j3cd3m83w245w4fq4pl4zf59a5j45sy62s6cn6mh6wc767
Labor Day||0501
New Year's Day||0101
Prophet's Birthday||~08e0i80s311x1br1ll1vg25a2f52p02yu38o3ii3sc4274c24lw4vr55l5ff5p95z468y6it6sn72h""",
    "JP": b"""2020:56
Autumnal Equinox Day||+07d0hj0ro11t1by1m41w926e2gj2qp30u3az3l43va45f4fk4pp4zv5a05k55ua64g6el6oq6yv790
Children's Day||0505
Coming of Age Day||+00c0ag0kk0uo14s1f31p71zb29f2jj2tu33y3e23o63ya48e4ip4st52x5d15n55xg67k6ho6rs71w
Constitution Day||0503
Culture Day||1103
Emperor's Birthday||0223
Foundation Day||0211
Greenery Day||0504
Labor Thanksgiving Day||1123
Marine Day||+05o0fs0pt0zx1a11kc1ug24k2eo2os2yw3973jb3tf43j4dn4ny4y25865ia5se62i6ct6mx6x1775
Mountain Day||0811:2022-2045 +0660g9
National Holiday||+1w83l34zu6op
New Year's Day||0101
Respect for the Aged Day||+07c0hg0rk11o1bs1lw1w726b2gf2qj30n3ar3l23v645a4fe4pi4zt59x5k15u56496ed6oo6ys78w
Showa Day||0429
Sports Day||+05p0ft0s51291ck1mo1ws26w2h02r431f3bj3ln3vr45v4fz4qa50e5ai5km5uq6516f56p96zd79h
Substitute Holiday||+01i03i0ga0uh15r1831at1bz1d51g91i81nu1sd2192ki2mn2qq2wy2zo3203543733cp3q43y349d4bi4fl4lu4rg4vz5my5q960k63a65m68q6ap6gb6ku6tq71p
Vernal Equinox Day||+0270cc0mi0wn16s1gx1r22182bd2li2vn35t3fy3q34084ae4kj4uo54t5ez5p45z969e6jk6tp73u""",
}
