import { describe, expect, it } from 'vitest';
import { formatBits } from '../../src/identifier/describe-bits.ts';
import { describeValue } from '../../src/identifier/read-value.ts';

describe('the sentence on bits', () => {
  it.each([
    [
      'connect.sid',
      's%3ASHOlIy3gighLrshfFCiH9TXPl0rmEEHl.z2%2B2iN%2Bm7Lf6f94w4hmZGC4014pGZUeu4zmzwu0iqsE',
      'The form allows at most 192 bits (32 characters of base64url, 24 bytes). One value cannot show how it was made.',
    ],
    [
      'PHPSESSID',
      'r0bmpdgv3srgmkp8i0adkdil48',
      'The form allows at most 134.4 bits (26 characters of base36). If PHP made it with 5 bits per character: 130 bits. One value cannot show how it was made.',
    ],
    [
      'sid',
      'eb01fb54-9c02-4bf7-bd35-90ad4ebe39fd',
      'The form allows at most 122 bits (UUID: version 4: 122 bits beside version and variant). One value cannot show how it was made.',
    ],
    [
      'sid',
      `${'Ab3_'.repeat(4)}.${'Cd4-'.repeat(10)}xyz`,
      'The form allows at most 354 bits (Value with a signature, both parts counted). If the part behind the separator is a signature, only the part before it has to be guessed: 96 bits. One value cannot show how it was made.',
    ],
    [
      'sid',
      '507f1f77bcf86cd799439011',
      'The form allows at most 96 bits (24 hexadecimal digits). If it is an ObjectId, it is the second, five bytes of the process and a counter: whoever has one can count on from it; whoever has none has at most this left to guess: 64 bits. Of random values of these characters 3 in 10 read so too. One value cannot show how it was made.',
    ],
    [
      'sid',
      '01ARZ3NDEKTSV4RRFFQ69G5FAV',
      'The form allows at most 134.4 bits (26 characters, a time and 80 bits if it is a ULID). If it is a ULID, it begins with the time, and at most this stands beside it, less where its maker counts on within a millisecond: 80 bits. Of random values of these characters 1 in 890 reads so too. One value cannot show how it was made.',
    ],
    [
      'sid',
      'V1StGXR8_Z5jdHi6B-myT',
      'The form allows at most 126 bits (21 characters of base64url). Any random value of these characters reads so too. One value cannot show how it was made.',
    ],
    [
      'CFID',
      '1204',
      'The form allows at most 24 bits (4 characters of base64url). If it counts clients as ColdFusion does, whoever has one knows the next: 0 bits. One value cannot show how it was made.',
    ],
    [
      'session.sig',
      'T7sjWQGrxRdPzRtnoO3QwstpOTw',
      'A signature, not an identifier. Bits do not apply. It signs the cookie session.',
    ],
    ['sid', '', 'Empty: there is nothing to guess.'],
    [
      'session',
      'Fe26.2*1*aa*bb*cc*1767600000000*dd*ee',
      'Sealed: encrypted state, not an identifier. Bits do not apply. Nobody guesses it: what protects it is a key on the server.',
    ],
    [
      'session',
      'eyJ1c2VyX2lkIjo3fQ.awFzgA.m27b3WwDABhVFFoipi9cifweNkM',
      'State that the browser carries, not an identifier. Bits do not apply. Nobody guesses it: what protects it is a key on the server.',
    ],
    [
      'token',
      'eyJhbGciOiJub25lIn0.e30.',
      'A token that speaks for itself, not an identifier that is looked up. Bits do not apply. It is not signed: anybody can write one.',
    ],
  ])('on %s=%.30s', (name, value, sentence) => {
    expect(describeValue(value, name).sentence).toBe(sentence);
  });

  it('rounds down, so that no bound is overstated', () => {
    expect([192, 165.44, 6.5699, 0, 127.9999].map(formatBits)).toEqual(['192', '165.4', '6.5', '0', '127.9']);
  });
});
