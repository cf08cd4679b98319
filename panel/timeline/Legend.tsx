/** What the signs of the timeline mean; each is told apart by its shape. */
export function Legend() {
  return (
    <span
      class="legend"
      role="img"
      aria-label="Signs: filled dot, set; ring, refused; cross, deleted; diamond, another server; small dots below a bar, sent"
    >
      <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
        <circle cx="5" cy="5" r="3" class="event-set" />
      </svg>
      set
      <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
        <circle cx="5" cy="5" r="3" class="event-refused" />
      </svg>
      refused
      <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
        <path d="M2 2l6 6M8 2l-6 6" class="event-deleted" />
      </svg>
      deleted
      <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
        <path d="M1 5l4 -4l4 4l-4 4z" class="event-moved" />
      </svg>
      other server
      <svg viewBox="0 0 14 10" width="14" height="10" aria-hidden="true">
        <path d="M2 5h0.01M6 5h6" class="sent-dots" />
      </svg>
      sent
    </span>
  );
}
