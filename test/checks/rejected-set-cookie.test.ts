import { describe, expect, it } from 'vitest';
import { rejectedSetCookie } from '../../src/checks/rejected-set-cookie.ts';
import { evaluated } from './support/evaluated.ts';

const refused = (...lines: readonly string[]) => `
  it watches https://shop.test/
  script sets theme=dark; Path=/
  12:00:00 GET https://shop.test/
           200 text/html
${lines.map((line) => `           Set-Cookie (refused): ${line}`).join('\n')}
  +5s GET https://shop.test/next
           200 text/html`;

describe.each(['chromium', 'firefox'] as const)('rejected-set-cookie, in %s', (browser) => {
  it.each([
    ['sid=1; SameSite=None', 'SameSite=None needs Secure.'],
    ['sid=1; Domain=bank.test', 'Domain=bank.test'],
    ['__Host-sid=1; Path=/app; Secure', 'A __Host- cookie needs Path=/.'],
    ['sid=1; Partitioned', 'Partitioned needs Secure.'],
  ])('fails for %s and says by which rule', (line, rule) => {
    const { verdict, fact } = evaluated(rejectedSetCookie, refused(line), browser);
    expect(verdict()).toMatchObject({ outcome: 'failed', severity: 'low' });
    expect(verdict().summary).toContain(rule);
    expect(fact(verdict().evidence[0]?.seq ?? 0)).toContain('"type":"response-received"');
  });

  it('weighs more for a cookie of the session’s name', () => {
    const story = `${refused('sid=1; Path=/app; SameSite=None').replace('script', 'found sid=8f14e45fceea167a5a36dedd4bea2543; Path=/\n  script')}
  user pins sid`;
    expect(evaluated(rejectedSetCookie, story, browser).verdict('sid')).toMatchObject({ severity: 'medium' });
  });

  it('notes a line with neither name nor value', () => {
    expect(evaluated(rejectedSetCookie, refused('=', '='), browser).verdict()).toMatchObject({
      outcome: 'failed',
      severity: 'note',
    });
  });

  it("can't tell why, when no rule explains it", () => {
    expect(evaluated(rejectedSetCookie, refused('sid=1; Path=/'), browser).verdict('sid').outcome).toBe('cantTell');
  });

  it("can't tell yet, before the store has had time to speak", () => {
    const story = refused('sid=1; SameSite=None').replace(/\+5s[\s\S]*$/, '');
    expect(evaluated(rejectedSetCookie, story, browser).verdict().outcome).toBe('cantTell');
  });

  it('follows the store where the rules are wrong', () => {
    const story = refused('sid=1; SameSite=None').replace('(refused)', '').replace('Cookie :', 'Cookie:');
    const { verdict, context } = evaluated(rejectedSetCookie, story, browser);
    expect(verdict().outcome).toBe('passed');
    expect(context.model.disagreements).toMatchObject([{ line: 'sid=1; SameSite=None', observed: 'stored' }]);
  });

  it('is passed when all were stored, and does not apply where scripts set all cookies', () => {
    const stored = refused('sid=1; Path=/').replace('Set-Cookie (refused):', 'Set-Cookie:');
    expect(evaluated(rejectedSetCookie, stored, browser).verdict().outcome).toBe('passed');
    expect(evaluated(rejectedSetCookie, refused(), browser).verdict().outcome).toBe('inapplicable');
  });
});
