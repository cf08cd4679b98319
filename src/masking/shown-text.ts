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
