import { expect, it } from 'vitest';
import { isRoutingName } from '../../../src/lexicon/routes/is-routing-name.ts';

it.each([
  ['route', 'account/login'],
  ['route', '/server/databases'],
  ['_task', 'mail'],
  ['do', 'login'],
  ['c', 'auth'],
  ['page', 'login'],
  ['q', 'user/login'],
  ['r', 'site/login'],
])('%s=%s chooses what an address does', (name, value) => expect(isRoutingName(name, value)).toBe(true));

it.each([
  ['page', '2'],
  ['p', '/admin'],
  ['r', 'https://shop.test/'],
  ['q', 'red shoes'],
  ['next', 'login'],
  ['id', 'start'],
  ['do', ''],
])('%s=%s does not', (name, value) => expect(isRoutingName(name, value)).toBe(false));
