/**
 * A sample as a file: one JSON object per line, in the order of receipt, which `import/read-values.ts` reads back. Identifiers are
 * credentials, so fingerprints stand in their place unless raw values are asked for.
 */

export interface SampleText {
  readonly values: readonly string[];
  /** Epoch milliseconds of receipt, NaN where unknown. */
  readonly times: readonly number[];
}

export type SampleForm =
  /** @param fingerprint keyed, the same for equal values: a plain hash could be undone by trying */
  { readonly kind: 'fingerprints'; fingerprint(value: string): string } | { readonly kind: 'raw' };

export function sampleLines(sample: SampleText, form: SampleForm): string {
  let text = '';
  for (const [index, value] of sample.values.entries()) {
    const time = sample.times[index] ?? Number.NaN;
    const received =
      Number.isFinite(time) && Math.abs(time) < 8.64e15 ? { received: new Date(time).toISOString() } : {};
    const what = form.kind === 'raw' ? { value } : { fingerprint: form.fingerprint(value), characters: value.length };
    text += `${JSON.stringify({ ...received, ...what })}\n`;
  }
  return text;
}
