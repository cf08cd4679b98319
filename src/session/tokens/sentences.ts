/** Everything that is said about tokens that are no cookies, by rule. */
import type { SignInKind } from '../model/model.ts';
import { onceMore } from '../rotation/sentences.ts';
import type { TokenRule } from './rules.ts';

/** What became of one token at a sign-in. */
export type TokenRowFinding =
  | { readonly rule: 'brought'; readonly path: string }
  | { readonly rule: 'unseenBefore'; readonly gap: string }
  | { readonly rule: 'keptAndOpened' | 'replaced' | 'stayed' | 'broughtBeside' | 'refreshed' };

/** What a token is taken for. A rule that is added to the table is one of these at first, and its sentence is missed by the compiler. */
export type TokenTrait = Exclude<TokenRule, TokenRowFinding['rule']>;

/** The verdict on a sign-in by tokens alone. */
export type TokenVerdictFinding =
  | {
      readonly rule: 'keptAndOpened' | 'replaced' | 'brought' | 'stayed';
      readonly names: string;
      readonly where: string;
    }
  | { readonly rule: 'unseenBefore'; readonly names: string; readonly gap: string };

export function tokenRowSentence(finding: TokenRowFinding): string {
  switch (finding.rule) {
    case 'brought':
      return `It was first sent after the sign-in, to ${finding.path}.`;
    case 'unseenBefore':
      return `It was first seen after the sign-in, but facts are missing before it: ${finding.gap} Whether it was sent then is not known.`;
    case 'broughtBeside':
      return 'A new token came with the sign-in; the one of before is still sent beside it.';
    case 'replaced':
      return 'A new token took the place of the one that was sent before.';
    case 'keptAndOpened':
      return 'The same token before and after: what had refused it opens to it now, so that its session was signed in.';
    case 'stayed':
      return 'The same token before and after. It may name a program, as API keys do, or a session that was kept.';
    case 'refreshed':
      return 'Another token, whose claims name the same session or person as the one before: refreshed, as far as can be seen.';
  }
}

export function tokenVerdictSentence(finding: TokenVerdictFinding): string {
  const { names } = finding;
  switch (finding.rule) {
    case 'keptAndOpened':
      return `${names} carried the same token before and after ${finding.where}, and what had refused it opened to it then. Whoever held it beforehand is now signed in.`;
    case 'replaced':
      return `${names} carried another token after ${finding.where} than before.`;
    case 'brought':
      return `No cookie carries the session: ${names} brought a token that was first sent after ${finding.where}.`;
    case 'unseenBefore':
      return `${names}: ${tokenRowSentence(finding)}`;
    case 'stayed':
      return `${names} carried the same token before and after ${finding.where}. It may name a program, as API keys do, or be a session that was kept.`;
  }
}

/** What settles the question that a verdict leaves open. `undefined`: none is left. */
export function tokenNextStep({ rule }: TokenVerdictFinding, occasion: SignInKind): string | undefined {
  switch (rule) {
    case 'unseenBefore':
      return onceMore(occasion);
    case 'stayed':
      return 'Open a page that needs a sign-in once before signing in and once after it, with this panel open: if the same token is refused first and accepted then, it was kept.';
    case 'keptAndOpened':
    case 'replaced':
    case 'brought':
      return undefined;
    default:
      return rule satisfies never;
  }
}

export function tokenTraitSentence(trait: TokenTrait): string {
  switch (trait) {
    case 'inAuthorization':
      return 'The Authorization header is where a token goes that the server gave out.';
    case 'inKnownHeader':
      return 'Frameworks give this name to the header that carries a session.';
    case 'inNamedParameter':
      return 'The name of the parameter is one that sessions have.';
    case 'givenAtSignIn':
      return 'A sign-in that succeeded brought it: it was first sent afterwards.';
    case 'signedIn':
      return 'It was sent before a sign-in that succeeded, and opened afterwards what had refused it.';
    case 'unmoved':
      return 'It was sent before a sign-in and stayed the same: it may name a program, as API keys do.';
    case 'unlocked':
      return 'Requests with it were answered where one without it had been refused.';
    case 'unused':
      return 'It was not sent any more after a sign-out.';
  }
}
