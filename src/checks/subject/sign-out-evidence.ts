import { shownAddress } from '../../masking/shown-address.ts';
import type { SignOut } from '../../session/model/model.ts';
import type { Evidence } from '../check.ts';
import { sentences } from './sentences.ts';

export function signOutEvidence({ seq, byUser, url }: SignOut): Evidence {
  const { markedSignOut, signOut } = sentences.evidence;
  return { seq, text: byUser ? markedSignOut : signOut(shownAddress(url)) };
}
