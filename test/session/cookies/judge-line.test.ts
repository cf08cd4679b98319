import { describe, expect, it, vi } from 'vitest';
import { PATIENCE } from '../../support/patience.ts';
import { BROWSERS, ID_A, ID_B, told } from '../support/told.ts';

vi.setConfig({ testTimeout: PATIENCE });

const story = (before: string, line: string, note = '', url = 'https://shop.test/', how = '') => `
  it watches ${url}
  ${before}
  12:00:00 GET ${url} ${how}
           200 text/html
           Set-Cookie${note}: ${line}
  +5s GET ${url}next
           200 text/html
  +5s GET ${url}last
           200 text/html`;
const SPEAKS = 'script sets theme=dark; Path=/';

describe.each(BROWSERS)('a judged line, in %s', (browser) => {
  const lineOf = (text: string, name = 'sid') => told(text, browser).cookie(name).lines.at(-1);

  it('is kept, and the store agrees', () => {
    const { cookie, model } = told(story(SPEAKS, `sid=${ID_A}; Path=/; HttpOnly`), browser);
    expect(cookie('sid').lines).toMatchObject([
      {
        predicted: 'kept',
        deletes: false,
        sure: true,
        crossSite: false,
        observed: 'stored',
        alterations: [],
        method: 'GET',
      },
    ]);
    expect(model.disagreements).toEqual([]);
  });

  it('is kept with alterations, each of them named', () => {
    const line = lineOf(story(SPEAKS, `sid=${ID_A}; Path=/; Max-Age=99999999; Color=red`));
    expect(line).toMatchObject({ predicted: 'altered', observed: 'stored' });
    expect(line?.alterations.map(({ kind }) => kind)).toEqual(['lifetime-capped', 'attribute-ignored']);
  });

  it.each([
    ['prefix', '__Host-sid=1; Path=/app; Secure', 'https://shop.test/'],
    ['samesite-none-without-secure', 'sid=1; SameSite=None', 'https://shop.test/'],
    ['secure-over-http', 'sid=1; Secure', 'http://shop.test/'],
    ['domain-mismatch', 'sid=1; Domain=bank.test', 'https://shop.test/'],
    ['size', `sid=${'x'.repeat(5_000)}`, 'https://shop.test/'],
  ])('is refused by %s, and the reason stays with the unstored line', (rule, line, url) => {
    const { cookie, site } = told(story(SPEAKS, line, ' (refused)', url), browser);
    const life = cookie(line.slice(0, line.indexOf('=')));
    expect(life.lines).toMatchObject([{ predicted: 'refused', refusal: { rule }, observed: 'not-stored' }]);
    expect(life.unstored).toMatchObject([{ reason: { rule } }]);
    expect(site.refused).toMatchObject([{ reason: { rule } }]);
  });

  it('predicted as refused and stored all the same is stored, and counted as our mistake', () => {
    const { cookie, model } = told(story(SPEAKS, 'sid=1; Path=/; SameSite=None'), browser);
    expect(cookie('sid')).toMatchObject({
      identifiers: [{ setBy: 'header', line: 'sid=1; Path=/; SameSite=None' }],
      unstored: [],
      lines: [{ predicted: 'refused', observed: 'stored' }],
    });
    expect(model.disagreements).toMatchObject([{ site: 'shop.test', observed: 'stored' }]);
  });

  it('is stored also when only a request shows it', () => {
    const { cookie, model } = told(story(SPEAKS, 'sid=1; Path=/; SameSite=None', ' (unseen)'), browser);
    expect(cookie('sid')).toMatchObject({ identifiers: [{ setBy: 'header' }], unstored: [] });
    expect(model.disagreements).toHaveLength(1);
  });

  it('predicted as kept and not stored is unstored without a reason, and counted too', () => {
    const { cookie, model } = told(story(SPEAKS, 'sid=1; Path=/', ' (refused)'), browser);
    expect(cookie('sid').unstored).toHaveLength(1);
    expect(cookie('sid').unstored[0]?.reason).toBeUndefined();
    expect(model.disagreements).toMatchObject([{ predicted: 'stored', observed: 'not stored' }]);
  });

  it('counts no mistake where the user’s settings decide: a third party', () => {
    const line = 'sid=1; Path=/; Secure; SameSite=None';
    const text = story(
      SPEAKS,
      line,
      ' (refused)',
      'https://chat.test/',
      '(frame from https://shop.test on https://shop.test/)',
    );
    const { model } = told(
      text.replace('watches https://chat.test/', 'watches https://shop.test/'),
      browser,
      'chat.test',
    );
    expect(model.disagreements).toEqual([]);
  });

  it('of a third party is a mistake of ours where the store shows more than the settings can explain', () => {
    const disagreements = (line: string, note = '') =>
      told(
        story(SPEAKS, line, note, 'https://chat.test/', '(frame from https://shop.test on https://shop.test/)').replace(
          'watches https://chat.test/',
          'watches https://shop.test/',
        ),
        browser,
        'chat.test',
      ).model.disagreements;
    expect(disagreements('sid=1; Path=/; SameSite=None')).toMatchObject([{ observed: 'stored' }]);
    expect(disagreements('sid=1; Path=/; Secure; SameSite=Strict')).toMatchObject([
      { predicted: expect.stringContaining('cross-site'), observed: 'stored' },
    ]);
    expect(disagreements('sid=1; Path=/; Secure; SameSite=None')).toEqual([]);
    expect(disagreements('sid=1; Path=/; Secure; SameSite=Strict', ' (refused)')).toEqual([]);
  });

  it('is judged by the clock of the server, as browsers do', () => {
    // The story is on 5 January 2026.
    const line = 'sid=1; Path=/; Expires=Wed, 07 Jan 2026 12:00:00 GMT';
    const told1 = (date: string, note = '') =>
      told(story(SPEAKS, line, note).replace('Set-Cookie', `Date: ${date}\n Set-Cookie`), browser);
    const behind = told1('Sun, 04 Jan 2026 12:00:00 GMT');
    expect(behind.cookie('sid').lines).toMatchObject([
      { predicted: 'altered', observed: 'stored', alterations: [{ kind: 'clock-corrected', by: 86_400 }] },
    ]);
    expect(behind.model.disagreements).toEqual([]);
    const ahead = told1('Thu, 08 Jan 2026 12:00:00 GMT', ' (refused)');
    expect(ahead.cookie('sid').lines).toMatchObject([{ deletes: true }]);
    // What the store holds is held against the corrected time.
    const right = told1('Mon, 05 Jan 2026 12:00:00 GMT').model.disagreements;
    expect(right).toEqual([]);
  });

  const crowd = (count: number, more: string, next: string, note = '') => `
    it watches https://shop.test/
    GET https://shop.test/
    200 text/html
    ${Array.from({ length: count }, (_, n) => `Set-Cookie: c${n}=1; Path=/${more}`).join('\n')}
    +1s GET https://shop.test/next
    200 text/html
    Set-Cookie${note}: ${next}
    +5s GET https://shop.test/last
    200 text/html`;

  it('finds no room in Firefox when the site has 180 cookies, all Secure, and it is not', () => {
    const full = told(crowd(180, '; Secure', 'sid=1; Path=/', ' (refused)'), browser);
    if (browser === 'firefox') {
      expect(full.cookie('sid').unstored).toMatchObject([{ reason: { rule: 'site-is-full' } }]);
      expect(full.model.disagreements).toEqual([]);
    } else expect(full.model.disagreements).toMatchObject([{ predicted: 'stored', observed: 'not stored' }]);
    expect(lineOf(crowd(179, '; Secure', 'sid=1; Path=/'))).toMatchObject({ predicted: 'kept', observed: 'stored' });
  });

  it('throws others out in Chromium when the site has more than 180', () => {
    const evicts = browser === 'chromium' ? 31 : undefined;
    expect(lineOf(crowd(180, '', 'sid=1; Path=/'))?.evicts).toBe(evicts);
    expect(lineOf(crowd(179, '', 'sid=1; Path=/'))?.evicts).toBeUndefined();
  });

  it('may not overlay a Secure cookie over plain http', () => {
    const before = `found sid=${ID_A}; Path=/; Secure\n ${SPEAKS}`.replace('it watches', '');
    const text = story('wait', `sid=${ID_B}; Path=/`, ' (refused)', 'http://shop.test/').replace(
      'it watches http://shop.test/\n  wait',
      `it watches https://shop.test/\n ${before}`,
    );
    expect(lineOf(text)).toMatchObject({ refusal: { rule: 'leave-secure-alone' }, observed: 'not-stored' });
    expect(told(text, browser).cookie('sid').identifiers).toMatchObject([{ value: ID_A }]);
  });

  it('set again as it was is stored, though no browser tells of it', () => {
    const line = `sid=${ID_A}; Path=/`;
    const text = `${story(SPEAKS, line)}\n Set-Cookie: ${line}`;
    expect(
      told(text, browser)
        .cookie('sid')
        .lines.map(({ observed }) => observed),
    ).toEqual(['stored', 'stored']);
  });

  it('is one of the last six', () => {
    const polls = Array.from(
      { length: 9 },
      (_, n) => `+1s GET https://shop.test/\n 200\n Set-Cookie: sid=${n}; Path=/`,
    );
    expect(told(`it watches https://shop.test/\n${polls.join('\n')}`, browser).cookie('sid').lines).toHaveLength(6);
  });

  it('without name and value belongs to the site', () => {
    expect(told(story(SPEAKS, '=', ' (refused)'), browser).site.refused).toMatchObject([
      { line: '=', reason: { rule: 'empty' } },
    ]);
  });

  it('that a bad prefix made the browser refuse at sign-in leaves the verdict to the store', () => {
    const text = `
      it watches https://shop.test/
      found __Host-sid=${ID_A}; Path=/; Secure; HttpOnly
      12:00:01 GET https://shop.test/login
               200 text/html
      12:00:10 POST https://shop.test/login form: username, password
               302 → /account
               Set-Cookie (refused): __Host-sid=${ID_B}; Path=/account; Secure; HttpOnly
               GET /account
               200 text/html
      +5s GET https://shop.test/next
               200 text/html`;
    const { rotation } = told(text, browser);
    expect(rotation()).toMatchObject({ verdict: 'kept', rule: 'V12' });
    expect(rotation().text).toContain('tried to rotate, browser refused it: A __Host- cookie needs Path=/.');
  });
});
