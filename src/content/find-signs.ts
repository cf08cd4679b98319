/** One look at a document: what can be seen of a sign-in form, of an error beside it, of a way to sign out. */

import { CONTROLS, isSignOutControl } from './is-sign-out-control.ts';
import { isFrameVisible, isVisible } from './is-visible.ts';
import type { Root } from './open-roots.ts';

export interface Signs {
  readonly password: boolean;
  readonly error: boolean;
  readonly signOut: boolean;
}

const MOST_CONTROLS = 3_000;

/** @param passwords fields seen as passwords so far: "show the password" makes such a field one of plain text */
export function findSigns(roots: readonly Root[], passwords: WeakSet<Element>): Signs {
  if (!isFrameVisible()) return { password: false, error: false, signOut: false };
  const password = roots.some((root) => passwordFields(root, passwords).some(isVisible));
  return {
    password,
    // An error counts only beside a password field: elsewhere it is not about a sign-in.
    error: password && roots.some(showsError),
    signOut: roots.some(showsSignOut),
  };
}

export function passwordFields(root: Root, passwords: WeakSet<Element>): readonly Element[] {
  const found: Element[] = [];
  for (const field of root.querySelectorAll('input')) {
    if (field.type === 'password') passwords.add(field);
    else if (field.type !== 'text') continue;
    if (passwords.has(field)) found.push(field);
  }
  return found;
}

function showsError(root: Root): boolean {
  const invalid = [...root.querySelectorAll('input[aria-invalid=true]')].some(isVisible);
  if (invalid) return true;
  return [...root.querySelectorAll('[role=alert], [aria-live=assertive]')].some(
    (alert) => (alert.textContent ?? '').trim() !== '' && isVisible(alert),
  );
}

function showsSignOut(root: Root): boolean {
  let looked = 0;
  for (const control of root.querySelectorAll(CONTROLS)) {
    if (looked++ > MOST_CONTROLS) return false;
    if (isSignOutControl(control) && isVisible(control)) return true;
  }
  return false;
}
