/** The contract of all checks: forgetting the file name, the list, the test or the row of docs/checks.md fails here, with the reason. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { listedChecks } from '../../src/checks/list.ts';
import type { BrowserName } from '../../src/observation.ts';
import { references } from '../../src/references.ts';
import { foldLog } from '../../src/session/fold.ts';
import { FIRST, signedOut } from '../session/support/token-stories.ts';
import { transcript } from '../support/transcript.ts';
import { contextOf, keepsTheContract, saysItPlainly } from './support/evaluated.ts';
import { proseOf } from './support/prose-of.ts';

const BROWSERS = ['chromium', 'firefox'] as const;

const root = fileURLToPath(new URL('../..', import.meta.url));
const named = readdirSync(`${root}src/checks`).filter(
  (file) =>
    file.endsWith('.ts') && /^export const \w+: Check = \{/m.test(readFileSync(`${root}src/checks/${file}`, 'utf8')),
);
const table = read('docs/checks.md');
const each = listedChecks.map((check) => [check.id, check] as const);

describe('the list', () => {
  it('names every check that there is, once', () => {
    expect(
      listedChecks.map((check) => `${check.id}.ts`).sort(),
      'a file in src/checks that exports a Check belongs in list.ts',
    ).toEqual(named.sort());
    expect(new Set(listedChecks.map((check) => check.title)).size).toBe(listedChecks.length);
  });
});

describe('the words of all checks', () => {
  const files = readdirSync(`${root}src/checks`, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const all = files.flatMap((file) => proseOf(read(`src/checks/${file}`)).map((prose) => ({ file, ...prose })));

  it('stand once: what several checks say stands in subject/sentences.ts', () => {
    const texts = all.filter(({ place }) => place === 'words').map(({ text }) => text);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  it('are in subject/sentences.ts for all that is no check', () => {
    const shared = 'subject/sentences.ts';
    expect(all.filter(({ file }) => file !== shared && !named.includes(file))).toEqual([]);
    expect(all.filter(({ file }) => file === shared).length).toBeGreaterThan(30);
  });
});

describe.each(each)('%s', (id, check) => {
  it('has a file of its name, and a test', () => {
    expect(read(`src/checks/${id}.ts`)).toContain(`id: '${id}'`);
    expect(read(`test/checks/${id}.test.ts`), 'a check without a test is an opinion').toContain('describe');
  });

  it('has a row in docs/checks.md', () => {
    const row = new RegExp(`^\\| ${id} +\\|`, 'm');
    expect(row.test(table), `docs/checks.md has no table row that begins with | ${id} |`).toBe(true);
  });

  it('says everything in one table of words above its logic', () => {
    const source = read(`src/checks/${id}.ts`);
    const strays = proseOf(source).filter(({ place }) => place === 'logic');
    expect(
      strays.map(({ text }) => text),
      'sentences stand in `const words`, or in subject/sentences.ts if others say them too',
    ).toEqual([]);
    const [words, logic] = [source.indexOf('\nconst words = {'), source.search(/\n(?:export )?function /)];
    expect(words > 0 && words < logic, '`const words` stands between the check and its first function').toBe(true);
  });

  it('is a noun in kebab-case that names the failing state', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(id).not.toMatch(/^(no|is|has|check|verify)-/);
  });

  it('says why it matters, plainly', () => {
    expect(check.why.length).toBeGreaterThanOrEqual(80);
    expect(check.why).toMatch(/\.$/);
    expect(check.title).not.toMatch(/\.$/);
    for (const text of [check.why, check.title]) saysItPlainly(text);
  });

  it('cites a test, a requirement or a weakness', () => {
    expect(check.references.length).toBeGreaterThan(0);
    expect(new Set(check.references).size).toBe(check.references.length);
    for (const reference of check.references) expect(Object.keys(references)).toContain(reference);
    expect(check.references.some((reference) => /^(WSTG|ASVS)/.test(reference))).toBe(true);
  });

  it.each(BROWSERS)('comes to verdicts that keep the contract in every story, in %s', (browser) => {
    for (const { model, seqs } of folded[browser]) {
      for (const site of model.sites) {
        const context = contextOf(model, site.domain);
        const verdicts = check.evaluate(context);
        expect(verdicts.length).toBeGreaterThan(0);
        for (const verdict of verdicts) {
          keepsTheContract(check, verdict, context);
          for (const { seq } of verdict.evidence)
            expect(seqs.has(seq), `evidence at ${seq} is not in the log`).toBe(true);
        }
      }
    }
  });

  it('does not fall over hostile names, values, addresses and attributes', () => {
    const context = contextOf(hostileModel);
    for (const verdict of check.evaluate(context)) {
      expect(verdict.summary.length).toBeLessThan(1_500);
      for (const one of verdict.evidence) expect(one.text.length).toBeLessThan(1_500);
      const text = [verdict.summary, verdict.nextStep ?? '', ...verdict.evidence.map((one) => one.text)].join('');
      expect(text).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/);
      expect(text).not.toContain('SECRET');
      if (verdict.outcome === 'failed') check.fix(verdict, context);
    }
  });
});

const signedIn = `
  it watches https://shop.test/
  12:00:01 GET https://shop.test/login
           200 text/html
           Set-Cookie: PHPSESSID=8f14e45fceea167a5a36dedd4bea2543; Path=/
           Set-Cookie: _ga=GA1.2.123.456; Path=/; Max-Age=63072000
  12:00:05 POST https://shop.test/login   form: username, password
           302 → /account
           GET /account
           200 text/html
  12:00:09 GET http://shop.test/news;jsessionid=8f14e45fceea167a5a36dedd4bea2543
           200 text/html`;

const stories: readonly string[] = [
  signedOut,
  `${signedOut}
  12:05:02 GET https://shop.test/api/me (fetch) Authorization: Bearer ${FIRST}
           200 application/json
  user looks into storage: local auth={"token":"${FIRST}"}`,
  `
  it watches https://shop.test/`,
  signedIn,
  `${signedIn}
  12:05:00 POST https://shop.test/logout   form: _csrf
           302 → /login
           Set-Cookie: PHPSESSID=deleted; Path=/; Max-Age=0
           GET /login
           200 text/html`,
  `
  it watches http://localhost:3000/
  found    connect.sid=s%3Aabcdefghijklmnopqrstuvwxyz012345.sig; HttpOnly; Path=/
  12:00:01 POST http://localhost:3000/login   json: user, pass
           200 application/json
           Set-Cookie: connect.sid=s%3A012345abcdefghijklmnopqrstuvwxyz.sig; HttpOnly; Path=/; Max-Age=900
  12:00:02 GET http://localhost:3000/api/me (fetch)
           200 application/json
  worker restarts
  gap unknown 12:00:02 12:00:05
  12:10:00 user marks signed-out localhost`,
];

const hostile = `
  it watches https://shop.test/
  12:00:00 GET https://shop.test/api/me (fetch)
           401 application/json
  +10ms GET https://shop.test/api/me (fetch) Authorization: Bearer eyJTRUNSRVQi.SECRETSECRETSECRET.SECRETSECRET
           401 application/json
  +10ms GET https://shop.test/api/me (fetch) X-Auth-Token: SECRETSECRETSECRETSECRET
           200 application/json
  12:00:01 GET https://user:SECRET@shop.test/?sid=SECRETSECRETSECRETSECRET&x=SECRET#SECRET
           200 text/html
           Set-Cookie: <img src=x onerror=alert(1)>\u202E\u200Bsid=SECRETSECRETSECRETSECRETSECRET01; Path=/; SameSite=\u202Ewhat; Domain=shop.test; Max-Age=99999999999999999999
  12:00:02 GET https://shop.test/${'a/'.repeat(3_000)}?${'q=SECRET&'.repeat(500)}
           200 text/html
  12:00:05 POST https://shop.test/login?token=SECRET   form: username, password
           302 → /account?token=SECRET
           GET /account?token=SECRET
           200 text/html
  12:00:07 GET https://shop.test/api/me?access_token=SECRETSECRETSECRETSECRET (fetch) Authorization: Bearer SECRETSECRETSECRETSECRET${'SECRET'.repeat(2_000)}
           200 application/json
  user looks into storage: local \u202Etoken=SECRETSECRETSECRETSECRET | session x={"refresh_token":"SECRETSECRETSECRETSECRET"} | local aSECRETSECRETSECRETSECRETSECRETSECRETtoken=SECRETSECRETSECRETSECRET
  12:00:08 POST https://shop.test/logout?token=SECRET   form: _csrf
           302 → /?bye=SECRET
           GET /?bye=SECRET
           200 text/html`;

/** Each story is folded once for each browser, and all checks judge the same model. */
const folded = {
  chromium: stories.map((story) => fold(story, 'chromium')),
  firefox: stories.map((story) => fold(story, 'firefox')),
};

const hostileModel = foldLog(transcript(hostile));

function fold(story: string, browser: BrowserName) {
  const log = transcript(story, browser);
  return { model: foldLog(log), seqs: new Set(log.map((one) => one.seq)) };
}

function read(file: string): string {
  try {
    return readFileSync(`${root}${file}`, 'utf8');
  } catch {
    return '';
  }
}
