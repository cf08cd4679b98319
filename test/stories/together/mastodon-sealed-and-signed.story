#: source mastodon/mastodon#23843, mastodon/mastodon#8069
#: case _mastodon_session is sealed and another with every answer; _session_id, signed, comes with the sign-in
#: kind several cookies that work only together; a sealed one that changes with every answer
#: truth the settings had led to signing in and open: success. What is inside the sealed one nobody can tell, so it neither passes nor fails; _session_id came fresh
#: signins success
#: rotation nothing-before|rotated|inconclusive
#: session-has _session_id
#: nofinding session-fixation - failed
#: nofinding session-fixation _mastodon_session passed
it watches https://social.test/
12:00:00 GET https://social.test/settings/profile
302 → https://social.test/auth/sign_in
Set-Cookie: _mastodon_session=xflJFZgzUqvccDuMVMSs%2FAp6zFecdQksjI8Xt2Q6ZVblY%2B4lP56IV%2FnxhM4brK0JotsduTOS9pgJ8t9L55hF%2BHfJmZeJ%2B9QO9%2BowQFd%2Fus47QBNqmQ%2BkNNhfZ9TP7Vzh--vFFaH2gDhkHz%2FGom--TitPI2O7Eqb4HQ5m1PNASg%3D%3D; path=/; secure; HttpOnly; SameSite=Lax
GET https://social.test/auth/sign_in
200 text/html
Set-Cookie: _mastodon_session=nlFtgOzTmV2XdVLiB8lEnjCKbtuFXZK0pYG%2FHPNuzhO0ZBRUMimbKrWB1NAL9F%2BXiFWVEF5qLCc9xLYP6b%2FzxwaLCwYUK7EDdsljmwKAb6g%2FPpmLaL1zdejoGfa1rpAXu8y2VHlUwu5gq4ggQZPuQ5sYCAqhFDjHLU4Bu9VrU8P09E%2BDhQxpFngdHMdG0ZI9UseJcAsgkR25IIg7A4Skfw%3D%3D--%2FacJnG2HDYX7TvDT--hgZ6Z8IQRDJqe1%2Ff5Bx5wA%3D%3D; path=/; secure; HttpOnly; SameSite=Lax
12:00:15 POST https://social.test/auth/sign_in form: authenticity_token~, user[email], user[password], button
302 → https://social.test/settings/profile
Set-Cookie: _session_id=17czvlP0Y6UWYfkQti6cbrD%2BKkHsonl9SW3CI3imezY7--f8beea42c3c4904087001e65524ee5bcc32b1a3a; path=/; expires=Tue, 05 Jan 2027 12:00:15 GMT; secure; HttpOnly; SameSite=Lax
Set-Cookie: _mastodon_session=jgAODmFlozYnSN1gKWgkOrKJTHahKQ5LDbccD0d0vemxL9GFne%2BO6uuvSEvEDRaa%2F5NXvzIru9BkHp%2FSxFnOmFyvgoAVoaYgnSh4fsgCBWDaes%2FlhQmd3AFmiJyQE83agE8FMXrqOQi5n3YkE7%2Bh3fWS%2BETAZ1GrOCTrRXvaqPSgCf39LQSkfHlETMuszzLk3E3KAVElAeGp8eXeSLFxppXMUGKDkc1%2FbYIy375vtw%2FOd5s4GLzBDDwuErmyKNVF--SHH5ogIZp7HY3luu--Qv98vQsTzXfxvaPGsUxcxA%3D%3D; path=/; secure; HttpOnly; SameSite=Lax
GET https://social.test/settings/profile
200 text/html
Set-Cookie: _mastodon_session=PfaJvP9dOnLcmKdS6%2B4%2F4kJXxWS6wyNlXsD2MtCwwbS%2BtWfFtsa77uhq4y4BMsOKt7tx0xIXUr3qOEoslXTQ57l%2FThdgNguctCDeCIx1%2Fv7sRG8Lu7SmqkFiSuKtZM9Qn4oACuzENnpEAErtxS0DYiFAG%2BLVwZUCJRRi3H2OibYQkio8g1C76FPuTH6JXJRfoAVSfjyTrga8JTjnJAACOCU6Is7cF9K696moQb7HPmNrOgTupEPAsgMyBhkqN2IR--8DC7mXF7J5Cw%2Bett--zB35UaXNmnTI3oHEHimKSg%3D%3D; path=/; secure; HttpOnly; SameSite=Lax
12:00:30 GET https://social.test/home
200 text/html
Set-Cookie: _mastodon_session=8OTVdtaqIqNYu%2BAppCJKW4ak72D6jAfkvBa5MPsRGAaB0DX%2BaVXUMrXA40%2BVbAYKCBLNunAnlayjPf8pbiESdKgQtV%2Bx3RzPkHcyBQcv1mBCOVOmOfBqrgtc8luGHFG0VX%2BFB9UHe2Wju%2FJOiFqeU8PMAFRmV%2B%2BMyFLn3IK8bCmLDJNGv%2FXmSf7rQBVeVXayxQB01osLG5BPpEnIgPhVSkR2NZi9ntuyLZVLtRIeijXlRSRe9Y6wY0R1CrMIDgTv--1wxHIMjC3rZe9KBb--2083qPs8WM6xlQPqxpsWUA%3D%3D; path=/; secure; HttpOnly; SameSite=Lax
12:00:40 GET https://social.test/settings/preferences
200 text/html
Set-Cookie: _mastodon_session=6TawW96O8l4kU9ILOPrZtJyzAZFWygYS1t0ns5hjvMBXSFtsRY6fosg0jFTZu5npmeqjmDucSPLI4iTc%2BO2jomq0LSmil6ZtMJMf2EJgAwSyYOSvHqUETyTTazU3OjCjNABpKYPA0lxHMSofTZdTo68rPO1SUCV0GZWxA08k10rwdDUo%2FPK8CnR8cL%2BKSvLuWaZm63sWpz5sE4bjxkehZF8RcFgGEdkFLnAVahPXwuu0V3LzrBbhLuI8BmMT9k8j--cDpXP3n7ZqxtGWtC--5HgNUyLoiJR3ezOmqcjKaw%3D%3D; path=/; secure; HttpOnly; SameSite=Lax
