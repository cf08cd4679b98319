import { shownText } from './shown-text.ts';

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
