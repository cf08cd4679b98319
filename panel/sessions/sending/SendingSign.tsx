/** Sent: a full arrow that goes out. Withheld: an arrow's end that stops at a bar. The shape says it, and the word. */
export function SendingSign(props: { readonly attached: boolean }) {
  return (
    <span class={props.attached ? 'sign is-sent' : 'sign is-withheld'}>
      <svg class="tone-icon" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        {props.attached ? (
          <path d="M.5 4.6h5.2V1.2L11.5 6l-5.8 4.8V7.4H.5z" fill="currentColor" />
        ) : (
          <>
            <path d="M.8 6h6.4" class="line" />
            <path d="M9.2 1.5v9" class="line" />
          </>
        )}
      </svg>
      {props.attached ? 'sent' : 'withheld'}
    </span>
  );
}
