"""Public holidays, countries in X. Made by `make catalogues`; not to be edited by hand."""

from __future__ import annotations

TABLES: dict[str, bytes] = {
    "XK": b"""2020:56
Bajrami i Madh, dita e par\xc3\xab|Eid al-Fitr|~0400410du0no0xi17d1h71h81r220w2aq2as2kk2uf3493e43ny3o03xt47n4hh4hj4rb5155165b05kv5up5uq64j6ed6o76y277x
Bajrami i Vog\xc3\xabl, dita e par\xc3\xab|Eid al-Adha|~05w0fq0pk0pm0ze1981991j31sy22s22t2cn2mh2wb2wd3653g03pu3zp49j49l4jd4t75325345cw5mr5wl66g6ga6gb6q46zy79t79v
Dita Nd\xc3\xabrkomb\xc3\xabtare e Pun\xc3\xabs|International Labor Day|0501
Dita Nd\xc3\xabrkomb\xc3\xabtare e Pun\xc3\xabs (dit\xc3\xab pushimi e shtyr\xc3\xab)|International Labor Day (observed)|+0dk0np22f3h63ra5615g56uw
Dita e Evrop\xc3\xabs|Europe Day|0509
Dita e Evrop\xc3\xabs (dit\xc3\xab pushimi e shtyr\xc3\xab)|Europe Day (observed)|+03n0dr1si22m3hd4w45686kz
Dita e Kushtetut\xc3\xabs s\xc3\xab Republik\xc3\xabs s\xc3\xab Kosov\xc3\xabs|Constitution Day|0409
Dita e Kushtetut\xc3\xabs s\xc3\xab Republik\xc3\xabs s\xc3\xab Kosov\xc3\xabs (dit\xc3\xab pushimi e shtyr\xc3\xab)|Constitution Day (observed)|+0n30x72by3qp40t5fk6ub74f
Dita e Pavar\xc3\xabsis\xc3\xab s\xc3\xab Republik\xc3\xabs s\xc3\xab Kosov\xc3\xabs|Independence Day|0217
Dita e Pavar\xc3\xabsis\xc3\xab s\xc3\xab Republik\xc3\xabs s\xc3\xab Kosov\xc3\xabs (dit\xc3\xab pushimi e shtyr\xc3\xab)|Independence Day (observed)|+15y2kp2ut49k4jo5yf
Krishtlindjet Katolike|Catholic Christmas Day|1225
Krishtlindjet Katolike (dit\xc3\xab pushimi e shtyr\xc3\xab)|Catholic Christmas Day (observed)|+0k60ua2913ns3xw5cn5ms71i
Krishtlindjet Ortodokse|Orthodox Christmas Day|0107
Krishtlindjet Ortodokse (dit\xc3\xab pushimi e shtyr\xc3\xab)|Orthodox Christmas Day (observed)|+0uo14s2jj3ya48e5n571w
Pashk\xc3\xabt Katolike|Catholic Easter|+02u0cr0n90x61731hs1ri21f2c42lu2wj36g3g63qv40s4ai4l74v455t5fj5pg60569v6js6uh74e
Pashk\xc3\xabt Katolike (dit\xc3\xab pushimi e shtyr\xc3\xab)|Catholic Easter (observed)|+02v0cs0na0x71741ht1rj21g2c52lv2wk36h3g73qw40t4aj4l84v555u5fl5ph60669w6jt6ui74f
Pashk\xc3\xabt Ortodokse|Orthodox Easter|+0310dj0ng0xd1821hs1rp22e2c42m12wq36g3h53r240s4bh4le4v455t5fq5qf6056a26kr6uo74e
Pashk\xc3\xabt Ortodokse (dit\xc3\xab pushimi e shtyr\xc3\xab)|Orthodox Easter (observed)|+0320dl0nh0xe1831ht1rq22g2c52m32wr36h3h73r340t4bi4lf4v555u5fr5qg6066a36ks6up74f
Viti i Ri|New Year's Day|0101 0102
Viti i Ri (dit\xc3\xab pushimi e shtyr\xc3\xab)|New Year's Day (observed)|+0a90kd0ke0ui1z42982993nz3o03y452q5cu5cv5mz6rl71q""",
}
