/**
 * Parameters by which sites with one script choose what it does: `index.php?route=account/login`, `?_task=mail`, `?c=auth&a=login`. From the
 * documentation and front controllers of shops, wikis, forums, webmail and content management systems, and Drupal’s `q` without clean addresses.
 */
const NAMES: ReadonlySet<string> = new Set(
  `route action mode do task cmd command page view title option module controller func function act section main_page mainpage event
  screen area handler method r p c a m q`.split(/\s+/),
);
/** They mean other things too: a page's number, a search, a return address. */
const WIDE: ReadonlySet<string> = new Set('page p c a m q r view title section event method screen area'.split(' '));

/** Does this parameter choose what an address does? Of a name that means other things too, a value in the form of a route does. */
export function isRoutingName(name: string, value: string): boolean {
  if (name.length > 12 || value.length > 60 || value === '') return false;
  const bare = name.toLowerCase().replace(/^_/, '');
  if (!NAMES.has(bare)) return false;
  return !WIDE.has(bare) || (!/^https?:/i.test(value) && /^[a-z][\w:.\-/]{0,60}$/i.test(value));
}
