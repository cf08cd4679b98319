/**
 * What a cookie is for, where more is known than its class: which of several session cookies says who somebody is, which came with another
 * factor only, what steers load balancers and what keeps out robots. Each role with a sentence that says why; none where nothing says so.
 */
import type { CookieLife, SignIn, Site } from '../model/model.ts';
import { asksConsent } from './asks-consent.ts';
import { ROLE_SENTENCES } from './sentences.ts';

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

/** A cookie that a step brings comes so soon after it, with its answer or the page that follows, ms. */
const GIVEN_WITHIN = 30_000;
const UP: ReadonlySet<SignIn['kind']> = new Set(['step-up', 're-authentication']);

export function roleOf(cookie: CookieLife, site: Site): CookieDuty | undefined {
  switch (cookie.class) {
    case 'infrastructure':
      return steering(cookie, site);
    case 'preference':
      return cookie.framework?.role === 'consent' || asksConsent(cookie.name) ? duty('consent') : undefined;
    case 'csrf':
      return duty(cookie.stored?.httpOnly === true ? 'csrf-secret' : 'csrf-token');
    case 'remember-me':
      return duty('remember-me');
    case 'analytics':
      return undefined;
    default:
      return stepUp(cookie, site) ?? identity(cookie, site);
  }
}

type FixedRole = 'consent' | 'csrf-secret' | 'csrf-token' | 'remember-me' | 'bot-protection' | 'routing';

const duty = (role: FixedRole): CookieDuty => ({ role, text: ROLE_SENTENCES[role] });

function steering(cookie: CookieLife, { nodes }: Site): CookieDuty {
  const trail = nodes.find((one) => one.cookie === cookie.key);
  const node = trail?.reading === 'readable' ? trail.sightings.at(-1) : undefined;
  if (node !== undefined) {
    return { role: 'routing', text: ROLE_SENTENCES['routing-to'](node.node.slice(0, 80)), seq: node.seq };
  }
  if (cookie.framework?.role === 'bot-protection') {
    return duty('bot-protection');
  }
  return duty('routing');
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
  return {
    role: 'step-up',
    text: ROLE_SENTENCES[step.kind === 'step-up' ? 'step-up' : 're-authentication'],
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
    const text = ROLE_SENTENCES.identity(other.name.slice(0, 80));
    const [seq] = own.seqs;
    return { role: 'identity', text, ...(seq === undefined ? {} : { seq }) };
  }
  return undefined;
}
