/** Standards as data: a citation is a key of this table, written once. Titles are the documents' own; imports nothing. */
export interface Reference {
  readonly title: string;
  readonly url: string;
}

const WSTG =
  'https://owasp.org/www-project-web-security-testing-guide/latest/4-Web_Application_Security_Testing/06-Session_Management_Testing';
const WSTG_AUTHENTICATION =
  'https://owasp.org/www-project-web-security-testing-guide/latest/4-Web_Application_Security_Testing/04-Authentication_Testing';
const WSTG_CLIENT =
  'https://owasp.org/www-project-web-security-testing-guide/latest/4-Web_Application_Security_Testing/11-Client-side_Testing';
const ASVS5 = 'https://github.com/OWASP/ASVS/blob/v5.0.0/5.0/en';
const ASVS4 = 'https://github.com/OWASP/ASVS/blob/v4.0.3/4.0/en/0x12-V3-Session-management.md';
const COOKIES = 'https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis-22';
const CWE = 'https://cwe.mitre.org/data/definitions';
const SHEET = 'https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html';
const NIST = 'https://pages.nist.gov/800-63-4/sp800-63b/session';
const RFC8725 = 'https://www.rfc-editor.org/rfc/rfc8725.html#section';

const V3_3 = `${ASVS5}/0x12-V3-Web-Frontend-Security.md#v33-cookie-setup`;
const V7_2 = `${ASVS5}/0x16-V7-Session-Management.md#v72-fundamental-session-management-security`;
const V7_3 = `${ASVS5}/0x16-V7-Session-Management.md#v73-session-timeout`;
const V9 = `${ASVS5}/0x18-V9-Self-contained-Tokens.md`;
const V7_4 = `${ASVS5}/0x16-V7-Session-Management.md#v74-session-termination`;

function rfc(number: string, section: string, title: string): Reference {
  const url = `https://www.rfc-editor.org/rfc/rfc${number}.html#section-${section}`;
  return { title: `RFC ${number} ${section}: ${title}`, url };
}

function cwe(number: number, title: string): Reference {
  return { title: `CWE-${number}: ${title}`, url: `${CWE}/${number}.html` };
}

