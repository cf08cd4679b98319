/** What a content script saw in a document of the tab: one of a few words, never text of the page. Types only. */
import type { PageSign } from '../../observation.ts';
import type { Moment } from '../model/model.ts';

export interface Notice extends Moment {
  readonly sign: PageSign;
  readonly frame: number;
}
