import { shownAddress } from '../masking/shown-address.ts';
import { shownName } from '../masking/shown-text.ts';
import type { CookieLife, Model, Moment, TokenLife } from '../session/model/model.ts';
import { transportOf } from '../session/traffic/transport-of.ts';
import type { Check, CheckContext, Evidence, Judgement } from './check.ts';
import { hardeningFixes } from './subject/framework-fixes.ts';
import { type Holder, isToken } from './subject/holder.ts';
import { judgeSessionHolders } from './subject/judge-values.ts';
import { sentences } from './subject/sentences.ts';
import { setOver } from './subject/set-over.ts';

export const cleartextIdentifier: Check = {
  id: 'cleartext-identifier',
  title: 'Session identifier sent over plain http',
  severity: 'high',
  why: 'What travels over plain http can be read and changed by everyone on the way: the same wireless network, the provider, a proxy. Whoever reads the session identifier there can use the session until it ends.',
  references: [
    'WSTG-SESS-04',
    'WSTG-SESS-01',
    'ASVS-5.0-12.2.1',
    'ASVS-5.0-3.3.1',
    'CWE-319',
    'RFC6797',
    'RFC6265bis-8.3',
    'NIST-63B-4-5.1',
    'W3C-trustworthy-origin',
  ],
  evaluate: (context) =>
    judgeSessionHolders(context, (holder) => (isToken(holder) ? judgeToken(holder, context) : judge(holder, context))),
  fix: (verdict) =>
    hardeningFixes(
      verdict,
      'Serve everything over https, redirect http there, send Strict-Transport-Security, set Secure on the cookie, and give new identifiers to sessions that have travelled in clear.',
    ),
};

const words = {
  passed: {
    loopback: (name: string) =>
      `${name} was sent over http to this machine only, where nobody else listens. Serve it over https wherever others reach it.`,
    neverInClear: (name: string, sent: number) =>
      `${name} was sent ${sent === 1 ? 'once' : `${sent.toLocaleString('en')} times`} in this recording, never over plain http.`,
    notSent: (name: string) => `${name} has not been sent yet, and its Secure attribute keeps it off plain http.`,
    token: (name: string, sent: number) =>
      `${name} was sent ${sent === 1 ? 'once' : `${sent.toLocaleString('en')} times`} in this recording, never over plain http that left this machine.`,
  },
  failed: {
    sent: (name: string) =>
      `${name} was sent over plain http: its session identifier could be read by anyone on the network path.`,
    set: (name: string) =>
      `${name} was set by a response over plain http: its session identifier could be read, and replaced, by anyone on the network path.`,
    token: (name: string) =>
      `${name} was sent over plain http: its token could be read by anyone on the network path. No attribute keeps a token off http; the page that sends it has to.`,
  },
  cantTell: (name: string) => `${name} has not been sent in this recording yet.`,
  evidence: {
    sent: 'Sent over plain http.',
    sentTo: (address: string) => `Sent to ${address}.`,
    setBy: (address: string) => `Set by the answer of ${address}.`,
  },
  nextStep: 'Use the site while this panel is open, and open one of its addresses with http:// in front.',
};

const MOST_EVIDENCE = 10;

function judge(cookie: CookieLife, context: CheckContext): Judgement {
  const name = shownName(cookie);
  const clear = sentInClear(cookie, context.model);
  const broughtInClear = setInClear(cookie);
  if (clear.length + broughtInClear.length > 0) {
    return {
      outcome: 'failed',
      severity: 'high',
      summary: clear.length > 0 ? words.failed.sent(name) : words.failed.set(name),
      evidence: [...clear, ...broughtInClear].slice(0, MOST_EVIDENCE),
    };
  }
  const sent = cookie.identifiers.reduce((sum, life) => sum + life.sentCount, 0);
  const last = cookie.identifiers.findLast((life) => life.lastSent !== undefined)?.lastSent;
  if (sent > 0 && last !== undefined) {
    return {
      outcome: 'passed',
      summary:
        setOver(cookie, context) === 'loopback' ? words.passed.loopback(name) : words.passed.neverInClear(name, sent),
      evidence: [{ seq: last.seq, text: sentences.evidence.lastSent }],
    };
  }
  if (cookie.stored?.secure === true && cookie.storedSeq !== undefined) {
    return {
      outcome: 'passed',
      summary: words.passed.notSent(name),
      evidence: [{ seq: cookie.storedSeq, text: sentences.evidence.keptWith('Secure') }],
    };
  }
  return { outcome: 'cantTell', summary: words.cantTell(name), evidence: [], nextStep: words.nextStep };
}

/** A token in a header or an address goes wherever a script or a link sends it: no attribute makes the browser keep it off plain http. */
function judgeToken(token: TokenLife, { model }: CheckContext): Judgement {
  const name = shownName(token);
  const clear = sentInClear(token, model);
  if (clear.length > 0) {
    return {
      outcome: 'failed',
      severity: 'high',
      summary: words.failed.token(name),
      evidence: clear.slice(0, MOST_EVIDENCE),
    };
  }
  const lives = token.identifiers;
  const sent = lives.reduce((sum, life) => sum + life.sentCount, 0);
  const last = lives.map((life) => life.lastSent).sort((a, b) => b.seq - a.seq)[0];
  return {
    outcome: 'passed',
    summary: words.passed.token(name, sent),
    evidence: last === undefined ? [] : [{ seq: last.seq, text: sentences.evidence.lastSent }],
  };
}

/** Requests over http that carried it and left this machine; the fold leaves out requests to the machine itself. */
function sentInClear({ identifiers }: Holder, model: Model): readonly Evidence[] {
  const lives: readonly { readonly sentInClear: readonly Moment[] }[] = identifiers;
  const moments = lives.flatMap((life) => life.sentInClear);
  if (moments.length === 0) return [];
  const wanted = new Set(moments.map((moment) => moment.seq));
  const addresses = new Map<number, string>();
  for (const exchange of model.exchanges.values()) {
    for (const hop of exchange.hops) {
      for (const seq of [hop.sentSeq, hop.seq]) if (seq !== undefined && wanted.has(seq)) addresses.set(seq, hop.url);
    }
  }
  return moments.map(({ seq }) => {
    const url = addresses.get(seq);
    return { seq, text: url === undefined ? words.evidence.sent : words.evidence.sentTo(shownAddress(url)) };
  });
}

function setInClear(cookie: CookieLife): readonly Evidence[] {
  return cookie.identifiers.flatMap((life) =>
    life.setUrl !== undefined && transportOf(life.setUrl) === 'in-clear'
      ? [{ seq: life.first.seq, text: words.evidence.setBy(shownAddress(life.setUrl)) }]
      : [],
  );
}
