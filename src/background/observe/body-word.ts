/**
 * The words of protocols in a request body: an OAuth 2.0 `grant_type`, the name of a GraphQL operation. They say what the request is
 * for and are nobody's secret. Only a word of these closed lists is taken, and only from a field of the protocol's own name: any other
 * value leaves nothing but its shape.
 */

/** Whole values of `grant_type`: RFC 6749 §4 and §6, RFC 7522, RFC 7523, RFC 8628, RFC 8693. */
export const GRANT_TYPES: ReadonlySet<string> = new Set([
  'password',
  'authorization_code',
  'refresh_token',
  'client_credentials',
  'urn:ietf:params:oauth:grant-type:saml2-bearer',
  'urn:ietf:params:oauth:grant-type:jwt-bearer',
  'urn:ietf:params:oauth:grant-type:device_code',
  'urn:ietf:params:oauth:grant-type:token-exchange',
]);

/** Names of operations and root fields as the public schemas of shops, headless systems and sign-in libraries have them; compared without case and `_`. */
export const OPERATION_NAMES: ReadonlyMap<string, string> = named(`
  login loginUser userLogin loginMutation customerLogin memberLogin adminLogin
  signIn userSignIn signInUser signInWithPassword signInWithEmail signInMutation
  authenticate authenticateUser authenticateUserWithPassword tokenAuth tokenCreate obtainToken
  createSession sessionCreate generateCustomerToken customerAccessTokenCreate verifyOtp
  logout logoutUser userLogout logoutMutation signOut signOutUser userSignOut
  deleteSession endSession revokeToken customerAccessTokenDelete tokensDeactivateAll
  refreshToken tokenRefresh refreshSession renewToken customerAccessTokenRenew
`);

/** So much of an operation's text is read. */
const LONGEST_HEAD = 2_000;
/** GraphQL, "Operations": the keyword, a name and variables, and the first field of the selection, which an alias may precede. */
const ROOT_FIELD = /^mutation\b[^{]*\{[\s,]*(?:[A-Za-z_]\w{0,80}\s*:\s*)?([A-Za-z_]\w{0,80})/;

/** @returns undefined for every value that is not, as a whole, one of the lists' words */
export function bodyWord(name: string, value: string): string | undefined {
  const field = /(?:^|[.[])([A-Za-z_]+)\]?$/.exec(name)?.[1];
  if (field === 'grant_type' || field === 'grantType') return GRANT_TYPES.has(value) ? value : undefined;
  if (field === 'operationName') return operation(value);
  if (field !== 'query') return undefined;
  const text = value.slice(0, LONGEST_HEAD).trimStart();
  return text.startsWith('mutation') ? operation(ROOT_FIELD.exec(text)?.[1] ?? '') : undefined;
}

function operation(name: string): string | undefined {
  return name.length > 80 ? undefined : OPERATION_NAMES.get(comparable(name));
}

function named(names: string): ReadonlyMap<string, string> {
  const each = names.trim().split(/\s+/);
  return new Map(each.map((name) => [comparable(name), name]));
}

function comparable(name: string): string {
  return name.replaceAll('_', '').toLowerCase();
}
