import { useEffect, useRef } from 'preact/hooks';

/** What is recorded, what is not, and what the panel cannot know. */
export function About(props: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="about" aria-labelledby="about-title" onClose={props.onClose}>
      <h2 id="about-title" tabIndex={-1} autofocus>
        What is recorded, and the limits
      </h2>
      <h3>Recorded, while DevTools is open on this tab</h3>
      <ul>
        <li>Addresses, methods and status codes of the tab's requests, and of windows it opens.</li>
        <li>The lines Cookie and Set-Cookie, and what the browser's cookie store did with them.</li>
        <li>
          Session tokens in headers: Authorization (Bearer and its kin), X-Auth-Token and others of a closed list.
        </li>
        <li>Only when you press the button: what may be a token in the page's localStorage and sessionStorage.</li>
        <li>Names and shapes of form fields, to recognise a sign-in.</li>
        <li>
          Only if you switch it on: that a page showed a password field, an error or a way to sign out, and that a form
          was sent by hand.
        </li>
      </ul>
      <h3>Never recorded</h3>
      <ul>
        <li>
          Values of form fields, passwords among them, and the credentials of HTTP sign-ins (Basic, Digest, NTLM).
        </li>
        <li>Contents of pages and answers. Other tabs.</li>
        <li>Anything on disk: the recording lives in memory and ends with the browser, the tab, or “Clear”.</li>
      </ul>
      <h3>Limits</h3>
      <ul>
        <li>
          Sign-ins are recognised from requests. Where that fails, your marks “I signed in” and “I signed out” decide.
        </li>
        <li>
          One value cannot show how it was made: bits are an upper bound by its form, never a measure of strength.
        </li>
        <li>Tokens in request bodies, in WebSocket messages and in IndexedDB are not seen.</li>
        <li>“Passed” speaks of what was seen in this recording, not of the site as a whole.</li>
      </ul>
      <form method="dialog">
        <button type="submit" class="button">
          Close
        </button>
      </form>
    </dialog>
  );
}
