import { decodeBase64Text } from '../../encoding/base64.ts';
import type { Format } from '../value/format.ts';
import { memberNames, parseJsonObject } from '../value/json-object.ts';

/** Base64 of `{` and a quotation mark or blank (ey), a line's end (ew), `}` (e3). */
const OBJECT = /^e[yw3]/;

/** JSON in the open, plain (also Express' `j:`) or in base64 (cookie-session, koa-session, Supabase with its `base64-` in front). */
export const jsonState: Format = {
  id: 'json-state',
  title: 'JSON in the cookie',
  recognise({ text, layers }) {
    const prefix = text.startsWith('base64-') ? 7 : 0;
    const body = text.slice(prefix);
    const isJson = body.startsWith('{');
    const object = parseJsonObject(isJson ? body : OBJECT.test(body) ? decodeBase64Text(body) : undefined);
    const isMarked = layers.includes('express-json');
    if (object === undefined && !isMarked) return undefined;
    return {
      kind: 'client-state',
      parts: [
        ...(prefix > 0 ? [{ start: 0, end: prefix, role: 'encoding' as const, label: 'marker of the encoding' }] : []),
        { start: prefix, end: text.length, role: 'payload', label: isJson ? 'JSON' : 'JSON, base64' },
      ],
      identity: body,
      peeled: prefix > 0 ? ['the marker “base64-”'] : [],
      why: isJson
        ? 'Nothing in it shows a signature: whether the server trusts it has to be tried.'
        : 'Nothing in it shows a signature. A cookie of the same name with “.sig” behind it may hold one (cookie-session, Koa); without, whether the server trusts it has to be tried.',
      ...(object !== undefined && { facts: [{ label: 'holds', value: memberNames(object) }] }),
    };
  },
};
