import { shownAddress, shownName } from '../masking/shown.ts';
import type { CookieLife, Model, Moment, TokenLife } from '../session/model/model.ts';
import { transportOf } from '../session/traffic/transport-of.ts';
import type { Check, CheckContext, Evidence, Verdict } from './check.ts';
import { hardeningFixes } from './subject/framework-fixes.ts';
import { type Holder, isToken } from './subject/holder.ts';
import { judgeSessionHolders } from './subject/judge-values.ts';
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

function judge(cookie: CookieLife, context: CheckContext): Omit<Verdict, 'cookie'> {
  const name = shownName(cookie);
  const clear = sentInClear(cookie, context.model);
  const broughtInClear = setInClear(cookie);
  const evidence = [...clear, ...broughtInClear].slice(0, 10);
  if (clear.length > 0) {
    return {
      outcome: 'failed',
      severity: 'high',
      summary: `${name} was sent over plain http: its session identifier could be read by anyone on the network path.`,
      evidence,
    };
  }
  if (broughtInClear.length > 0) {
    return {
      outcome: 'failed',
      severity: 'high',
      summary: `${name} was set by a response over plain http: its session identifier could be read, and replaced, by anyone on the network path.`,
      evidence,
    };
  }
  const sent = cookie.identifiers.reduce((sum, life) => sum + life.sentCount, 0);
  const last = cookie.identifiers.findLast((life) => life.lastSent !== undefined)?.lastSent;
  if (sent > 0 && last !== undefined) {
    return {
      outcome: 'passed',
      summary:
        setOver(cookie, context) === 'loopback'
          ? `${name} was sent over http to this machine only, where nobody else listens. Serve it over https wherever others reach it.`
          : `${name} was sent ${sent === 1 ? 'once' : `${sent.toLocaleString('en')} times`} in this recording, never over plain http.`,
      evidence: [{ seq: last.seq, text: 'The last request that carried it.' }],
    };
  }
  if (cookie.stored?.secure === true && cookie.storedSeq !== undefined) {
    return {
      outcome: 'passed',
      summary: `${name} has not been sent yet, and its Secure attribute keeps it off plain http.`,
      evidence: [{ seq: cookie.storedSeq, text: 'The browser keeps it with Secure.' }],
    };
  }
  return {
    outcome: 'cantTell',
    summary: `${name} has not been sent in this recording yet.`,
    evidence: [],
    nextStep: 'Use the site while this panel is open, and open one of its addresses with http:// in front.',
  };
}

/** A header or an address is sent wherever the script, or the link, says: nothing of the browser's keeps it off plain http. */
function judgeToken(token: TokenLife, { model }: CheckContext): Omit<Verdict, 'cookie'> {
  const name = shownName(token);
  const clear = sentInClear(token, model);
  if (clear.length > 0) {
    return {
      outcome: 'failed',
      severity: 'high',
      summary: `${name} was sent over plain http: its token could be read by anyone on the network path. No attribute keeps a token off http; the page that sends it has to.`,
      evidence: clear.slice(0, 10),
    };
  }
  const lives = token.identifiers;
  const sent = lives.reduce((sum, life) => sum + life.sentCount, 0);
  const last = lives.map((life) => life.lastSent).sort((a, b) => b.seq - a.seq)[0];
  return {
    outcome: 'passed',
    summary: `${name} was sent ${sent === 1 ? 'once' : `${sent.toLocaleString('en')} times`} in this recording, never over plain http that left this machine.`,
    evidence: last === undefined ? [] : [{ seq: last.seq, text: 'The last request that carried it.' }],
  };
}

/** Requests over http that carried it and left the machine (the fold leaves out those to the machine itself). */
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
    return { seq, text: url === undefined ? 'Sent over plain http.' : `Sent to ${shownAddress(url)}.` };
  });
}

function setInClear(cookie: CookieLife): readonly Evidence[] {
  return cookie.identifiers.flatMap((life) =>
    life.setUrl !== undefined && transportOf(life.setUrl) === 'in-clear'
      ? [{ seq: life.first.seq, text: `Set by the answer of ${shownAddress(life.setUrl)}.` }]
      : [],
  );
}
