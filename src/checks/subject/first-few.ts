/** The first of many, and how many more there are: "a, b, c and 2 more". */
export function firstFew(texts: readonly string[], most: number): string {
  const more = texts.length > most ? ` and ${texts.length - most} more` : '';
  return `${texts.slice(0, most).join(', ')}${more}`;
}
