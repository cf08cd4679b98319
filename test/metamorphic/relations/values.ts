/** The identifier in another spelling, or so weak that it hardly looks like one: where it changes and where it stays is the same. */
import { identityOf } from '../../../src/identifier/identity-of.ts';
import type { Relation } from '../relation.ts';
import { type Pair, rewriteCookies } from '../rewrite-cookies.ts';
import { storyTold } from '../story-told.ts';

/** Gives equal values for equal values, and different for different. */
function spelt(name: string, spell: (value: string) => string): Relation {
  return {
    name,
    keeps: 'less-sure',
    change: ({ log, url }) => ({
      log: rewriteCookies(log, (pair) => ({ name: pair.name, value: spell(pair.value) })),
      url,
    }),
  };
}

/** Counts identities, not values: one identifier with two signatures is one number. What a browser holds itself has no number. */
function numbered(name: string, first: number, step: number): Relation {
  return {
    name,
    keeps: 'less-sure',
    change: ({ log, url }) => {
      if (storyTold({ log, url }).verdicts.includes('inconclusive')) return undefined;
      const numbers = new Map<string, string>();
      const numberOf = ({ name: cookie, value }: Pair): string => {
        const identity = identityOf(cookie, value).part || value;
        const known = numbers.get(identity) ?? String(first + step * numbers.size);
        numbers.set(identity, known);
        return known;
      };
      return { log: rewriteCookies(log, (pair) => ({ name: pair.name, value: numberOf(pair) })), url };
    },
  };
}

export const valueRelations: readonly Relation[] = [
  spelt('values in quotes', (value) => `"${value.replaceAll('"', '')}"`),
  spelt('values percent-encoded', (value) => encodeURIComponent(value)),
  spelt('values percent-encoded twice', (value) => encodeURIComponent(encodeURIComponent(value))),
  spelt('values in base64url', (value) => Buffer.from(value).toString('base64url')),
  spelt('values in base64', (value) => encodeURIComponent(Buffer.from(value).toString('base64'))),
  spelt('values in hex', (value) => Buffer.from(value).toString('hex')),
  spelt('values in JSON', (value) => encodeURIComponent(JSON.stringify({ id: value }))),
  spelt('values in JSON in base64', (value) => Buffer.from(JSON.stringify({ id: value })).toString('base64url')),
  spelt('values with a word before them', (value) => `v1.${value}`),
  spelt('values with a node behind them', (value) => `${value}.web3`),
  numbered('values are numbers in a row', 1041, 1),
  numbered('values are numbers', 48_151, 162_342),
];
