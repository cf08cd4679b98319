/** Is there anything to see of an element? Layout decides, not styles alone. */

/** Chrome below 121 and Firefox below 125 know the older names only; names that are not known are passed over. */
const ALL = { checkOpacity: true, checkVisibilityCSS: true, opacityProperty: true, visibilityProperty: true };

export function isVisible(element: Element): boolean {
  if (!element.isConnected || !element.checkVisibility(ALL)) return false;
  const { width, height, right, bottom } = element.getBoundingClientRect();
  // A field of one pixel, or one far to the left or above the page, is there for programs.
  return width > 1 && height > 1 && right > 0 && bottom + window.scrollY > 0;
}

/** A frame that nobody sees shows nothing. */
export function isFrameVisible(): boolean {
  return window.innerWidth > 1 && window.innerHeight > 1;
}
