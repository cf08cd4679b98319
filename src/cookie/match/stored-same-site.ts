/** What the store holds for what a line says of SameSite. */
import type { StoredCookie } from '../../observation/stored-cookie.ts';
import type { EffectiveAttributes } from '../parse/effective-attributes.ts';

export const storedSameSite: Readonly<Record<EffectiveAttributes['sameSite'], StoredCookie['sameSite']>> = {
  default: 'unspecified',
  none: 'no_restriction',
  lax: 'lax',
  strict: 'strict',
};
