/** Something was not seen: what is told may be less, never the opposite. */
import type { Observation, RequestBody } from '../../../src/observation.ts';
import type { Relation } from '../relation.ts';

const UNREADABLE: RequestBody = { encoding: 'unreadable', fields: [], truncated: false };

function without(name: string, lost: (one: Observation) => boolean): Relation {
  return {
    name: `without ${name}`,
    keeps: 'less-sure',
    change: ({ log, url }) => (log.some(lost) ? { log: log.filter((one) => !lost(one)), url } : undefined),
  };
}

function blurred(name: string, blur: (one: Observation) => Observation): Relation {
  return { name, keeps: 'less-sure', change: ({ log, url }) => ({ log: log.map(blur), url }) };
}

export const lossRelations: readonly Relation[] = [
  without('what pages show', ({ type }) => type === 'page-noticed'),
  without('what the cookie store says', ({ type }) => type === 'cookie-changed'),
  without('completions of requests', ({ type }) => type === 'request-completed'),
  without('navigations', ({ type }) => type === 'navigated'),
  blurred('no body can be read', (one) =>
    one.type === 'request-started' && one.body !== undefined ? { ...one, body: UNREADABLE } : one,
  ),
  blurred('no fields are named', (one) =>
    one.type === 'request-started' && one.body !== undefined ? { ...one, body: { ...one.body, fields: [] } } : one,
  ),
  blurred('nobody says who asked', (one) => {
    if (one.type !== 'request-started') return one;
    const { initiator: _, documentUrl: __, ...rest } = one;
    return rest;
  }),
  blurred('no answer says what it is', (one) => {
    if (one.type !== 'response-received') return one;
    const { contentType: _, cacheControl: __, date: ___, ...rest } = one;
    return rest;
  }),
  blurred('no Set-Cookie line is shown', (one) => ('setCookies' in one ? { ...one, setCookies: [] } : one)),
];
