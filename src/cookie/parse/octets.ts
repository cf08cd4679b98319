/** Lengths in octets, as cookie limits count them, of text that the browser decoded as UTF-8. */

/** @returns the number of bytes of the text's UTF-8 encoding; a lone surrogate counts as the three bytes of U+FFFD */
export function octets(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x80) count += 1;
    else if (code < 0x800) count += 2;
    else if (code >= 0xd800 && code < 0xdc00 && isLowSurrogate(text.charCodeAt(index + 1))) {
      count += 4;
      index++;
    } else count += 3;
  }
  return count;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}
