/** Which texts in a page's storage may be tokens. The rest is nobody's business, and is not kept. Pure. */
import type { StoredText } from '../../observation.ts';
import type { StoredEntries } from '../platform/stored-entries.ts';

/** The last word of a key or of a member's name: `access_token`, `app.auth.jwt`, `sessionId` … */
const TELLING =
  /(?:^|[^a-z])(?:(?:access|refresh|id|auth|authentication|session|user|api|bearer|login)[_-]?)?(?:token|jwt|credential|sessionid|session_id|session-id|sid|jsessionid)s?$/;
const JWT = /^eyJ[\w-]{4,}\.[\w-]*\.[\w-]*$/;
/** Without blanks: neither a sentence nor a person's name. */
const OPAQUE = /^[\w.~+/=:%|-]{16,8192}$/;
const PLAIN = /^(?:https?:|\d{4}-\d\d-\d\dT|[a-z]+$|\d+$)/i;

const DEEPEST = 5;
const MOST_VISITED = 500;
const MOST_TEXTS = 100;
const MOST_CHARACTERS = 100_000;

/** @param sent values that requests of the page carried */
export function storageTexts(
  { entries }: Pick<StoredEntries, 'entries'>,
  sent: ReadonlySet<string>,
): { readonly texts: readonly StoredText[]; readonly truncated: boolean } {
  const texts: StoredText[] = [];
  let characters = 0;
  let truncated = false;
  let visited = 0;

  const keep = (text: StoredText): void => {
    characters += text.value.length;
    if (texts.length >= MOST_TEXTS || characters > MOST_CHARACTERS) truncated = true;
    else texts.push(text);
  };

  const walk = (value: unknown, path: readonly string[], at: Pick<StoredText, 'area' | 'key'>): void => {
    if (visited++ > MOST_VISITED || path.length > DEEPEST) {
      truncated = true;
      return;
    }
    if (typeof value === 'string') {
      const inner = /^\s*["[{]/.test(value) ? parsed(value) : undefined;
      if (inner !== undefined) walk(inner, path, at);
      else if (isWanted(value, path.at(-1) ?? at.key, sent)) {
        keep({ ...at, path: path.join('.').slice(0, 200), value: withoutScheme(value) });
      }
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, member] of Object.entries(value)) walk(member, [...path, name.slice(0, 100)], at);
    }
  };

  for (const { area, key, value } of entries) {
    visited = 0;
    walk(value, [], { area, key });
  }
  return { texts, truncated };
}

function isWanted(text: string, name: string, sent: ReadonlySet<string>): boolean {
  const value = withoutScheme(text);
  if (sent.has(value) || JWT.test(value)) return value.length <= 8_192;
  return OPAQUE.test(value) && !PLAIN.test(value) && TELLING.test(spaced(name));
}

/** Some keep it as it is sent: `Bearer eyJ…`. */
const withoutScheme = (text: string): string => text.replace(/^bearer\s+/i, '');

/** `accessToken` as `access_token`. */
function spaced(name: string): string {
  return name
    .slice(-60)
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
