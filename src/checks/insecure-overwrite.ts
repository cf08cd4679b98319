import { namePrefix, prefixDemands } from '../cookie/parse/name-prefix.ts';
import { shownName } from '../masking/shown.ts';
import type { CookieLife } from '../session/model/model.ts';
import { strictTransportFor } from '../session/traffic/strict-transport.ts';
import { transportOf } from '../session/traffic/transport-of.ts';
import type { Check, CheckContext, Verdict } from './check.ts';
import { attributeEvidence, attributesUnseen } from './subject/attribute-evidence.ts';
import { hardeningFixes } from './subject/framework-fixes.ts';
import { judgeSessionCookies } from './subject/judge-session-cookies.ts';
import { type LineOf, lineEvidence, linesOf } from './subject/set-cookie-lines.ts';
import { setOver } from './subject/set-over.ts';

export const insecureOverwrite: Check = {
  id: 'insecure-overwrite',
  title: 'Session cookie set again over plain http',
  severity: 'medium',
  why: 'An answer over plain http can be written by anyone on the network. If it may replace a session cookie that https has set, that person chooses which session is used; and a server that sends such answers itself mixes both worlds.',
  references: ['WSTG-SESS-02', 'WSTG-SESS-03', 'ASVS-5.0-3.3.1', 'RFC6265bis-5.7', 'RFC6265bis-8.6', 'RFC6797'],
  evaluate: (context) => judgeSessionCookies(context, (cookie) => judge(cookie, context)),
  fix: (verdict) =>
    hardeningFixes(
      verdict,
      'Set the session cookie over https only, with Secure and the __Host- prefix; let http addresses do nothing but redirect, and send Strict-Transport-Security.',
    ),
};

function judge(cookie: CookieLife, context: CheckContext): Omit<Verdict, 'cookie'> {
  const { stored } = cookie;
  if (stored === undefined) return attributesUnseen(cookie);
  const name = shownName(cookie);
  const evidence = attributeEvidence(cookie, `The browser keeps it ${stored.secure ? 'with' : 'without'} Secure.`);
  const overHttp = linesOf(context).filter(({ cookie: one, line }) => one.name === cookie.name && isClear(line.url));
  const overwrite = overHttp.find(
    ({ cookie: one, line }) => one.key === cookie.key && followsHttps(one, line.seq) && line.observed === 'stored',
  );
  if (overwrite !== undefined) {
    return {
      outcome: 'failed',
      severity: 'medium',
      evidence: [lineEvidence(overwrite.line)],
      summary: `${name} had been set over https, and an answer over plain http set it again: whoever answers in the site’s place can choose the session.`,
    };
  }
  const attempt = overHttp.find(isOverlay);
  if (attempt !== undefined) {
    return {
      outcome: 'failed',
      severity: 'note',
      evidence: [lineEvidence(attempt.line)],
      summary: `An answer over plain http tried to set ${name} over the Secure cookie of that name. The browser refused; the server should not try.`,
    };
  }
  const transport = setOver(cookie, context);
  if (transport !== 'encrypted') {
    return {
      outcome: 'inapplicable',
      evidence,
      summary: `${name} is set over http${transport === 'loopback' ? ' to this machine' : ''}, not over https: there is no secure cookie to overwrite.`,
    };
  }
  const prefix = namePrefix(cookie.name);
  if (stored.secure || (prefix !== undefined && prefixDemands(prefix).includes('Secure'))) {
    return {
      outcome: 'passed',
      evidence,
      summary: `${name} is Secure: while the browser holds it, answers over http cannot replace it.`,
    };
  }
  const strict = strictTransportFor(context.site, cookie);
  if (strict !== undefined) {
    return {
      outcome: 'passed',
      summary: `${name} is not Secure, but Strict-Transport-Security keeps this browser from asking its host over http.`,
      evidence: [...evidence, { seq: strict.seq, text: 'The response with Strict-Transport-Security.' }],
    };
  }
  return {
    outcome: 'cantTell',
    evidence,
    summary: `${name} is not Secure, so that an answer over http could replace it; none has been seen to.`,
    nextStep:
      'Open the http:// address of the site while this panel is open, and see whether the answer sets the cookie.',
  };
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
