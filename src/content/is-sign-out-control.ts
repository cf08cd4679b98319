/** Does a link, a button or a form sign out? By its words and where it leads: the same lexicon by which requests are read. */
import { readAddress } from '../lexicon/address.ts';
import { SIGN_OUT } from '../lexicon/address-words.ts';
import { plain } from '../lexicon/plain-words.ts';

export const CONTROLS = 'a[href], button, input[type=submit], input[type=button], [role=button], [role=menuitem], form';

/** A longer text speaks of signing out rather than doing it. */
const LONGEST = 40;

export function isSignOutControl(element: Element): boolean {
  const target = element instanceof HTMLFormElement ? attribute(element, 'action') : attribute(element, 'href');
  if (target !== '' && leadsOut(target, element.ownerDocument.URL)) return true;
  if (element instanceof HTMLFormElement) return false;
  const text = element instanceof HTMLInputElement ? element.value : (element.textContent ?? '');
  return saysOut(text) || saysOut(attribute(element, 'aria-label'));
}

function saysOut(text: string): boolean {
  const trimmed = text.length > 400 ? '' : text.trim();
  if (trimmed === '' || trimmed.length > LONGEST) return false;
  const words = plain(trimmed)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return SIGN_OUT.has(words.join('')) || (words.length > 2 && SIGN_OUT.has(words.slice(0, 2).join('')));
}

function leadsOut(target: string, base: string): boolean {
  if (target.length > 2_000 || !URL.canParse(target, base)) return false;
  const url = new URL(target, base);
  return /^https?:$/.test(url.protocol) && readAddress(url.href).signOut;
}

/** By the prototype's method, because a form's fields can shadow its own (`<input name=getAttribute>`). */
function attribute(element: Element, name: string): string {
  return Element.prototype.getAttribute.call(element, name) ?? '';
}
