/** Values of several formats in one sample: of clearly different lengths, or hexadecimal in small letters and in capitals, as two servers write it. */

/** Lengths this far apart are two formats, not one number that grew. */
const FORMAT_GAP = 4;
const MOST_FORMATS = 4;
/** Fewer hexadecimal values than this may be of one alphabet that has both cases. */
const ENOUGH = 20;

/** @returns which values each format has, the commonest first; one group when there is one format */
export function splitFormats(values: readonly string[]): readonly (readonly number[])[] {
  const groups = byLength(values).flatMap((group) => byCase(group, values));
  return groups.sort((one, other) => other.length - one.length);
}

function byLength(values: readonly string[]): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>();
  for (const [index, value] of values.entries()) {
    const group = groups.get(value.length);
    if (group === undefined) groups.set(value.length, [index]);
    else group.push(index);
  }
  const lengths = [...groups.keys()].sort((one, other) => one - other);
  const isMixed =
    lengths.length > 1 &&
    lengths.length <= MOST_FORMATS &&
    lengths.every((length, at) => at === 0 || length - (lengths[at - 1] ?? 0) >= FORMAT_GAP);
  return isMixed ? [...groups.values()] : [values.map((_, index) => index)];
}

/** Two servers both show among so many values. */
const HEAD = 100;

/** A value without letters goes with the commoner case. */
function byCase(group: readonly number[], values: readonly string[]): readonly (readonly number[])[] {
  const head = group.slice(0, HEAD).map((index) => values[index] ?? '');
  if (group.length < ENOUGH || !head.some((value) => /[a-f]/.test(value)) || !head.some((value) => /[A-F]/.test(value)))
    return [group];
  const small: number[] = [];
  const capital: number[] = [];
  const neither: number[] = [];
  for (const index of group) {
    const value = values[index] ?? '';
    if (!/^[0-9a-f-]+$/i.test(value)) return [group];
    const [isSmall, isCapital] = [/[a-f]/.test(value), /[A-F]/.test(value)];
    if (isSmall && isCapital) return [group];
    (isSmall ? small : isCapital ? capital : neither).push(index);
  }
  if (small.length === 0 || capital.length === 0) return [group];
  const [most, fewer] = small.length >= capital.length ? [small, capital] : [capital, small];
  return [[...most, ...neither].sort((one, other) => one - other), fewer];
}
