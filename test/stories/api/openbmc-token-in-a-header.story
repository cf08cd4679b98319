#: source ibm-openbmc/bmcweb#981, ibm-openbmc/bmcweb#384
#: case a management controller: POST to SessionService/Sessions with UserName and Password is answered 201; from then on X-Auth-Token goes with every request; no cookie at all; the sign-out deletes the session as a resource
#: kind a token in a header
#: truth 401 without and 200 with the header: success; the token came fresh; 401 again after the session was deleted: signed out
#: signins success
#: rotation nothing-before|inconclusive
#: token /X-Auth-Token/ session-likely
#: signouts 1
#: session none
#: nofinding session-fixation - failed
#: nofinding token-accepted-after-sign-out - failed
it watches https://bmc.test/
12:00:00 GET https://bmc.test/
200 text/html
12:00:01 GET https://bmc.test/redfish/v1/Systems/system (fetch)
401 application/json
12:00:15 POST https://bmc.test/redfish/v1/SessionService/Sessions json: UserName, Password
201 application/json
12:00:16 GET https://bmc.test/redfish/v1/Systems/system (fetch) X-Auth-Token: jnjZo0hBBirioZGkOhMu
200 application/json
12:00:20 GET https://bmc.test/redfish/v1/Chassis/chassis (fetch) X-Auth-Token: jnjZo0hBBirioZGkOhMu
200 application/json
12:05:00 DELETE https://bmc.test/redfish/v1/SessionService/Sessions/OFRzCJ2p9m (fetch) X-Auth-Token: jnjZo0hBBirioZGkOhMu
200 application/json
12:05:10 GET https://bmc.test/redfish/v1/Systems/system (fetch)
401 application/json
