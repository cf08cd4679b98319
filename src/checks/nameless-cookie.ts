import { shownText } from '../masking/shown-text.ts';
import type { CookieLife, JudgedLine } from '../session/model/model.ts';
import type { Check, CheckContext, Evidence, Verdict } from './check.ts';
import { sentences } from './subject/sentences.ts';
import { lineEvidence, withoutLines, worstFirst } from './subject/set-cookie-lines.ts';

export const namelessCookie: Check = {
  id: 'nameless-cookie',
  title: 'Cookie without a name',
  severity: 'note',
  why: 'Browsers and servers disagree on cookies without a name: Chromium keeps them, Firefox refuses them or takes the text for a name, and servers may read the value as a name. That confusion has been used to set cookies that a prefix should have kept out.',
  references: ['WSTG-SESS-02', 'ASVS-5.0-3.3.1', 'RFC6265bis-5.7', 'RFC6265bis-4.1.1', 'RFC6265bis-8.6'],
  evaluate,
  fix: () => [{ text: 'Begin each Set-Cookie line with a name and an equals sign, also where the value is empty.' }],
};

const words = {
  passed: (count: number) =>
    count === 1 ? 'The one cookie that was seen has a name.' : `All ${count} cookies that were seen have a name.`,
  failed: {
    cookie: 'A cookie has no name.',
    line: 'A Set-Cookie line has no name.',
  },
  /** What this browser does with it. */
  done: {
    refused: 'This browser refuses it; others may keep it.',
    kept: 'This browser keeps it, and sends its value alone, which a server may take for a name; Firefox would not keep it so.',
    takenForName: (name: string) =>
      `This browser takes the whole text for the name ${name}; Chromium takes it for a value.`,
  },
  evidence: 'One of them.',
};

function evaluate(context: CheckContext): readonly Verdict[] {
  const { cookies } = context.site;
  const failed = cookies.flatMap(judge);
  if (failed.length > 0) return worstFirst(failed, context);
  const [first] = cookies;
  const seq = first?.storedSeq ?? first?.identifiers[0]?.first.seq;
  if (seq === undefined) return [withoutLines(context)];
  return [{ outcome: 'passed', summary: words.passed(cookies.length), evidence: [{ seq, text: words.evidence }] }];
}

function judge(cookie: CookieLife): readonly Verdict[] {
  const whole = cookie.lines.findLast(({ alterations }) => alterations.some(({ kind }) => kind === 'text-taken-as'));
  if (cookie.name !== '' && whole === undefined) return [];
  const line = whole ?? cookie.lines.at(-1);
  const evidence = line === undefined ? seenEvidence(cookie) : [lineEvidence(line)];
  if (evidence.length === 0) return [];
  const summary = `${line === undefined ? words.failed.cookie : words.failed.line} ${doneWith(cookie, line)}`;
  return [{ outcome: 'failed', severity: 'note', cookie, summary, evidence }];
}

function seenEvidence({ storedSeq, identifiers }: CookieLife): readonly Evidence[] {
  const seq = storedSeq ?? identifiers[0]?.first.seq;
  return seq === undefined ? [] : [{ seq, text: sentences.evidence.seen }];
}

function doneWith({ name }: CookieLife, line: JudgedLine | undefined): string {
  if (line?.predicted === 'refused' && line.observed !== 'stored') return words.done.refused;
  return name === '' ? words.done.kept : words.done.takenForName(shownText(name, 40));
}
