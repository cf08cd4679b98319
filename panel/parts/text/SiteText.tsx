import { shortened, visiblePieces } from './visible-text.ts';

/** Text that the inspected site chose: isolated from the direction of ours, hidden characters spelled out, bounded in length. */
export function SiteText(props: { readonly text: string; readonly limit?: number; readonly mono?: boolean }) {
  const { text, more } = shortened(props.text, props.limit ?? 2_000);
  return (
    <bdi class={props.mono ? 'site-text mono' : 'site-text'}>
      {visiblePieces(text).map((piece) =>
        piece.escaped ? (
          <span class="escape" title="A character that cannot be seen">
            {piece.text}
          </span>
        ) : (
          piece.text
        ),
      )}
      {more > 0 && <span class="dim"> … {more.toLocaleString('en')} more characters</span>}
    </bdi>
  );
}
