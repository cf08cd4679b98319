import { SIGN_OUT } from './address-words.ts';
import { plain } from './plain-words.ts';

/** Words that beside others mean signing out of something, and alone mean too much to name a parameter or a field. */
const TOO_WIDE: ReadonlySet<string> = new Set(['revoke', 'revocation', 'salir', 'sair', 'esci', 'keluar', 'vyhod']);

/** Is a parameter or a field called after signing out, and after nothing else? `logout`, `do_logout`, not `post_logout_redirect_uri`. */
export function namesSignOut(name: string): boolean {
  if (name.length > 40) return false;
  const word = plain(name).replace(/[^\p{L}\p{N}]+/gu, '');
  return SIGN_OUT.has(word) && !TOO_WIDE.has(word);
}
