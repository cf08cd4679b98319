import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A heading and what belongs to it. */
export function Section(props: {
  readonly title: string;
  readonly note?: string;
  readonly children: ComponentChildren;
}) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <h3 id={id}>
        {props.title}
        {props.note !== undefined && props.note !== '' && <small>{props.note}</small>}
      </h3>
      {props.children}
    </section>
  );
}
