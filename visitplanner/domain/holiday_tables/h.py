"""Public holidays, countries in H. Made by `make catalogues`; not to be edited by hand."""

from __future__ import annotations

TABLES: dict[str, bytes] = {
    "HK": b"""2020:6
Chinese New Year||+00o0bc0l615p1fj1q720129v2kj3483ew3or4994j353l5df5xy67t6ih6sb72z
Christmas Day||1225
Christmas Day (observed)||+0ua3xx5ms71j
Double Ninth Festival||+08a0i40rz12n1ch1n41wy26t2hh2rc3163bu3lo3vi4664g04qo50j5ae5l25uw64q6fe6p86zw79q
Double Ninth Festival (observed)||+08b1wz5ux6p9
Dragon Boat Festival||+04w0eq0ok0z81921ix1tl23g2da2ny2xs38g3ia3s442s4cn4mi4x65705gu5ri61c6c06lu6vp76d
Dragon Boat Festival (observed)||+2db4co6c1
Easter Monday||+1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Good Friday||+2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Hong Kong S.A.R. Establishment Day||0701
Hong Kong S.A.R. Establishment Day (observed)||+2oe4d95s0
Labor Day||0501
Labor Day (observed)||+0no3ra5g56uw
National Day||1001
National Day (observed)||+1222gt3vk45o79a
New Year's Day||0101
New Year's Day (observed)||+0uh3y35my71p
The Buddha's Birthday||+0nu0yh18c1i71sv22p2ck2n72x137p3hj3re4224bx4lr4wf5695g35qr60l6b96l46uz75n
The Buddha's Birthday (observed)||+0nv1sw2n83hk
The Day following Mid-Autumn Festival||+07n0hi1201bu1mi1wc2672gv30k3b83l23uw45k4fe4zx59r5kf5u96446er6ol6z9794
The Second Day following Mid-Autumn Festival||+0rd2qq4q3
The day following Good Friday||+2wi36f3g53qu40r4ah4l64v355s5fi5pf60469u6jr6ug74d
The first weekday after Christmas Day||+1el1oq1yv2912j62tb33g3dl3ns3xw4814i64sc52h5cn5mr5wx6726h76rc71i7bn
The fourth day of Chinese New Year||+00r0bf0v415s2042uh3zi4tu5o65y16se732
The second day of Chinese New Year||+0bd0l70v21fk1q829w2kk2uf3493ex3os3zg49a4j44ts53m5dg5o45xz67u6ii730
The third day of Chinese New Year||+00q0l80v315r1fl1q920329x2kl2ug34a3ey3ot3zh49b4j54tt53n5dh5o567v6ij6sd
Tomb-Sweeping Day||+02m0cr0mx0x21771hc1ri21n2bs2lx2w33683gd3qi40o4at4ky4v35595fe5pj5zo69t6jz6u4749
Tomb-Sweeping Day (observed)||+0cs1rk3ge6k0""",
    "HM": b"""2020:56""",
    "HN": b"""2020:56
A\xc3\xb1o Nuevo|New Year's Day|0101
D\xc3\xada de la Independencia|Independence Day|0915
D\xc3\xada de las Am\xc3\xa9ricas|Panamerican Day|0414
D\xc3\xada del Trabajo|Labor Day|0501
Jueves Santo|Maundy Thursday|+02r0co0n60x31701hp1rf21c2c12lr2wg36d3g33qs40p4af4l44v155q5fg5pd60269s6jp6ue74b
Navidad|Christmas Day|1225
Semana Moraz\xc3\xa1nica|Morazan Weekend|+07s07t07u0hw0hx0hy0s00s10s21241251261c81c91ca1mc1md1me1wn1wo1wp26r26s26t2gv2gw2gx2qz2r02r13133143153b73b83b93li3lj3lk3vm3vn3vo45q45r45s4fu4fv4fw4py4pz4q050950a50b5ad5ae5af5kh5ki5kj5ul5um5un64p64q64r6et6eu6ev6p46p56p66z86z96za79c79d79e
S\xc3\xa1bado de Gloria|Holy Saturday|+02t0cq0n80x51721hr1rh21e2c32lt2wi36f3g53qu40r4ah4l64v355s5fi5pf60469u6jr6ug74d
Viernes Santo|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c""",
    "HR": b"""2020:56
Bogojavljenje ili Sveta tri kralja|Epiphany|0106
Bo\xc5\xbei\xc4\x87|Christmas Day|1225
Dan antifa\xc5\xa1isti\xc4\x8dke borbe|Anti-Fascist Struggle Day|0622
Dan dr\xc5\xbeavnosti|Statehood Day|0530
Dan pobjede i domovinske zahvalnosti i Dan hrvatskih branitelja|Victory and Homeland Thanksgiving Day and Croatian Veterans Day|0805
Dan sje\xc4\x87anja na \xc5\xbertve Domovinskog rata i Dan sje\xc4\x87anja na \xc5\xbertvu Vukovara i \xc5\xa0kabrnje|Remembrance Day|1118
Nova godina|New Year's Day|0101
Praznik rada|Labor Day|0501
Sveti Stjepan|Saint Stephen's Day|1226
Svi sveti|All Saints' Day|1101
Tijelovo|Corpus Christi|+04i0ef0ox0yu18r1jg1t62332ds2ni2y73843hu3sj42g4c64mv4ws57h5h75r461t6bj6lg6w5762
Uskrs|Easter Sunday|+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
Uskrsni ponedjeljak|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Velika Gospa|Assumption Day|0815""",
    "HT": b"""2020:56
Assomption de Marie|Assumption Day|0815
Carnaval|Carnival|+01h0be0lw0vt15q1gf1q52022ar2kh2v63533et3pi3zf4954ju4tr54g5e65o35ys68i6if6t4731
Comm\xc3\xa9moration de la Bataille de Verti\xc3\xa8res|Commemoration of the Battle of Vertieres|1118
F\xc3\xaate de l'Agriculture et du Travail|Agriculture and Labor Day|0501
F\xc3\xaate de l'Ind\xc3\xa9pendance Nationale|National Independence Day|0101
F\xc3\xaate des Morts|Day of the Dead|1102
F\xc3\xaate du Drapeau et de l'Universit\xc3\xa9|Flag Day and University Day|0518
F\xc3\xaate-Dieu|Corpus Christi|+04i0ef0ox0yu18r1jg1t62332ds2ni2y73843hu3sj42g4c64mv4ws57h5h75r461t6bj6lg6w5762
Jour des A\xc3\xafeux|Ancestry Day|0102
Jour des Forces Arm\xc3\xa9es|Armed Forces Day|1118
La Toussaint|All Saints' Day|1101
Lundi Gras|Shrove Monday|+01i0bf0lx0vu15r1gg1q62032as2ki2v73543eu3pj3zg4964jv4ts54h5e75o45yt68j6ig6t5732
Mardi Gras|Fat Tuesday|+01j0bg0ly0vv15s1gh1q72042at2kj2v83553ev3pk3zh4974jw4tt54i5e85o55yu68k6ih6t6733
Mort de Dessalines|Death of Dessalines|1017
Nouvel An|New Year's Day|0101
No\xc3\xabl|Christmas Day|1225
P\xc3\xa2ques|Easter Sunday|+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
Vendredi Saint|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c""",
    "HU": b"""2020:56
!06p09m0jq0mn0sa1ak1e21e91ij1mt1od1p51uz
A Munka \xc3\xbcnnepe|Labor Day|0501
Az \xc3\xa1llamalap\xc3\xadt\xc3\xa1s \xc3\xbcnnepe|State Foundation Day|0820
H\xc3\xbasv\xc3\xa9t|Easter|+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
H\xc3\xbasv\xc3\xa9t H\xc3\xa9tf\xc5\x91|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Kar\xc3\xa1csony|Christmas Day|1225
Kar\xc3\xa1csony m\xc3\xa1snapja|Second Day of Christmas|1226
Mindenszentek|All Saints' Day|1101
Nagyp\xc3\xa9ntek|Good Friday|+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Nemzeti \xc3\xbcnnep|National Day|0315 1023
Pihen\xc5\x91nap (2020. 08. 29.-t\xc5\x91l helyettes\xc3\xadtve)|Day off (substituted from 08/29/2020)|+06h
Pihen\xc5\x91nap (2020. 12. 12.-t\xc5\x91l helyettes\xc3\xadtve)|Day off (substituted from 12/12/2020)|+09y
Pihen\xc5\x91nap (2021. 12. 11.-t\xc5\x91l helyettes\xc3\xadtve)|Day off (substituted from 12/11/2021)|+0k3
Pihen\xc5\x91nap (2022. 03. 26.-t\xc5\x91l helyettes\xc3\xadtve)|Day off (substituted from 03/26/2022)|+0mb
Pihen\xc5\x91nap (2022. 10. 15.-t\xc5\x91l helyettes\xc3\xadtve)|Day off (substituted from 10/15/2022)|+0sq
Pihen\xc5\x91nap (2024. 08. 03.-t\xc5\x91l helyettes\xc3\xadtve)|Day off (substituted from 08/03/2024)|+1b0
Pihen\xc5\x91nap (2024. 12. 07.-t\xc5\x91l helyettes\xc3\xadtve)|Day off (substituted from 12/07/2024)|+1ej
Pihen\xc5\x91nap (2024. 12. 14.-t\xc5\x91l helyettes\xc3\xadtve)|Day off (substituted from 12/14/2024)|+1em
Pihen\xc5\x91nap (2025. 05. 17.-t\xc5\x91l helyettes\xc3\xadtve)|Day off (substituted from 05/17/2025)|+1i4
Pihen\xc5\x91nap (2025. 10. 18.-t\xc5\x91l helyettes\xc3\xadtve)|Day off (substituted from 10/18/2025)|+1mz
Pihen\xc5\x91nap (2025. 12. 13.-t\xc5\x91l helyettes\xc3\xadtve)|Day off (substituted from 12/13/2025)|+1oo
Pihen\xc5\x91nap (2026. 01. 10.-t\xc5\x91l helyettes\xc3\xadtve)|Day off (substituted from 01/10/2026)|+1ox
Pihen\xc5\x91nap (2026. 08. 08.-t\xc5\x91l helyettes\xc3\xadtve)|Day off (substituted from 08/08/2026)|+1vc
P\xc3\xbcnk\xc3\xb6sd|Pentecost|+0470e40om0yj18g1j51sv22s2dh2n72xw37t3hj3s84254bv4mk4wh5765gw5qt61i6b86l56vu75r
P\xc3\xbcnk\xc3\xb6sdh\xc3\xa9tf\xc5\x91|Pentecost Monday|+0480e50on0yk18h1j61sw22t2di2n82xx37u3hk3s94264bw4ml4wi5775gx5qu61j6b96l66vv75s
Szenteste|Christmas Eve|1224:2026-2045
\xc3\x9aj\xc3\xa9v|New Year's Day|0101""",
}
