import { shownText } from '../masking/shown.ts';
import type { CookieLife } from '../session/model/model.ts';
import type { Check, CheckContext, Verdict } from './check.ts';
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

function evaluate(context: CheckContext): readonly Verdict[] {
  const { cookies } = context.site;
  const failed = cookies.flatMap(judge);
  if (failed.length > 0) return worstFirst(failed, context);
  const [first] = cookies;
  const seq = first?.storedSeq ?? first?.identifiers[0]?.first.seq;
  if (seq === undefined) return [withoutLines(context)];
  return [
    {
      outcome: 'passed',
      summary:
        cookies.length === 1
          ? 'The one cookie that was seen has a name.'
          : `All ${cookies.length} cookies that were seen have a name.`,
      evidence: [{ seq, text: 'One of them.' }],
    },
  ];
}

function judge(cookie: CookieLife): readonly Verdict[] {
  const whole = cookie.lines.findLast(({ alterations }) => alterations.some(({ kind }) => kind === 'text-taken-as'));
  if (cookie.name !== '' && whole === undefined) return [];
  const line = whole ?? cookie.lines.at(-1);
  const seq = cookie.storedSeq ?? cookie.identifiers[0]?.first.seq;
  const evidence =
    line !== undefined ? [lineEvidence(line)] : seq === undefined ? [] : [{ seq, text: 'It was seen here.' }];
  if (evidence.length === 0) return [];
  const refused = line?.predicted === 'refused' && line.observed !== 'stored';
  const done = refused
    ? 'This browser refuses it; others may keep it.'
    : cookie.name === ''
      ? 'This browser keeps it, and sends its value alone, which a server may take for a name; Firefox would not keep it so.'
      : `This browser takes the whole text for the name ${shownText(cookie.name, 40)}; Chromium takes it for a value.`;
  return [
    {
      outcome: 'failed',
      severity: 'note',
      cookie,
      evidence,
      summary: `${line === undefined ? 'A cookie' : 'A Set-Cookie line'} has no name. ${done}`,
    },
  ];
}
