/**
 * What a cookie is for, where more is known than its class: which of several session cookies says who somebody is, which came with another factor only,
 * what steers load balancers and what keeps out robots. Evidence, in a sentence; no role where there is none.
 */
import type { CookieLife, SignIn, Site } from '../model/model.ts';
import { asksConsent } from './static-score.ts';

export type RoleName =
  | 'identity'
  | 'step-up'
  | 'remember-me'
  | 'csrf-secret'
  | 'csrf-token'
  | 'routing'
  | 'bot-protection'
  | 'consent';

export interface CookieDuty {
  readonly role: RoleName;
  /** One sentence. */
  readonly text: string;
  /** What it rests on, where that is one fact. */
  readonly seq?: number;
}

/** A cookie that a step gives comes with its answer or the page after it, ms. */
const GIVEN_WITHIN = 30_000;
const UP: ReadonlySet<SignIn['kind']> = new Set(['step-up', 're-authentication']);

export function roleOf(cookie: CookieLife, site: Site): CookieDuty | undefined {
  switch (cookie.class) {
    case 'infrastructure':
      return steering(cookie, site);
    case 'preference':
      return cookie.framework?.role === 'consent' || asksConsent(cookie.name)
        ? { role: 'consent', text: 'It keeps what the user agreed to.' }
        : undefined;
    case 'csrf':
      return cookie.stored?.httpOnly === true
        ? {
            role: 'csrf-secret',
            text: 'The secret behind CSRF tokens: kept from scripts, while pages carry what is made of it.',
          }
        : { role: 'csrf-token', text: 'A CSRF token that scripts may read, to send it back in a header or a field.' };
    case 'remember-me':
      return { role: 'remember-me', text: 'It signs the user in again after the session is over.' };
    case 'analytics':
      return undefined;
    default:
      return stepUp(cookie, site) ?? identity(cookie, site);
  }
}

function steering(cookie: CookieLife, { nodes }: Site): CookieDuty {
  const trail = nodes.find((one) => one.cookie === cookie.key);
  const node = trail?.reading === 'readable' ? trail.sightings.at(-1) : undefined;
  if (node !== undefined) {
    return {
      role: 'routing',
      text: `It keeps this browser with one server, now ${node.node.slice(0, 80)}.`,
      seq: node.seq,
    };
  }
  if (cookie.framework?.role === 'bot-protection') {
    return { role: 'bot-protection', text: 'It tells browsers from robots; it carries nobody’s session.' };
  }
  return { role: 'routing', text: 'It keeps this browser with one server.' };
}

/** Given when somebody who was signed in showed more, and never before. */
function stepUp(cookie: CookieLife, { signIns }: Site): CookieDuty | undefined {
  const [first] = cookie.identifiers;
  if (first === undefined || first.setBy !== 'header' || first.identity.part.length < 8) return undefined;
  const step = signIns.find(
    (one) =>
      UP.has(one.kind) &&
      one.outcome === 'success' &&
      first.first.seq > one.seq &&
      first.first.at - one.at <= GIVEN_WITHIN &&
      !signIns.some(({ seq }) => seq > one.seq && seq < first.first.seq),
  );
  if (step === undefined) return undefined;
  const what = step.kind === 'step-up' ? 'another factor was shown' : 'the password was asked for again';
  return {
    role: 'step-up',
    text: `It came when ${what}, and not with the sign-in: it seems to open what needs more.`,
    seq: first.first.seq,
  };
}

/** Given by a sign-in beside a session that had been there before. */
function identity(cookie: CookieLife, { signIns, sessionSet }: Site): CookieDuty | undefined {
  if (!sessionSet.includes(cookie.key)) return undefined;
  for (const { outcome, rotation } of signIns) {
    if (outcome !== 'success' || rotation === undefined) continue;
    const own = rotation.rows.find((row) => row.cookie === cookie.key || row.parts?.includes(cookie.key));
    const other = rotation.rows.find((row) => row !== own && row.before !== undefined && row.after !== undefined);
    if (own?.verdict !== 'new' || other === undefined) continue;
    const text = `It came with the sign-in, beside ${other.name.slice(0, 80)}, which was there before: it says who is signed in.`;
    const [seq] = own.seqs;
    return { role: 'identity', text, ...(seq === undefined ? {} : { seq }) };
  }
  return undefined;
}
