"""Public holidays, countries in I. Made by `make catalogues`; not to be edited by hand."""

from __future__ import annotations

TABLES: dict[str, bytes] = {
    "ID": b"""2020:56
Hari Buruh Internasional|International Labor Day|0501
Hari Kemerdekaan Republik Indonesia|Independence Day|0817
Hari Lahir Pancasila|Pancasila Day|0601
Hari Pemilihan Kepala Daerah|Local Election Day|+09j1ds
Hari Pemilihan Umum|General Election Day|+15t
Hari Raya Idul Adha|Eid al-Adha|+05w0fq0pl0zf1991j31sy ~22t2cn2mi2wc3663g03pv3zp49k4je4t85325cx5mr5wm66g6ga6q46zz79t
Hari Raya Idul Fitri|Eid al-Fitr|+0400du0no0xj17d1h81r3 ~20x2ar2kl2uf34a3e43nz3xt47n4hh4rb5165b15kv5uq64k6ee6o86y377x
Hari Raya Natal|Christmas Day|1225
Hari Raya Waisak|Vesak Day|+03j0e70o20yq18k1ie1t222w ~2cr2ne2x837w3hq3rl4294c44ly4wm56g5ga5qy60s6bg6lb6v675u
Hari Suci Nyepi|Day of Silence|+02c0c60m00wo16j1h61r120v2bj2ld2v835w3fq3qe4084a34kr4ul54f5f35oy5ys69g6ja6ty73t
Hari kedua dari Hari Raya Idul Fitri|Eid al-Fitr Second Day|+0410dv0np0xk17e1h91r4 ~20y2as2km2ug34b3e53o03xu47o4hi4rc5175b25kw5ur64l6ef6o96y477y
Isra Mikraj Nabi Muhammad|Isra' and Mi'raj|+0290c30lx0vs15n1fh1pb1z5290 ~2iu2sp32j3ce3m83w245w4fr4pl4zg59b5j55sz62t6cn6mi6wd767
Kebangkitan Yesus Kristus|Easter Sunday|+1731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
Kenaikan Yesus Kristus|Ascension Day|+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
Maulid Nabi Muhammad|Prophet's Birthday|+08e0ia0s311y1bs1lm1vg25b ~2f62p02yu38o3ij3sd4274c24lx4vr55l5ff5p95z468z6it6so72i
Tahun Baru Imlek|Lunar New Year|+00o0bc0l60v115p1fj1q7201 ~29v2kj2ue3483ew3or3zf4994j34tr53l5df5o35xy67t6ih6sb72z
Tahun Baru Islam|Islamic New Year|+06g0gc0q50zz19t1jo1ti23d ~2d82n22ww36q3gl3qf40a4a44jz4tt53n5dh5nc5x66716gv6qp70j7ad
Tahun Baru Masehi|New Year's Day|0101
Wafat Yesus Kristus|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c""",
    "IE": b"""2020:56
August Bank Holiday||+05z0g30q710i1am1kq1uu24y2f92pd2zh39l3jp3tt4444e84oc4yg58k5io5sz6336d76nb6xf77q
Christmas Day||1225
Day of Remembrance and Recognition||+0mf
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
June Bank Holiday||+0480ej0on0yr18v1iz1t323e2di2nm2xq37u3i53s942d4ch4ml4wp5705h45r861c6bg6lk6vv75z
May Bank Holiday||+03g0dk0no0xs1831i71sb22f2cj2mu2wy3723h63ra41e4bp4lt4vx5615g55qg60k6ao6ks6uw750
New Year's Day||0101
October Bank Holiday||+08b0if0sq12u1cy1n21x627a2hl2rp31t3bx3m13wc46g4gk4qo50s5aw5l75vb65f6fj6pn6zy7a2
Saint Brigid's Day||+0vg15k1fo1ps1zw2a72kb2uc34j3en3oy3z24964j74te53i5dt5nx5xy6856i96sd72o
Saint Patrick's Day||0317
Saint Stephen's Day||1226""",
    "IL": b"""2020:45
Independence Day||+03b0xn1rz22o2x03rc5px
Independence Day (observed)||+0d20nr18b1i32ck2mc36w3go4184bx4lp4vk5695g160l6ad6l26ux74p
Pesach||+02r0ck0n80x317q1hl1rf2242bz2lt2wg36b3g53qs40n4bc4l64uz55o5fi5pd60069u6kj6uc747
Rosh Hashanah||+07a07b0h30h40rr0rs11m11n1c91ca1m41m51vy1vz26n26o2gi2gj2qc2qd30z3103au3av3ko3kp3vb3vc4564574fv4fw4pp4pq4zi4zj5a75a85k15k25tw5tx64j64k6ed6ee6p26p36yv6yw78q78r
Seventh day of Pesach||+02x0cq0ne0x917w1hr1rl22a2c52lz2wm36h3gb3qy40t4bi4lc4v555u5fo5pj6066a06kp6ui74d
Shavuot||+0450dy0om0yh1941iz1st23i2dd2n72xu37p3hj3s64214cq4mk4wd5725gw5qr61e6b86lx6vq75l
Simchat Torah / Shemini Atzeret||+07v0ho0sc1271cu1mp1wj2782h32qx31k3bf3l93vw45r4gg4qa5035as5km5uh6546ey6pn6zg79b
Sukkot||+07o0hh0s51201cn1mi1wc2712gw2qq31d3b83l23vp45k4g94q34zw5al5kf5ua64x6er6pg6z9794
Yom Kippur||+07j0hc0s011v1ci1md1w726w2gr2ql3183b33kx3vk45f4g44py4zr5ag5ka5u564s6em6pb6z478z""",
    "IM": b"""2020:56
Boxing Day||1226
Boxing Day (observed)||+0a20k71yx2923nt52j5co6re
Christmas Day||1225
Christmas Day (observed)||+0k60ub2913ns3xx5cn5ms71j
Coronation of Charles III||+0xz
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Late Summer Bank Holiday||+06r0gv0qz1131b71lb1vm25q2fu2py3023a63kh3ul44p4et4ox4z859c5jg5tk63o6ds6o36y778b
May Day||+03k0dk0no0xs1831i71sb22f2cj2mu2wy3723h63ra41e4bp4lt4vx5615g55qg60k6ao6ks6uw750
New Year's Day||0101
New Year's Day (observed)||+0kd0uh2983nz3y35cu5my71p
Platinum Jubilee of Elizabeth II||+0ok
Spring Bank Holiday||+0410ec0oj0yk18o1is1sw2372db2nf2xj37n3hy3s24264ca4me4wi56t5gx5r16156b96ld6vo75s
State Funeral of Queen Elizabeth II||+0rk
TT Bank Holiday||+04c0eg0ok0yo18z1j31t723b2df2nj2xu37y3i23s642a4ce4mp4wt56x5h15r561g6bk6lo6vs75w
Tynwald Day||+0570fb0pg0zl19r1jy1u22462ec2oh2ym38t3ix3t24374dc4nk4xo57s5hx5s36286cf6mj6wo76t""",
    "IN": b"""2020:56
Buddha Purnima||+03j0e70o20xw18k1ie1s822w2cq2ne2x93743hs3rm41g4c4
Christmas||1225
Diwali (Deepavali)|Diwali|+08u0ip0sj1371d11mv1xj27e2h82rw31r3cf3m93w346r4gl
Dr. B. R. Ambedkar's Jayanti|Dr. B. R. Ambedkar's Birthday|0414
Dussehra||+08a0i50s012o1ci1md1x026u2go2rc3173bv3lq3vk4684g2
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Guru Nanak's Jayanti|Guru Nanak's Birthday|+09a0j40sy13m1dg1nb1xz27u2ho2sc3263ct3mo3wi4764h1
Holi||+01x0cl0mf0wa16x1gr1qm2192b42kz2vn35h3g53pz3zt4ah
Id-ul-Fitr|Eid al-Fitr|+0410dv0np0xj17e1h81r3 ~20x2ar2kl2ug34a3e53nz3xu47o4hi4rc5165b15kw5uq64k6ee6o86y377y
Id-ul-Zuha (Bakrid)|Eid al-Adha|+05x0fr0pl0zf1991j41sy ~22t2co2mi2wc3663g13pv3zq49k4je4t85335cx5ms5wm66h6gb6q56zz79u
Independence Day||0815
Janmashtami (Vaishnava)||+0680gv0qp11d1b71l21vq25l2ff2q32zx39r3kf3u944y4es
Maha Shivaratri||+0ly1gb20t2an2kh2v53503fo3pi3zd4a1
Mahatma Gandhi's Jayanti|Mahatma Gandhi's Birthday|1002
Mahavir Jayanti|Mahavira's Birthday|+02o0dc0n60x117o1hi1rd2202bv2mj2we3683gw3qq40k4b8
Milad-un-Nabi|Prophet's Birthday|+08f0i90s411y1bs1lm1vh ~25b2f62p12yv38p3ij3sd4284c34lx4vs55m5fg5pa5z568z6iu6so72i
Muharram|Ashura|+06q0gk0qf1091a31jx1ts ~23n2dh2nb2x53703gu3qp40j4ae4k84u253w5dr5nl5xg67a6h56qz70t7an
Ram Navami||+02k0d80ww17k1r821x2br2wa3643gs3ql40g4b4
Republic Day||0126""",
    "IO": b"""2020:56""",
    "IQ": b"""2020:45
Army Day||0106
Ashura||+06q0gk0qe1091a21jw ~1tr23m2dg2na2x436z3gt3qo40i4ad4k74u153v5dq5nk5xf6796h46qy70s7am
Commemoration of the Saddam Baath crimes against the Iraqi people||0316:2025-2045
Day of Arafah||+05v0fp0pj0zd1971j2 ~1sx22r2cm2mg2wa3643fz3pt3zo49i4jc4t65315cv5mq5wk66f6g96q36zx79s
Eid al-Adha||+05w05x05y0fq0fr0fs0pk0pl0pm0ze0zf0zg19819919a1j31j41j5 ~1sy1sz1t022s22t22u2cn2co2cp2mh2mi2mj2wb2wc2wd3653663673g03g13g23pu3pv3pw3zp3zq3zr49j49k49l4jd4je4jf4t74t84t95325335345cw5cx5cy5mr5ms5mt5wl5wm5wn66g66h66i6ga6gb6gc6q46q56q66zy6zz70079t79u79v
Eid al-Fitr||+0400410420du0dv0dw0no0np0nq0xi0xj0xk17d17e17f1h81h91ha ~1r21r31r420w20x20y2aq2ar2as2kk2kl2km2uf2ug2uh34934a34b3e43e53e63ny3nz3o03xt3xu3xv47n47o47p4hh4hi4hj4rb4rc4rd5155165175b05b15b25kv5kw5kx5up5uq5ur64j64k64l6ed6ee6ef6o76o86o96y26y36y477x77y77z
Eid al-Ghadir||+19g1jc ~1t62302cv2mp2wj36d3g83q23zx49r4jl4tf53a5d45mz5wt66o6gi6qc7067a1
February 8 Revolution||0208:2020-2024
Islamic New Year||+06h0ga0q50zz19t1jn ~1ti23d2d72n12wv36q3gk3qf4094a44jy4ts53m5dh5nb5x66706gv6qp70j7ad
July 14 Revolution||0714:2020-2023
July 17 Revolution||0717:2020-2023
Labor Day||0501
New Year's Day||0101
Nowruz||0321
Prophet's Birthday||+08e0i80s311x1br1ll ~1vg25a2f52p02yu38o3ii3sc4274c24lw4vr55l5ff5p95z468y6it6sn72h""",
    "IR": b"""2020:4
15 Khordad Uprising||+04b0eh0om0yr18w1j21t723c2dh2nm2xs37x3i23s742d4ci4mn4ws56y5h35r861d6bj6lo6vt75y
Arbaeen||+07t0hn0ri11c1b61l01uv ~24q2el2of2y93833hx3rs41n4bh4lc4v65505eu5op5yj68e6i86s371x7br
Ashura||+06q0gk0qe1081a21jx1tr ~23n2dh2nb2x53703gu3qp40j4ae4k84u253w5dr5nl5xg67a6h56qz70t7an
Birthday of Imam Ali||+01v0bp0lk0ve1591f41oy1ys ~28m2ih2sb3263c03lv3vp45j4fd4p84z258x5ir5sl62f6ca6m46vz75u
Birthday of Mahdi||+02r0cl0mf0wa1641fz1pu ~1zo29i2jc2t73313cw3mq3wk46e4g84q34zy59s5jn5th63b6d56n06wu76p
Birthday of Muhammad and Imam Ja'far al-Sadiq||+08j0ie0s91231bx1lr1vl ~25g2fb2p62z038u3io3si42d4c84m24vx55r5fl5pf5za6946iz6st72n
Death of Imam Khomeini||+04a0eg0ol0yq18v1j11t623b2dg2nl2xr37w3i13s642c4ch4mm4wr56x5h25r761c6bi6ln6vs75x
Death of Prophet Muhammad and Martyrdom of Hasan ibn Ali||+0810hv0rq11k1be1l81v3 ~24y2et2on2yh38b3i53s041v4bp4lk4ve5585f25ox5yr68m6ig6sb725
Eid al-Adha||+05w0fr0pl0zf1991j31sy ~22t2co2mi2wc3663g13pv3zq49k4je4t85335cx5ms5wm66h6gb6q56zz79u
Eid al-Fitr||+0400du0np0xj17d1h81r3 ~20x2ar2kl2ug34a3e53nz3xu47o4hi4rc5165b15kw5uq64k6ee6o86y377y
Eid al-Fitr Holiday||+0410dv0nq0xk17e1h91r4 ~20y2as2km2uh34b3e63o03xv47p4hj4rd5175b25kx5ur64l6ef6o96y477z
Eid al-Ghadir||+0640fz0pt0zn19h1jb1t6 ~2312cw2mq2wk36e3g93q33zy49s4jm4tg53b5d55n05wu66p6gj6qd7077a2
Iranian Oil Industry Nationalization Day||+0260cb0mh0wm16r1gw1r22172bc2lh2vm35s3fx3q24074ad4ki4un54s5ey5p35z869d6jj6to73t
Islamic Republic Day||+02i0co0mt0wy1731h91re21j2bo2lt2vz3643g93qe40k4ap4ku4uz5555fa5pf5zk69q6jv6u0745
Islamic Revolution Day||+0150ba0lg0vl15q1fv1q12062ab2kg2ul34r3ew3p13z649c4jh4tm53r5dx5o25y768c6ii6sn72s
Isra' and Mi'raj||+0290c30ly0vs15n1fi1pc ~1z62902iv2sp32k3ce3m93w345x4fr4pm4zg59b5j55sz62t6co6mi6wd768
Last Day of Year||+0cc1gx2vn40854t69e
Martyrdom of Ali al-Rida||+0820hx0rs11m1bg1la1v4 ~24z2eu2op2yj38d3i73s141w4br4ll4vg55a5f45oy5yt68n6ii6sc726
Martyrdom of Fatima||+00s0am0kg0ub1461e01nu1xo ~27j2hd2r83133ax3kr3ul44f4ea4o44xz57t5ho5ri61c6b66l16uw74q
Martyrdom of Hasan al-Askari||+08a0i50s011u1bo1li1vc ~2572f22ox2yr38l3if3s94244bz4lt4vo55i5fc5p65z168v6iq6sk72e
Martyrdom of Imam Ali||+03r0dl0nf0x91741gz1qt ~20o2ai2kc2u63413dv3nq3xk47e4h84r250x5as5km5ug64b6e56nz6xu77o
Martyrdom of Imam Ja'far al-Sadiq||+04o0ei0od0y71811hw1rr ~21l2bf2l92v434y3et3on3yi48c4i64s051u5bp5lk5ve6586f26ow6yr78m
Nature's Day||+02j0cp0mu0wz1741ha1rf21k2bp2lu2w03653ga3qf40l4aq4kv4v05565fb5pg5zl69r6jw6u1746
Nowruz||+0270cd0mi0wn16s1gy1r32182bd2li2vo35t3fy3q34094ae4kj4uo54u5ez5p45z969f6jk6tp73u
Nowruz Holiday||0322 0323 +0280cg0ml0wq16t1h11r621b2be2lj2vr35w3fz3q440c4ah4kk4up54x5f25p55za69i6jn6tq73v
Public Holiday||+10c10d1qj1qk1ql1qm1qn1qo1qp
Tasua||+06p0gj0qd1071a11jw1tq ~23m2dg2na2x436z3gt3qo40i4ad4k74u153v5dq5nk5xf6796h46qy70s7am""",
    "IS": b"""2020:56
Annar \xc3\xad hv\xc3\xadtasunnu|Pentecost Monday|+0480e50on0yk18h1j61sw22t2di2n82xx37u3hk3s94264bw4ml4wi5775gx5qu61j6b96l66vv75s
Annar \xc3\xad j\xc3\xb3lum|Second Day of Christmas|1226
Annar \xc3\xad p\xc3\xa1skum|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Fr\xc3\xaddagur verslunarmanna|Commerce Day|+05z0g30q710i1am1kq1uu24y2f92pd2zh39l3jp3tt4444e84oc4yg58k5io5sz6336d76nb6xf77q
F\xc3\xb6studagurinn langi|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Hv\xc3\xadtasunnudagur|Pentecost|+0470e40om0yj18g1j51sv22s2dh2n72xw37t3hj3s84254bv4mk4wh5765gw5qt61i6b86l56vu75r
J\xc3\xb3ladagur|Christmas Day|1225
N\xc3\xbd\xc3\xa1rsdagur|New Year's Day|0101
P\xc3\xa1skadagur|Easter Sunday|+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
Sk\xc3\xadrdagur|Maundy Thursday|+02r0co0n60x31701hp1rf21c2c12lr2wg36d3g33qs40p4af4l44v155q5fg5pd60269s6jp6ue74b
Sumardagurinn fyrsti|First Day of Summer|+0350d90nd0xh17s1hw1s02242c82mc2wn36r3gv3qz4134b74li4vm55q5fu5py6096ad6kh6ul74p
Uppstigningardagur|Ascension Day|+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
Verkal\xc3\xbd\xc3\xb0sdagurinn|Labor Day|0501
\xc3\x9ej\xc3\xb3\xc3\xb0h\xc3\xa1t\xc3\xad\xc3\xb0ardagurinn|National Day|0617""",
    "IT": b"""2020:56
Anniversario della Liberazione|Liberation Day|0425
Assunzione della Beata Vergine Maria|Assumption Of Mary Day|0815
Capodanno|New Year's Day|0101
Epifania|Epiphany|0106
Festa del Lavoro|Labor Day|0501
Festa della Repubblica|Republic Day|0602
Festa nazionale di San Francesco d'Assisi, patrono d'Italia|Saint Francis of Assisi, Patron Saint of Italy|1004:2026-2045
Giorno dell'unit\xc3\xa0 nazionale|National Unity Day|+08h0is0sw1301d41n81xc27n2hr2rv31z3c33me3wi46m4gq4qu50y5b95ld5vh65l6fp6pt7047a8
Immacolata Concezione|Immaculate Conception|1208
Luned\xc3\xac dell'Angelo|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Natale|Christmas Day|1225
Ognissanti|All Saints' Day|1101
Pasqua|Easter Sunday|+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
Santo Stefano|Saint Stephen's Day|1226""",
}
