import { describe, expect, it } from 'vitest';
import { authorizationScheme, challengeSchemes } from '../../../src/background/observe/header-lines.ts';
import { observeRequest, type RequestDetails } from '../../../src/background/observe/observe-request.ts';

const OWN = 'moz-extension://self';

function details(more: Partial<RequestDetails> = {}): RequestDetails {
  return {
    requestId: '9',
    url: 'https://shop.test/login',
    method: 'POST',
    frameId: 0,
    tabId: 1,
    type: 'main_frame',
    timeStamp: 5,
    ...more,
  };
}

describe('a request event becomes a fact', () => {
  it.each([
    ['a CORS preflight', { method: 'OPTIONS' }],
    ["the extension's own request, as Chrome tells it", { initiator: OWN }],
    ["the extension's own request, as Firefox tells it", { originUrl: `${OWN}/_generated_background_page.html` }],
    ['another scheme', { url: 'data:text/plain,x' }],
  ])('not from %s', (_, more) => {
    expect(observeRequest('onBeforeRequest', details(more), OWN)).toBeNull();
  });

  it('with the Set-Cookie lines that Chrome gives one by one and Firefox joins by a line feed', () => {
    const chrome = [
      { name: 'set-cookie', value: 'a=1; Path=/' },
      { name: 'Set-Cookie', value: 'b=2, with a comma' },
    ];
    const firefox = [{ name: 'Set-Cookie', value: 'a=1; Path=/\nb=2, with a comma' }];
    for (const responseHeaders of [chrome, firefox]) {
      const draft = observeRequest('onHeadersReceived', details({ statusCode: 302, responseHeaders }), OWN);
      expect(draft?.fact).toMatchObject({ status: 302, setCookies: ['a=1; Path=/', 'b=2, with a comma'] });
    }
  });

  it('with the Date header only when the response sets a cookie', () => {
    const date = { name: 'Date', value: 'Mon, 05 Jan 2026 12:00:01 GMT' };
    const fact = (...responseHeaders: { name: string; value: string }[]) =>
      observeRequest('onHeadersReceived', details({ responseHeaders }), OWN)?.fact;
    expect(fact(date, { name: 'set-cookie', value: 'a=1' })).toMatchObject({ date: date.value });
    expect(fact(date)).not.toHaveProperty('date');
    expect(fact({ name: 'set-cookie', value: 'a=1' })).not.toHaveProperty('date');
    const long = { name: 'date', value: 'x'.repeat(9_000) };
    expect(fact(long, { name: 'set-cookie', value: 'a=1' })).toMatchObject({ date: 'x'.repeat(250) });
  });

  it('with bytes that are not UTF-8 kept one character each', () => {
    const responseHeaders = [{ name: 'set-cookie', binaryValue: [0x61, 0x3d, 0xe9, 0xff] }];
    expect(observeRequest('onHeadersReceived', details({ responseHeaders }), OWN)?.fact).toMatchObject({
      setCookies: ['a=\udce9\udcff'],
    });
  });

  it('with the scheme of the credentials and never the credentials', () => {
    const requestHeaders = [{ name: 'authorization', value: 'Basic dXNlcjpwYXNzd29yZA==' }];
    const draft = observeRequest('onSendHeaders', details({ requestHeaders }), OWN);
    expect(draft?.fact).toEqual({
      type: 'request-sent',
      exchange: '9',
      url: 'https://shop.test/login',
      authorization: 'basic',
    });
  });

  it('with the credentials where they are a token', () => {
    const requestHeaders = [
      { name: 'authorization', value: 'Bearer abc.def.ghi' },
      { name: 'X-CSRF-Token', value: 'not-a-session-token' },
    ];
    const draft = observeRequest('onSendHeaders', details({ requestHeaders }), OWN);
    expect(draft?.fact).toMatchObject({
      authorization: 'bearer',
      tokens: [{ header: 'authorization', scheme: 'bearer', value: 'abc.def.ghi' }],
    });
  });

  it.each([
    ['Basic dXNlcjpwYXNz', 'basic'],
    ['AWS4-HMAC-SHA256 Credential=x', 'aws4-hmac-sha256'],
    ['dXNlcjpwYXNzdXNlcjpwYXNz', 'unknown'],
    ['s3cr3t_with_underscores and more', 'unknown'],
  ])('%s is of scheme %s', (value, scheme) => {
    expect(authorizationScheme(value)).toBe(scheme);
  });

  it.each([
    [['Basic realm="a, Digest b"'], ['basic']],
    [
      ['Basic realm="x", Bearer', 'Negotiate'],
      ['basic', 'bearer', 'negotiate'],
    ],
    [['Digest realm="x", qop = "auth", nonce=abc'], ['digest']],
    [['Basic realm="unclosed, Bearer'], ['basic']],
  ])('the challenges of %j are %j', (values, schemes) => {
    expect(challengeSchemes(values)).toEqual(schemes);
  });

  it("with the browsers' words for the kind of request made one", () => {
    const kinds = ['beacon', 'ping', 'imageset', 'csp_report'].map((type) => {
      const fact = observeRequest('onBeforeRequest', details({ type }), OWN)?.fact;
      return fact?.type === 'request-started' ? fact.kind : null;
    });
    expect(kinds).toEqual(['ping', 'ping', 'image', 'other']);
  });

  it('with the origin that caused it, from either browser', () => {
    const chrome = observeRequest('onBeforeRequest', details({ initiator: 'https://idp.test' }), OWN);
    const firefox = observeRequest('onBeforeRequest', details({ originUrl: 'https://idp.test/page?x=1' }), OWN);
    const opaque = observeRequest('onBeforeRequest', details({ initiator: 'null' }), OWN);
    expect(chrome?.fact).toMatchObject({ initiator: 'https://idp.test' });
    expect(firefox?.fact).toMatchObject({ initiator: 'https://idp.test' });
    expect(opaque?.fact).not.toHaveProperty('initiator');
  });
});
