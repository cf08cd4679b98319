import { expect, it } from 'vitest';
import { transportOf } from '../../../src/session/traffic/transport-of.ts';

it.each([
  ['https://shop.test/', 'encrypted'],
  ['wss://shop.test/', 'encrypted'],
  ['http://shop.test/', 'in-clear'],
  ['ws://shop.test/', 'in-clear'],
  ['http://192.168.0.7/', 'in-clear'],
  ['http://localhost.evil.test/', 'in-clear'],
  ['http://localhost:3000/', 'loopback'],
  ['http://app.localhost/', 'loopback'],
  ['http://127.0.0.1:8080/', 'loopback'],
  ['http://[::1]/', 'loopback'],
  ['data:text/plain,x', 'encrypted'],
  ['', 'encrypted'],
])('%s is %s', (url, transport) => {
  expect(transportOf(url)).toBe(transport);
});
