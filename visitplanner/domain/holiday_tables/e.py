"""Public holidays, countries in E. Made by `make catalogues`; not to be edited by hand."""

from __future__ import annotations

TABLES: dict[str, bytes] = {
    "EC": b"""2020:56
A\xc3\xb1o Nuevo|New Year's Day|0101
A\xc3\xb1o Nuevo (observado)|New Year's Day (observed)|+0ka0uh2953nw3y35cr5my71p
Batalla de Pichincha|The Battle of Pichincha|0524
Batalla de Pichincha (observado)|The Battle of Pichincha (observed)|+0410o90yh1ip1sw2d82nc37k3rv4234c74mb4wi5gq5qy6b66ld6vh75p
Carnaval|Carnival|+01i01j0bf0bg0lx0ly0vu0vv15r15s1gg1gh1q61q72032042as2at2ki2kj2v72v83543553eu3ev3pj3pk3zg3zh4964974jv4jw4ts4tt54h54i5e75e85o45o55yt5yu68j68k6ig6ih6t56t6732733
D\xc3\xada de Difuntos|All Souls' Day|1102
D\xc3\xada de Difuntos (observado)|All Souls' Day (observed)|+0im0su1d21na27h31x3c53m83wg4qw5b35lb65j6fr702
D\xc3\xada del Trabajo|Labor Day|0501
D\xc3\xada del Trabajo (observado)|Labor Day (observed)|+0dh0no1801i422c2mn2wv36z3h33ra4bi4lq55y5g55q960h6al6uw
Independencia de Cuenca|Independence of Cuenca|1103
Independencia de Cuenca (observado)|Independence of Cuenca (observed)|+1d532065m
Independencia de Guayaquil|Independence of Guayaquil|1009
Independencia de Guayaquil (observado)|Independence of Guayaquil (observed)|+0hy0s51ch1ml26t2r431c3bg3lk3vr4fz4q75af5km5uq64y6f26zd
Navidad|Christmas Day|1225
Navidad (observado)|Christmas Day (observed)|+0k30ua28y3np3xw5ck5mr71i
Primer Grito de Independencia|Declaration of Independence of Quito|0810
Primer Grito de Independencia (observado)|Declaration of Independence of Quito (observed)|+0ga0qi10m1aq1kx2552fd2zl39s3jw3u44484oj58r5iz6376de6xq77u
Viernes Santo|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c""",
    "EE": b"""2020:56
esimene j\xc3\xb5ulup\xc3\xbcha|Christmas Day|1225
iseseisvusp\xc3\xa4ev|Independence Day|0224
jaanip\xc3\xa4ev|Midsummer Day|0624
j\xc3\xb5ululaup\xc3\xa4ev|Christmas Eve|1224
kevadp\xc3\xbcha|May Day|0501
nelip\xc3\xbchade 1. p\xc3\xbcha|Pentecost|+0470e40om0yj18g1j51sv22s2dh2n72xw37t3hj3s84254bv4mk4wh5765gw5qt61i6b86l56vu75r
suur reede|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
taasiseseisvumisp\xc3\xa4ev|Independence Restoration Day|0820
teine j\xc3\xb5ulup\xc3\xbcha|Second Day of Christmas|1226
uusaasta|New Year's Day|0101
v\xc3\xb5idup\xc3\xbcha|Victory Day|0623
\xc3\xbclest\xc3\xb5usmisp\xc3\xbchade 1. p\xc3\xbcha|Easter Sunday|+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e""",
    "EG": b"""2020:45
A\xc3\xafd Al-Adha|Eid al-Adha|+05w05x05y0fn0fo0fq0fr0fs0pl0pm0pn0po0pp0ze0zf0zg19819919a1j31j41j5 ~1sy1sz1t022s22t22u2cn2co2cp2mh2mi2mj2wb2wc2wd3653663673g03g13g23pu3pv3pw3zp3zq3zr49j49k49l4jd4je4jf4t74t84t95325335345cw5cx5cy5mr5ms5mt5wl5wm5wn66g66h66i6ga6gb6gc6q46q56q66zy6zz70079t79u79v
A\xc3\xafd Al-Adha (observ\xc3\xa9)|Eid al-Adha (observed)|+0zj
A\xc3\xafd-Al-Fitr|Eid al-Fitr|+0400410du0dv0nn0no0xi0xj17d17e1h71h81r21r3 ~20w20x2aq2ar2kk2kl2uf2ug34934a3e43e53ny3nz3xt3xu47n47o4hh4hi4rb4rc5155165b05b15kv5kw5up5uq64j64k6ed6ee6o76o86y26y377x77y
A\xc3\xafd-Al-Fitr (observ\xc3\xa9)|Eid al-Fitr (observed)|+0nq0xl
Cham Al-Nessim|Spring Festival|+0320dk0nh0xe1831ht1rq22f2c52m22wr36h3h63r340t4bi4lf4v555u5fr5qg6066a36ks6up74f
F\xc3\xaate de No\xc3\xabl|Coptic Christmas Day|+0060ac14r1ex1p21z729c2ji2tn33s3dx3o33y848d4ii4so52t5cy5n35x967e6hj6ro71u
F\xc3\xaate de No\xc3\xabl (observ\xc3\xa9)|Coptic Christmas Day (observed)|+0kg0un
F\xc3\xaate de l'H\xc3\xa9gire|Islamic New Year|+06g0q51jn ~1tk23h2d72n42wv36r3go3qf40b4a84jy4tv53m5di5nf5x66726gz6qp70m7ad
F\xc3\xaate de l'H\xc3\xa9gire (observ\xc3\xa9)|Islamic New Year (observed)|+0gd10019x
F\xc3\xaate de la Lib\xc3\xa9ration du Sina\xc3\xaf|Sinai Liberation Day|+0370nh17s1hx1s22wn36s4lj4vo6096ae6kj
F\xc3\xaate de la Lib\xc3\xa9ration du Sina\xc3\xaf (observ\xc3\xa9)|Sinai Liberation Day (observed)|+0dg0xo22b2cf2mj3h23r641a4be55x5g15q56us74w
F\xc3\xaate de la R\xc3\xa9volution du 23 Juillet|July 23 Revolution Day|+05o0ft0py1031uj24o3jf3tk4y558a5if6n06x6
F\xc3\xaate de la R\xc3\xa9volution du 23 Juillet (observ\xc3\xa9)|July 23 Revolution Day (observed)|+1ab1kf2ey2p22z639a43t4dx4o15so62s6cw77f
F\xc3\xaate de la R\xc3\xa9volution du 30 Juin|June 30 Revolution Day|+0pb0zg19m2e72oc3sx4324d75hs5ry6wj76o
F\xc3\xaate de la R\xc3\xa9volution du 30 Juin (observ\xc3\xa9)|June 30 Revolution Day (observed)|+0530f70zi1ju1ty2422yl38p3it4ng4xk57o6276cb6mf
F\xc3\xaate des Forces Arm\xc3\xa9es|Armed Forces Day|+0s11261cc2gx2r23vn45s4fx5ki5uo6z979e
F\xc3\xaate des Forces Arm\xc3\xa9es (observ\xc3\xa9)|Armed Forces Day (observed)|+07t0hx1mk1wo26s31b3bf3lj4q650a5ae64x6f16p5
F\xc3\xaate du Travail|Labor Day|+03d0di1i31s822d36y3h44lp4vu55z6ak6kp
F\xc3\xaate du Travail (observ\xc3\xa9)|Labor Day (observed)|+0nr0xv1822cm2mq2wu3rd41h4bl5g85qc60g6uz753
Le jour d'Arafat|Day of Arafah|+05v0fp0pk0zd1971j2 ~1sx22r2cm2mg2wa3643fz3pt3zo49i4jc4t65315cv5mq5wk66f6g96q36zx79s
Naissance du Proph\xc3\xa8te|Prophet's Birthday|+08e0i80s311y1br1ll ~1vg25a2f52p02yu38o3ii3sc4274c24lw4vr55l5ff5p95z468y6it6sn72h
R\xc3\xa9volution de 25 Janvier et la f\xc3\xaate de la Police|January 25th Revolution and National Police Day|+00o1591ff2k02u534a48v4j05xr67w
R\xc3\xa9volution de 25 Janvier et la f\xc3\xaate de la Police (observ\xc3\xa9)|January 25th Revolution and National Police Day (observed)|+0ax0l10v51po1zs29w3ej3on3yr4ta53e5di5nm6i56s972d""",
    "EH": b"""2020:56
A\xc3\xafd al-Adha|Eid al-Adha|~05w0fq0pk0ze1981j31sy22s2cn2mh2wb3653g03pu3zp49j4jd4t75325cw5mr5wl66g6ga6q46zy79t
A\xc3\xafd el-Fitr|Eid al-Fitr|~0400du0no0xi17d1h71r220w2aq2kk2uf3493e43ny3xt47n4hh4rb5155b05kv5up64j6ed6o76y277x
Cr\xc3\xa9ation du Front POLISARIO|Creation of the Polisario Front|0510
D\xc3\xa9clenchement de la lutte arm\xc3\xa9e|Commencement of the Armed Struggle|0520
F\xc3\xaate de l'unit\xc3\xa9 nationale|National Unity Day|1012
Jour de l'insurrection|Uprising Day|0617
Journ\xc3\xa9e des martyrs|Martyrs' Day|0609
Naissance du Proph\xc3\xa8te|Prophet's Birthday|~08e0i80s311x1br1ll1vg25a2f52p02yu38o3ii3sc4274c24lw4vr55l5ff5p95z468y6it6sn72h
Premier jour de l'an de l'H\xc3\xa9gire|Islamic New Year|~06g0ga0q50zz19t1jn1ti23d2d72n12wv36q3gk3qf4094a44jy4ts53m5dh5nb5x66706gv6qp70j7ad
Premier martyr|First Martyr|0308
Proclamation de la R\xc3\xa9publique arabe sahraouie d\xc3\xa9mocratique|Proclamation of the SADR|0227""",
    "ER": b"""2020:56
Eid al-Adha||~05w0fq0pk0ze1981j31sy22s2cn2mh2wb3653g03pu3zp49j4jd4t75325cw5mr5wl66g6ga6q46zy79t
Eid al-Fitr||~0400du0no0xi17d1h71r220w2aq2kk2uf3493e43ny3xt47n4hh4rb5155b05kv5up64j6ed6o76y277x
Epiphany||+00j0ao0kt0uy1541f91pe1zj29p2ju2tz3443ea3of3yk48p4iv4t05355da5ng5xl67q6hv6s1726
Ethiopian New Year||+0720h70rc11i1bn1ls1vx2632g82qd30i3ao3kt3uy4534f94pe4zj59o5ju5tz6446e96of6yk78p
Finding of the True Cross||+07i0hn0rs11y1c31m81wd26j2go2qt30y3b43l93ve45j4fp4pu4zz5a45ka5uf64k6ep6ov6z0795
Good Friday||+02z0dh0ne0xb1801hq1rn22c2c22lz2wo36e3h33r040q4bf4lc4v255r5fo5qd6036a06kp6um74c
Independence Day||0524
International Workers' Day||0501
Martyrs' Day||0620
New Year's Day||0101
Orthodox Christmas||0107
Orthodox Easter||+0310dj0ng0xd1821hs1rp22e2c42m12wq36g3h53r240s4bh4le4v455t5fq5qf6056a26kr6uo74e
Prophet's Birthday||~08e0i80s311x1br1ll1vg25a2f52p02yu38o3ii3sc4274c24lw4vr55l5ff5p95z468y6it6sn72h
Revolution Day||0901
Women's Day||0308""",
    "ES": b"""2020:56
Asunci\xc3\xb3n de la Virgen|Assumption Day|+06b0ql10q1aw1l11v62fh2pm2zr39w3u744c4eh4on4ys5j25t863d6di6nn6xt77y
A\xc3\xb1o Nuevo|New Year's Day|+0000a60kb14l1er1ow1z12962jc2th33m3dr3nx4874ic4si52n5cs5x36786hd6ri
D\xc3\xada de la Constituci\xc3\xb3n Espa\xc3\xb1ola|Constitution Day|+0jl0tq13v1e11o628g2im2sr32w3d13n73xc47h4hm4rs5c25m75wd66i6gn70y7b3
Epifan\xc3\xada del Se\xc3\xb1or|Epiphany|+0050ab0kg0ul14q1ew1p11z629b2jh33r3dw3o23y748c4sn52s5cx5n267d6hi6rn71t
Fiesta Nacional de Espa\xc3\xb1a|National Day|+07x0i20s712c1ci1ws26x2h32r831d3lo3vt45y4g350e5aj5ko5uu64z6p96zf79k
Fiesta del Trabajo|Labor Day|+03d0di0xs17y1i31s822d2cj2mo2wt36y3h441e4bj4lp4vu55z5qa60f6ak6kp750
Inmaculada Concepci\xc3\xb3n|Immaculate Conception|+09i0jn0ts13x1o81yd28i2io2st3d33n93xe47j4ho4ru51z5c45m95wf6gp6qu7107b5
Natividad del Se\xc3\xb1or|Christmas Day|+09z0k414e1ek1op1yu28z2j52ta33f3dk3nq4804i54sb52g5cl5ww6716h66rb7bm
Todos los Santos|All Saints' Day|+0im0sr12w1d21n727h2hn2rs31x3c23m83wd46i4gn4qt5b35l85ve65j6fo6zz7a4
Viernes Santo|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c""",
    "ET": b"""2020:56
Adwa Victory Day||0302
Christmas Day||0107
Downfall of the Dergue Regime Day||0528:2020-2024
Easter Sunday||+0310dj0ng0xd1821hs1rp22e2c42m12wq36g3h53r240s4bh4le4v455t5fq5qf6056a26kr6uo74e
Eid al-Adha||+05w0fq0pk0ze1981j3 ~1sy22s2cn2mh2wb3653g03pu3zp49j4jd4t75325cw5mr5wl66g6ga6q46zy79t
Eid al-Fitr||+0400du0no0xi17d1h7 ~1r220w2aq2kk2uf3493e43ny3xt47n4hh4rb5155b05kv5up64j6ed6o76y277x
Epiphany||+00j0ao0kt0uy1541f91pe1zj29p2ju2tz3443ea3of3yk48p4iv4t05355da5ng5xl67q6hv6s1726
Ethiopian New Year||+0720h70rc11i1bn1ls1vx2632g82qd30i3ao3kt3uy4534f94pe4zj59o5ju5tz6446e96of6yk78p
Ethiopian Patriots' Victory Day||0505
Finding of True Cross||+07i0hn0rs11y1c31m81wd26j2go2qt30y3b43l93ve45j4fp4pu4zz5a45ka5uf64k6ep6ov6z0795
Good Friday||+02z0dh0ne0xb1801hq1rn22c2c22lz2wo36e3h33r040q4bf4lc4v255r5fo5qd6036a06kp6um74c
International Workers' Day||0501
Prophet's Birthday||+08e0i80s311x1br1lm ~1vg25a2f52p02yu38o3ii3sc4274c24lw4vr55l5ff5p95z468y6it6sn72h""",
}
