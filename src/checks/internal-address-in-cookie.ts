import type { AddressHint } from '../identifier/value/address-hint.ts';
import { shownText } from '../masking/shown-text.ts';
import type { Check, CheckContext, Judgement } from './check.ts';
import { firstFew } from './subject/first-few.ts';
import { judgeEveryValue, type ReadValue, whatItCarries } from './subject/judge-values.ts';

export const internalAddressInCookie: Check = {
  id: 'internal-address-in-cookie',
  title: 'Address of an internal server in a cookie',
  severity: 'low',
  why: 'Load balancers and frameworks write into cookies which server is behind the site. An address inside the private network tells an attacker how it is built and what to aim at next, when some other fault lets requests be made from inside.',
  references: ['WSTG-SESS-01', 'ASVS-5.0-14.3.3', 'CWE-497'],
  evaluate: (context) => judgeEveryValue(context, (value) => judge(value, context), words.passed, 'cookies'),
  fix: () => [
    {
      text: 'Let the load balancer encrypt its cookie (BIG-IP: cookie encryption in the HTTP profile; NetScaler: encrypted persistence cookies), or name servers by a meaningless number.',
    },
  ],
};

const words = {
  passed: (values: string) =>
    `${values}: no address of an internal server in them. Encrypted values could not be looked into.`,
  failed: {
    internal: (what: string, addresses: string, form: string) =>
      `${what} names an internal server: ${addresses} (${form}).`,
    public: (what: string, addresses: string, form: string) =>
      `${what} names the server behind the site: ${addresses} (${form}).`,
  },
};

function judge(value: ReadValue, context: CheckContext): Judgement | undefined {
  const { addresses, format } = value.anatomy;
  const internal = addresses.filter(({ isInternal }) => isInternal);
  const named = internal.length > 0 ? internal : isPersistence(format.id) ? addresses : [];
  if (named.length === 0) return undefined;
  const describe = internal.length > 0 ? words.failed.internal : words.failed.public;
  return {
    outcome: 'failed',
    severity: internal.length > 0 ? 'low' : 'note',
    summary: describe(whatItCarries(value, context), firstFew(named.map(inWords), 3), shownText(format.title)),
    evidence: value.evidence,
  };
}

/** Formats whose public addresses are reported too: they lead around whatever protects the server from outside. */
function isPersistence(formatId: string): boolean {
  return formatId === 'big-ip' || formatId === 'netscaler';
}

function inWords({ address, port }: AddressHint): string {
  const host = address.includes(':') ? `[${address}]` : address;
  return shownText(port === undefined ? address : `${host}:${port}`, 90);
}
