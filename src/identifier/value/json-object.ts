/** JSON out of a hostile cookie: read without trust, looked into without inheriting anything. */

/** Longer texts are not parsed; no cookie holds them. */
const LONGEST = 65_536;

export type JsonObject = Readonly<Record<string, unknown>>;

/** @returns the object that the text is; `undefined` for anything else, arrays included */
export function parseJsonObject(text: string | undefined): JsonObject | undefined {
  if (text === undefined || text.length > LONGEST || !text.startsWith('{')) return undefined;
  try {
    const parsed: unknown = JSON.parse(text);
    return isObject(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

/** An own member that is text or a number, as text; `undefined` otherwise. Never reaches the prototype. */
export function scalarMember(object: JsonObject, name: string): string | undefined {
  const value: unknown = Object.hasOwn(object, name) ? object[name] : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** The names of an object's own members, at most `limit`, for people. */
export function memberNames(object: JsonObject, limit = 8): string {
  const names = Object.keys(object);
  const shown = names.slice(0, limit).map((name) => (name.length > 40 ? `${name.slice(0, 40)}…` : name));
  return names.length > limit ? `${shown.join(', ')} and ${names.length - limit} more` : shown.join(', ');
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
