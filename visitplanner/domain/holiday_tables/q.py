"""Public holidays, countries in Q. Made by `make catalogues`; not to be edited by hand."""

from __future__ import annotations

TABLES: dict[str, bytes] = {
    "QA": b"""2020:45
Eid al-Adha||+05w05x05y0fq0fr0fs0pk0pl0pm0ze0zf0zg19819919a1j31j41j51sy1sz1t0 ~22s22t22u2cn2co2cp2mh2mi2mj2wb2wc2wd3653663673g03g13g23pu3pv3pw3zp3zq3zr49j49k49l4jd4je4jf4t74t84t95325335345cw5cx5cy5mr5ms5mt5wl5wm5wn66g66h66i6ga6gb6gc6q46q56q66zy6zz70079t79u79v
Eid al-Fitr||+0400410420du0dv0dw0no0np0nq0xi0xj0xk17d17e17f1h71h81h91r21r31r4 ~20w20x20y2aq2ar2as2kk2kl2km2uf2ug2uh34934a34b3e43e53e63ny3nz3o03xt3xu3xv47n47o47p4hh4hi4hj4rb4rc4rd5155165175b05b15b25kv5kw5kx5up5uq5ur64j64k64l6ed6ee6ef6o76o86o96y26y36y477x77y77z
National Sports Day||+0150b90ld0vo15s1fw1q02042a82kj2un34r3ev3oz3za49e4ji4tm53q5du5o55y968d6ih6sl72w
New Year's Holiday||+1es
Qatar National Day||1218""",
}
