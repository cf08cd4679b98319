import { describe, expect, it } from 'vitest';
import { tokenAcceptedAfterSignOut } from '../../src/checks/token-accepted-after-sign-out.ts';
import { FIRST, signedIn, signedOut } from '../session/support/token-stories.ts';
import { evaluated } from './support/evaluated.ts';

const again = (path: string, status: number) =>
  `${signedOut}\n +2s GET https://shop.test/api/${path} (fetch) Authorization: Bearer ${FIRST}\n ${status} application/json`;

describe('a token after the sign-out', () => {
  it('fails where it opens what requests without it are refused', () => {
    const { verdict, fact } = evaluated(tokenAcceptedAfterSignOut, again('me', 200));
    expect(verdict()).toMatchObject({
      outcome: 'failed',
      severity: 'medium',
      token: { name: 'Authorization: Bearer' },
    });
    expect(fact(verdict().evidence.at(-1)?.seq ?? 0)).toMatch(/response-received.*api\/me/);
  });

  it('passes where it is refused', () => {
    expect(evaluated(tokenAcceptedAfterSignOut, again('me', 401)).verdict().outcome).toBe('passed');
  });

  it.each([
    ['it opens what may be open to all', again('orders', 200), /private window/],
    ['it is not sent again', signedOut, /Copy the token/],
    ['nobody signed out', signedIn, /Sign out while/],
  ])('cannot be told of where %s, and says what to do', (_, story, next) => {
    const { outcome, nextStep } = evaluated(tokenAcceptedAfterSignOut, story).verdict();
    expect(outcome).toBe('cantTell');
    expect(nextStep).toMatch(next);
  });

  it('does not apply where there is none', () => {
    const story = 'it watches https://shop.test/\n GET https://shop.test/\n 200 text/html';
    expect(evaluated(tokenAcceptedAfterSignOut, story).verdict().outcome).toBe('inapplicable');
  });

  it('is said to matter only if it carries the session, where that is not sure', () => {
    const story = again('me', 200).replaceAll('401 application/json', '200 application/json');
    expect(evaluated(tokenAcceptedAfterSignOut, story).verdict().outcome).toBe('cantTell');
  });
});
