import { audit } from '../checks/audit.ts';
import type { Finding } from '../checks/finding.ts';
import { type Discoveries, spreadOver } from '../checks/subject/discoveries.ts';
import { shownName } from '../masking/shown-text.ts';
import type { AuthenticationState, CookieLife, Model, RotationVerdict, SignIn, Site } from '../session/model/model.ts';
import { STATE_IN_COOKIE } from '../session/rotation/rules.ts';
import type { Report, TruthLine } from './report.ts';

/** @returns the model with its findings, and the truth line of the site that the tab is on. Pure; costs one pass over the exchanges. */
export function buildReport(model: Model, discoveries: Discoveries): Report {
  const findings = audit(model, discoveries);
  return { model, findings, truth: truthLine(model, findings) };
}

/** What the truth line calls each verdict. */
const VERDICTS: Readonly<Record<RotationVerdict | 'none', string>> = {
  kept: 'ID kept',
  're-set': 'ID kept, sent again',
  'added-beside': 'ID kept, another added',
  rotated: 'ID rotated',
  'nothing-before': 'ID fresh',
  inconclusive: "can't tell",
  none: 'no sign-in seen yet',
};

const STATES: Readonly<Record<AuthenticationState, string>> = {
  unknown: 'not known whether signed in',
  anonymous: 'not signed in',
  'signed-in': 'signed in',
  'signed-out': 'signed out',
};

function truthLine(model: Model, findings: readonly Finding[]): TruthLine {
  const site = currentSite(model);
  if (site === undefined) {
    return {
      site: '',
      session: 'nothing recorded yet',
      state: STATES.unknown,
      verdict: 'none',
      verdictText: VERDICTS.none,
    };
  }
  const signIn = site.signIns.findLast((one) => one.outcome === 'success');
  const verdict = signIn === undefined ? 'none' : (signIn.rotation?.verdict ?? 'inconclusive');
  const worst = findings.find((one) => one.site === site.domain && one.outcome === 'failed');
  return {
    site: site.domain,
    session: sessionNames(site),
    state: STATES[site.state],
    verdict,
    verdictText: verdictText(site, signIn),
    signInSeq: signIn?.seq,
    signInAt: signIn?.at,
    worst: worst?.severity && { severity: worst.severity, title: worst.title, finding: worst.id },
  };
}

/** Never against the state: whoever signed out has been signed in, by a sign-in that was not seen. */
function verdictText({ signIns, state }: Site, signIn: SignIn | undefined): string {
  if (signIn !== undefined) {
    if (signIn.rotation?.rule === STATE_IN_COOKIE) return 'no ID to rotate';
    return VERDICTS[signIn.rotation?.verdict ?? 'inconclusive'];
  }
  if (signIns.some((one) => one.outcome === 'uncertain')) return 'sign-in unclear';
  if (state === 'signed-in' || state === 'signed-out') return 'the sign-in was not seen';
  return signIns.length > 0 ? 'no sign-in succeeded yet' : VERDICTS.none;
}

/** The site whose page the tab asked for last; before any page load, the first first-party site. */
function currentSite(model: Model): Site | undefined {
  let domain: string | undefined;
  for (const { kind, via, site } of model.exchanges.values()) if (kind === 'main_frame' && via === 'tab') domain = site;
  return model.sites.find((site) => site.domain === domain) ?? model.sites.find((site) => site.firstParty);
}

function sessionNames(site: Site): string {
  const cookies = site.cookies.filter((cookie) => site.sessionSet.includes(cookie.key));
  const tokens = site.tokens.filter((token) => token.class === 'session-likely');
  const perhaps = cookies.length + tokens.length > 0 ? [] : site.tokens.filter((token) => token.class !== 'unknown');
  const names = [
    ...new Set([...cookies.map((one) => wholeName(one, site)), ...[...tokens, ...perhaps].map(shownName)]),
  ];
  if (names.length === 0) return 'no session cookie seen yet';
  return names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ');
}

/** A value that is spread over several cookies has one name. */
function wholeName(cookie: CookieLife, site: Site): string {
  const group = spreadOver(cookie, site);
  return group === undefined ? shownName(cookie) : `${shownName(group)} in ${group.members.length} cookies`;
}
