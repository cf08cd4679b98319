/** What an address says about itself by its words: a sign-in page, a sign-out, an error. One piece of evidence, never a proof. */

export interface Address {
  /** Words of a page on which one signs in: being sent there means not being signed in. */
  readonly signInPage: boolean;
  /** Words of an address that credentials are sent to; wider than the pages'. */
  readonly signIn: boolean;
  readonly signOut: boolean;
  readonly registration: boolean;
  readonly reset: boolean;
  readonly secondFactor: boolean;
  /** "Check your mail", "pending", "confirm": something has to happen first. */
  readonly pending: boolean;
  /** Words of failure in path or query. */
  readonly error: boolean;
  /** Parameters of an identity provider's answer. */
  readonly federated: boolean;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const PAGE = set(
  'login logon signin anmelden anmeldung einloggen connexion entrar acceder iniciarsesion accedi inloggen loggain giris zaloguj wplogin userlogin loginpage loginform jsecuritycheck logincheck',
);
const SIGN_IN = set(
  'auth authenticate authentication token sso saml acs callback signinoidc session sessions oauth oauth2 oidc authorize credentials magic verifyotp tokenauth',
);
/** Where an identity provider sends the browser back to. */
const RETURN = set('callback signinoidc acs');
const SIGN_OUT = set(
  'logout logoff signout signoff abmelden ausloggen deconnexion cerrarsesion sair esci uitloggen endsession loggaut cikis wyloguj',
);
const REGISTRATION = set(
  'register registration signup createaccount join registrieren inscription registro registrati',
);
const RESET = set(
  'reset forgot forgotten resetpassword forgotpassword recover recovery passwortvergessen passwordreset',
);
const SECOND_FACTOR = set(
  'otp totp mfa 2fa twofactor secondfactor challenge verify twostep stepup webauthn onetimecode totpverify verifycode',
);
const PENDING = set(
  'confirm confirmation pending activate activation checkemail checkmail verifyemail emailsent checkyouremail',
);
const ERROR = set(
  'error errors err fail failed failure denied invalid wrong incorrect badcredentials unauthorized unauthorised forbidden loginerror loginfailed authfailed',
);
const FALSE_WORDS = set('0 false no none');

const known = new Map<string, Address>();

/** @param url absolute; anything that cannot be parsed is an address without meaning */
export function readAddress(url: string): Address {
  const cached = known.get(url);
  if (cached !== undefined) return cached;
  const address = read(url);
  if (known.size >= 2000) known.clear();
  known.set(url, address);
  return address;
}

function read(url: string): Address {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const segments = (parsed?.pathname ?? '')
    .slice(0, 400)
    .split('/')
    .filter((one) => one !== '');
  const tokens = new Set<string>();
  for (const segment of segments.slice(-4)) addWords(segment, tokens);
  const errors = new Set(tokens);
  let federated = false;
  if (parsed !== undefined && parsed.search.length < 4000) {
    const names = new Set<string>();
    let count = 0;
    for (const [name, value] of parsed.searchParams) {
      if (count++ > 30) break;
      names.add(name.toLowerCase());
      if (name.length > 60 || FALSE_WORDS.has(value.toLowerCase())) continue;
      addWords(name, errors);
      if (value.length <= 40) addWords(value, errors);
    }
    const code = names.has('code') && names.has('state');
    federated = code || names.has('oauth_verifier') || (names.has('ticket') && /[?&]ticket=ST-/.test(parsed.search));
  }
  const any = (list: ReadonlySet<string>, among = tokens) => [...among].some((token) => list.has(token));
  const signOut = any(SIGN_OUT);
  const page = !signOut && any(PAGE) && !any(RETURN);
  return {
    signInPage: page,
    signIn: !signOut && (page || any(SIGN_IN)),
    signOut,
    registration: any(REGISTRATION),
    reset: any(RESET),
    secondFactor: any(SECOND_FACTOR),
    pending: any(PENDING),
    error: any(ERROR, errors),
    federated,
  };
}

/** `wp-login.php` → `wplogin`, `wp`, `login`. */
function addWords(segment: string, into: Set<string>): void {
  const bare = segment
    .slice(0, 80)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .toLowerCase()
    .replace(/\.[a-z]{2,5}$/, '');
  into.add(bare.replace(/[^\p{L}\p{N}]/gu, ''));
  for (const word of bare.split(/[^\p{L}\p{N}]+/u)) if (word !== '') into.add(word);
}

/** Same origin and path, whatever the query: the page that a form stood on. */
export function samePage(a: string, b: string): boolean {
  if (!URL.canParse(a) || !URL.canParse(b)) return false;
  const [one, other] = [new URL(a), new URL(b)];
  return one.origin === other.origin && one.pathname === other.pathname;
}

/** The path of a URL, short enough for a sentence. */
export function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname.slice(0, 80) : url.slice(0, 80);
}
