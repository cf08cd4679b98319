/** Which cookies of a store go with a request, in what order, and the header that they make. RFC 6265bis §5.8.3. */

import type { StoredCookie } from '../../observation/stored-cookie.ts';
import { departs } from '../browsers/attachment-deviations.ts';
import type { UserAgent } from '../browsers/user-agent.ts';
import type { DatedCookie } from '../match/dated-cookie.ts';
import { type Attachment, attachment } from './attachment.ts';
import { inSendingOrder } from './in-sending-order.ts';
import type { SendingEnvironment } from './sending-environment.ts';
import type { SendingRequest } from './sending-request.ts';

export interface Retrieval<C extends DatedCookie> {
  /** As the server reads them, first to last. */
  readonly sent: readonly { readonly cookie: C; readonly attachment: Extract<Attachment, { attached: true }> }[];
  /** In the store's order. */
  readonly withheld: readonly { readonly cookie: C; readonly attachment: Extract<Attachment, { attached: false }> }[];
  /** The value of the one `Cookie` header; `''` when none is sent. */
  readonly header: string;
}

/** @param store in the order in which the browser's API gave it, which decides where times of creation are not known */
export function retrieve<C extends DatedCookie>(
  store: readonly C[],
  request: SendingRequest,
  userAgent: UserAgent,
  environment?: SendingEnvironment,
): Retrieval<C> {
  const sent = new Map<C, Extract<Attachment, { attached: true }>>();
  const withheld: { readonly cookie: C; readonly attachment: Extract<Attachment, { attached: false }> }[] = [];
  for (const cookie of store) {
    const verdict = attachment(cookie, request, userAgent, environment);
    if (verdict.attached) sent.set(cookie, verdict);
    else withheld.push({ cookie, attachment: verdict });
  }
  const cookies = inSendingOrder([...sent.keys()]);
  return {
    sent: cookies.flatMap((cookie) => {
      const verdict = sent.get(cookie);
      return verdict === undefined ? [] : [{ cookie, attachment: verdict }];
    }),
    withheld,
    header: serialiseCookies(cookies, userAgent),
  };
}

/** Step 4. A cookie without a name is its value alone; Firefox has none such, because it takes a lone word for a name. */
export function serialiseCookies(
  cookies: readonly Pick<StoredCookie, 'name' | 'value'>[],
  userAgent: UserAgent,
): string {
  return cookies.map((cookie) => serialise(cookie, userAgent)).join('; ');
}

function serialise({ name, value }: Pick<StoredCookie, 'name' | 'value'>, userAgent: UserAgent): string {
  if (name !== '') return `${name}=${value}`;
  return departs(userAgent, 'nameless-becomes-a-name') ? `${value}=` : value;
}
