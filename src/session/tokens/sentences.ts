/** Everything that is said about tokens that are no cookies, by rule. */
import type { SignInKind } from '../model/model.ts';
import type { Sentences } from '../records/evidence.ts';
import { onceMore } from '../rotation/sentences.ts';
import type { TokenCode } from './rules.ts';

/** What became of one token at a sign-in. */
export type TokenRowFinding =
  | { readonly rule: 'T1'; readonly path: string }
  | { readonly rule: 'T5'; readonly gap: string }
  | { readonly rule: 'T2' | 'T3' | 'T4' | 'T6' | 'T7' };

/** What a token is taken for. A rule that is added to the table is one of these at first, and its sentence is missed by the compiler. */
export type TraitCode = Exclude<TokenCode, TokenRowFinding['rule']>;

/** The verdict on a sign-in by tokens alone. */
export type TokenVerdictFinding =
  | {
      readonly rule: 'T2' | 'T3' | 'T1' | 'T4';
      readonly names: string;
      readonly where: string;
    }
  | { readonly rule: 'T5'; readonly names: string; readonly gap: string };

export function tokenRowSentence(finding: TokenRowFinding): string {
  switch (finding.rule) {
    case 'T1':
      return `It was first sent after the sign-in, to ${finding.path}.`;
    case 'T5':
      return `It was first seen after the sign-in, but facts are missing before it: ${finding.gap} Whether it was sent then is not known.`;
    case 'T6':
      return 'A new token came with the sign-in; the one of before is still sent beside it.';
    case 'T3':
      return 'A new token took the place of the one that was sent before.';
    case 'T2':
      return 'The same token before and after: what had refused it opens to it now, so that its session was signed in.';
    case 'T4':
      return 'The same token before and after. It may name a program, as API keys do, or a session that was kept.';
    case 'T7':
      return 'Another token, whose claims name the same session or person as the one before: refreshed, as far as can be seen.';
  }
}

export function tokenVerdictSentence(finding: TokenVerdictFinding): string {
  const { names } = finding;
  switch (finding.rule) {
    case 'T2':
      return `${names} carried the same token before and after ${finding.where}, and what had refused it opened to it then. Whoever held it beforehand is now signed in.`;
    case 'T3':
      return `${names} carried another token after ${finding.where} than before.`;
    case 'T1':
      return `No cookie carries the session: ${names} brought a token that was first sent after ${finding.where}.`;
    case 'T5':
      return `${names}: ${tokenRowSentence(finding)}`;
    case 'T4':
      return `${names} carried the same token before and after ${finding.where}. It may name a program, as API keys do, or be a session that was kept.`;
  }
}

/** What settles the question that a verdict leaves open. `undefined`: none is left. */
export function tokenNextStep({ rule }: TokenVerdictFinding, occasion: SignInKind): string | undefined {
  switch (rule) {
    case 'T5':
      return onceMore(occasion);
    case 'T4':
      return 'Open a page that needs a sign-in once before signing in and once after it, with this panel open: if the same token is refused first and accepted then, it was kept.';
    case 'T2':
    case 'T3':
    case 'T1':
      return undefined;
    default:
      return rule satisfies never;
  }
}

export const TRAIT_SENTENCES = {
  K1: 'The Authorization header is where a token goes that the server gave out.',
  K2: 'Frameworks give this name to the header that carries a session.',
  K3: 'The name of the parameter is one that sessions have.',
  K4: 'A sign-in that succeeded brought it: it was first sent afterwards.',
  K5: 'It was sent before a sign-in that succeeded, and opened afterwards what had refused it.',
  K6: 'It was sent before a sign-in and stayed the same: it may name a program, as API keys do.',
  K7: 'Requests with it were answered where one without it had been refused.',
  K8: 'It was not sent any more after a sign-out.',
} as const satisfies Sentences<TraitCode>;
