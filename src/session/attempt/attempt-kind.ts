/** What sort of sign-in an attempt is, by its fields and address alone; what only the story tells is added in `story/tell-story.ts`. */
import type { Address } from '../../lexicon/address.ts';
import { isFrameworkField } from '../../lexicon/framework-fields.ts';
import { segmentsOf } from '../../lexicon/segments-of.ts';
import { REGISTRATION } from '../../lexicon/unrelated-fields.ts';
import type { AttemptKind } from '../records/attempt.ts';
import type { ReadField } from './read-fields.ts';

export function kindOf(
  read: readonly ReadField[],
  passwords: readonly ReadField[],
  challenged: boolean,
  address: Address,
): AttemptKind {
  if (challenged && passwords.length === 0) return 'http-auth';
  const chosen = passwords.filter((one) => one.reading.role === 'new').length;
  const repeated = read.some((one) => one.sameAs !== undefined && read[one.sameAs]?.reading.meaning === 'password');
  if (address.reset && !address.registration) return 'password-reset';
  const asked = read.filter((one) => one.filled && one.reading.meaning === 'registration').map((one) => one.name);
  const named = read.some((one) => one.reading.meaning === 'identifier');
  const registers = asked.length > 1 || (asked.length === 1 && (named || !isBareName(asked[0] ?? ''))) || saysSo(read);
  const chooses = repeated || (chosen > 0 && passwords.length > chosen);
  // Choosing a password with nobody named: after a link from a mail.
  if (passwords.length > 0 && !named && !address.signInPage && (chooses || chosen === passwords.length)) {
    return address.registration || registers ? 'sign-up' : 'password-reset';
  }
  if (address.registration || ((chooses || registers) && (!address.signInPage || repeated))) return 'sign-up';
  return 'sign-in';
}

/** `name` beside a password is a user's name where nothing else names one: Drupal, MediaWiki. */
function isBareName(name: string): boolean {
  const segments = segmentsOf(name);
  return segments.at(-1) === 'name' && (segments.length === 1 || !REGISTRATION.has(segments.slice(-2).join('')));
}

/** The form's button or token is named after what it does. */
function saysSo(read: readonly ReadField[]): boolean {
  const own = read.filter((one) => one.filled && !isFrameworkField(one.name));
  const words = new Set(own.flatMap((one) => segmentsOf(one.name)));
  return ['register', 'registration', 'signup'].some((word) => words.has(word)) && !words.has('login');
}
