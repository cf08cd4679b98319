import { expect, it } from 'vitest';
import { jsonState } from '../../../src/identifier/formats/json-state.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

const json = '{"user":7,"cart":[]}';
const base64 = Buffer.from(json).toString('base64');

it.each([
  [encodeURIComponent(json), json, 'percent-encoded'],
  [base64, base64, 'in base64, as cookie-session writes it'],
  [`base64-${base64}`, base64, 'in base64, as Supabase writes it'],
  [encodeURIComponent(`j:${json}`), json, 'as Express writes it'],
])('%s is state: %s (%s)', (value, identity) => {
  expect(recognised(jsonState, value)).toMatchObject({
    kind: 'client-state',
    identity,
    facts: [{ label: 'holds', value: 'user, cart' }],
  });
});

it.each(['eyJub3QganNvbg==', '{not json}', 'j:abc', '[1,2]', 'plain'])('%s is none', (value) => {
  expect(toldBy(jsonState, value)).toBe('no');
});