export const references = {
  'WSTG-SESS-01': {
    title: 'WSTG: Testing for Session Management Schema',
    url: `${WSTG}/01-Testing_for_Session_Management_Schema`,
  },
  'WSTG-SESS-02': { title: 'WSTG: Testing for Cookies Attributes', url: `${WSTG}/02-Testing_for_Cookies_Attributes` },
  'WSTG-SESS-03': { title: 'WSTG: Testing for Session Fixation', url: `${WSTG}/03-Testing_for_Session_Fixation` },
  'WSTG-SESS-04': {
    title: 'WSTG: Testing for Exposed Session Variables',
    url: `${WSTG}/04-Testing_for_Exposed_Session_Variables`,
  },
  'WSTG-SESS-05': {
    title: 'WSTG: Testing for Cross Site Request Forgery',
    url: `${WSTG}/05-Testing_for_Cross_Site_Request_Forgery`,
  },
  'WSTG-SESS-06': {
    title: 'WSTG: Testing for Logout Functionality',
    url: `${WSTG}/06-Testing_for_Logout_Functionality`,
  },
  'WSTG-SESS-07': { title: 'WSTG: Testing Session Timeout', url: `${WSTG}/07-Testing_Session_Timeout` },
  'WSTG-SESS-08': { title: 'WSTG: Testing for Session Puzzling', url: `${WSTG}/08-Testing_for_Session_Puzzling` },
  'WSTG-SESS-09': { title: 'WSTG: Testing for Session Hijacking', url: `${WSTG}/09-Testing_for_Session_Hijacking` },
  'WSTG-SESS-10': { title: 'WSTG: Testing JSON Web Tokens', url: `${WSTG}/10-Testing_JSON_Web_Tokens` },
  'WSTG-SESS-11': {
    title: 'WSTG: Testing for Concurrent Sessions',
    url: `${WSTG}/11-Testing_for_Concurrent_Sessions`,
  },
  'WSTG-ATHN-06': {
    title: 'WSTG: Testing for Browser Cache Weaknesses',
    url: `${WSTG_AUTHENTICATION}/06-Testing_for_Browser_Cache_Weaknesses`,
  },

  'WSTG-CLNT-12': { title: 'WSTG: Testing Browser Storage', url: `${WSTG_CLIENT}/12-Testing_Browser_Storage` },
  'ASVS-5.0-3.3.1': { title: 'ASVS 5.0 3.3.1 (Cookie Setup): Secure, and a name prefix', url: V3_3 },
  'ASVS-5.0-3.3.2': { title: 'ASVS 5.0 3.3.2 (Cookie Setup): SameSite by purpose', url: V3_3 },
  'ASVS-5.0-3.3.3': { title: 'ASVS 5.0 3.3.3 (Cookie Setup): __Host- unless shared on purpose', url: V3_3 },
  'ASVS-5.0-3.3.4': { title: 'ASVS 5.0 3.3.4 (Cookie Setup): HttpOnly, sent only in Set-Cookie', url: V3_3 },
  'ASVS-5.0-3.3.5': { title: 'ASVS 5.0 3.3.5 (Cookie Setup): at most 4096 bytes', url: V3_3 },
  'ASVS-5.0-3.4.1': {
    title: 'ASVS 5.0 3.4.1 (Browser Security Mechanism Headers): Strict-Transport-Security',
    url: `${ASVS5}/0x12-V3-Web-Frontend-Security.md#v34-browser-security-mechanism-headers`,
  },
  'ASVS-5.0-3.5.1': {
    title: 'ASVS 5.0 3.5.1 (Browser Origin Separation): requests originate from the application itself',
    url: `${ASVS5}/0x12-V3-Web-Frontend-Security.md#v35-browser-origin-separation`,
  },
  'ASVS-5.0-7.2.1': { title: 'ASVS 5.0 7.2.1 (Session Management): verified by the backend', url: V7_2 },
  'ASVS-5.0-7.2.2': { title: 'ASVS 5.0 7.2.2 (Session Management): dynamically generated tokens', url: V7_2 },
  'ASVS-5.0-7.2.3': { title: 'ASVS 5.0 7.2.3 (Session Management): at least 128 bits of entropy', url: V7_2 },
  'ASVS-5.0-7.2.4': { title: 'ASVS 5.0 7.2.4 (Session Management): a new token at authentication', url: V7_2 },
  'ASVS-5.0-7.3.1': { title: 'ASVS 5.0 7.3.1 (Session Timeout): inactivity timeout', url: V7_3 },
  'ASVS-5.0-7.3.2': { title: 'ASVS 5.0 7.3.2 (Session Timeout): absolute maximum lifetime', url: V7_3 },
  'ASVS-5.0-7.4.1': { title: 'ASVS 5.0 7.4.1 (Session Termination): logout ends the session', url: V7_4 },
  'ASVS-5.0-1.5.2': {
    title: 'ASVS 5.0 1.5.2 (Safe Deserialization): untrusted data only by safe mechanisms',
    url: `${ASVS5}/0x10-V1-Encoding-and-Sanitization.md#v15-safe-deserialization`,
  },
  'ASVS-5.0-9.1.1': {
    title: 'ASVS 5.0 9.1.1 (Token Source and Integrity): validated by signature or MAC',
    url: `${V9}#v91-token-source-and-integrity`,
  },
  'ASVS-5.0-9.1.2': {
    title: 'ASVS 5.0 9.1.2 (Token Source and Integrity): only algorithms on an allowlist, never None',
    url: `${V9}#v91-token-source-and-integrity`,
  },
  'ASVS-5.0-9.2.1': {
    title: 'ASVS 5.0 9.2.1 (Token Content): accepted only within its validity time span',
    url: `${V9}#v92-token-content`,
  },
  'ASVS-5.0-11.4.1': {
    title: 'ASVS 5.0 11.4.1 (Hashing): only approved hash functions, never MD5',
    url: `${ASVS5}/0x20-V11-Cryptography.md#v114-hashing-and-hash-based-functions`,
  },
  'ASVS-5.0-11.5.1': {
    title: 'ASVS 5.0 11.5.1 (Random Values): CSPRNG, at least 128 bits; UUIDs fall short',
    url: `${ASVS5}/0x20-V11-Cryptography.md#v115-random-values`,
  },
  'ASVS-5.0-12.2.1': {
    title: 'ASVS 5.0 12.2.1 (HTTPS Communication): TLS for all connectivity',
    url: `${ASVS5}/0x21-V12-Secure-Communication.md#v122-https-communication-with-external-facing-services`,
  },
  'ASVS-5.0-14.2.1': {
    title: 'ASVS 5.0 14.2.1 (General Data Protection): no session token in the URL',
    url: `${ASVS5}/0x23-V14-Data-Protection.md#v142-general-data-protection`,
  },
  'ASVS-5.0-14.2.2': {
    title: 'ASVS 5.0 14.2.2 (General Data Protection): sensitive data not cached in server components',
    url: `${ASVS5}/0x23-V14-Data-Protection.md#v142-general-data-protection`,
  },
  'ASVS-5.0-14.2.3': {
    title: 'ASVS 5.0 14.2.3 (General Data Protection): sensitive data not sent to untrusted parties',
    url: `${ASVS5}/0x23-V14-Data-Protection.md#v142-general-data-protection`,
  },
  'ASVS-5.0-14.3.2': {
    title: 'ASVS 5.0 14.3.2 (Client-side Data Protection): anti-caching header fields',
    url: `${ASVS5}/0x23-V14-Data-Protection.md#v143-client-side-data-protection`,
  },
  'ASVS-5.0-14.3.3': {
    title: 'ASVS 5.0 14.3.3 (Client-side Data Protection): no sensitive data in browser storage but session tokens',
    url: `${ASVS5}/0x23-V14-Data-Protection.md#v143-client-side-data-protection`,
  },
  'ASVS-4.0.3-3.1.1': { title: 'ASVS 4.0.3 3.1.1: no session token in URL parameters', url: ASVS4 },
  'ASVS-4.0.3-3.2.1': { title: 'ASVS 4.0.3 3.2.1: new session token on authentication', url: ASVS4 },
  'ASVS-4.0.3-3.2.2': { title: 'ASVS 4.0.3 3.2.2: at least 64 bits of entropy', url: ASVS4 },
  'ASVS-4.0.3-3.2.3': { title: 'ASVS 4.0.3 3.2.3: session tokens stored by secure methods only', url: ASVS4 },
  'ASVS-4.0.3-3.3.1': { title: 'ASVS 4.0.3 3.3.1: logout and expiration invalidate the token', url: ASVS4 },
  'ASVS-4.0.3-3.4.1': { title: "ASVS 4.0.3 3.4.1: 'Secure' attribute", url: ASVS4 },
  'ASVS-4.0.3-3.4.2': { title: "ASVS 4.0.3 3.4.2: 'HttpOnly' attribute", url: ASVS4 },
  'ASVS-4.0.3-3.4.3': { title: "ASVS 4.0.3 3.4.3: 'SameSite' attribute", url: ASVS4 },
  'ASVS-4.0.3-3.4.4': { title: "ASVS 4.0.3 3.4.4: '__Host-' prefix", url: ASVS4 },

  'CWE-201': cwe(201, 'Insertion of Sensitive Information Into Sent Data'),
  'CWE-315': cwe(315, 'Cleartext Storage of Sensitive Information in a Cookie'),
  'CWE-319': cwe(319, 'Cleartext Transmission of Sensitive Information'),
  'CWE-321': cwe(321, 'Use of Hard-coded Cryptographic Key'),
  'CWE-327': cwe(327, 'Use of a Broken or Risky Cryptographic Algorithm'),
  'CWE-331': cwe(331, 'Insufficient Entropy'),
  'CWE-334': cwe(334, 'Small Space of Random Values'),
  'CWE-340': cwe(340, 'Generation of Predictable Numbers or Identifiers'),
  'CWE-347': cwe(347, 'Improper Verification of Cryptographic Signature'),
  'CWE-352': cwe(352, 'Cross-Site Request Forgery (CSRF)'),
  'CWE-384': cwe(384, 'Session Fixation'),
  'CWE-497': cwe(497, 'Exposure of Sensitive System Information to an Unauthorized Control Sphere'),
  'CWE-502': cwe(502, 'Deserialization of Untrusted Data'),
  'CWE-525': cwe(525, 'Use of Web Browser Cache Containing Sensitive Information'),
  'CWE-539': cwe(539, 'Use of Persistent Cookies Containing Sensitive Information'),
  'CWE-598': cwe(598, 'Use of HTTP Request With Sensitive Query String'),
  'CWE-613': cwe(613, 'Insufficient Session Expiration'),
  'CWE-614': cwe(614, "Sensitive Cookie in HTTPS Session Without 'Secure' Attribute"),
  'CWE-1004': cwe(1004, "Sensitive Cookie Without 'HttpOnly' Flag"),
  'CWE-1394': cwe(1394, 'Use of Default Cryptographic Key'),
  'CWE-1275': cwe(1275, 'Sensitive Cookie with Improper SameSite Attribute'),
  'CWE-922': cwe(922, 'Insecure Storage of Sensitive Information'),

  'RFC6265bis-4.1.1': { title: 'RFC 6265bis 4.1.1: Syntax', url: `${COOKIES}#section-4.1.1` },
  'RFC6265bis-4.1.2.2': { title: 'RFC 6265bis 4.1.2.2: The Max-Age Attribute', url: `${COOKIES}#section-4.1.2.2` },
  'RFC6265bis-4.1.2.3': { title: 'RFC 6265bis 4.1.2.3: The Domain Attribute', url: `${COOKIES}#section-4.1.2.3` },
  'RFC6265bis-4.1.2.5': { title: 'RFC 6265bis 4.1.2.5: The Secure Attribute', url: `${COOKIES}#section-4.1.2.5` },
  'RFC6265bis-4.1.2.6': { title: 'RFC 6265bis 4.1.2.6: The HttpOnly Attribute', url: `${COOKIES}#section-4.1.2.6` },
  'RFC6265bis-4.1.2.7': { title: 'RFC 6265bis 4.1.2.7: The SameSite Attribute', url: `${COOKIES}#section-4.1.2.7` },
  'RFC6265bis-4.1.3': { title: 'RFC 6265bis 4.1.3: Cookie Name Prefixes', url: `${COOKIES}#section-4.1.3` },
  'RFC6265bis-5.5': { title: 'RFC 6265bis 5.5: Cookie Lifetime Limits', url: `${COOKIES}#section-5.5` },
  'RFC6265bis-5.6': { title: 'RFC 6265bis 5.6: The Set-Cookie Header Field', url: `${COOKIES}#section-5.6` },
  'RFC6265bis-5.6.7.2': {
    title: 'RFC 6265bis 5.6.7.2: "Lax-Allowing-Unsafe" enforcement',
    url: `${COOKIES}#section-5.6.7.2`,
  },
  'RFC6265bis-5.7': { title: 'RFC 6265bis 5.7: Storage Model', url: `${COOKIES}#section-5.7` },
  'RFC6265bis-5.8.3': { title: 'RFC 6265bis 5.8.3: Retrieval Algorithm', url: `${COOKIES}#section-5.8.3` },
  'RFC6265bis-6.1': { title: 'RFC 6265bis 6.1: Limits', url: `${COOKIES}#section-6.1` },
  'RFC6265bis-7.1': { title: 'RFC 6265bis 7.1: Third-Party Cookies', url: `${COOKIES}#section-7.1` },
  'RFC6265bis-8.3': { title: 'RFC 6265bis 8.3: Clear Text', url: `${COOKIES}#section-8.3` },
  'RFC6265bis-8.4': { title: 'RFC 6265bis 8.4: Session Identifiers', url: `${COOKIES}#section-8.4` },
  'RFC6265bis-8.6': { title: 'RFC 6265bis 8.6: Weak Integrity', url: `${COOKIES}#section-8.6` },
  'RFC6265bis-8.8': { title: 'RFC 6265bis 8.8: SameSite Cookies', url: `${COOKIES}#section-8.8` },
  RFC6797: {
    title: 'RFC 6797: HTTP Strict Transport Security (HSTS)',
    url: 'https://www.rfc-editor.org/rfc/rfc6797.html',
  },
  CHIPS: {
    title: 'CHIPS: Cookies Having Independent Partitioned State specification',
    url: 'https://datatracker.ietf.org/doc/html/draft-cutler-httpbis-partitioned-cookies',
  },
  'USENIX-cookie-crumbles': {
    title: 'Cookie Crumbles: Breaking and Fixing Web Session Integrity (USENIX Security 2023)',
    url: 'https://www.usenix.org/conference/usenixsecurity23/presentation/squarcina',
  },
  'layered-cookies': {
    title: 'Cookies: HTTP State Management Mechanism (draft-ietf-httpbis-layered-cookies)',
    url: 'https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-layered-cookies-02',
  },
  'RFC7519-4.1.4': rfc('7519', '4.1.4', '"exp" (Expiration Time) Claim'),
  'RFC8725-3.1': { title: 'RFC 8725 3.1: Perform Algorithm Verification', url: `${RFC8725}-3.1` },
  'RFC8725-3.2': { title: 'RFC 8725 3.2: Use Appropriate Algorithms', url: `${RFC8725}-3.2` },
  'RFC8725-3.5': { title: 'RFC 8725 3.5: Ensure Cryptographic Keys Have Sufficient Entropy', url: `${RFC8725}-3.5` },
  'RFC9562-8': rfc('9562', '8', 'Security Considerations'),
  'RFC9111-3': rfc('9111', '3', 'Storing Responses in Caches'),
  'RFC9111-7.3': rfc('9111', '7.3', 'Caching of Sensitive Information'),
  'RFC9110-10.1.3': rfc('9110', '10.1.3', 'Referer'),
  'NIST-63B-4-5.1': { title: 'NIST SP 800-63B-4 5.1: Session Bindings', url: `${NIST}/#session-bindings` },
  'NIST-63B-4-5.1.1': { title: 'NIST SP 800-63B-4 5.1.1: Browser Cookies', url: `${NIST}/#sesscookies` },
  'NIST-63B-4-5.2': { title: 'NIST SP 800-63B-4 5.2: Reauthentication', url: `${NIST}/#sessionreauthn` },
  'W3C-trustworthy-origin': {
    title: 'W3C Secure Contexts 3.1: Is origin potentially trustworthy?',
    url: 'https://w3c.github.io/webappsec-secure-contexts/#is-origin-trustworthy',
  },

  'OWASP-session': { title: 'OWASP Session Management Cheat Sheet', url: SHEET },
  'OWASP-session-length': {
    title: 'OWASP Session Management Cheat Sheet: Session ID Length',
    url: `${SHEET}#session-id-length`,
  },
  'OWASP-session-entropy': {
    title: 'OWASP Session Management Cheat Sheet: Session ID Entropy',
    url: `${SHEET}#session-id-entropy`,
  },
  'OWASP-session-renew': {
    title: 'OWASP Session Management Cheat Sheet: Renew the Session ID After Any Privilege Level Change',
    url: `${SHEET}#renew-the-session-id-after-any-privilege-level-change`,
  },
  'OWASP-session-expiration': {
    title: 'OWASP Session Management Cheat Sheet: Session Expiration',
    url: `${SHEET}#session-expiration`,
  },
} as const satisfies Record<string, Reference>;

export type ReferenceId = keyof typeof references;
