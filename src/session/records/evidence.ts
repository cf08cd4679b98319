/** What was seen that a rule speaks of, and how it becomes a reason with points and a sentence. */
import type { Reason } from '../model/model.ts';
import type { Rule } from '../model/rule.ts';

/** By code, one for each rule of a table: a sentence, or what makes it of the facts. */
export type Sentences<Code extends string> = { readonly [C in Code]: string | ((facts: never) => string) };

/** One rule that applies: its code, the facts that its sentence needs, and the observation that it rests on. */
export type Evidence<S> = {
  readonly [C in keyof S]: S[C] extends (facts: infer Facts) => string
    ? { readonly code: C; readonly facts: Facts; readonly seq?: number }
    : { readonly code: C; readonly seq?: number };
}[keyof S];

interface Found {
  readonly code: string;
  readonly facts?: unknown;
  readonly seq?: number;
}

/** The points come from the table of rules alone. */
export function reasonOf<Code extends string, S extends Sentences<Code>>(
  rules: Readonly<Record<Code, Rule>>,
  sentences: S,
  evidence: Evidence<S> & { readonly code: Code },
): Reason {
  const { code, facts, seq }: Found & { readonly code: Code } = evidence;
  const sentence = sentences[code];
  // `Evidence` has paired facts and sentence; the compiler cannot follow the pair through the table.
  const text = typeof sentence === 'string' ? sentence : sentence(facts as never);
  const reason = { code, points: rules[code].points ?? 0, text };
  return seq === undefined ? reason : { ...reason, seq };
}
