/** Stories of sessions that are no cookies. */
export const FIRST = 'tGzv3JOkF0XG5Qx2TlKWIA';
export const SECOND = 'mF9B5f41JqM7CzcsbZv1pQ';

/** A page asks who is there, is refused, and signs somebody in by JSON; from then on it sends a token. */
export const signedIn = `
  it watches https://shop.test/
  12:00:00 GET https://shop.test/
           200 text/html
  12:00:01 GET https://shop.test/api/me (fetch)
           401 application/json
  12:00:05 POST https://shop.test/api/login json: username, password
           200 application/json
  12:00:06 GET https://shop.test/api/me (fetch) Authorization: Bearer ${FIRST}
           200 application/json
  12:00:08 GET https://shop.test/api/orders (fetch) Authorization: Bearer ${FIRST}
           200 application/json`;

/** Then out again, by a request with the token. */
export const signedOut = `${signedIn}
  12:05:00 POST https://shop.test/api/logout (fetch) Authorization: Bearer ${FIRST}
           204`;

/** The page of one site calls another. */
export const elsewhere = `
  it watches https://app.test/
  12:00:00 GET https://app.test/
           200 text/html
  12:00:05 POST https://api.other.test/login (fetch from https://app.test) json: username, password
           200 application/json
  12:00:06 GET https://api.other.test/orders (fetch from https://app.test) X-Auth-Token: ${FIRST}
           200 application/json`;
