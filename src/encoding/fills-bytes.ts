/**
 * Is the text what an encoder makes of whole bytes? The bits of its last character that belong to no byte are then 0, and fewer than a
 * character has.
 *
 * @param characters the alphabet by value, a power of two of them
 */
export function fillsBytes(text: string, characters: string): boolean {
  const perCharacter = Math.log2(characters.length);
  const idle = (text.length * perCharacter) % 8;
  return idle < perCharacter && characters.indexOf(text.slice(-1)) % 2 ** idle === 0;
}
