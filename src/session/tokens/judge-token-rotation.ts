/** The verdict on a sign-in after which no cookie, but a token carries the session. */
import type { Rotation, RotationRow, RotationVerdict, SignInKind } from '../model/model.ts';
import { TOKEN_RULES } from './rules.ts';
import {
  type TokenRowFinding,
  type TokenVerdictFinding,
  tokenNextStep,
  tokenRowSentence,
  tokenVerdictSentence,
} from './sentences.ts';
import type { TokenRow } from './tokens-at-sign-in.ts';

/** @param where method and path of the sign-in @returns undefined where the tokens tell nothing */
export function judgeTokenRotation(
  rows: readonly TokenRow[],
  where: string,
  occasion: SignInKind,
): Rotation | undefined {
  const finding = findingOf(rows, where);
  if (finding === undefined) return undefined;
  const missing = tokenNextStep(finding, occasion);
  return {
    verdict: VERDICTS[finding.rule],
    rule: TOKEN_RULES[finding.rule].code,
    rows: rows.map(wordedRow),
    text: tokenVerdictSentence(finding),
    ...(missing === undefined ? {} : { missing }),
  };
}

export function wordedRow({ finding, ...row }: TokenRow): RotationRow {
  return { ...row, text: tokenRowSentence(finding) };
}

const VERDICTS: Readonly<Record<TokenVerdictFinding['rule'], RotationVerdict>> = {
  T2: 'kept',
  T3: 'rotated',
  T1: 'nothing-before',
  T5: 'inconclusive',
  T4: 'inconclusive',
};

/** What proves something decides first. */
function findingOf(rows: readonly TokenRow[], where: string): TokenVerdictFinding | undefined {
  const by = (...rules: readonly TokenRowFinding['rule'][]) =>
    rows.filter(({ finding }) => rules.includes(finding.rule));
  const kept = by('T2');
  if (kept.length > 0) return { rule: 'T2', names: names(kept), where };
  const replaced = by('T3');
  if (replaced.length > 0) return { rule: 'T3', names: names(replaced), where };
  const brought = by('T1', 'T6');
  if (brought.length > 0) return { rule: 'T1', names: names(brought), where };
  for (const { name, finding } of rows) {
    if (finding.rule === 'T5') return { rule: 'T5', names: name, gap: finding.gap };
  }
  const stayed = by('T4', 'T7');
  return stayed.length === 0 ? undefined : { rule: 'T4', names: names(stayed), where };
}

function names(rows: readonly TokenRow[]): string {
  return [...new Set(rows.map(({ name }) => name))].join(', ');
}
