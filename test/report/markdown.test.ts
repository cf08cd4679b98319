import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/report/build-report.ts';
import { findingMarkdown, reportMarkdown } from '../../src/report/markdown.ts';
import { foldLog } from '../../src/session/fold.ts';
import { transcript } from '../support/transcript.ts';
import { unaided } from '../support/unaided.ts';

const reportOf = (story: string) => buildReport(foldLog(transcript(story)), unaided);

const ID = 'LPmQ4kTgZ9xN2vB7cW1yR5uE8aS3dF6h';
const SIGNATURE = 'aYQ0w1e2r3t4y5u6i7o8p9a0s1d2f3g4h5j6k7l8z9x';
const kept = reportOf(`
  chromium watches https://shop.test/
  12:00:01 GET https://shop.test/login
           200 text/html
           Set-Cookie: connect.sid=s%3A${ID}.${SIGNATURE}; Path=/; HttpOnly
  12:00:05 POST https://shop.test/login?next=TOPSECRET   form: username, password
           302 → /account
           GET /account
           200 text/html
  12:00:09 GET https://shop.test/account/orders;jsessionid=${ID}
           200 text/html`);

describe('a finding as Markdown', () => {
  const finding = kept.findings.find((one) => one.check === 'session-fixation' && one.outcome === 'failed');
  const markdown = finding === undefined ? '' : findingMarkdown(finding, kept.model);

  it('has heading, outcome, sentence, evidence, fix and references', () => {
    expect(markdown).toMatch(
      /^# Session identifier kept at sign-in\n\n\*\*failed, high\*\* on `shop.test`, cookie `connect.sid`\n\n/,
    );
    for (const part of [
      'Why it matters: ',
      'Evidence:\n\n- fact ',
      'Fix',
      'References:\n\n- [',
      '](https://cwe.mitre.org/data/definitions/384.html)',
    ]) {
      expect(markdown).toContain(part);
    }
    expect(markdown).toContain('```\n');
  });
});

describe('a report of a browser that did otherwise than predicted', () => {
  const line = (name: string) => `Set-Cookie: ${name}=SECRETVALUE12; Path=/; SameSite=None`;
  const wrong = (count: number) =>
    reportMarkdown(
      reportOf(`
        chromium watches https://shop.test/
        12:00:01 GET https://shop.test/
                 200 text/html
                 ${Array.from({ length: count }, (_, n) => line(`c${n}`)).join('\n')}
        +9s GET https://shop.test/next
            200 text/html`),
    );

  it('counts them, with the line, what was predicted and what the store showed', () => {
    expect(wrong(1)).toContain('\n\n## Predicted otherwise: 1\n\n');
    expect(wrong(1)).toMatch(
      /- fact \d+, `shop\.test`: `c0=\[13 characters\]; Path=\/; SameSite=None`: predicted refused/,
    );
    expect(wrong(1)).toMatch(/the store: stored\n/);
    expect(wrong(25)).toContain('\n- 5 more\n');
  });

  it('says nothing when there are none, and tells no value', () => {
    expect(wrong(0)).not.toContain('Predicted otherwise');
    expect(wrong(1)).not.toContain('SECRETVALUE12');
  });
});

describe('a report as Markdown', () => {
  const markdown = reportMarkdown(kept);

  it('begins with the truth and a table of all findings', () => {
    expect(markdown).toMatch(
      /^# Session report: `shop.test`\n\n- Session: `connect.sid`\n- State: signed in\n- Last sign-in: ID kept\n/,
    );
    expect(markdown).toContain(
      '| Outcome | Check | Site | Cookie or token |\n| --- | --- | --- | --- |\n| failed, high |',
    );
    expect(markdown.split('\n').filter((line) => line.startsWith('| ')).length).toBe(kept.findings.length + 2);
  });

  it.each([ID, SIGNATURE, 'TOPSECRET'])('holds no credential: %s', (secret) => {
    expect(markdown).not.toContain(secret);
    for (const finding of kept.findings) expect(findingMarkdown(finding, kept.model)).not.toContain(secret);
  });
});

const payloads = [
  '<img src=x onerror=alert(1)>',
  '![x](https://evil.example/p.png)',
  '[click](javascript:alert(1))',
  '<https://evil.example>',
  'https://evil.example/',
  'www.evil.example',
  'a|b|c',
  'a\\|b',
  '`',
  '```',
  '~~~~',
  '````x````',
  '**bold**',
  '_x_',
  '# heading',
  '> quote',
  '1.',
  '---',
  '***',
  '@admin',
  '#1',
  'mail@evil.example',
  '&lt;script&gt;',
  '<!--',
  '-->',
  '<script>',
  '</td>',
  '$$x$$',
  ':smile:',
  '\\',
  '[ref]: https://evil.example',
  '| --- |',
  '\u202Egnp',
  '\u200B',
  '‖',
  '',
];

describe('hostile text in a report', () => {
  it.each(payloads)('stays text: %j as site, name and sentence', (payload) => {
    const finding = kept.findings[0];
    if (finding === undefined) throw new Error('no finding');
    const text = `It was ${payload} there.`;
    const hostile = {
      ...finding,
      site: payload,
      cookieName: payload,
      summary: text,
      nextStep: text,
      evidence: [{ seq: 1, text }],
      fixes: [{ text, framework: payload }],
    };
    const markdown = reportMarkdown({
      ...kept,
      findings: [hostile],
      truth: { ...kept.truth, site: payload, session: payload },
    });
    const rows = markdown.split('\n').filter((line) => line.startsWith('| failed'));
    expect(rows.length).toBe(1);
    expect(cellsOf(rows[0] ?? '')).toBe(4);
    for (const line of markdown.split('\n')) {
      const rest = line
        .replace(/(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/g, '§')
        .replace(/^- \[[^\]]*\]\(https:\/\/[^)\s]+\)$/, '');
      expect(rest, `active text in: ${line}`).not.toMatch(/<|>|!\[|\]\(|:\/\/|www\.|@|&\w+;|javascript:|\p{Cf}/u);
    }
  });
});

/** GFM 4.10: unescaped pipes divide cells, whether inside a code span or not. */
function cellsOf(row: string): number {
  return row.replace(/\\\|/g, '').split('|').length - 2;
}
