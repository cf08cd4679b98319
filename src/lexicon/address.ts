/** What an address says about itself by its words: a sign-in page, a sign-out, an error. One piece of evidence, never a proof. */
import * as known from './address-words.ts';
import { namesSignOut } from './names-sign-out.ts';
import { plain } from './plain-words.ts';
import { isRoutingName } from './routes/is-routing-name.ts';

export interface Address {
  /** Words of a page on which one signs in: being sent there means not being signed in. */
  readonly signInPage: boolean;
  /** Words of an address that credentials are sent to; wider than the pages'. */
  readonly signIn: boolean;
  /** In the path, a routing parameter, or the name of a parameter. `/login?logout=true` is a sign-in page too. */
  readonly signOut: boolean;
  readonly registration: boolean;
  readonly reset: boolean;
  readonly secondFactor: boolean;
  /** "Check your mail", "pending", "confirm": something has to happen first. */
  readonly pending: boolean;
  /** A page that tells something, good or bad. */
  readonly notice: boolean;
  /** Words of failure in path or query. */
  readonly error: boolean;
  /** Somebody signed in is asked to show it again. */
  readonly reauthentication: boolean;
  /** A password is changed inside a session. */
  readonly passwordChange: boolean;
  /** Somebody signed in takes another role or account. */
  readonly roleSwitch: boolean;
  /** Parameters of an identity provider's answer. */
  readonly federated: boolean;
  /** Parameters of a question to an identity provider: being sent there means not being signed in. */
  readonly toProvider: boolean;
  /** A parameter or a part of the path is long and opaque, as in a link that a mail brings. */
  readonly opaque: boolean;
}

const FALSE_WORDS = new Set(['0', 'false', 'no', 'none']);
/** Parameters of a request to an identity provider: OAuth 2.0, SAML's redirect binding, WS-Federation, OpenID 2.0. */
const TO_PROVIDER: readonly (readonly string[])[] = [
  ['client_id', 'response_type'],
  ['client_id', 'redirect_uri'],
  ['samlrequest'],
  ['wa', 'wtrealm'],
  ['openid.mode', 'openid.return_to'],
];
/** Last part of a sign-in page's path, `/login/code`; alone these words mean other things too. */
const CODE_STEP = /^(?:code|passcode|pin)$/i;
/** As short as a value can be that nobody guesses, in the links that mails bring. */
const OPAQUE = /^(?=.*\d)[\w.~=-]{20,2000}$/;

const read = new Map<string, Address>();

/** @param url absolute; anything that cannot be parsed is an address without meaning */
export function readAddress(url: string): Address {
  const cached = read.get(url);
  if (cached !== undefined) return cached;
  const address = describe(url);
  if (read.size >= 2000) read.clear();
  read.set(url, address);
  return address;
}

function describe(url: string): Address {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const segments = decoded(parsed?.pathname ?? '')
    .split('/')
    .filter((one) => one !== '');
  const tokens = new Set<string>();
  for (const segment of segments.slice(-4)) addWords(segment, tokens);
  const errors = new Set(tokens);
  const names = new Set<string>();
  let leaves = false;
  let opaque = OPAQUE.test(segments.at(-1) ?? '');
  if (parsed !== undefined && parsed.search.length < 8000) {
    let count = 0;
    for (const [name, value] of parsed.searchParams) {
      if (count++ > 30) break;
      names.add(name.toLowerCase());
      if (isRoutingName(name, value)) for (const part of value.split(/[/:]/)) addWords(part, tokens);
      opaque ||= OPAQUE.test(value);
      if (name.length > 60 || FALSE_WORDS.has(value.toLowerCase())) continue;
      addWords(name, errors);
      leaves ||= value !== '' && value.length <= 60 && namesSignOut(name);
      if (value.length <= 40) addWords(value, errors);
    }
  }
  const any = (list: ReadonlySet<string>, among = tokens) => [...among].some((token) => list.has(token));
  const out = any(known.SIGN_OUT);
  const page = !out && any(known.PAGE) && !any(known.RETURN);
  const ticket = names.has('ticket') && /[?&]ticket=ST-/.test(parsed?.search ?? '');
  const federated = (names.has('code') && names.has('state')) || names.has('oauth_verifier') || ticket;
  const codeStep = page && !federated && CODE_STEP.test(segments.at(-1) ?? '');
  const signOut = out || leaves;
  return {
    signInPage: page,
    signIn: !out && (!leaves || page) && (page || any(known.SIGN_IN)),
    signOut,
    opaque,
    registration: any(known.REGISTRATION),
    reset: any(known.RESET),
    secondFactor: codeStep || any(known.SECOND_FACTOR),
    pending: any(known.PENDING),
    notice: any(known.NOTICE),
    error: any(known.ERROR, errors),
    reauthentication: any(known.REAUTHENTICATION),
    passwordChange: any(known.PASSWORD_CHANGE),
    federated,
    roleSwitch: any(known.ROLE_SWITCH) || names.has('_switch_user'),
    toProvider: TO_PROVIDER.some((all) => all.every((name) => names.has(name))),
  };
}

/** The first 400 characters of a path, in letters where it is percent-encoded. */
function decoded(path: string): string {
  const start = path.slice(0, 400);
  if (!start.includes('%')) return start;
  try {
    return decodeURIComponent(start.replace(/%[0-9a-f]?$/i, ''));
  } catch {
    return start;
  }
}

/** `wp-login.php` → `wplogin`, `wp`, `login`. */
function addWords(segment: string, into: Set<string>): void {
  const bare = plain(segment.slice(0, 80).replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2'))
    .replace(/;.*$/s, '')
    .replace(/\.[a-z]{2,5}$/, '');
  const parts = bare.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  into.add(parts.join(''));
  parts.forEach((word, index) => {
    into.add(word);
    const next = parts[index + 1];
    if (next !== undefined && parts.length <= 6) into.add(word + next);
  });
}

/** The path of a URL, short enough for a sentence. */
export function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname.slice(0, 80) : url.slice(0, 80);
}
