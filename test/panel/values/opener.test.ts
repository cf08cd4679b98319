import { createCipheriv } from 'node:crypto';
import { expect, it } from 'vitest';
import { opener } from '../../../panel/values/opener.ts';
import type { SealTrial } from '../../../src/identifier/secrets/seal-trial.ts';
import { nodeOpener } from '../../support/node-opener.ts';

const key = Buffer.alloc(32, 7);
const additional = Buffer.from('header');
const text = Buffer.from('{"user":"ann"}');

function sealedWith(cipher: 'AES-GCM' | 'AES-CBC'): SealTrial {
  const iv = Buffer.alloc(cipher === 'AES-CBC' ? 16 : 12, 1);
  if (cipher === 'AES-CBC') {
    const blocks = createCipheriv('aes-256-cbc', key, iv);
    return {
      cipher,
      keys: [],
      iv,
      additional,
      describe: '',
      sealed: Buffer.concat([blocks.update(text), blocks.final()]),
    };
  }
  const counter = createCipheriv('aes-256-gcm', key, iv);
  counter.setAAD(additional);
  const sealed = Buffer.concat([counter.update(text), counter.final(), counter.getAuthTag()]);
  return { cipher, keys: [], iv, additional, describe: '', sealed };
}

it.each(['AES-GCM', 'AES-CBC'] as const)('opens %s with the right key, as Node does', async (cipher) => {
  const trial = sealedWith(cipher);
  for (const each of [opener, nodeOpener]) {
    expect(Buffer.from((await each.open(trial, key)) ?? []).toString()).toBe('{"user":"ann"}');
    expect(await each.open(trial, Buffer.alloc(32, 8))).toBeUndefined();
    expect(await each.open(trial, Buffer.from('no key of AES'))).toBeUndefined();
  }
});

it('does not open what was changed beside it', async () => {
  expect(await opener.open({ ...sealedWith('AES-GCM'), additional: Buffer.from('Header') }, key)).toBeUndefined();
});
