/** The document and the open shadow roots in it, in which fields and buttons may be. Closed ones stay closed to us. */

/** A page with more is not searched to the end: what we do must never be felt. */
export const MOST_ELEMENTS = 30_000;
const MOST_ROOTS = 200;

export type Root = Document | ShadowRoot;

export function openRoots(document: Document): readonly Root[] {
  const roots: Root[] = [document];
  let looked = 0;
  for (let index = 0; index < roots.length && index < MOST_ROOTS; index += 1) {
    for (const element of roots[index]?.querySelectorAll('*') ?? []) {
      if (looked++ > MOST_ELEMENTS) return roots;
      if (element.shadowRoot !== null && roots.length < MOST_ROOTS) roots.push(element.shadowRoot);
    }
  }
  return roots;
}
