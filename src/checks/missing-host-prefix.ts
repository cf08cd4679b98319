import { namePrefix } from '../cookie/parse/name-prefix.ts';
import { shownName } from '../masking/shown-text.ts';
import type { Check, CheckContext, Judgement } from './check.ts';
import { attributeEvidence } from './subject/attribute-evidence.ts';
import { hostsThatReceive } from './subject/hosts-that-receive.ts';
import { judgeStoredCookies, type StoredLife } from './subject/judge-stored-cookies.ts';
import { sentences } from './subject/sentences.ts';
import { setOver } from './subject/set-over.ts';

export const missingHostPrefix: Check = {
  id: 'missing-host-prefix',
  title: 'Session cookie without the __Host- prefix',
  severity: 'low',
  why: 'A server sees only names and values of cookies, not who set them. Without the __Host- prefix a sibling host, or anyone on the network who answers one http request, can plant a cookie of the same name and so choose the session that a person signs in to.',
  references: [
    'WSTG-SESS-02',
    'WSTG-SESS-03',
    'ASVS-5.0-3.3.3',
    'ASVS-5.0-3.3.1',
    'ASVS-4.0.3-3.4.4',
    'RFC6265bis-4.1.3',
    'RFC6265bis-8.6',
    'NIST-63B-4-5.1.1',
  ],
  evaluate: (context) => judgeStoredCookies(context, (cookie) => judge(cookie, context)),
  fix: ({ cookie }) => [
    {
      text: `Name the session cookie __Host-${cookie === undefined || cookie.name === '' ? 'session' : shownName(cookie)} and set it with Secure, Path=/ and no Domain attribute. A cookie that must be shared with other hosts takes __Secure- instead.`,
    },
  ],
};

const words = {
  passed: {
    prefixed: (name: string, prefix: string) =>
      `${name} has the ${prefix} prefix: only this host can set it, and only over https.`,
    shared: (name: string, hosts: number, prefix: string) =>
      `${name} is shared by ${hosts} hosts that were seen, which rules __Host- out; its ${prefix} prefix keeps insecure connections from setting it.`,
  },
  failed: {
    otherPrefix: (name: string, prefix: string) =>
      `${name} has the ${prefix} prefix, which does not keep sibling hosts from setting a cookie of that name; __Host- would.`,
    noPrefix: (name: string) =>
      `${name} has no __Host- prefix, so a sibling host or an answer over http can set a cookie of that name.`,
    onThisMachine:
      'Over http to this machine nobody can use that; where the site is served over https, the prefix belongs to the name.',
  },
  inapplicable: (name: string) =>
    `${name} was set over plain http, where browsers refuse the __Host- prefix. The site needs https first.`,
};

function judge(cookie: StoredLife, context: CheckContext): Judgement {
  const name = shownName(cookie);
  const prefix = namePrefix(cookie.name);
  const evidence = attributeEvidence(cookie, sentences.evidence.keptUnderName);
  if (prefix === '__Host-' || prefix === '__Host-Http-') {
    return { outcome: 'passed', summary: words.passed.prefixed(name, prefix), evidence };
  }
  const transport = setOver(cookie, context);
  if (transport === 'in-clear') return { outcome: 'inapplicable', summary: words.inapplicable(name), evidence };
  const shared = hostsThatReceive(cookie, context.site);
  if (prefix !== undefined && !cookie.stored.hostOnly && shared.length > 1) {
    return { outcome: 'passed', summary: words.passed.shared(name, shared.length, prefix), evidence };
  }
  const { otherPrefix, noPrefix, onThisMachine } = words.failed;
  const summary = prefix !== undefined ? otherPrefix(name, prefix) : noPrefix(name);
  return {
    outcome: 'failed',
    severity: transport === 'loopback' || prefix !== undefined ? 'note' : 'low',
    summary: transport === 'loopback' ? `${summary} ${onThisMachine}` : summary,
    evidence,
  };
}
