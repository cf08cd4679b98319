/** Did a person send a form that has a password? Only what the browser itself vouches for counts: a script's events are not trusted. */
import { passwordFields } from './find-signs.ts';
import { isVisible } from './is-visible.ts';
import type { Root } from './open-roots.ts';

const BUTTON = 'button, input[type=submit], input[type=image], input[type=button], [role=button], a';

/** @param event a click or a key press */
export function isSubmission(event: Event, roots: readonly Root[], passwords: WeakSet<Element>): boolean {
  if (!event.isTrusted) return false;
  const [target] = event.composedPath();
  if (!(target instanceof Element)) return false;
  if (event instanceof KeyboardEvent) {
    return event.key === 'Enter' && target instanceof HTMLInputElement && isNearPassword(target, roots, passwords);
  }
  const button = target.closest(BUTTON);
  return button !== null && isNearPassword(button, roots, passwords);
}

/** In the form of a password field, or in no form at all beside a field that is in none either. */
function isNearPassword(element: Element, roots: readonly Root[], passwords: WeakSet<Element>): boolean {
  const form = element.closest('form');
  const fields = roots.flatMap((root) => passwordFields(root, passwords));
  return fields.some((field) => field.closest('form') === form && isVisible(field));
}
