/**
 * Which of the content script's notices belong to a document at a time. A page can feign them: they may raise a doubt about an outcome
 * and never settle one.
 */
import type { Notice } from '../records/notice.ts';

/** So many are kept of one site: a page that changes all day must not fill the memory. */
export const KEPT_NOTICES = 500;

/** @param from, to ms since the epoch */
export function noticesBetween(all: readonly Notice[], frame: number, from: number, to: number): readonly Notice[] {
  return all.length === 0 ? all : all.filter((one) => one.frame === frame && one.at >= from && one.at <= to);
}
