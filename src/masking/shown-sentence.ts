import { shownText } from './shown-text.ts';

/** A sentence of the model, on one line; addresses in it lose the values of their queries and path parameters. */
export function shownSentence(text: string, limit = 600): string {
  const beginning = text.slice(0, 4 * limit);
  return shownText(beginning.replace(QUERY_VALUE, withoutValue).replace(PATH_VALUE, withoutValue), limit);
}

/** Keeps the punctuation after the value, which is our sentence's own. */
function withoutValue(_: string, name: string, value: string): string {
  return `${name}…${/[).,:;”"]{0,4}$/.exec(value)?.[0] ?? ''}`;
}

/** `?name=value`, `&name=value`; values may hold anything but `&` and blanks. No two starts scan the same characters. */
const QUERY_VALUE = /([?&][^=&?\s]*=)([^&\s]+)/g;
/** `;jsessionid=value` */
const PATH_VALUE = /(;[^=;/\s]*=)([^;/?\s]+)/g;
