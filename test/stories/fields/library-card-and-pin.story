#: source therabble/nashville-public-library-client#17, ualbertalib/discovery#975
#: case a catalogue asks for the number of the library card and a PIN of four digits; a visitor's basket stays, the session's cookie is exchanged
#: kind unusual field names (a PIN beside a number); a cookie of a basket beside a good rotation
#: truth the loans had led to the form and open: success. A PIN beside a card's number is a password, no second factor. The session was exchanged; what the basket's cookie opens has not been shown
#: signins success
#: rotation rotated
#: session-has CATALOG_SESSION
#: nofinding session-fixation - failed
#: finding session-fixation CATALOG_SESSION passed
#: state signed-in
it watches https://catalog.test/
12:00:00 GET https://catalog.test/patron/loans
302 → /patron
Set-Cookie: CATALOG_SESSION=fa2bb6021359874eb7bd154e13ebdf8c; Path=/; Secure; HttpOnly; SameSite=Lax
Set-Cookie: basket_id=08bnzOGrLwlG74pbHbXRaC; Path=/; Secure; HttpOnly; SameSite=Lax
GET /patron
200 text/html
12:00:15 POST https://catalog.test/patron form: barcode#, pin#
302 → /patron/loans
Set-Cookie: CATALOG_SESSION=4f8937eace3f7eef7ae1316e6fdfc108; Path=/; Secure; HttpOnly; SameSite=Lax
GET /patron/loans
200 text/html
12:00:30 GET https://catalog.test/patron/holds
200 text/html
