/**
 * Values that the libraries themselves made, several of each kind: the shortest and the longest, empty sessions, expired ones. Each group
 * in the fixture says which library and version; the forms without a group are those whose makers cannot be run (see their own tests).
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type AnatomyPart, anatomyOf } from '../../src/identifier/anatomy-of.ts';
import { signatureTrialOf } from '../../src/identifier/secrets/signature-trial-of.ts';
import { trySecret } from '../../src/identifier/secrets/try-secret.ts';
import { nodeHasher } from '../support/node-hasher.ts';
import { nodeInflate } from '../support/node-inflate.ts';

interface Group {
  readonly form: string;
  readonly library: string;
  readonly variant?: string;
  readonly name: string;
  readonly kind: string;
  readonly keeping: string;
  /** The form of what was signed. */
  readonly inner?: string;
  readonly isExecutable: boolean;
  /** What they were signed with. */
  readonly secret?: string;
  /** `opens`: something in it can be read. */
  readonly values: readonly { readonly value: string; readonly companion?: string; readonly opens: boolean }[];
}

const groups = JSON.parse(
  readFileSync(new URL('../fixtures/real-values.json', import.meta.url), 'utf8'),
) as readonly Group[];
const titled = groups.map(
  (group) => [`${group.library}${group.variant === undefined ? '' : `, ${group.variant}`}`, group] as const,
);

const isOpened = ({ content, children }: AnatomyPart): boolean => content !== undefined || children.some(isOpened);

describe('values as the libraries make them', () => {
  it.each(titled)('%s', (_, { form, name, kind, keeping, inner, isExecutable, values }) => {
    const read = values.map(({ value }) => anatomyOf(value, name, nodeInflate));
    for (const [index, anatomy] of read.entries()) {
      expect([anatomy.format.id, anatomy.format.inner?.id, anatomy.kind]).toEqual([form, inner, kind]);
      expect([anatomy.session.place, isOpened(anatomy.root)]).toEqual([keeping, values[index]?.opens]);
      expect(anatomy.root.children.map(({ end }) => end).at(-1)).toBe(values[index]?.value.length);
    }
    expect(read.some((anatomy) => anatomy.isExecutable)).toBe(isExecutable);
  });

  it('are of 40 forms and more', () => {
    expect(new Set(groups.map(({ form }) => form)).size).toBeGreaterThanOrEqual(40);
  });
});

describe('the secret that signed them', () => {
  const signed = titled.filter(([, { secret }]) => secret !== undefined);

  it.each(signed)('%s: fits, and no other does', (_, { name, secret = '', values }) => {
    for (const { value, companion } of values) {
      const trial = signatureTrialOf(value, { name, ...(companion !== undefined && { companion }) });
      if (trial === null) throw new Error(`There is nothing to try: ${value}`);
      expect(trySecret(trial, secret, nodeHasher)).toBeDefined();
      expect(trySecret(trial, `${secret}x`, nodeHasher)).toBeUndefined();
    }
  });

  it.each(signed)('%s: fits no value that was changed', (_, { name, secret = '', values }) => {
    for (const { value, companion } of values) {
      const trial = signatureTrialOf(value, { name, ...(companion !== undefined && { companion }) });
      if (trial === null) continue;
      const forged = { ...trial, message: Uint8Array.from(trial.message, (byte, at) => (at === 0 ? byte ^ 1 : byte)) };
      expect(trySecret(forged, secret, nodeHasher)).toBeUndefined();
    }
  });
});
