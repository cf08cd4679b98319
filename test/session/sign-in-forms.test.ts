/**
 * Shapes of real forms: the names and sizes of their fields and the address they go to. Recall and precision are those of the question
 * "is this a step of signing in?"; what is read wrongly is declared in the files with a `!`, so that a change cannot hide.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { BodyField } from '../../src/observation.ts';
import { readAttempt } from '../../src/session/attempt/read-attempt.ts';
import { CARRIED_FIELDS } from '../support/carried-fields.ts';
import { hopOf } from './support/hop.ts';

type Label = 'sign-in' | 'sign-up' | 'reset' | 'other';

interface Form {
  readonly label: Label;
  /** Known to be read wrongly. */
  readonly declared: boolean;
  readonly story: string;
}

const folder = new URL('../fixtures/sign-in-forms/', import.meta.url);
const forms: readonly Form[] = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').split('\n'))
  .flatMap((line) => {
    const [, label, miss, method, path, rest = ''] =
      /^(sign-in|sign-up|reset|other)(!?)\s+([A-Z]+) (\S+)\s*(.*)$/.exec(line) ?? [];
    if (label === undefined) return [];
    return [
      { label: label as Label, declared: miss === '!', story: `${method} https://shop.test${path} ${rest}`.trim() },
    ];
  });

/** @param carried fields that the form carries as well */
function read(form: Form, carried: readonly BodyField[] = []): Label {
  const context = { isFirstParty: (site: string) => site === 'shop.test', notices: [] };
  const hop = hopOf(form.story, 'https://shop.test/start');
  if (hop.body !== undefined) hop.body = { ...hop.body, fields: [...hop.body.fields, ...carried] };
  const reading = readAttempt(hop, context);
  if (reading === undefined) return 'other';
  if (reading.type === 'identifier') return 'sign-in';
  const { kind } = reading.attempt;
  return kind === 'sign-up' ? 'sign-up' : kind === 'password-reset' ? 'reset' : 'sign-in';
}

const readings = forms.map((form) => ({ form, label: read(form) }));
const share = (part: number, whole: number): number => Math.round((part / whole) * 1000) / 10;

describe(`${forms.length} forms`, () => {
  it('are 300 or more, of every sort', () => {
    expect(forms.length).toBeGreaterThanOrEqual(300);
    for (const [label, least] of [
      ['sign-in', 150],
      ['sign-up', 40],
      ['reset', 10],
      ['other', 60],
    ] as const) {
      expect(forms.filter((form) => form.label === label).length).toBeGreaterThanOrEqual(least);
    }
    expect(new Set(forms.map((form) => form.story)).size).toBe(forms.length);
  });

  it('are read wrongly only where that is declared', () => {
    const wrong = readings
      .filter(({ form, label }) => label !== form.label)
      .map(({ form, label }) => `${form.label} read as ${label}: ${form.story}`);
    const declared = forms.filter((form) => form.declared).map((form) => form.story);
    expect(wrong.filter((line) => !declared.some((story) => line.endsWith(story)))).toEqual([]);
    expect(declared.filter((story) => !wrong.some((line) => line.endsWith(story)))).toEqual([]);
  });

  it('are read the same with what frameworks put into every form, and with an empty search box', () => {
    const carried = CARRIED_FIELDS.map((name): BodyField => ({ name, type: 'text', size: 'long', digits: false }));
    const boxes = ['q', 'txtSearch', 'message', 'subscribe'].map(
      (name): BodyField => ({ name, type: 'text', size: 'empty', digits: false }),
    );
    const changed = readings.flatMap(({ form, label }) => {
      if (label === 'other' && !/form:|json:/.test(form.story)) return [];
      const now = read(form, carried);
      // A box that is empty takes nothing away from a form with a name and a password.
      const beside = label === 'sign-in' && /pass|pwd/i.test(form.story) ? read(form, boxes) : label;
      return [now, beside].filter((one) => one !== label).map((one) => `${label} → ${one}: ${form.story}`);
    });
    expect(changed).toEqual([]);
  });

  it('recall is at least 97 %, precision at least 97 %', () => {
    const truly = readings.filter(({ form }) => form.label === 'sign-in');
    const called = readings.filter(({ label }) => label === 'sign-in');
    const both = truly.filter(({ label }) => label === 'sign-in');
    const [recall, precision] = [share(both.length, truly.length), share(both.length, called.length)];
    console.log(
      `sign-in forms: recall ${recall} %, precision ${precision} % (${both.length} of ${truly.length}, ${called.length} called so)`,
    );
    expect(recall).toBeGreaterThanOrEqual(97);
    expect(precision).toBeGreaterThanOrEqual(97);
  });
});
