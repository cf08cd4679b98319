/** The marker: a text that the user named because only signed-in pages show it. It is looked for here; only whether it is there leaves the document. */

/** @param message the background's: texts by registrable domain; anything else names none */
export function markerFor(host: string, message: unknown): string | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { markers } = message as { readonly markers?: unknown };
  if (!Array.isArray(markers)) return undefined;
  for (const one of markers as readonly { readonly site?: unknown; readonly text?: unknown }[]) {
    if (typeof one.site !== 'string' || typeof one.text !== 'string') continue;
    if (one.text !== '' && (host === one.site || host.endsWith(`.${one.site}`))) return one.text;
  }
  return undefined;
}

export function showsMarker(document: Document, text: string): boolean {
  const { body } = document;
  // Cheap first: what is not in the document at all needs no layout. Texts of scripts are in it and are not shown.
  if (!(body?.textContent ?? '').includes(text)) return false;
  return body.innerText.includes(text);
}
