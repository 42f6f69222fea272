"""Public holidays, countries in W. Made by `make catalogues`; not to be edited by hand."""

from __future__ import annotations

TABLES: dict[str, bytes] = {
    "WF": b"""2020:56
Armistice|Armistice Day|1111
Ascension|Ascension Day|+03x0du0oc0y91861iv1sl22i2d72mx2xm37j3h93ry41v4bl4ma4w756w5gm5qj6186ay6kv6vk75h
Assomption|Assumption Day|0815
F\xc3\xaate de la Victoire|Victory Day|0508
F\xc3\xaate du Territoire|Territory Day|0729
F\xc3\xaate du Travail|Labor Day|0501
F\xc3\xaate nationale|National Day|0714
Jour de l'an|New Year's Day|0101
Lundi de Pentec\xc3\xb4te|Pentecost Monday|+0480e50on0yk18h1j61sw22t2di2n82xx37u3hk3s94264bw4ml4wi5775gx5qu61j6b96l66vv75s
Lundi de P\xc3\xa2ques|Easter Monday|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
No\xc3\xabl|Christmas Day|1225
Saint Pierre Chanel|Feast of Saint Peter Chanel|0428
Saints Pierre et Paul|Saints Peter and Paul Day|0629
Toussaint|All Saints' Day|1101""",
    "WS": b"""2020:56
Boxing Day||1226
Christmas Day||1225
Day After Good Friday||+02t0cq0n80x51721hr1rh21e2c32lt2wi36f3g53qu40r4ah4l64v355s5fi5pf60469u6jr6ug74d
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Father's Day||+0660ga0ql10p1at1kx1v12552fg2pk2zo39s3jw3u744b4ef4oj4yn58r5j25t663a6de6ni6xt77x
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Independence Day||0601
Mother's Day||+03n0dr0nv0y618a1ie1si22m2cx2n12x53793hd3rh41s4bw4m04w45685gc5qn60r6av6kz6v375e
New Year's Day||0101
The Day After New Year's Day||0102
White Sunday (Lotu a Tamaiti)||+07x0i10s51291ck1mo1ws26w2h02rb31f3bj3ln3vr45v4g64qa50e5ai5km5ux6516f56p96zd79h""",
}
