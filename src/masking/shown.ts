/**
 * Text that the site chose, made fit for one of our sentences: on one line, of limited length, with nothing invisible and no secret that
 * an address may carry. It is no escaping for an output format: each writer does that itself.
 */

/** Controls, formats (bidi among them), line separators, lone surrogates, and whatever else Unicode calls ignorable by default. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

/** @param limit characters kept; the rest becomes an ellipsis */
export function shownText(text: string, limit = 80): string {
  const beginning = text.length > limit ? `${text.slice(0, limit)}…` : text;
  return beginning.replace(HIDDEN, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return `\\u${code.length > 4 ? `{${code}}` : code.padStart(4, '0')}`;
  });
}

export function shownName(cookie: { readonly name: string }): string {
  return cookie.name === '' ? 'the cookie without a name' : shownText(cookie.name, 60);
}

/** A name that a script chose, such as a key of its storage, without anything in it that is long enough to be a token. */
export function shownKey(key: string, limit = 60): string {
  return shownText(key.slice(0, 1_000).replace(/[\w-]{32,}/g, '…'), limit);
}

/** The attributes of a raw Set-Cookie line, without its name and value. */
export function shownAttributes(line: string): string {
  const semicolon = line.indexOf(';');
  return semicolon < 0 ? 'no attributes' : shownText(line.slice(semicolon + 1).trim(), 160);
}

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

/**
 * A URL with what may be secret left out: user info, query values, path parameters (`;jsessionid=…`), fragment, and everything so
 * long that it looks like a token. Names of parameters stay, because they are what a reader looks for.
 */
export function shownAddress(url: string, limit = 160): string {
  const beginning = url.slice(0, 8_000);
  if (!URL.canParse(beginning)) return shownText(pathAndQuery(beginning.replace(/#.*$/s, '')), limit);
  const { origin, protocol, host, pathname, search } = new URL(beginning);
  return shownText(`${origin === 'null' ? `${protocol}//${host}` : origin}${pathAndQuery(pathname + search)}`, limit);
}

function pathAndQuery(text: string): string {
  const [, path = '', query = ''] = /^([^?]*)(.*)$/s.exec(text) ?? [];
  const segments = path.split('/').map((segment) => segment.split(';').map(withoutToken).join(';'));
  return segments.join('/') + query.split('&').map(withoutToken).join('&');
}

/** `name=value` → `name=…`; a word without `=` stays unless it looks like a token. */
function withoutToken(word: string): string {
  const equals = word.indexOf('=');
  if (equals >= 0) return equals === word.length - 1 ? word : `${withoutToken(word.slice(0, equals))}=…`;
  const looksLikeToken =
    word.length > 60 || (word.length >= 20 && /\d/.test(word) && !/[.-][^.-]+[.-][^.-]+[.-]/.test(word));
  return looksLikeToken ? '…' : word;
}
