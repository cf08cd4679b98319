/** What a framework makes its cookie of, and whether a value can be of that make. */
import type { Framework } from './framework.ts';

/** So many bits are forgiven: those of a value are counted with fractions, those of the table without. */
const ROUNDING = 1;

/**
 * A sentence or two, without the framework's name; `undefined` where its form was not read.
 *
 * @param most the bits that the value's own form allows at most; `undefined` where that cannot be told
 */
export function describeNominalForm({ form }: Framework, most?: number): string | undefined {
  if (form === undefined) return undefined;
  const made = `When told nothing else, it makes it of ${form.text}`;
  if (form.bits === undefined) return `${made}.`;
  const short =
    most !== undefined && most < form.bits - ROUNDING
      ? ' This value has less room: it comes from another generator or another setting.'
      : '';
  return `${made}: ${form.bits} bits.${short}`;
}
