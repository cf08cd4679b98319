import type { StorageRemarks } from './storage-remarks.ts';

/** What the rules say of the line as a whole, beside what the store was seen to do. */
export function outcomeWords({ predicted, observed }: StorageRemarks, name: string, kept: boolean): string | undefined {
  if (predicted !== 'refused') {
    return observed === 'not-stored'
      ? `By the rules ${name} keeps the last line, and yet its store did not: a setting or an extension may have stopped it, or we are wrong.`
      : undefined;
  }
  if (observed === 'stored')
    return `By that rule ${name} refuses the whole line, and yet its store took it: we are wrong.`;
  const unchanged = observed === 'not-stored' ? ', and its store did not take it' : '';
  return `By that rule ${name} refuses the whole line${unchanged}${kept ? '; what it keeps is from before' : ''}.`;
}
