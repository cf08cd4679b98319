/** Changes cookies' names and values in every place where a log has them, consistently. */
import type { Observation, StoredCookie } from '../../src/observation.ts';

export interface Pair {
  readonly name: string;
  readonly value: string;
}

export type RewritePair = (pair: Pair) => Pair;

/** A deletion's empty value stays empty. */
export function rewriteCookies(log: readonly Observation[], rewrite: RewritePair): readonly Observation[] {
  const inLine = (line: string): string => {
    const end = line.indexOf(';');
    return pairText(end < 0 ? line : line.slice(0, end), rewrite) + (end < 0 ? '' : line.slice(end));
  };
  const inStore = (cookie: StoredCookie): StoredCookie => ({ ...cookie, ...kept(cookie, rewrite) });
  return log.map((one): Observation => {
    switch (one.type) {
      case 'cookie-found':
      case 'cookie-changed':
        return { ...one, cookie: inStore(one.cookie) };
      case 'request-sent':
        if (one.cookie === undefined) return one;
        return {
          ...one,
          cookie: one.cookie
            .split('; ')
            .map((pair) => pairText(pair, rewrite))
            .join('; '),
        };
      case 'response-received':
      case 'request-completed':
        return { ...one, setCookies: one.setCookies.map(inLine) };
      default:
        return one;
    }
  });
}

/** Changes each Set-Cookie line, and the stored cookies that came of it as far as `store` says. */
export function rewriteLines(
  log: readonly Observation[],
  line: (line: string) => string,
  store: (cookie: StoredCookie) => StoredCookie = (cookie) => cookie,
): readonly Observation[] {
  return log.map((one): Observation => {
    switch (one.type) {
      case 'cookie-found':
      case 'cookie-changed':
        return { ...one, cookie: store(one.cookie) };
      case 'response-received':
      case 'request-completed':
        return { ...one, setCookies: one.setCookies.map(line) };
      default:
        return one;
    }
  });
}

function pairText(text: string, rewrite: RewritePair): string {
  const middle = text.indexOf('=');
  if (middle < 0) return text;
  const { name, value } = kept({ name: text.slice(0, middle).trim(), value: text.slice(middle + 1).trim() }, rewrite);
  return `${name}=${value}`;
}

function kept(pair: Pair, rewrite: RewritePair): Pair {
  const { name, value } = rewrite({ name: pair.name, value: pair.value });
  return { name, value: pair.value === '' ? '' : value };
}
