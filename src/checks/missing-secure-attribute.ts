import { describeSpan } from '../cookie/words/describe-span.ts';
import { shownName, shownText } from '../masking/shown-text.ts';
import type { CookieLife } from '../session/model/model.ts';
import { strictTransportFor } from '../session/traffic/strict-transport.ts';
import type { Check, CheckContext, Evidence, Judgement, Severity } from './check.ts';
import { attributeEvidence } from './subject/attribute-evidence.ts';
import { hardeningFixes } from './subject/framework-fixes.ts';
import { judgeStoredCookies, type StoredLife } from './subject/judge-stored-cookies.ts';
import { sentences } from './subject/sentences.ts';
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
  evaluate: (context) => judgeStoredCookies(context, (cookie) => judge(cookie, context)),
  fix: (verdict) =>
    hardeningFixes(
      verdict,
      'Set the Secure attribute on the session cookie, serve the whole site over https, and send Strict-Transport-Security so that browsers never ask over http.',
      'secure',
    ),
};

const words = {
  passed: (name: string) => `The browser keeps ${name} with Secure and sends it over https only.`,
  failed: {
    loopback: (name: string) =>
      `The browser keeps ${name} without Secure. It was set over http to this machine, which browsers trust, so nothing leaks here; where the site is served over https, Secure must be set.`,
    inClear: (name: string) =>
      `The browser keeps ${name} without Secure: the site is served over plain http, where browsers refuse Secure. Everyone on the network path can read it; the site needs https first.`,
    alsoInClear: (name: string, origins: number) =>
      `The browser keeps ${name} without Secure, and the site is also reached over plain http (${origins === 1 ? 'one origin' : `${origins} origins`} seen), where the identifier can be read on the network.`,
    encrypted: (name: string) =>
      `The browser keeps ${name} without Secure. A request to an http address of this site, which anyone on the network can provoke, would send the identifier in clear.`,
    strictTransport: (name: string, host: string, span: string) =>
      `The browser keeps ${name} without Secure. Strict-Transport-Security of ${host} keeps this browser from asking over http for ${span}; when that has run out, only Secure would.`,
  },
};

function judge(cookie: StoredLife, context: CheckContext): Judgement {
  const { keptWith, keptWithout } = sentences.evidence;
  if (cookie.stored.secure) {
    const evidence = attributeEvidence(cookie, keptWith('Secure'));
    return { outcome: 'passed', summary: words.passed(shownName(cookie)), evidence };
  }
  const { severity, summary, because = [] } = consequence(cookie, context);
  const evidence = [...attributeEvidence(cookie, keptWithout('Secure')), ...because];
  return { outcome: 'failed', severity, summary, evidence };
}

interface Consequence {
  readonly severity: Severity;
  readonly summary: string;
  readonly because?: readonly Evidence[];
}

function consequence(cookie: CookieLife, context: CheckContext): Consequence {
  const { loopback, inClear, alsoInClear } = words.failed;
  const name = shownName(cookie);
  const transport = setOver(cookie, context);
  if (transport === 'loopback') return { severity: 'low', summary: loopback(name) };
  if (transport === 'in-clear') return { severity: 'high', summary: inClear(name) };
  const origins = context.site.cleartextOrigins.length;
  return origins > 0 ? { severity: 'high', summary: alsoInClear(name, origins) } : overHttps(cookie, context);
}

/** Strict-Transport-Security keeps a browser that has seen it from asking over http at all. */
function overHttps(cookie: CookieLife, { site }: CheckContext): Consequence {
  const { encrypted, strictTransport } = words.failed;
  const name = shownName(cookie);
  const strict = strictTransportFor(site, cookie);
  if (strict === undefined) return { severity: 'medium', summary: encrypted(name) };
  return {
    severity: 'low',
    summary: strictTransport(name, shownText(strict.host), describeSpan(strict.maxAge ?? 0)),
    because: [{ seq: strict.seq, text: sentences.evidence.strictTransport }],
  };
}
