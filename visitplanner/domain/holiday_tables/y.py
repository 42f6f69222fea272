"""Public holidays, countries in Y. Made by `make catalogues`; not to be edited by hand."""

from __future__ import annotations

TABLES: dict[str, bytes] = {
    "YE": b"""2020:45
Eid al-Adha||+05v05w05x05y05z0fp0fq0fr0fs0ft0pj0pk0pl0pm0pn0zd0ze0zf0zg0zh19719819919a19b ~1j21j31j41j51j61j71sx1sy1sz1t01t11t222r22s22t22u22v2cm2cn2co2cp2cq2cr2mg2mh2mi2mj2mk2mm2wa2wb2wc2wd2we2wf3643653663673683693fz3g03g13g23g33pt3pu3pv3pw3px3py3zo3zp3zq3zr3zs3zt49i49j49k49l49m4jc4jd4je4jf4jg4jh4t64t74t84t94ta5315325335345355365cv5cw5cx5cy5cz5d05mq5mr5ms5mt5mu5wk5wl5wm5wn5wo5wp66f66g66h66i66j66k6g96ga6gb6gc6gd6q36q46q56q66q76q86zx6zy6zz70070179s79t79u79v79w79x
Eid al-Adha (observed)||+0600fv0po0zi
Eid al-Fitr||+03y03z0400410420ds0dt0du0dv0dw0nm0nn0no0np0nq0xh0xi0xj0xk17b17c17d17e17f1h61h71h81h9 ~1r01r11r21r31r41r520v20w20x20y2ap2aq2ar2as2at2kj2kk2kl2km2ko2ud2ue2uf2ug2uh34834934a34b34c3e23e33e43e53e63e83nx3ny3nz3o03xr3xs3xt3xu3xv3xw47l47m47n47o47p4hf4hg4hh4hi4hj4hk4r94ra4rb4rc4rd4rf5145155165175az5b05b15b25b35kt5ku5kv5kw5kx5kz5un5uo5up5uq5ur5us64i64j64k64l64m6ec6ed6ee6ef6o66o76o86o96oa6y16y26y36y46y677v77w77x77y77z
Eid al-Fitr (observed)||+0430dx0xl17h
Evacuation Day||1130
Evacuation Day (observed)||+2sn4hk5w9
Islamic New Year Day||+06g0gb0q50zz19t ~1jn1ti23d2d72n12wv2wx36q3gk3qf3qh4094a44jy4ts53m53o5dh5nb5x65x86706gv6qp70j7ad7af
Labor Day||0501
Labor Day (observed)||+03f1sa4vw6kr
Liberation Day||1014
Liberation Day (observed)||+0sb3vx5ks6zj
Revolution Day||0926
Revolution Day (observed)||+1m93b44pv6eq
Unity Day||0522
Unity Day (observed)||+0431sv4wh6lc""",
    "YT": b"""2020:56
Abolition de l'esclavage|Abolition of Slavery|0427
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
