/** Names that mean a user only beside the password's: `u` and `p`, `lname` and `lpass`. */
import { plain, words } from './plain-words.ts';
import { segmentsOf } from './segments-of.ts';

/** So short or so common that alone they say nothing. */
const WEAK_IDENTIFIER = words('u, un, id, name, n, l, ln, usern, no, number, code, who, person');
/** What a user's field is called behind the beginning that it shares with the password's. */
const BEHIND_PREFIX = words('u, un, n, nm, id, name, user, usr, login, mail, email, acct, acc');
const PASSWORD_ENDING = /(?:pass|pw|pwd|password|passwd|p)$/;

/**
 * @param name of a field whose own name says too little
 * @param password the name of the password's field in the same body
 */
export function namesUserBeside(name: string, password: string): boolean {
  const last = segmentsOf(name).at(-1) ?? '';
  if (WEAK_IDENTIFIER.has(last)) return true;
  const [whole, secret] = [plain(name), plain(password)];
  const prefix = secret.replace(PASSWORD_ENDING, '');
  if (prefix === '' || prefix === secret || prefix.length > 12) return false;
  return whole.startsWith(prefix) && BEHIND_PREFIX.has(whole.slice(prefix.length));
}
