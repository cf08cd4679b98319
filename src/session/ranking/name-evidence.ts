import type { CookieKind } from './kind-of-name.ts';
import type { RankingEvidence } from './sentences.ts';

/** "Token" alone says nothing: carts, forms and devices have some too. */
const AUTH =
  /auth|login|logged|jwt|identity|signin|\bsso|credential|^token$|(?:access|refresh|bearer|session|user|api|id)[_.-]?token/i;
const SESSION = /sess|(?:^|[^a-z])sid(?:$|[^a-z])|(?:\.|_|-)sid$|^sid/i;
const USER = /user|account|member|customer|\buid\b/i;

/** Exactly one rule speaks of each name. */
export function nameEvidence(
  name: string,
  kind: CookieKind | undefined,
  framework: string | undefined,
): RankingEvidence {
  switch (kind) {
    case 'analytics':
    case 'csrf':
    case 'infrastructure':
    case 'preference':
      return { code: `name-${kind}` };
    case 'session':
      return { code: 'name-session', facts: framework };
    default:
      return { code: wordOf(name.slice(0, 200)) };
  }
}

/** The name speaks of a session or of authentication. */
export function namesSession(name: string): boolean {
  const word = wordOf(name.slice(0, 200));
  return word === 'name-authentication' || word === 'name-like-session';
}

function wordOf(name: string): 'name-authentication' | 'name-like-session' | 'name-user' | 'name-silent' {
  if (AUTH.test(name)) return 'name-authentication';
  if (SESSION.test(name)) return 'name-like-session';
  return USER.test(name) ? 'name-user' : 'name-silent';
}
