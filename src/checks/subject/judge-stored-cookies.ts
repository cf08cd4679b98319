/** The subject that checks of attributes share: each session cookie as the browser keeps it. */
import type { StoredCookie } from '../../observation.ts';
import type { CookieLife } from '../../session/model/model.ts';
import type { CheckContext, Judgement, Verdict } from '../check.ts';
import { attributesUnseen } from './attribute-evidence.ts';
import { judgeSessionCookies } from './judge-session-cookies.ts';

export type StoredLife = CookieLife & { readonly stored: StoredCookie };

/** Of a cookie that the browser's store has not reported, nothing can be told. */
export function judgeStoredCookies(
  context: CheckContext,
  judge: (cookie: StoredLife) => Judgement,
): readonly Verdict[] {
  return judgeSessionCookies(context, (cookie) => (isStored(cookie) ? judge(cookie) : attributesUnseen(cookie)));
}

function isStored(cookie: CookieLife): cookie is StoredLife {
  return cookie.stored !== undefined;
}
