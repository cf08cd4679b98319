#: source PrestaShop/PrestaShop#14822, PrestaShop/PrestaShop#29868
#: case the answer to the sign-in sends PrestaShop-<hash> twice with two values; both are sealed (defuse, def50200…)
#: kind one cookie in two lines of one answer; no pass from what was not understood
#: truth my-account had led to signing in and opens: success. The browser keeps the second value. What is sealed cannot be compared: neither kept nor exchanged, neither signed with a known secret nor not, and whether the session is in it nobody can tell
#: signins success
#: rotation inconclusive
#: session PrestaShop-820202632535d7e5d1d5a83f528f8ae4
#: finding session-fixation - cantTell
#: nofinding session-fixation - failed
#: nofinding session-fixation - passed
#: nofinding known-signing-secret - passed
#: nofinding client-side-session - passed
it watches https://shop.test/
12:00:00 GET https://shop.test/my-account
302 → /login?back=my-account
Set-Cookie: PrestaShop-820202632535d7e5d1d5a83f528f8ae4=def502001766424926e6fc089d1cc1f29477c1ee3eb4cfb163d1d7ed309a55ee034d8028327744b91a67707f7e007101fc593ddb0d280555e09c74b2be42329b2ddc4fc809e635222e9675619f9356fe2dd4230f92cc29b70e93b06f8116e6db132b2e0774be5ddd5d24274d33ccb9f6d51127f38ce3418d1e31ff1a; expires=Sun, 25-Jan-2026 12:00:00 GMT; Max-Age=1728000; path=/; domain=shop.test; secure; HttpOnly; SameSite=Lax
GET /login?back=my-account
200 text/html
12:00:15 POST https://shop.test/login?back=my-account form: back, email, password, submitLogin#
302 → /my-account
Set-Cookie: PrestaShop-820202632535d7e5d1d5a83f528f8ae4=def5020060bb70efd4c6b139ec4051608b65cddc9cb251c1d7003d1b84e205a09179d124bcf97523eb163c35f1ec0277c58d46b690dfbe575ac0d81b6b3c782a51845771efb59e6be3e0468d8fed1e29913cfd638541bfb3166820cd604f6fd14f9f6399168f642c300876d1b0963f894e30075bc2eb9fd48018e3bf6feae9303d2e51769b3a1b33e9062f18be7cbd3155c18dac1b29bf42410a4f79bdc882cd4c676ded348bdd680d1b91e57f38f9cc243ef65426d5b395c033cd2d128a0e41caf2c45f472a91a63d75de9e; expires=Sun, 25-Jan-2026 12:00:15 GMT; Max-Age=1728000; path=/; domain=shop.test; secure; HttpOnly; SameSite=Lax
Set-Cookie: PrestaShop-820202632535d7e5d1d5a83f528f8ae4=def5020024a2239079ba52e282f65638ec9f2cfa7ba173b86327ffcd02646652fb237d8325eef22284a129a341c408a6853bd66178fbe2b8e137789cd4807cf0e5def101615337e28f61118d9711559e35268f829dcc9e03990fe4a346852dd00ffbfe147398513b4c71b08080165506912d7e720cc279364e5a6beed95fe3c2a6fbb34947758cb1428ccbd72e49531d0d3ab0d241864488de723048afa62b6732e1c7d4f603cd8c7ff3bb7ac4d1ac840f577e96fd8f6ef08a44526e491f6379b4e72555cb6faddbd7c0c5ae3b61b150d6237a9327a0; expires=Sun, 25-Jan-2026 12:00:15 GMT; Max-Age=1728000; path=/; domain=shop.test; secure; HttpOnly; SameSite=Lax
GET /my-account
200 text/html
12:00:30 GET https://shop.test/order-history
200 text/html
