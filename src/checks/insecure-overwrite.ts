import { namePrefix, prefixDemands } from '../cookie/parse/name-prefix.ts';
import { shownName } from '../masking/shown-text.ts';
import type { CookieLife } from '../session/model/model.ts';
import { strictTransportFor } from '../session/traffic/strict-transport.ts';
import { transportOf } from '../session/traffic/transport-of.ts';
import type { Check, CheckContext, Judgement } from './check.ts';
import { attributeEvidence } from './subject/attribute-evidence.ts';
import { hardeningFixes } from './subject/framework-fixes.ts';
import { judgeStoredCookies, type StoredLife } from './subject/judge-stored-cookies.ts';
import { sentences } from './subject/sentences.ts';
import { type LineOf, lineEvidence, linesOf } from './subject/set-cookie-lines.ts';
import { setOver } from './subject/set-over.ts';

export const insecureOverwrite: Check = {
  id: 'insecure-overwrite',
  title: 'Session cookie set again over plain http',
  severity: 'medium',
  why: 'An answer over plain http can be written by anyone on the network. If it may replace a session cookie that https has set, that person chooses which session is used; and a server that sends such answers itself mixes both worlds.',
  references: ['WSTG-SESS-02', 'WSTG-SESS-03', 'ASVS-5.0-3.3.1', 'RFC6265bis-5.7', 'RFC6265bis-8.6', 'RFC6797'],
  evaluate: (context) => judgeStoredCookies(context, (cookie) => judge(cookie, context)),
  fix: (verdict) =>
    hardeningFixes(
      verdict,
      'Set the session cookie over https only, with Secure and the __Host- prefix; let http addresses do nothing but redirect, and send Strict-Transport-Security.',
    ),
};

const words = {
  passed: {
    secure: (name: string) => `${name} is Secure: while the browser holds it, answers over http cannot replace it.`,
    strictTransport: (name: string) =>
      `${name} is not Secure, but Strict-Transport-Security keeps this browser from asking its host over http.`,
  },
  failed: {
    overwritten: (name: string) =>
      `${name} had been set over https, and an answer over plain http set it again: whoever answers in the site’s place can choose the session.`,
    tried: (name: string) =>
      `An answer over plain http tried to set ${name} over the Secure cookie of that name. The browser refused; the server should not try.`,
  },
  cantTell: (name: string) =>
    `${name} is not Secure, so that an answer over http could replace it; none has been seen to.`,
  inapplicable: {
    loopback: (name: string) =>
      `${name} is set over http to this machine, not over https: there is no secure cookie to overwrite.`,
    inClear: (name: string) => `${name} is set over http, not over https: there is no secure cookie to overwrite.`,
  },
  nextStep:
    'Open the http:// address of the site while this panel is open, and see whether the answer sets the cookie.',
};

function judge(cookie: StoredLife, context: CheckContext): Judgement {
  const { stored } = cookie;
  const { keptWith, keptWithout, strictTransport } = sentences.evidence;
  const name = shownName(cookie);
  const evidence = attributeEvidence(cookie, (stored.secure ? keptWith : keptWithout)('Secure'));
  const overHttp = linesOf(context).filter(({ cookie: one, line }) => one.name === cookie.name && isClear(line.url));
  const overwrite = overHttp.find(
    ({ cookie: one, line }) => one.key === cookie.key && followsHttps(one, line.seq) && line.observed === 'stored',
  );
  if (overwrite !== undefined) {
    return {
      outcome: 'failed',
      severity: 'medium',
      summary: words.failed.overwritten(name),
      evidence: [lineEvidence(overwrite.line)],
    };
  }
  const attempt = overHttp.find(isOverlay);
  if (attempt !== undefined) {
    return {
      outcome: 'failed',
      severity: 'note',
      summary: words.failed.tried(name),
      evidence: [lineEvidence(attempt.line)],
    };
  }
  const transport = setOver(cookie, context);
  if (transport !== 'encrypted') {
    const { loopback, inClear } = words.inapplicable;
    return { outcome: 'inapplicable', summary: (transport === 'loopback' ? loopback : inClear)(name), evidence };
  }
  const prefix = namePrefix(cookie.name);
  if (stored.secure || (prefix !== undefined && prefixDemands(prefix).includes('Secure'))) {
    return { outcome: 'passed', summary: words.passed.secure(name), evidence };
  }
  const strict = strictTransportFor(context.site, cookie);
  if (strict !== undefined) {
    return {
      outcome: 'passed',
      summary: words.passed.strictTransport(name),
      evidence: [...evidence, { seq: strict.seq, text: strictTransport }],
    };
  }
  return { outcome: 'cantTell', summary: words.cantTell(name), evidence, nextStep: words.nextStep };
}

function isClear(url: string): boolean {
  return transportOf(url) === 'in-clear';
}

function followsHttps({ identifiers, lines }: CookieLife, seq: number): boolean {
  const set = [...identifiers.map(({ setUrl, first }) => ({ url: setUrl, seq: first.seq })), ...lines];
  return set.some((one) => one.url !== undefined && one.seq < seq && transportOf(one.url) === 'encrypted');
}

function isOverlay({ line }: LineOf): boolean {
  return line.refusal?.rule === 'leave-secure-alone' && line.observed !== 'stored';
}
