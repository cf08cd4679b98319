import { expect, it } from 'vitest';
import { codeigniter } from '../../../src/identifier/formats/codeigniter.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

/* Made with PHP’s serialize and hash_hmac, as CodeIgniter 2 does. */

it.each([
  [
    'a session',
    'a:4:{s:10:"session_id";s:32:"0a1b2c3d4e5f60718293a4b5c6d7e8f9";s:10:"ip_address";s:8:"10.1.2.3";s:10:"user_agent";s:11:"Mozilla/5.0";s:13:"last_activity";i:1795258000;}f101214c16063135da3b4ae55c680edbf5cafa7a',
    '',
    'client-state “0a1b2c3d4e5f60718293a4b5c6d7e8f9” = payload(a:4:{s:10:"session_id";s:32:"0a1b2c3d4e5f60718293a4b5c6d7e8f9";s:10:"ip_address";s:8:"10.1.2.3";s:10:"user_agent";s:11:"Mozilla/5.0";s:13:"last_activity";i:1795258000;}) signature(f101214c16063135da3b4ae55c680edbf5cafa7a)',
    [],
    null,
  ],
])('recognises %s', (_, value, name, told, facts, likelyBits) => {
  expect(toldBy(codeigniter, value, name)).toBe(told);
  const match = recognised(codeigniter, value, name);
  expect(match?.facts?.map(({ label, value: said }) => `${label}: ${said}`) ?? []).toEqual(facts);
  if (likelyBits === null) expect(match?.likelyBits).toBeUndefined();
  else expect(match?.likelyBits).toBeCloseTo(likelyBits, 1);
});

it.each([
  [
    'no signature',
    'a:4:{s:10:"session_id";s:32:"0a1b2c3d4e5f60718293a4b5c6d7e8f9";s:10:"ip_address";s:8:"10.1.2.3";s:10:"user_agent";s:11:"Mozilla/5.0";s:13:"last_activity";i:1795258000;}',
    '',
  ],
  ['broken data', 'a:1:{}aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', ''],
])('leaves %s alone', (_, value, name) => {
  expect(toldBy(codeigniter, value, name)).toBe('no');
});
