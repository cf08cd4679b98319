/** First labels of hosts on which one signs in: `auth.shop.test`. From the hosts of identity providers and of proxies that ask for a sign-in. */
const LABELS: ReadonlySet<string> = new Set(
  'auth authn authelia authentik sso login logon signin idp accounts account id identity keycloak cas adfs sts saml oauth oidc passport'.split(
    ' ',
  ),
);

/** Being led to such a host from another one means being asked to sign in; on the host itself it says nothing. */
export function isSignInHost(host: string): boolean {
  const [first = '', ...rest] = host.toLowerCase().split('.');
  return rest.length > 0 && LABELS.has(first);
}
