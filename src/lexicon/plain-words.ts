/** How words of forms and addresses are made comparable, and lists of such words. */

/** Letters of one case, width and without marks and joiners: `Contraseña`, `CONTRASENA` and `ｃontraseña` become one word. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}|\u200C|\u200D/gu, '')
    .toLowerCase();
}

/** @param list words separated by commas or line ends, or blanks inside a word, which names never have */
export function words(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(/[,\n]/)
      .map((word) => plain(word).replace(/\s+/g, ''))
      .filter((word) => word !== ''),
  );
}
