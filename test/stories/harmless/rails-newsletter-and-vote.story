#: source rails/rails guides (https://guides.rubyonrails.org/security.html#cross-site-request-forgery-csrf), mysociety/alaveteli#3151
#: case a visitor of a Rails site subscribes and votes: authenticity_token, utf8 and commit travel with both; the sealed session is another with each answer
#: kind hidden fields of a framework in harmless forms; a sealed cookie that changes with every answer
#: truth no sign-in; a session that changes with every answer was not exchanged “at sign-in”
#: signins none
#: nofinding session-fixation - failed
#: nofinding session-fixation - passed
it watches https://town.test/
12:00:00 GET https://town.test/
200 text/html
Set-Cookie: _town_session=3c%2BfNxXhCXy%2FMd9Nk8lzkHqmJf2aPcCe8t9mHH44%2B6%2FdiB1SyKNC0sD%2FPVdP58%2BkNJDcfSZcXvBBmUIOs1ROmZOiQDvRIgYzNugsHshXN76aKwY1gs5BOgA%2Fg0Vi%2FbyIjDLRPg7sBbFXiGgfx2KUsxY0UVyM%2BEER1Z1%2FjW%2FRPBDx63Qg9d9FvpZqw2QUTLWC--cUj0lgrMOwn4Jru0--pecBA7Aa%2FK%2FIWPfP%2FTLmBg%3D%3D; path=/; secure; HttpOnly; SameSite=Lax
12:00:20 POST https://town.test/subscribers form: utf8, authenticity_token~, subscriber[email], commit
302 → https://town.test/
Set-Cookie: _town_session=XX5yB4zI1RyBI6tK%2BULwgKHJ%2FN4umb6ktbUw5ovyVPRIzgaECOujHKgPdYIZuof4Q%2FbFNpP209U0dowpPFX3Nv8NiReGYvTKIL3dj4BzAF%2FkOjDfPGkAytHbYgnRJKAn8wyR166xSVvvaphZjPix3ugGWEBh9HSgwPrRgPfw7TwS04biNvcU2zSeH2SOwvgs4w6QXNYkieXdIaGKXL8gptEPNrD2fkYAcQkujyFE5f8%3D--9GkxANLTZJz1GTLn--bsI%2BDpBe%2Fm8mQlemu3oMCg%3D%3D; path=/; secure; HttpOnly; SameSite=Lax
GET https://town.test/
200 text/html
Set-Cookie: _town_session=q7G8WIjvWYfzbAldQMJsfgJx1a5%2Fnf7Ogl7olqGMUvO1dZ4RqioqPBbxFxN8pDCzxWxOjLZ1KuO%2B37iNleItRTBLw81vYy0OftfYj%2Bt0AXlUEba8D8In%2FBsyu5PBIGxXTTPYRtpfxkzD0KVANt%2BajzjCXZPwM5n%2FOrFcrWYXTlBxHF9lH69JUpsPuQsoA3Di--DKRVAz9zbxnFNLTr--MP8rBSo4Fb25htk%2Fs2vl9g%3D%3D; path=/; secure; HttpOnly; SameSite=Lax
12:00:50 POST https://town.test/proposals/17/votes form: utf8, authenticity_token~, vote[value]#, commit
302 → https://town.test/proposals/17
Set-Cookie: _town_session=%2BAXYG2sUOsCx71RklPhihI4LgEOPAxqztDHXurwsWvPSOKKpYuhbKRCg%2BmW1ROQtx%2F5GsCX94h9qzUqaGiejl1fK%2BGDQddSPZxyHezHlLSr4Kv0qxdNzk7k0Vq92XO7chw8f5fMgkAap%2FIridmODMWMCsfbKD1w1gG6XwiYYy%2Bkz4UX%2Br33BJ1IrOtsunuIn0BypTjTGdOe15dzjxCsNEgoMUPgqhGwIRucsSOwLaw0%3D--ssvTQbmrXvWRGDsE--udBPcv%2B5Dn1GuYNe8uIZ9w%3D%3D; path=/; secure; HttpOnly; SameSite=Lax
GET https://town.test/proposals/17
200 text/html
