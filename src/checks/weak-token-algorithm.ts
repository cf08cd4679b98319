import { shownText } from '../masking/shown-text.ts';
import type { Check, CheckContext, Judgement, Severity } from './check.ts';
import { judgeEveryValue, type ReadValue, whatItCarries } from './subject/judge-values.ts';

export const weakTokenAlgorithm: Check = {
  id: 'weak-token-algorithm',
  title: 'Token protected by a weak algorithm',
  severity: 'medium',
  why: 'The algorithm that signs or seals a token decides how much work a forgery takes. MD5, a hash that is no HMAC and a shortened signature make it less than it looks; they also tell that nobody has looked at this code for a long time.',
  references: ['WSTG-SESS-10', 'ASVS-5.0-9.1.2', 'ASVS-5.0-11.4.1', 'CWE-327', 'CWE-347', 'RFC8725-3.2'],
  evaluate: (context) => judgeEveryValue(context, (value) => judge(value, context), words.passed),
  fix: () => [
    {
      text: 'Use HMAC-SHA-256 or an asymmetric signature (Ed25519, ECDSA, RSA-PSS), by the framework’s current format, and let the server accept nothing else. Old values end when their key is replaced.',
    },
  ],
};

const words = {
  passed: (values: string) => `${values}: no signature or seal with an algorithm that is known to be weak.`,
  failed: (what: string, weakness: string) => `${what} is ${weakness}.`,
  weakness: {
    domino: 'an LTPA token of Domino, signed with SHA-1 of text and secret',
    padding: 'a token sealed with RSA1_5, whose padding invites Bleichenbacher’s attack (RFC 8725 3.2)',
    md5: (label: string) => `a value whose signature is ${label}`,
    hmacMd5: (label: string) =>
      `a value whose signature is ${label}, which nobody can forge yet and no standard allows any more`,
    hash: (algorithm: string) =>
      `a token signed by ${algorithm}, a hash that is not to be used for signatures any more`,
    shortSignature: (algorithm: string, octets: number, whole: number) =>
      `a token by ${algorithm} whose signature has ${octets} bytes instead of ${whole}: the fewer, the sooner one is guessed`,
    shortKey: (algorithm: string, bits: number) =>
      `a token by ${algorithm} with a key of ${bits} bits, less than the 2048 that RFC 7518 asks for`,
  },
};

interface Weakness {
  readonly severity: Severity;
  readonly text: string;
}

/** Formats whose protection is weak by definition. */
const WEAK_FORMS: ReadonlyMap<string, Weakness> = new Map([
  ['domino-ltpa', { severity: 'medium', text: words.weakness.domino }],
]);

/** Octets of a whole signature, by the algorithm (RFC 7518 §3.1, RFC 8037 §3.1); those of RSA depend on the key. */
const SIGNATURE_OCTETS: ReadonlyMap<string, number> = new Map([
  ['HS256', 32],
  ['HS384', 48],
  ['HS512', 64],
  ['ES256', 64],
  ['ES384', 96],
  ['ES512', 132],
  ['EdDSA', 64],
]);
/** 2048 bits: what RFC 7518 §3.3 and §3.5 ask for. */
const SHORTEST_RSA = 256;

function judge(value: ReadValue, context: CheckContext): Judgement | undefined {
  const weakness = weaknessOf(value);
  if (weakness === undefined) return undefined;
  const summary = words.failed(whatItCarries(value, context), weakness.text);
  return { outcome: 'failed', severity: weakness.severity, summary, evidence: value.evidence };
}

function weaknessOf({ anatomy }: ReadValue): Weakness | undefined {
  const byForm = WEAK_FORMS.get(anatomy.format.id);
  if (byForm !== undefined) return byForm;
  const { padding, md5, hmacMd5 } = words.weakness;
  const algorithm = anatomy.facts.find(({ label }) => label === 'alg')?.value;
  const signature = anatomy.parts.find(({ role }) => role === 'signature');
  if (anatomy.format.id === 'jwt' && algorithm !== undefined && signature !== undefined) {
    return weakToken(algorithm, Math.floor(((signature.end - signature.start) * 3) / 4));
  }
  if (anatomy.format.id === 'jwe' && algorithm === 'RSA1_5') return { severity: 'medium', text: padding };
  const label = signature?.label ?? '';
  if (!/\bMD5\b/i.test(label)) return undefined;
  // Collisions of MD5 do not help to forge an HMAC; that MD5 is still in use shows that nobody maintains this code.
  return /\bHMAC/i.test(label)
    ? { severity: 'low', text: hmacMd5(shownText(label)) }
    : { severity: 'medium', text: md5(shownText(label)) };
}

/** Tokens without a signature are judged by the check unsigned-token. */
function weakToken(algorithm: string, octets: number): Weakness | undefined {
  if (algorithm.toLowerCase() === 'none') return undefined;
  const { hash, shortSignature, shortKey } = words.weakness;
  const name = shownText(algorithm, 20);
  if (/^(?:HS|RS)1$|md5|sha-?1\b/i.test(algorithm)) return { severity: 'medium', text: hash(name) };
  const whole = SIGNATURE_OCTETS.get(algorithm);
  if (whole !== undefined && octets < whole) {
    return { severity: 'medium', text: shortSignature(name, octets, whole) };
  }
  if (/^[RP]S(?:256|384|512)$/.test(algorithm) && octets < SHORTEST_RSA) {
    return { severity: 'medium', text: shortKey(name, octets * 8) };
  }
  return undefined;
}
