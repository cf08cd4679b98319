import { shownAddress } from '../masking/shown-address.ts';
import { shownName, shownText } from '../masking/shown-text.ts';
import type { CookieLife, JudgedLine } from '../session/model/model.ts';
import type { Check, Evidence, Judgement } from './check.ts';
import { attributesUnseen } from './subject/attribute-evidence.ts';
import { judgeSessionCookies } from './subject/judge-session-cookies.ts';

export const cacheableSetCookie: Check = {
  id: 'cacheable-set-cookie',
  title: 'Session cookie on a response that caches may keep',
  severity: 'low',
  why: 'Set-Cookie does not keep a response out of caches. A shared cache that stores one with a session cookie hands the same session to everyone who asks next.',
  references: ['WSTG-ATHN-06', 'ASVS-5.0-14.3.2', 'ASVS-5.0-14.2.2', 'CWE-525', 'RFC9111-7.3', 'RFC9111-3'],
  evaluate: (context) => judgeSessionCookies(context, judge),
  fix: () => [
    {
      text: 'Send Cache-Control: no-store with every response that sets the session cookie, or at least private. Set no cookie on what caches are meant to keep: scripts, style sheets, pictures.',
    },
  ],
};

const words = {
  passed: (name: string, count: number) =>
    `The responses that set ${name} are not for shared caches (${count === 1 ? 'one' : `the last ${count}`} looked at).`,
  failed: {
    invited: (address: string, name: string) =>
      `${address} sets ${name} on a response that invites shared caches to keep it: whoever asks next may get this session.`,
    allowed: (address: string, name: string) =>
      `${address} sets ${name} on a response that shared caches may keep: its Cache-Control gives an age and does not say private.`,
    unsaid: (address: string, name: string) =>
      `${address} sets ${name} on a response that says nothing to caches, which may then keep it for as long as they think fit.`,
  },
  inapplicable: (name: string) =>
    `${name} was set from inside the browser, by a script or by hand: there is no response that a cache could keep.`,
  evidence: {
    cacheControl: (value: string) => `Cache-Control: ${value}.`,
    absent: '(absent)',
    withoutLine: 'It was set without a Set-Cookie line.',
  },
};

/** RFC 9110 §15.1: status codes of responses that caches may store without being told for how long. */
const HEURISTIC = new Set([200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 501]);

/** How a response is open to shared caches, worst first. */
const SEVERITIES = { invited: 'medium', allowed: 'low', unsaid: 'note' } as const;
type Exposure = keyof typeof SEVERITIES;
const WORST_FIRST: readonly Exposure[] = ['invited', 'allowed', 'unsaid'];

function judge(cookie: CookieLife): Judgement {
  const lines = cookie.lines.filter((one) => !one.deletes && one.observed !== 'not-stored');
  const last = lines.at(-1);
  const name = shownName(cookie);
  if (last === undefined) {
    const life = cookie.identifiers.at(-1);
    if (life?.setBy !== 'script-or-user') return attributesUnseen(cookie);
    return {
      outcome: 'inapplicable',
      summary: words.inapplicable(name),
      evidence: [{ seq: life.first.seq, text: words.evidence.withoutLine }],
    };
  }
  const exposures = new Map(lines.toReversed().map((line) => [exposureOf(line), line]));
  for (const exposure of WORST_FIRST) {
    const line = exposures.get(exposure);
    if (line === undefined) continue;
    return {
      outcome: 'failed',
      severity: SEVERITIES[exposure],
      summary: words.failed[exposure](shownAddress(line.url), name),
      evidence: cacheEvidence(line),
    };
  }
  return { outcome: 'passed', summary: words.passed(name, lines.length), evidence: cacheEvidence(last) };
}

function cacheEvidence({ seq, cacheControl = words.evidence.absent }: JudgedLine): readonly Evidence[] {
  return [{ seq, text: words.evidence.cacheControl(shownText(cacheControl, 120)) }];
}

/** RFC 9111 §3: whether a shared cache may store the response, and what allows it. */
function exposureOf({ cacheControl, method, status = 0 }: JudgedLine): Exposure | undefined {
  const directives = directivesOf(cacheControl);
  // In practice, caches do not reuse responses to other methods.
  if (method !== 'GET' && method !== 'HEAD') return undefined;
  if (['no-store', 'private', 'no-cache'].some((name) => directives.has(name))) return undefined;
  const shared = Number(directives.get('s-maxage') ?? '');
  const age = Number(directives.get('s-maxage') ?? directives.get('max-age') ?? '');
  if (directives.has('public') || shared > 0) return 'invited';
  if (age > 0) return 'allowed';
  if (age === 0 && (directives.has('max-age') || directives.has('s-maxage'))) return undefined;
  return HEURISTIC.has(status) ? 'unsaid' : undefined;
}

function directivesOf(header: string | undefined): ReadonlyMap<string, string> {
  const parts = (header ?? '').slice(0, 2_000).split(',').slice(0, 50);
  return new Map(
    parts.map((part) => {
      const [name = '', value = ''] = part.split('=', 2).map((one) => one.trim());
      return [name.toLowerCase(), value.replace(/^"|"$/g, '')] as const;
    }),
  );
}
