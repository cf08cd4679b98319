/** Before there is anything to show: that recording runs, what to do next, what is recorded and what is not. */
export function Recording() {
  return (
    <section class="details empty" data-testid="details" aria-label="Details">
      <p>
        <strong>Recording.</strong> Reload the page or sign in, and the site's cookies appear here.
      </p>
      <p>
        Recorded: this tab's requests with their Cookie and Set-Cookie lines, and what the browser stored. In memory
        only.
      </p>
      <p>Never recorded: passwords and other form values, contents of pages, other tabs.</p>
    </section>
  );
}
