#: source mib1185/py-synologydsm-api#13, home-assistant/core#64867, djdd87/SynoAI#187
#: case account, passwd and even the one-time code stand in the query of a GET; the answer of 200 gives did, which names the device; the session travels as _sid in the addresses of all further requests
#: kind a sign-in without a body; a session in the address; a device's cookie is called session
#: truth a request that could be a sign-in, and afterwards calls with _sid that had not been made before: success or at least a question. The session stands in addresses, and did is no session
#: signins success|uncertain
#: session-lacks did
#: finding identifier-in-url - failed
#: nofinding session-fixation - failed
it watches https://nas.test/
12:00:00 GET https://nas.test/webapi/query.cgi?api=SYNO.API.Info&version=1&method=query (fetch)
200 application/json
12:00:10 GET https://nas.test/webapi/entry.cgi?account=jose&passwd=x7q2m9&enable_device_token=yes&device_name=desk&format=sid&otp_code=402931&api=SYNO.API.Auth&version=7&method=login (fetch)
200 application/json
Set-Cookie: did=CvAe9F7-QebnBj_CwsdVUHJYxIQHUpzk25nzqzmWQmc0-BwYVf97MCd_wck_1y74g7KRLnc3rV-WqKFff9Ojac; expires=Wed, 04-Feb-2026 12:00:10 GMT; path=/; HttpOnly; Secure
12:00:11 GET https://nas.test/webapi/entry.cgi?api=SYNO.Core.System&version=1&method=info&_sid=RVpWWibgw3Sw8OHoZ19nG2rjCRwP6w0rfWk5tLCFhGFju8UGHlVepD0RYzdmfv1cEBF1bKJ85Eqq5rV2dSD7y7 (fetch)
200 application/json
12:00:13 GET https://nas.test/webapi/entry.cgi?api=SYNO.FileStation.List&version=2&method=list_share&_sid=RVpWWibgw3Sw8OHoZ19nG2rjCRwP6w0rfWk5tLCFhGFju8UGHlVepD0RYzdmfv1cEBF1bKJ85Eqq5rV2dSD7y7 (fetch)
200 application/json
12:00:20 GET https://nas.test/webapi/entry.cgi?api=SYNO.FileStation.List&version=2&method=list&folder_path=%2Fhome&_sid=RVpWWibgw3Sw8OHoZ19nG2rjCRwP6w0rfWk5tLCFhGFju8UGHlVepD0RYzdmfv1cEBF1bKJ85Eqq5rV2dSD7y7 (fetch)
200 application/json
