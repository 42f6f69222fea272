"""Public holidays, countries in Z. Made by `make catalogues`; not to be edited by hand."""

from __future__ import annotations

TABLES: dict[str, bytes] = {
    "ZA": b"""2020:56
Christmas Day||1225
Day of Goodwill||1226
Day of Goodwill (observed)||+0k62913ns5cn
Day of Reconciliation||1216
Day of Reconciliation (observed)||+2t24hx5wo
Family Day||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Freedom Day||0427
Freedom Day (observed)||+1i036v4lm6ah
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Heritage Day||0924
Heritage Day (observed)||+11v2gm45h793
Human Rights Day||0321
Human Rights Day (observed)||+0ce2193g054v
Local Government Elections||+1xf
Municipal elections||+0im
National Women's Day||0809
National Women's Day (observed)||+0661v14yn6ni
National and Provincial Government Elections||+18q
New Year's Day||0101
New Year's Day (observed)||+0uh3y35my71p
Public Holiday by Presidential Decree||+0ub144
Workers' Day||0501
Workers' Day (observed)||+0no3ra5g56uw
Youth Day||0616
Youth Day (observed)||+1992y461q""",
    "ZM": b"""2020:56
Africa Freedom Day||0525
Africa Freedom Day (observed)||+1is37n4me6b9
Bridge Public Holiday||+0ge
Christmas Day||1225
Christmas Day (observed)||+0ua3xw5mr71i
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Easter Sunday||+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
Farmers' Day||+05z0g30q710i1am1kq1uu24y2f92pd2zh39l3jp3tt4444e84oc4yg58k5io5sz6336d76nb6xf77q
General Election Day||+0gd1v439v4om636
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Heroes' Day||+0570fb0pf0zj19n1jy1u22462ea2oe2yi38t3ix3t14354d94nk4xo57s5hw5s06246cf6mj6wn76r
Holy Saturday||+02t0cq0n80x51721hr1rh21e2c32lt2wi36f3g53qu40r4ah4l64v355s5fi5pf60469u6jr6ug74d
Inauguration Ceremony of President-elect and Vice-President-elect||+0gp
Independence Day||1024
Independence Day (observed)||+0if27a3m15aw
International Women's Day||0308
International Women's Day (observed)||+01w1qr4ud6j8
Kenneth Kaunda Day||0428:2022-2045
Kenneth Kaunda Day (observed)||+17w2wr60d
Labour Day||0501
Labour Day (observed)||+0no3ra5g56uw
Memorial Service for Kenneth Kaunda||+0f8
National Day of Prayer and Christian Heritage||1229:2026-2045
National Day of Prayer and Christian Heritage (observed)||+33k676
National Prayer Day||1018:2020-2025
National Prayer Day (observed)||+084
New Year's Day||0101
New Year's Day (observed)||+0uh3y35my71p
State Funeral of Kenneth Kaunda||+0fd
State Funeral of Rupiah Banda||+0mf
Unity Day||+0580fc0pg0zk19o1jz1u32472eb2of2yj38u3iy3t24364da4nl4xp57t5hx5s16256cg6mk6wo76s
Youth Day||0312
Youth Day (observed)||+0wf2b640173n""",
    "ZW": b"""2020:56
Africa Day||0525
Africa Day (observed)||+1is37n4me6b9
Boxing Day||1226
Boxing Day (observed)||+0k62913ns5cn
Christmas Day||1225
Christmas Day (observed)||+0ub3xx5ms71j
Defense Forces Day||+0670gb0qf10q1au1ky1v22562fh2pl2zp39t3jx3u144c4eg4ok4yo58s5iw5t763b6df6nj6xn77y
Easter Monday||+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fk5ph60669w6jt6ui74f
Easter Saturday||+02t0cq0n80x51721hr1rh21e2c32lt2wi36f3g53qu40r4ah4l64v355s5fi5pf60469u6jr6ug74d
Easter Sunday||+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
Good Friday||+02s0cp0n70x41711hq1rg21d2c22ls2wh36e3g43qt40q4ag4l54v255r5fh5pe60369t6jq6uf74c
Independence Day||0418
Independence Day (observed)||+0d62213gs55n
Munhumutapa Day||0915:2026-2045
Munhumutapa Day (observed)||+30n649
New Year's Day||0101
New Year's Day (observed)||+0uh3y35my71p
Robert Gabriel Mugabe National Youth Day||0221
Robert Gabriel Mugabe National Youth Day (observed)||+0bm20h5436sy
Unity Day||1222
Unity Day (observed)||+1ei33d66z
Workers' Day||0501
Workers' Day (observed)||+0no3ra5g56uw
Zimbabwe Heroes' Day||+0660ga0qe10p1at1kx1v12552fg2pk2zo39s3jw3u044b4ef4oj4yn58r5iv5t663a6de6ni6xm77x""",
}
