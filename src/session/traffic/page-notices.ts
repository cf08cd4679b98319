/**
 * What a content script saw in the documents of the tab: one of a few words each, never text of the page. The page can feign them, so
 * they may raise a doubt about an outcome and never settle one (see `outcome.ts`).
 */
import type { PageSign } from '../../observation.ts';
import type { Moment } from '../model/model.ts';

export interface Notice extends Moment {
  readonly sign: PageSign;
  readonly frame: number;
}

/** Kept of one site: a page that changes all day must not fill the memory. */
export const KEPT_NOTICES = 500;

/** @param from, to ms since the epoch */
export function noticesBetween(all: readonly Notice[], frame: number, from: number, to: number): readonly Notice[] {
  return all.length === 0 ? all : all.filter((one) => one.frame === frame && one.at >= from && one.at <= to);
}
