import { describe, expect, it } from 'vitest';
import { compressedState, formatInside, signedValue } from '../../../src/identifier/formats/signed-value.ts';

const base64url = (text: string) => Buffer.from(text).toString('base64url');

describe('what a signature guards', () => {
  it.each([
    ['j:{"user":7}', 'user'],
    ['{"user":7}', 'user'],
    [base64url('{"user":7}'), 'user'],
    [`${Buffer.from('{ "user" : 7 }').toString('base64')}`, 'user'],
  ])('%s is state', (text, names) => {
    expect(signedValue(text)).toMatchObject({
      kind: 'client-state',
      part: { start: 0, end: text.length, role: 'payload' },
      facts: [{ label: 'holds', value: names }],
    });
  });

  it('is state too when it is a list, as Django’s messages are', () => {
    expect(signedValue(base64url('[["__json_message",0,25,"Saved"]]'))).toMatchObject({
      kind: 'client-state',
      facts: [],
    });
  });

  it('is no identifier when it is too short for one: its signature guards it', () => {
    for (const text of ['ann', '42', 'en-US']) {
      expect(signedValue(text)).toMatchObject({
        kind: 'client-state',
        why: expect.stringContaining('signature guards'),
      });
    }
  });

  it('is an identifier with a form of its own where it has one', () => {
    const uuid = signedValue('3b241101-e2bb-4255-8caf-4136c566a962', 5);
    expect(uuid).toMatchObject({ kind: 'reference', inner: { id: 'uuid', title: 'UUID' }, likelyBits: 122 });
    expect(uuid.part).toMatchObject({ start: 5, end: 41, bits: 122 });
    expect(signedValue('507f1f77bcf86cd799439011')).toMatchObject({
      inner: { id: 'object-id', title: 'perhaps MongoDB ObjectId' },
      likelyBits: 64,
      facts: [{ label: 'made, if it is one', value: '2012-10-17T21:13:27.000Z' }],
    });
    expect(signedValue('01ARZ3NDEKTSV4RRFFQ69G5FAV', 3).part.children?.map(({ start, end }) => [start, end])).toEqual([
      [3, 13],
      [13, 29],
    ]);
  });

  it('is an identifier without a form otherwise', () => {
    expect(signedValue('LPmQwX7T3dVnGk2sYb8cRz5hJf0aUe4o')).toEqual({
      kind: 'reference',
      part: { start: 0, end: 32, role: 'identifier', label: 'signed value' },
      facts: [],
    });
    expect(formatInside('LPmQwX7T3dVnGk2sYb8cRz5hJf0aUe4o')).toBeUndefined();
  });

  it('is state when a dot announces compression', () => {
    expect(compressedState(9)).toMatchObject({ kind: 'client-state', part: { start: 0, end: 9 } });
  });
});
