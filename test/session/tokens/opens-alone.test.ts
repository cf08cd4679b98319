import { describe, expect, it } from 'vitest';
import { carries, opensAlone } from '../../../src/session/tokens/opens-alone.ts';
import { FIRST, SECOND } from '../support/token-stories.ts';
import { told } from '../support/told.ts';

const asks = (what: string) => `GET https://shop.test/api/me (fetch) ${what}`;
const unlocked = (...story: string[]) =>
  told(`it watches https://shop.test/\n${story.join('\n')}`).site.tokens[0]?.reasons.some(({ code }) => code === 'K7');

describe('what opened an address that had been refused', () => {
  it('is the token, where it is all that was added', () => {
    expect(unlocked(asks('Cookie: none'), '401', asks(`X-Auth-Token: ${FIRST}`), '200')).toBe(true);
  });

  it('may be another credential that came beside it', () => {
    const cookie =
      'Cookie: connect.sid=s%3ALPmQ0a1bC2dE3fG4hI5jK6lM7nO8pQ9r.aYQ1bZ2cX3dW4eV5fU6gT7hS8iR9jQ0kP1lO2mN3nM4';
    expect(unlocked(asks('Cookie: none'), '401', asks(`X-Auth-Token: ${FIRST} ${cookie}`), '200')).toBe(false);
    expect(unlocked(asks('Cookie: none'), '401', asks(`X-Auth-Token: ${FIRST} X-Token: ${SECOND}`), '200')).toBe(false);
  });

  it('is not a cookie that carries no session', () => {
    expect(unlocked(asks('Cookie: none'), '401', asks(`X-Auth-Token: ${FIRST} Cookie: theme=dark`), '200')).toBe(true);
  });

  it('is nothing of a request that carries no token', () => {
    const hop = { sent: [], uses: undefined } as never;
    expect(carries(hop, {} as never)).toBe(false);
    expect(opensAlone(hop, hop, {} as never)).toBe(true);
  });
});
