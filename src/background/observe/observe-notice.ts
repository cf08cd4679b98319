/** A content script's message → a draft. Pure. What is not one of the closed list's words, from a script of ours in a web page, is nothing. */
import type { PageSign } from '../../observation.ts';
import type { DraftBody, Source } from './draft.ts';

/** What the browser says of who sent a message (`runtime.MessageSender`); nothing of it can be chosen by the sender. */
export interface Sender {
  readonly id?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
  readonly url?: string | undefined;
}

const SIGNS: Readonly<Record<PageSign, true>> = {
  'password-field-shown': true,
  'password-field-gone': true,
  'error-shown': true,
  'submitted-by-hand': true,
  'sign-out-control-shown': true,
  'marker-shown': true,
  'marker-gone': true,
};

export type NoticeDraft = DraftBody & { readonly source: Extract<Source, { readonly kind: 'page' }> };

/** @param ownId the extension's own. @param now messages carry no time stamp */
export function observeNotice(message: unknown, sender: Sender, ownId: string, now: number): NoticeDraft | null {
  const { tab, frameId: frame, url } = sender;
  if (sender.id !== ownId || tab?.id === undefined || frame === undefined || url === undefined) return null;
  if (!/^https?:/i.test(url) || typeof message !== 'object' || message === null) return null;
  const { type, sign } = message as { readonly type?: unknown; readonly sign?: unknown };
  if (type !== 'noticed' || !isSign(sign)) return null;
  return { at: now, source: { kind: 'page', tab: tab.id }, fact: { type: 'page-noticed', sign, frame, url } };
}

function isSign(word: unknown): word is PageSign {
  return typeof word === 'string' && Object.hasOwn(SIGNS, word);
}
