/** Reading the header lists that `webRequest` hands over. */

export interface HeaderLine {
  readonly name: string;
  readonly value?: string | undefined;
  /** Chrome: in place of `value` when it is not UTF-8. */
  readonly binaryValue?: readonly number[] | ArrayBuffer | undefined;
}

/**
 * The value as text. Of one that is not UTF-8, bytes from 0x80 up become U+DC80 to U+DCFF, which no decoded text holds: none is lost, and
 * none is taken for a letter (`headerOctets` in `cookie/parse/header-octets.ts` reads them back).
 */
function textOf(line: HeaderLine): string {
  if (line.value !== undefined) return line.value;
  if (line.binaryValue === undefined) return '';
  const bytes = line.binaryValue instanceof ArrayBuffer ? new Uint8Array(line.binaryValue) : line.binaryValue;
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte < 0x80 ? byte : 0xdc00 + byte);
  return text;
}

/**
 * All values of a header, in order. Firefox joins repeated `Set-Cookie` and `WWW-Authenticate` lines with a line feed, which cannot
 * occur inside a line.
 * @param name lower case
 */
export function headerValues(lines: readonly HeaderLine[] | undefined, name: string): string[] {
  const values: string[] = [];
  for (const line of lines ?? []) {
    if (line.name.toLowerCase() === name) values.push(...textOf(line).split('\n'));
  }
  return values;
}

/** Repeated lines as one list (RFC 9110 §5.2); undefined when the header is absent. */
export function headerValue(lines: readonly HeaderLine[] | undefined, name: string): string | undefined {
  const values = headerValues(lines, name);
  return values.length === 0 ? undefined : values.join(', ');
}

const SCHEME = /^[a-z][a-z0-9-]{0,19}$/;

/** Scheme of an `Authorization` value, lower case. A value without a scheme is all credentials, and called `unknown`. */
export function authorizationScheme(value: string): string {
  const space = value.indexOf(' ');
  const scheme = value.slice(0, Math.max(0, space)).toLowerCase();
  return SCHEME.test(scheme) ? scheme : 'unknown';
}

/** Scheme names of `WWW-Authenticate` values (RFC 9110 §11.6.1), lower case, in order, each once. */
export function challengeSchemes(values: readonly string[]): string[] {
  const schemes = new Set<string>();
  for (const value of values) {
    for (const piece of withoutQuoted(value).split(',')) {
      const words = piece.trim().split(/\s+/);
      const first = (words[0] ?? '').toLowerCase();
      // `name = value` is a parameter of the challenge before it, not a new challenge.
      if (SCHEME.test(first) && words[1] !== '=') schemes.add(first);
    }
  }
  return [...schemes];
}

/** Leaves out quoted strings, which may hold commas. */
function withoutQuoted(text: string): string {
  let plain = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (quoted && char === '\\') at += 1;
    else if (char === '"') quoted = !quoted;
    else if (!quoted) plain += char;
  }
  return plain;
}
