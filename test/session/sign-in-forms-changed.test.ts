/** What a sign-in form is called, and how it is sent, changes nothing: real forms, changed in ways that leave the truth as it was. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isFrameworkField } from '../../src/lexicon/framework-fields.ts';
import { IDENTIFIER } from '../../src/lexicon/identifiers.ts';
import { PASSWORD } from '../../src/lexicon/passwords.ts';
import { readFieldName } from '../../src/lexicon/read-field-name.ts';
import type { BodyField } from '../../src/observation.ts';
import { readAttempt } from '../../src/session/attempt/read-attempt.ts';
import type { HopRecord } from '../../src/session/records/exchange-record.ts';
import { hopOf } from './support/hop.ts';

type Fields = readonly BodyField[];

const folder = new URL('../fixtures/sign-in-forms/', import.meta.url);
const stories = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').split('\n'))
  .flatMap((line) => /^(?:sign-in|other) +POST (\S+) (form: .+)$/.exec(line)?.slice(1, 3).join(' ') ?? []);

const hops = stories.map((story) => ({
  story,
  hop: hopOf(`POST https://shop.test${story}`, 'https://shop.test/start'),
}));

function verdict(hop: HopRecord, fields: Fields, encoding = hop.body?.encoding): string {
  const changed =
    hop.body === undefined || encoding === undefined ? hop : { ...hop, body: { ...hop.body, encoding, fields } };
  const reading = readAttempt(changed, { isFirstParty: () => true, notices: [] });
  return reading?.type === 'attempt' ? reading.attempt.kind : (reading?.type ?? 'none');
}

const meaningOf = ({ name }: BodyField) => readFieldName(name).meaning;
const own = (fields: Fields, rename: (name: string) => string): Fields =>
  fields.map((one) =>
    isFrameworkField(one.name) || /[[\].$:]/.test(one.name) ? one : { ...one, name: rename(one.name) },
  );

const RELATIONS: readonly (readonly [string, (fields: Fields) => Fields])[] = [
  [
    'in the opposite order',
    (fields) => (fields.some((one) => one.sameAs !== undefined) ? fields : [...fields].reverse()),
  ],
  ['inside form[…]', (fields) => own(fields, (name) => `form[${name}]`)],
  ['inside data.attributes', (fields) => own(fields, (name) => `data.attributes.${name}`)],
  ['in capitals', (fields) => own(fields, (name) => name.toUpperCase())],
];

describe(`${hops.length} forms`, () => {
  it.each(RELATIONS)('are read the same %s', (_, change) => {
    const changed = hops.flatMap(({ story, hop }) => {
      const fields = hop.body?.fields ?? [];
      const [was, is] = [verdict(hop, fields), verdict(hop, change(fields))];
      return was === is ? [] : [`${was} → ${is}: ${story}`];
    });
    expect(changed).toEqual([]);
  });

  it.each(['json', 'multipart'] as const)('are read the same as %s', (encoding) => {
    const changed = hops.flatMap(({ story, hop }) => {
      const fields = hop.body?.fields ?? [];
      return verdict(hop, fields) === verdict(hop, fields, encoding) ? [] : [story];
    });
    expect(changed).toEqual([]);
  });

  it('are read the same with user and password in the words of any language', () => {
    const [users, passwords] = [[...IDENTIFIER], [...PASSWORD]];
    const plain = hops.filter(({ hop }) => {
      const meanings = (hop.body?.fields ?? []).map(meaningOf);
      return (
        verdict(hop, hop.body?.fields ?? []) === 'sign-in' &&
        meanings.filter((one) => one === 'identifier').length === 1 &&
        meanings.filter((one) => one === 'password').length === 1
      );
    });
    expect(plain.length).toBeGreaterThan(100);
    const rounds = Math.max(users.length, passwords.length);
    const changed = Array.from({ length: rounds }, (_, round) => {
      const { story, hop } = plain[round % plain.length] ?? { story: '', hop: undefined };
      if (hop?.body === undefined) return [];
      const words = { identifier: users[round % users.length], password: passwords[(round * 7) % passwords.length] };
      const renamed = hop.body.fields.map((one): BodyField => {
        const meaning = meaningOf(one);
        return meaning === 'identifier' || meaning === 'password' ? { ...one, name: words[meaning] ?? one.name } : one;
      });
      const is = verdict(hop, renamed);
      return is === 'sign-in' ? [] : [`${is}: ${story} with ${words.identifier}, ${words.password}`];
    }).flat();
    expect(changed).toEqual([]);
  });
});
