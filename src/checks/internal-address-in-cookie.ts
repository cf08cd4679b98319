import type { AddressHint } from '../identifier/value/address-hint.ts';
import { shownText } from '../masking/shown.ts';
import type { Check, CheckContext, Verdict } from './check.ts';
import { judgeEveryValue, type ReadValue, whatItCarries } from './subject/judge-values.ts';

export const internalAddressInCookie: Check = {
  id: 'internal-address-in-cookie',
  title: 'Address of an internal server in a cookie',
  severity: 'low',
  why: 'Load balancers and frameworks write into cookies which server is behind the site. An address inside the private network tells an attacker how it is built and what to aim at next, when some other fault lets requests be made from inside.',
  references: ['WSTG-SESS-01', 'ASVS-5.0-14.3.3', 'CWE-497'],
  evaluate: (context) =>
    judgeEveryValue(
      context,
      (value) => judge(value, context),
      (count) => `${count}: no address of an internal server in them. Encrypted values could not be looked into.`,
      'cookies',
    ),
  fix: () => [
    {
      text: 'Let the load balancer encrypt its cookie (BIG-IP: cookie encryption in the HTTP profile; NetScaler: encrypted persistence cookies), or name servers by a meaningless number.',
    },
  ],
};

function judge(value: ReadValue, context: CheckContext): Omit<Verdict, 'cookie'> | undefined {
  const { addresses, format } = value.anatomy;
  const internal = addresses.filter(({ isInternal }) => isInternal);
  const named = internal.length > 0 ? internal : isPersistence(format.id) ? addresses : [];
  if (named.length === 0) return undefined;
  const shown = named.slice(0, 3).map(inWords).join(', ');
  const more = named.length > 3 ? ` and ${named.length - 3} more` : '';
  return {
    outcome: 'failed',
    severity: internal.length > 0 ? 'low' : 'note',
    summary: `${whatItCarries(value, context)} names ${internal.length > 0 ? 'an internal server' : 'the server behind the site'}: ${shown}${more} (${shownText(format.title)}).`,
    evidence: value.evidence,
  };
}

/** Their public addresses are worth a word too: they go around whatever stands in front. */
function isPersistence(formatId: string): boolean {
  return formatId === 'big-ip' || formatId === 'netscaler';
}

function inWords({ address, port }: AddressHint): string {
  const host = address.includes(':') ? `[${address}]` : address;
  return shownText(port === undefined ? address : `${host}:${port}`, 90);
}
