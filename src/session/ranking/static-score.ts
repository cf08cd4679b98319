/** How much a cookie looks like one that carries the session, by its own form alone. */
import type { CookieRole } from '../../frameworks/recognise-framework.ts';
import type { Reason, SetBy } from '../model/model.ts';
import { countedEvidence } from '../records/counted-evidence.ts';
import { reasonOf } from '../records/evidence.ts';
import { type CookieKind, kindOfName } from './kind-of-name.ts';
import { nameEvidence } from './name-evidence.ts';
import { roundedScore } from './rounded-score.ts';
import { RANKING_RULES } from './rules.ts';
import { RANKING_SENTENCES, type RankingEvidence } from './sentences.ts';
import { valueEvidence } from './value-evidence.ts';

export interface Looks {
  readonly name: string;
  readonly value: string;
  /** How its first known value came. */
  readonly setBy: SetBy;
  readonly httpOnly: boolean | undefined;
  readonly secure: boolean | undefined;
  /** Role of the framework that the name belongs to. */
  readonly role: CookieRole | undefined;
  readonly framework: string | undefined;
}

export interface StaticScore {
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** What its name says that it is for; absent where the name says nothing. */
  readonly kind?: CookieKind;
}

export function staticScore(looks: Looks): StaticScore {
  const { name, value, role, framework } = looks;
  const kind = kindOfName(name, role);
  const evidence = [...attributeEvidence(looks), nameEvidence(name, kind, framework), ...valueEvidence(value)];
  const reasons = countedEvidence(RANKING_RULES, evidence).map((one) =>
    reasonOf(RANKING_RULES, RANKING_SENTENCES, one),
  );
  const score = roundedScore(reasons);
  return kind === undefined ? { score, reasons } : { score, reasons, kind };
}

function attributeEvidence({ setBy, httpOnly, secure }: Looks): readonly RankingEvidence[] {
  const found: RankingEvidence[] = [];
  if (setBy === 'header') found.push({ code: 'set-by-header' });
  if (setBy === 'script-or-user') found.push({ code: 'set-by-script' });
  if (httpOnly !== undefined) found.push({ code: httpOnly ? 'httponly' : 'not-httponly' });
  if (secure === true) found.push({ code: 'secure' });
  return found;
}
