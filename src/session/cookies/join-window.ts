/** Facts about one cookie that come from headers and from the store belong together when they are close in time. */
import type { Moment } from '../model/model.ts';

/**
 * How far apart a Set-Cookie line and the store's event for it may be, ms. Events of a sleeping event page come seconds late in
 * Firefox, and store events carry the time at which we heard of them.
 */
export const JOIN_WINDOW = 10_000;

export function inJoinWindow(event: Moment, moment: Moment): boolean {
  return Math.abs(event.at - moment.at) <= JOIN_WINDOW;
}
