/** Which framework a cookie comes from, and what for, by its default name. Names can be changed and copied: evidence, not proof. */
import { consent } from './consent.ts';
import { csrf } from './csrf.ts';
import { dotnet } from './dotnet.ts';
import { elixir } from './elixir.ts';
import type { Framework } from './framework.ts';
import { go } from './go.ts';
import { hosted } from './hosted.ts';
import { infrastructure } from './infrastructure.ts';
import { java } from './java.ts';
import { javascript } from './javascript.ts';
import { measurement } from './measurement.ts';
import { php } from './php.ts';
import { phpApplications } from './php-applications.ts';
import { providers } from './providers.ts';
import { python } from './python.ts';
import { ruby } from './ruby.ts';
import { sso } from './sso.ts';

export type { CookieRole, Framework } from './framework.ts';

/** In order of precedence: of two rows that match, the first counts. */
export const FRAMEWORKS: readonly Framework[] = [
  ...infrastructure,
  ...measurement,
  ...consent,
  ...csrf,
  ...php,
  ...phpApplications,
  ...java,
  ...python,
  ...dotnet,
  ...go,
  ...sso,
  ...providers,
  ...elixir,
  ...ruby,
  ...hosted,
  ...javascript,
];

/** Longer names are nobody's default. */
const LONGEST_NAME = 256;
/** Enough to tell whose value it is. */
const LOOKED_AT = 512;
/** A prefix says what the browser demands, not who made the cookie. */
const PREFIX = /^__(?:Secure|Host-Http|Host|Http)-/i;

/**
 * @param name a cookie's name, with or without a prefix such as `__Host-`
 * @param value its value, which tells apart frameworks that share a name (`session`); without it, such names stay unknown
 */
export function recogniseFramework(name: string, value?: string): Framework | undefined {
  if (name.length > LONGEST_NAME) return undefined;
  const bare = name.replace(PREFIX, '');
  const start = value?.slice(0, LOOKED_AT);
  return FRAMEWORKS.find((row) => matchesName(row, bare) && matchesValue(row, start));
}

function matchesName(row: Framework, name: string): boolean {
  return typeof row.name === 'string' ? row.name === name : row.name.test(name);
}

function matchesValue(row: Framework, start: string | undefined): boolean {
  return row.value === undefined || (start !== undefined && row.value.test(start));
}
