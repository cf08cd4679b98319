import { shownPlace } from '../cookie/match/shown-place.ts';
import { shownAddress } from '../masking/shown-address.ts';
import { shownName } from '../masking/shown-text.ts';
import type { CookieLife, Model, SignOut } from '../session/model/model.ts';
import type { Check, CheckContext, Verdict } from './check.ts';
import { type MissedDeletion, missedDeletion } from './subject/missed-deletion.ts';
import { sentences } from './subject/sentences.ts';
import { signOutEvidence } from './subject/sign-out-evidence.ts';

export const identifierKeptAfterSignOut: Check = {
  id: 'identifier-kept-after-sign-out',
  title: 'Session identifier kept after sign-out',
  severity: 'low',
  why: 'Signing out has to end the session on the server. A cookie that keeps its identifier is not proof that it did not, but then the server’s answer is all that stands between the next person at the machine, or anyone with a copy, and the account.',
  references: [
    'WSTG-SESS-06',
    'ASVS-5.0-7.4.1',
    'ASVS-4.0.3-3.3.1',
    'CWE-613',
    'NIST-63B-4-5.1',
    'OWASP-session-expiration',
  ],
  evaluate,
  fix: () => [
    {
      text: 'At sign-out, end the session on the server first, then delete the cookie with the same name, Domain and Path and an expiry in the past. Clear-Site-Data: "cookies", "storage" on that answer cleans up the rest. Sessions that live in the cookie itself need a list of revoked ones, or a short life.',
    },
  ],
};

const words = {
  passed: {
    replaced: (name: string) =>
      `${name} was given a new identifier at the sign-out. That the server refuses the old one is not shown by this: a copy made before would have to be tried.`,
    lost: (name: string) =>
      `${name} lost its identifier at the sign-out. That the server refuses the old one is not shown by this: a copy made before would have to be tried.`,
  },
  failed: (name: string) =>
    `${name} still holds the identifier that it had before the sign-out. Whether the server still accepts it cannot be told from the cookie: many servers end the session and leave the cookie in place.`,
  sentSince: 'The browser has sent it again since.',
  missed: (named: string, held: string) =>
    `The answer to the sign-out asks to delete a cookie of this name with ${named}. There is no such cookie: this one has ${held}, and a browser deletes only the cookie whose Domain and Path the line names.`,
  place: (domain: string, hostOnly: boolean, path: string) =>
    `${hostOnly ? `no Domain (the host ${domain} alone)` : `Domain=${domain}`} and Path=${path}`,
  cantTell: 'No sign-out has been seen yet.',
  inapplicable: {
    noCookie: 'A sign-out was seen, and no session cookie to follow through it.',
    nothingHeld: 'At the sign-out the browser held no session cookie of this site, so there was nothing to end in it.',
  },
  evidence: {
    left: 'The old identifier left the cookie here.',
    missed: 'This deletion names another Domain or Path.',
    sentTo: (address: string) => `Sent again to ${address}.`,
    sent: 'Sent again after the sign-out.',
  },
  nextStep:
    'Open a page that needs a sign-in: if it opens without asking, the session is alive. The certain test: copy the identifier before signing out, put it back afterwards, and ask for that page again.',
};

function evaluate({ site, model, sessionCookies }: CheckContext): readonly Verdict[] {
  const signOut = site.signOuts.at(-1);
  if (signOut === undefined) {
    const nextStep = sentences.nextStep.signOut;
    return [{ outcome: 'cantTell', summary: words.cantTell, evidence: [], nextStep }];
  }
  const { kept, ended } = fateOf(signOut, site.cookies, sessionCookies);
  const judged = [
    ...kept.map((cookie) => stillThere(cookie, signOut, site.cookies, model)),
    ...ended.map((cookie) => over(cookie, signOut)),
  ];
  if (judged.length > 0) return judged;
  return [
    {
      outcome: 'inapplicable',
      summary: sessionCookies.length === 0 ? words.inapplicable.noCookie : words.inapplicable.nothingHeld,
      evidence: [signOutEvidence(signOut)],
    },
  ];
}

function stillThere(cookie: CookieLife, signOut: SignOut, siblings: readonly CookieLife[], model: Model): Verdict {
  const exchange = signOut.exchange === undefined ? undefined : model.exchanges.get(signOut.exchange);
  const missed = exchange === undefined ? undefined : missedDeletion(cookie, siblings, exchange, model.browser);
  const last = cookie.identifiers.at(-1)?.lastSent;
  const since = last !== undefined && last.seq > signOut.seq ? last : undefined;
  return {
    outcome: 'failed',
    severity: 'low',
    cookie,
    summary: [
      words.failed(shownName(cookie)),
      ...(missed === undefined ? [] : [words.missed(placeOf(missed), placeOf(cookie))]),
      ...(since === undefined ? [] : [words.sentSince]),
    ].join(' '),
    evidence: [
      signOutEvidence(signOut),
      ...(missed === undefined ? [] : [{ seq: missed.seq, text: words.evidence.missed }]),
      ...(since === undefined ? [] : [{ seq: since.seq, text: sentTo(since.seq, model) }]),
    ],
    nextStep: words.nextStep,
  };
}

function placeOf({ domain, hostOnly, path }: Pick<MissedDeletion, 'domain' | 'hostOnly' | 'path'>): string {
  return words.place(shownPlace(domain), hostOnly, shownPlace(path));
}

function over(cookie: CookieLife, signOut: SignOut): Verdict {
  const name = shownName(cookie);
  const end = cookie.identifiers.findLast((life) => life.ended !== undefined && life.ended.seq >= signOut.seq)?.ended;
  return {
    outcome: 'passed',
    cookie,
    summary: end?.how === 'replaced' ? words.passed.replaced(name) : words.passed.lost(name),
    evidence: [signOutEvidence(signOut), ...(end === undefined ? [] : [{ seq: end.seq, text: words.evidence.left }])],
  };
}

interface Fate {
  readonly kept: readonly CookieLife[];
  readonly ended: readonly CookieLife[];
}

/** As the fold says. Where the user marked a moment to which no request belongs: what became of the identifiers held then. */
function fateOf(signOut: SignOut, cookies: readonly CookieLife[], members: readonly CookieLife[]): Fate {
  if (!signOut.byUser || signOut.kept.length + signOut.ended.length > 0) {
    const among = (keys: readonly string[]) => cookies.filter((cookie) => keys.includes(cookie.key));
    return { kept: among(signOut.kept), ended: among(signOut.ended) };
  }
  const held = members.flatMap((cookie) => {
    const life = cookie.identifiers.findLast((one) => one.first.seq <= signOut.seq);
    return life === undefined || (life.ended !== undefined && life.ended.seq < signOut.seq) ? [] : [{ cookie, life }];
  });
  return {
    kept: held.filter(({ life }) => life.ended === undefined).map(({ cookie }) => cookie),
    ended: held.filter(({ life }) => life.ended !== undefined).map(({ cookie }) => cookie),
  };
}

function sentTo(seq: number, model: Model): string {
  for (const exchange of model.exchanges.values()) {
    for (const hop of exchange.hops)
      if (hop.sentSeq === seq || hop.seq === seq) return words.evidence.sentTo(shownAddress(hop.url));
  }
  return words.evidence.sent;
}
