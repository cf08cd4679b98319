/**
 * Identifiers are credentials: what leaves the panel carries labels instead of values. A label (`connect.sid#2`) is stable within a
 * recording, says which identifiers are the same and which are not, and tells nothing about the value. A hash would: a short or
 * structured value can be found from it by trying. So a fingerprint is added only if the caller brings a keyed one (HMAC).
 */

import { shownName, shownText } from './shown-text.ts';

/** What a recording holds that identifies somebody: cookies and tokens with every value that they had. */
export interface Recorded {
  readonly sites: readonly {
    readonly cookies: readonly RecordedHolder[];
    readonly tokens: readonly RecordedHolder[];
  }[];
}

export interface RecordedHolder {
  readonly key: string;
  readonly name: string;
  readonly identifiers: readonly { readonly ordinal: number; readonly value: string }[];
}

export interface RedactionOptions {
  /** A keyed fingerprint of a value, such as the first 8 hex digits of HMAC-SHA-256 under a key of this run. */
  readonly fingerprint?: (value: string) => string;
}

export interface Redaction {
  /** @returns `sid#2 (32 characters)`; the number counts the identifiers of that cookie or token from 1 */
  label(key: string, ordinal: number): string;
  /** Free text with every identifier of the recording replaced by its label, and query values in addresses left out. */
  text(text: string): string;
}

/** Shorter values are too common as parts of words to be looked for in text, and too short to be secrets. */
const SHORTEST = 6;
/** Plain words are no secrets, and a site that sets `x=browser` must not be able to garble our sentences. */
const WORD = /^[a-z]{1,15}$/i;

export function createRedaction({ sites }: Recorded, options: RedactionOptions = {}): Redaction {
  const labels = new Map<string, string>();
  const words = new Map<string, string>();
  const numbers = new Map<string, number>();
  for (const site of sites) {
    for (const holder of [...site.cookies, ...site.tokens]) {
      const name = shownName(holder);
      for (const life of holder.identifiers) {
        const number = (numbers.get(name) ?? 0) + 1;
        numbers.set(name, number);
        const print = options.fingerprint === undefined ? '' : `, ${options.fingerprint(life.value)}`;
        const label = `${name}#${number}`;
        labels.set(`${holder.key} ${life.ordinal}`, `${label} (${life.value.length} characters${print})`);
        for (const form of formsOf(life.value)) if (!words.has(form)) words.set(form, `[${label}]`);
      }
    }
  }
  const longestFirst = [...words].sort(([a], [b]) => b.length - a.length);
  return {
    label: (key, ordinal) => labels.get(`${key} ${ordinal}`) ?? 'an unknown identifier',
    text: (text) => {
      let redacted = text;
      for (const [word, label] of longestFirst)
        if (redacted.includes(word)) redacted = redacted.split(word).join(label);
      return redacted.replace(/([?&][^=&?\s#]{1,80}=)[^&\s#]+/g, '$1…');
    },
  };
}

/** A value as it may appear in text: raw, percent-decoded, as our sentences spell hidden characters, and its long parts. */
function formsOf(value: string): readonly string[] {
  const decoded = percentDecoded(value);
  const parts = [value, decoded].flatMap((one) => one.split(/[.:|!~&;,\s]|--/)).filter((part) => part.length >= 12);
  return [...new Set([value, decoded, shownText(value, value.length), ...parts])].filter(
    (one) => one.length >= SHORTEST && !WORD.test(one),
  );
}

function percentDecoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
