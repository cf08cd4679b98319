/**
 * Text for Markdown in which data stays data. Our own words are letters and plain punctuation, which no dialect gives a meaning;
 * every other word goes into a code span, where nothing is a link, a mention, markup or HTML.
 */
import { shownText } from '../masking/shown-text.ts';

/** Letters, marks and digits of any script with plain punctuation around them: nothing that a Markdown dialect acts on. */
const PLAIN = /^[(“‘"'•…–—-]{0,3}[\p{L}\p{M}\p{N}]+(?:[’'/–-][\p{L}\p{M}\p{N}]+)*[)”’"',.:;?…%–—-]{0,4}$/u;
const PLAIN_SIGN = /^[–—…•→]$/;

/** A code span whose fence is longer than any run of backticks inside (CommonMark 6.1). */
export function codeSpan(text: string): string {
  const shown = shownText(text, 4_000).replace(/\s/g, ' ');
  const fence = '`'.repeat(longestRun(shown) + 1);
  const padded = shown === '' || /^[` ]|[` ]$/.test(shown) ? ` ${shown} ` : shown;
  return `${fence}${padded}${fence}`;
}

/** A sentence of ours with words of the site in it, on one line. */
export function markdownText(text: string): string {
  return shownText(text, 4_000)
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(word)
    .join(' ');
}

/** The same, inside a table: a pipe would end the cell (GFM 4.10). */
export function tableCell(markdown: string): string {
  return markdown.replace(/\\(?=\|)/g, '\\u005c').replaceAll('|', '\\|');
}

/** A fenced block whose fence is longer than any inside (CommonMark 4.5); lines are kept. */
export function codeBlock(text: string, language = ''): string {
  const lines = text.split('\n').map((line) => shownText(line, 4_000));
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${lines.join('\n')}\n${fence}`;
}

function word(text: string): string {
  if (PLAIN_SIGN.test(text)) return text;
  if (PLAIN.test(text) && !/^\d+[.)]/.test(text) && !/^-/.test(text)) return text;
  const [, before = '', inner = '', after = ''] = /^([(“‘"']{0,3})(.*?)([)”’"',.:;?]{0,4})$/su.exec(text) ?? [];
  return inner === '' ? codeSpan(text) : `${before}${codeSpan(inner)}${after}`;
}

function longestRun(text: string): number {
  let longest = 0;
  for (const run of text.match(/`+/g) ?? []) longest = Math.max(longest, run.length);
  return longest;
}
