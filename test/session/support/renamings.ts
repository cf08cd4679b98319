/** A recorded sign-in whose addresses are called otherwise: what a server did stays the same. */
import { createHash } from 'node:crypto';
import type { Capture } from '../../support/capture-file.ts';

export interface Renaming {
  readonly name: string;
  /** @returns undefined where it would change more than names */
  readonly rename: (capture: Capture) => Pick<Capture, 'log' | 'url'> | undefined;
}

/** Names of protocols: whoever renames them changes what is spoken. */
const SPOKEN =
  /^(?:j_security_check|graphql|v1|rest|cas|serviceValidate|token|oauth|\.well-known|token:.*|accounts:.*)$/;
const SIGNS_IN = /^(?:login|log-in|signin|sign-in|sign_in|wp-login|auth|session|sessions)$/i;
const INSIDE = /^(?:account|members|dashboard|profile|orders|manage|admin|me|user|wp-admin|index|default)$/i;

const ADDRESSES = new Set(['url', 'location', 'from', 'to', 'documentUrl', 'path']);

/** Each part of each path by itself, wherever the recording names it: addresses, targets, cookies' paths, return addresses. */
function segments({ log, url }: Capture, change: (segment: string) => string): Pick<Capture, 'log' | 'url'> {
  const path = (text: string) =>
    text.replace(/(\/|%2F)([\w.~-]+)/gi, (_, slash: string, one: string) => slash + renamed(one, change));
  const address = (text: string) => {
    const [, origin = '', rest = ''] = /^(https?:\/\/[^/?#]*)?(.*)$/s.exec(text) ?? [];
    return origin + path(rest);
  };
  const told = JSON.parse(JSON.stringify(log), (key, value: unknown) => {
    if (typeof value === 'string' && ADDRESSES.has(key)) return address(value);
    if (key !== 'setCookies' || !Array.isArray(value)) return value;
    return value.map((line: string) => line.replace(/;\s*path=[^;]*/i, path));
  });
  return { log: told, url };
}

function renamed(segment: string, change: (segment: string) => string): string {
  const [, stem = segment, ending = ''] = /^(.*?)((?:\.(?:php|aspx|html|js|css|ico))?)$/.exec(segment) ?? [];
  return SPOKEN.test(stem) || segment.includes('localhost') || /^[\d.]+$/.test(stem) ? segment : change(stem) + ending;
}

const drawn = (text: string): string =>
  `p${createHash('sha256').update(text).digest('hex').replace(/\d/g, '').slice(0, 6)}`;

const LANGUAGES = [
  { signIn: 'anmelden', out: 'abmelden', inside: 'konto' },
  { signIn: 'connexion', out: 'deconnexion', inside: 'compte' },
  { signIn: 'iniciar-sesion', out: 'cerrar-sesion', inside: 'cuenta' },
  { signIn: 'zaloguj', out: 'wyloguj', inside: 'moje' },
] as const;

function translated(capture: Capture) {
  const language = LANGUAGES[capture.flow.length % LANGUAGES.length] ?? LANGUAGES[0];
  return segments(capture, (one) => {
    if (SIGNS_IN.test(one)) return language.signIn;
    if (/^(?:logout|signout|sign-out)$/i.test(one)) return language.out;
    return /^(?:account|profile|dashboard)$/i.test(one) ? language.inside : one;
  });
}

/** `/members.php?x=1` becomes `/index.php?page=members&x=1`. Where cookies have paths of their own, a single address would change what is sent. */
function oneAddress({ log, url }: Capture) {
  const text = JSON.stringify(log);
  if (/;\s*path=\/[^;"\s,]/i.test(text) || /"path":"\/[^"]/.test(text)) return undefined;
  const { host } = new URL(url);
  const moved = text.replace(
    new RegExp(
      `(https?://${host.replaceAll('.', '\\.')})?(?<=[a-z0-9"])/([\\w~./-]*[\\w~-])(\\?)?(?=["&?=\\w%#])`,
      'g',
    ),
    (whole, origin: string | undefined, path: string, question: string | undefined, at: number) => {
      const before = text.slice(Math.max(0, at - 14), at);
      if (origin === undefined && !/"location":"$/.test(before)) return whole;
      const page = path.replace(/\.(?:php|aspx|html)$/, '').replace(/^\//, '');
      return `${origin ?? ''}/index.php?page=${page}${question === undefined ? '' : '&'}`;
    },
  );
  return { log: JSON.parse(moved), url };
}

const everywhere = (from: string, to: string, { log, url }: Capture) => ({
  log: JSON.parse(JSON.stringify(log).replaceAll(from, to)),
  url: url.replace(from, to),
});

export const renamings: readonly Renaming[] = [
  { name: 'paths have neutral names', rename: (capture) => segments(capture, drawn) },
  {
    name: 'paths have misleading names',
    rename: (capture) =>
      segments(capture, (one) => (SIGNS_IN.test(one) ? 'welcome' : INSIDE.test(one) ? 'login-area' : one)),
  },
  { name: 'paths are in other languages', rename: translated },
  {
    name: 'all pages stand below words of signing in',
    rename: (capture) => segments(capture, (one) => (INSIDE.test(one) ? `Login/${one}` : one)),
  },
  { name: 'one address, and a parameter that chooses', rename: oneAddress },
  {
    name: 'the host speaks of signing in',
    rename: (capture) => {
      const { hostname } = new URL(capture.url);
      return everywhere(hostname, `auth.${hostname}`, capture);
    },
  },
];
