/** Names of fields that a product made up for its sign-in form, and that no word explains. Whole names, compared without case. */
interface KnownCredential {
  readonly meaning: 'identifier' | 'password';
  /** Where the name was read. */
  readonly source: string;
}

const FORGEROCK = 'https://github.com/OpenIdentityPlatform/OpenAM (Login.jsp: IDToken and the number of the callback)';
const TYPO3 = 'https://github.com/TYPO3/typo3 (backend login form: p_field is what is typed, userident what is sent)';

export const KNOWN_CREDENTIALS: Readonly<Record<string, KnownCredential>> = {
  idtoken1: { meaning: 'identifier', source: FORGEROCK },
  idtoken2: { meaning: 'password', source: FORGEROCK },
  userident: { meaning: 'password', source: TYPO3 },
};
