/** Why a cookie stands where it stands, in a sentence for each rule, and what each is for. */
import type { Evidence, Sentences } from '../records/evidence.ts';
import type { RankingCode } from './rules.ts';

export const RANKING_SENTENCES = {
  'set-by-header': 'Set by a response header.',
  'set-by-script': 'Written by a script or by hand, not by a response.',
  httponly: 'HttpOnly: kept from scripts, as session cookies mostly are.',
  'not-httponly': 'Not HttpOnly.',
  secure: 'Secure: sent over https only.',
  'name-analytics': 'The name is one by which visitors are counted or known again, signed in or not.',
  'name-csrf': 'The name is one that CSRF tokens have.',
  'name-infrastructure': 'The name is one that load balancers and firewalls use.',
  'name-preference': 'The name is one of a preference, a consent, or a shop’s cart.',
  'name-session': (framework: string | undefined) =>
    `The name is the session cookie’s in ${framework ?? 'a known framework'}.`,
  'name-authentication': 'The name speaks of authentication.',
  'name-like-session': 'The name speaks of a session.',
  'name-user': 'The name speaks of a user or an account.',
  'name-silent': 'The name says nothing about sessions.',
  'length-identifier': (length: number) => `${length} characters long, as identifiers are.`,
  'length-long': (length: number) => `${length} characters long.`,
  'length-middle': (length: number) => `Only ${length} characters long.`,
  'length-short': (length: number) =>
    `Only ${length} characters long: too short for an identifier that is hard to guess.`,
  'shape-empty': 'The value is empty.',
  'shape-hexadecimal': 'The value is one long hexadecimal number.',
  'shape-uuid': 'The value is a UUID, which devices and visits have too.',
  'shape-number': 'The value is a plain number.',
  'shape-address': 'The value is an address.',
  'shape-switch': 'The value is a word or a switch.',
  'shape-letters': 'The value is made of letters only.',
  'shape-opaque': 'The value is long and opaque.',
  'shape-parts': 'The value has separate parts.',
  'variety-high': 'Its characters vary as in random text.',
  'variety-middle': 'Its characters vary less than in random text.',
  'variety-low': 'Its characters repeat a lot.',
  'httponly-everywhere': 'Nearly all cookies of the site are HttpOnly, so that this says nothing.',
  'secure-everywhere': 'Nearly all cookies of the site are Secure, so that this says nothing.',
  D1: 'A sign-in that succeeded gave it a new value.',
  D2: 'It was sent with a sign-in that succeeded and stayed the same.',
  D3: 'A sign-out deleted or replaced it.',
  D4: 'Requests with it were answered where one without it had been refused.',
  D5: (names: string) => `It stayed the same at a sign-in that ${names} explains.`,
  D6: (names: string) => `It came with a sign-in that ${names} explains, and holds too little to identify anybody.`,
  D7: 'Nothing better was there to carry the session.',
  D7m: 'Nothing better was there to carry the session, and others were as good.',
  D8: (names: string) =>
    `It came along with a sign-in that ${names} explains; whether the server asks for it too cannot be seen.`,
  pinned: 'You said that it carries the session.',
  unpinned: 'You said that it does not carry the session.',
  signature: (signed: string) => `It holds the signature of ${signed} and belongs to it.`,
} as const satisfies Sentences<RankingCode>;

export type RankingEvidence = Evidence<typeof RANKING_SENTENCES>;

/** What the traffic showed: the evidence that the story of the site's sign-ins and sign-outs gives. */
export type TrafficEvidence = Extract<
  RankingEvidence,
  { readonly code: 'D1' | 'D2' | 'D3' | 'D4' | 'D5' | 'D6' | 'D7' | 'D7m' | 'D8' }
>;

/** What a cookie is for. Names are the site's own. */
export const ROLE_SENTENCES = {
  consent: 'It keeps what the user agreed to.',
  'csrf-secret': 'The secret behind CSRF tokens: kept from scripts, while pages carry what is made of it.',
  'csrf-token': 'A CSRF token that scripts may read, to send it back in a header or a field.',
  'remember-me': 'It signs the user in again after the session is over.',
  'bot-protection': 'It tells browsers from robots; it carries nobody’s session.',
  routing: 'It keeps this browser with one server.',
  'routing-to': (server: string) => `It keeps this browser with one server, now ${server}.`,
  'step-up': 'It came when another factor was shown, and not with the sign-in: it seems to open what needs more.',
  're-authentication':
    'It came when the password was asked for again, and not with the sign-in: it seems to open what needs more.',
  identity: (other: string) =>
    `It came with the sign-in, beside ${other}, which was there before: it says who is signed in.`,
} as const;
