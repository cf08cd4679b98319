/** The test document has no layout: an element is there to be seen unless it, or something around it, is `hidden`. */
export function letLayoutFollowHidden(): void {
  Element.prototype.checkVisibility = function checkVisibility(this: Element) {
    return this.closest('[hidden]') === null;
  };
  Element.prototype.getBoundingClientRect = function rect(this: Element) {
    const size = this.hasAttribute('data-tiny') ? 1 : 100;
    const left = this.hasAttribute('data-far') ? -9_999 : 10;
    return { width: size, height: size, left, top: 10, right: left + size, bottom: 10 + size } as DOMRect;
  };
}

/** An event as the browser itself makes it after a person's act. */
export function trusted<E extends Event>(event: E): E {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}
