/**
 * The shape of a request body without its values: field names, kinds, rough sizes and which values are equal. Passwords come through here;
 * nothing of a value leaves this call.
 */
import type { RequestBody } from '../../observation.ts';
import { collectFields } from './collect-fields.ts';
import { shapeMultipart, shapeText, shapeUrlencoded } from './shape-form.ts';
import { shapeJson } from './shape-json.ts';

/** `webRequest` `details.requestBody` as either browser gives it. */
export interface RawRequestBody {
  readonly error?: string | undefined;
  /** Name → values. Firefox gives a file's name as its value, Chrome gives such forms as `raw`. */
  readonly formData?: { readonly [name: string]: readonly unknown[] } | undefined;
  readonly raw?: readonly { readonly bytes?: unknown; readonly file?: unknown }[] | undefined;
}

/** Only the beginning of a body is read. */
const MAX_BYTES = 64 * 1024;

/** @returns undefined when the request has no body */
export function shapeOfBody(body: RawRequestBody | null | undefined): RequestBody | undefined {
  if (body === null || body === undefined) return undefined;
  if (body.error !== undefined) return UNREADABLE;
  if (body.formData !== undefined) return shapeFormData(body.formData);
  if (body.raw !== undefined && body.raw.length > 0) return shapeRaw(body.raw);
  return UNREADABLE;
}

const UNREADABLE: RequestBody = { encoding: 'unreadable', fields: [], truncated: false };

/** Neither browser says here which of the two form encodings it was; without a sign of a file the commoner one is named. */
function shapeFormData(form: { readonly [name: string]: readonly unknown[] }): RequestBody {
  const fields = collectFields();
  let files = false;
  let any = false;
  for (const [name, values] of Object.entries(form)) {
    for (const value of values) {
      any = true;
      const text = typeof value === 'string';
      files ||= !text;
      fields.add(name, text ? 'text' : 'file', text ? value : '?');
    }
  }
  // Firefox hands a service worker's copy of a form over as an empty one (seen in 153): that is not a form without fields.
  return any ? fields.body(files ? 'multipart' : 'urlencoded') : UNREADABLE;
}

function shapeRaw(chunks: readonly { readonly bytes?: unknown; readonly file?: unknown }[]): RequestBody {
  const bytes = new Uint8Array(MAX_BYTES);
  let length = 0;
  let complete = true;
  let known = false;
  for (const chunk of chunks) {
    // In a multipart form a file's content is a chunk of its own, named and not read.
    const part = chunk.bytes instanceof ArrayBuffer ? new Uint8Array(chunk.bytes) : null;
    if (part === null) continue;
    known = true;
    const room = part.subarray(0, MAX_BYTES - length);
    bytes.set(room, length);
    length += room.length;
    if (room.length < part.length) complete = false;
  }
  if (!known) return UNREADABLE;
  const text = decodeUtf8(bytes.subarray(0, length), complete);
  if (text === null) {
    const multipart = shapeMultipart(new TextDecoder('latin1').decode(bytes.subarray(0, length)), complete);
    return multipart ?? { encoding: 'binary', fields: [], truncated: !complete };
  }
  return (
    shapeJson(text, complete) ??
    shapeMultipart(text, complete) ??
    shapeUrlencoded(text, complete) ??
    shapeText(text, complete)
  );
}

/** Null when the bytes are not UTF-8 text. A character that the cut went through is left out. */
function decodeUtf8(bytes: Uint8Array, complete: boolean): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !complete });
  } catch {
    return null;
  }
}
