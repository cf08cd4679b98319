import { describe, expect, it } from 'vitest';
import { identifierBloat } from '../../../src/checks/identifier-bloat.ts';
import { missingHttponlyAttribute } from '../../../src/checks/missing-httponly-attribute.ts';
import { missingSecureAttribute } from '../../../src/checks/missing-secure-attribute.ts';
import { shortIdentifier } from '../../../src/checks/short-identifier.ts';
import { hexNoise, noise } from '../../session/flows/flow.ts';
import { BROWSERS } from '../../session/support/told.ts';
import { evaluated } from '../support/evaluated.ts';

const BASE = '.AspNetCore.Identity.Application';
const chunks = (attributes: readonly string[]) => `
  it watches https://shop.test/
  12:00:01 GET https://shop.test/
           200 text/html
           Set-Cookie: ${BASE}=chunks-2; Path=/${attributes[0] ?? ''}
           Set-Cookie: ${BASE}C1=CfDJ8${noise('one', 3_900)}; Path=/${attributes[1] ?? ''}
           Set-Cookie: ${BASE}C2=${noise('two', 900)}; Path=/${attributes[2] ?? ''}
  12:00:02 GET https://shop.test/cart
           200 text/html`;
const SAFE = '; Secure; HttpOnly';
const head = `eyJhbGciOiJIUzI1NiJ9.${Buffer.from('{"sub":"7","jti":"a1b2c3d4e5f6"}').toString('base64url')}`;
const split = (attributes: string) => `
  it watches https://shop.test/
  12:00:01 GET https://shop.test/
           200 text/html
           Set-Cookie: session_jwt=${head}; Path=/; Secure
           Set-Cookie: session_sig=${noise('sig', 43)}; Path=/; Secure${attributes}
           Set-Cookie: SESSION=${hexNoise('s', 32)}; Path=/; Secure; HttpOnly
  12:00:02 GET https://shop.test/cart
           200 text/html
  user pins session_jwt
  user pins session_sig`;

describe.each(BROWSERS)('the parts of one value, in %s', (browser) => {
  it('fail once, where all fail alike', () => {
    const { verdicts } = evaluated(missingSecureAttribute, chunks(['; HttpOnly', '; HttpOnly', '; HttpOnly']), browser);
    expect(verdicts).toHaveLength(1);
    expect(verdicts[0]?.outcome).toBe('failed');
    expect(verdicts[0]?.summary).toContain(`The same holds for the other parts of ${BASE}.`);
  });

  it('fail by the weakest one', () => {
    const { verdicts } = evaluated(missingHttponlyAttribute, chunks([SAFE, '; Secure', SAFE]), browser);
    expect(verdicts).toHaveLength(1);
    expect(verdicts[0]).toMatchObject({ outcome: 'failed', cookie: { name: `${BASE}C1` } });
    expect(verdicts[0]?.summary).toContain(`part 2 of 3 of ${BASE}, and the weakest part counts`);
  });

  it('are judged as one value: a count of chunks is no short identifier, and the size is that of the whole', () => {
    const { verdicts } = evaluated(shortIdentifier, chunks([SAFE, SAFE, SAFE]), browser);
    expect(verdicts.map(({ outcome }) => outcome)).not.toContain('failed');
    expect(verdicts).toHaveLength(1);
    const bloat = evaluated(identifierBloat, chunks([SAFE, SAFE, SAFE]), browser).verdicts;
    expect(bloat).toHaveLength(1);
    expect(bloat[0]?.summary).toContain('4,805 bytes');
  });

  it('may be readable in part, where the signature of a token is kept from scripts', () => {
    const outcomes = (story: string) =>
      evaluated(missingHttponlyAttribute, story, browser).verdicts.map(({ outcome }) => outcome);
    expect(outcomes(split('; HttpOnly'))).not.toContain('failed');
    expect(outcomes(split(''))).toContain('failed');
  });
});
