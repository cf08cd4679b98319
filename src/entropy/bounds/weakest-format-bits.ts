/** The lower bound under the model, for a sample of one format or of several: the likeliest value is one of the weakest format. */

import { layOutFormats } from '../sample/lay-out-formats.ts';
import type { Layout } from '../sample/layout.ts';
import type { Rejection } from '../tests/trial.ts';
import { type Fields, findFields } from './fields.ts';
import { modelLowerBits } from './model-lower-bits.ts';

/** A format of fewer values than this vouches for nothing. */
const FEWEST = 100;

export interface ReadFormat {
  readonly layout: Layout;
  readonly fields: Fields | undefined;
  readonly rejections: readonly Rejection[];
}

/**
 * @param main the commonest format, as it was tested
 * @param others values of each other format
 */
export function weakestFormatBits(main: ReadFormat, others: readonly (readonly string[])[]): number {
  return others.reduce((least, values) => (least === 0 ? 0 : Math.min(least, formatBits(values))), lowerBits(main));
}

function formatBits(values: readonly string[]): number {
  if (values.length < FEWEST) return 0;
  const { layout, columns, others } = layOutFormats(values);
  const unknown = values.map(() => Number.NaN);
  const fields = columns && findFields(columns, unknown, () => false);
  return weakestFormatBits({ layout, fields, rejections: [] }, others);
}

function lowerBits({ layout, fields, rejections }: ReadFormat): number {
  if (fields === undefined || layout.variableSegments > 0) return 0;
  const odd = new Set(rejections.flatMap(({ family, columns }) => (family === 'uneven' ? columns : [])));
  const counted = fields.body.filter(({ index, isName }) => {
    if (isName || fields.check?.columns.includes(index)) return false;
    const bits = fields.matrix.bits.flatMap((bit, at) => (bit.column === index ? [at] : []));
    return !fields.rank.relations.some(
      ({ bit, terms }) => bits.includes(bit) && terms.some((term) => !bits.includes(term)),
    );
  });
  const [pooled, single] = [counted.filter((c) => !odd.has(c.index)), counted.filter((c) => odd.has(c.index))];
  return modelLowerBits(pooled, single, layout.indices.length);
}
