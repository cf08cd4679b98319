import { describeSpan } from '../cookie/words/describe-span.ts';
import { shownName, shownText } from '../masking/shown.ts';
import type { CookieLife } from '../session/model/model.ts';
import { strictTransportFor } from '../session/traffic/strict-transport.ts';
import type { Check, CheckContext, Evidence, Severity, Verdict } from './check.ts';
import { attributeEvidence, attributesUnseen } from './subject/attribute-evidence.ts';
import { hardeningFixes } from './subject/framework-fixes.ts';
import { judgeSessionCookies } from './subject/judge-session-cookies.ts';
import { setOver } from './subject/set-over.ts';

export const missingSecureAttribute: Check = {
  id: 'missing-secure-attribute',
  title: 'Session cookie without Secure',
  severity: 'medium',
  why: 'Without the Secure attribute the browser also sends the cookie over plain http. One request to an http address of the site, which anyone on the network can provoke, gives the session identifier to whoever listens.',
  references: [
    'WSTG-SESS-02',
    'ASVS-5.0-3.3.1',
    'ASVS-4.0.3-3.4.1',
    'CWE-614',
    'RFC6265bis-4.1.2.5',
    'RFC6797',
    'NIST-63B-4-5.1.1',
  ],
  evaluate: (context) => judgeSessionCookies(context, (cookie) => judge(cookie, context)),
  fix: (verdict) =>
    hardeningFixes(
      verdict,
      'Set the Secure attribute on the session cookie, serve the whole site over https, and send Strict-Transport-Security so that browsers never ask over http.',
      'secure',
    ),
};

function judge(cookie: CookieLife, context: CheckContext): Omit<Verdict, 'cookie'> {
  const { stored } = cookie;
  if (stored === undefined) return attributesUnseen(cookie);
  const name = shownName(cookie);
  if (stored.secure) {
    return {
      outcome: 'passed',
      summary: `The browser keeps ${name} with Secure and sends it over https only.`,
      evidence: attributeEvidence(cookie, 'The browser keeps it with Secure.'),
    };
  }
  const { severity, text, because = [] } = consequence(cookie, context);
  return {
    outcome: 'failed',
    severity,
    summary: `The browser keeps ${name} without Secure${text}`,
    evidence: [...attributeEvidence(cookie, 'The browser keeps it without Secure.'), ...because],
  };
}

function consequence(
  cookie: CookieLife,
  context: CheckContext,
): { readonly severity: Severity; readonly text: string; readonly because?: readonly Evidence[] } {
  const { cleartextOrigins } = context.site;
  switch (setOver(cookie, context)) {
    case 'loopback':
      return {
        severity: 'low',
        text: '. It was set over http to this machine, which browsers trust, so nothing leaks here; where the site is served over https, Secure must be set.',
      };
    case 'in-clear':
      return {
        severity: 'high',
        text: ': the site is served over plain http, where browsers refuse Secure. Everyone on the network path can read it; the site needs https first.',
      };
    default:
      return cleartextOrigins.length > 0
        ? {
            severity: 'high',
            text: `, and the site is also reached over plain http (${cleartextOrigins.length === 1 ? 'one origin' : `${cleartextOrigins.length} origins`} seen), where the identifier can be read on the network.`,
          }
        : overHttps(cookie, context);
  }
}

/** Strict-Transport-Security keeps a browser that has seen it from asking over http at all. */
function overHttps(cookie: CookieLife, { site }: CheckContext): ReturnType<typeof consequence> {
  const strict = strictTransportFor(site, cookie);
  if (strict === undefined) {
    return {
      severity: 'medium',
      text: '. A request to an http address of this site, which anyone on the network can provoke, would send the identifier in clear.',
    };
  }
  return {
    severity: 'low',
    text: `. Strict-Transport-Security of ${shownText(strict.host)} keeps this browser from asking over http for ${describeSpan(strict.maxAge ?? 0)}; when that has run out, only Secure would.`,
    because: [{ seq: strict.seq, text: 'The response with Strict-Transport-Security.' }],
  };
}
