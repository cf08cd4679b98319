/**
 * Watches one document for the signs of a sign-in and tells each as one word of a closed list. Nothing of the page is read out: no
 * text, no name, no value. The page shares this document and can feign every sign, so a sign may raise a doubt and settles nothing.
 */
import type { PageSign } from '../observation.ts';
import { findSigns, type Signs } from './find-signs.ts';
import { isSubmission } from './is-submission.ts';
import { openRoots, type Root } from './open-roots.ts';
import { showsMarker } from './page-marker.ts';

/** Between two looks, ms; more where looks are slow, so that they never take more than a twentieth of the time. */
const PAUSE = 250;
const SHARE = 20;
/** Signs of one document that are told at most: a page that keeps changing would send them for ever. */
export const MOST_TOLD = 60;
/** A click and the key that follows it are one submission, ms. */
const SAME_SUBMISSION = 1_000;

const WATCHED = ['type', 'class', 'style', 'hidden', 'open', 'role', 'aria-invalid', 'href', 'action'];

export interface PageWatch {
  /** A text that the user named; only whether it is there is told. Undefined for none. */
  lookFor(text: string | undefined): void;
  stop(): void;
}

/** @param tell called with each sign; throws when the extension is gone */
export function watchPage(document: Document, tell: (sign: PageSign) => void): PageWatch {
  const window = document.defaultView;
  const passwords = new WeakSet<Element>();
  const observed = new WeakSet<Root>();
  const ending = new AbortController();
  let before: Partial<Signs> = {};
  let roots: readonly Root[] = [document];
  let told = 0;
  let marker: string | undefined;
  let markerShown: boolean | undefined;
  let timer: number | undefined;
  let pause = PAUSE;
  let submittedAt = Number.NEGATIVE_INFINITY;

  const observer = new MutationObserver(() => lookSoon());
  const stop = (): void => {
    observer.disconnect();
    ending.abort();
    window?.clearTimeout(timer);
  };
  const say = (sign: PageSign): void => {
    if (told++ >= MOST_TOLD) return;
    try {
      tell(sign);
    } catch {
      stop();
    }
  };
  const look = (): void => {
    timer = undefined;
    const started = performance.now();
    try {
      roots = openRoots(document);
      for (const root of roots) observe(root);
      report(findSigns(roots, passwords));
      reportMarker();
    } catch {
      // A page can replace what we ask of its document; then nothing is told of it.
    }
    pause = Math.max(PAUSE, (performance.now() - started) * SHARE);
  };
  const lookSoon = (): void => {
    if (ending.signal.aborted) return;
    timer ??= window?.setTimeout(look, pause);
  };
  const observe = (root: Root): void => {
    if (observed.has(root)) return;
    observed.add(root);
    observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: WATCHED });
  };
  const report = (now: Signs): void => {
    // Before a document is complete its form may still be coming.
    const complete = document.readyState === 'complete';
    if (now.password && before.password !== true) say('password-field-shown');
    else if (!now.password && (before.password === true || (isTop && before.password === undefined && complete))) {
      say('password-field-gone');
    }
    if (now.error && before.error !== true) say('error-shown');
    if (now.signOut && before.signOut !== true) say('sign-out-control-shown');
    const settled = now.password || before.password !== undefined || complete;
    before = { error: now.error, signOut: now.signOut, ...(settled ? { password: now.password } : {}) };
  };
  const reportMarker = (): void => {
    if (marker === undefined) return;
    const shown = showsMarker(document, marker);
    if (shown === markerShown) return;
    // Absence is told first of a complete top document only: other frames need not show the text, and what still loads may bring it.
    if (!shown && markerShown === undefined && !(isTop && document.readyState === 'complete')) return;
    markerShown = shown;
    say(shown ? 'marker-shown' : 'marker-gone');
  };
  const isTop = window !== null && window.parent === window;

  const sent = (event: Event): void => {
    lookSoon();
    try {
      if (event.timeStamp - submittedAt < SAME_SUBMISSION || !isSubmission(event, roots, passwords)) return;
    } catch {
      return;
    }
    submittedAt = event.timeStamp;
    say('submitted-by-hand');
  };
  const again = (event: PageTransitionEvent): void => {
    // Back from the back/forward cache: the document is shown anew, so its signs are told anew.
    if (event.persisted) [before, markerShown] = [{}, undefined];
    lookSoon();
  };
  const options = { capture: true, passive: true, signal: ending.signal };
  window?.addEventListener('click', sent, options);
  window?.addEventListener('keydown', (event) => event.key === 'Enter' && sent(event), options);
  window?.addEventListener('focusin', lookSoon, options);
  window?.addEventListener('load', lookSoon, options);
  window?.addEventListener('pageshow', again, options);
  observe(document);
  lookSoon();
  return {
    stop,
    lookFor(text) {
      if (text === marker) return;
      [marker, markerShown] = [text, undefined];
      lookSoon();
    },
  };
}
