import { identifierTint } from './identifier-tint.ts';

/** The number of an identifier in its colour, the same wherever it is spoken of. */
export function IdentifierNumber(props: { readonly ordinal: number }) {
  const number = props.ordinal + 1;
  return (
    <span
      class={`identifier-number tint-${identifierTint(props.ordinal)}`}
      title={`Identifier ${number} of this cookie`}
    >
      {number}
    </span>
  );
}
