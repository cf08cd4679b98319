/** CSS pixels: Preact 11 sets numbers as they are, and CSS wants the unit. */
export function px(pixels: number): string {
  return `${pixels}px`;
}
