import { describe, expect, it } from 'vitest';
import { recogniseFramework } from '../../src/frameworks/recognise-framework.ts';
import { sso } from '../../src/frameworks/sso.ts';

describe('the cookies of single sign-on', () => {
  const cookies: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['KEYCLOAK_IDENTITY', undefined, 'keycloak-identity'],
    ['KEYCLOAK_SESSION', undefined, 'keycloak-session'],
    ['AUTH_SESSION_ID', undefined, 'keycloak-flow'],
    ['KC_AUTH_SESSION', undefined, 'keycloak-flow'],
    ['KC_AUTH_SESSION_HASH', undefined, 'keycloak-flow'],
    ['KEYCLOAK_REMEMBER_ME', undefined, 'keycloak-preferences'],
    ['_shibsession_64656661756c74', undefined, 'shibboleth'],
    ['mod_auth_openidc_session', undefined, 'mod-auth-openidc'],
    ['mod_auth_openidc_session_0', undefined, 'mod-auth-openidc'],
    ['_oauth2_proxy', undefined, 'oauth2-proxy'],
    ['_oauth2_proxy_1', undefined, 'oauth2-proxy'],
    ['_oauth2_proxy_csrf', undefined, 'oauth2-proxy-csrf'],
  ];

  it.each(cookies)('%s=%s is %s', (name, value, id) => {
    expect(recogniseFramework(name, value)?.id).toBe(id);
  });

  it('are all told above', () => {
    const told = new Set(cookies.map(([, , id]) => id));
    expect(sso.map((row) => row.id).filter((id) => !told.has(id))).toEqual([]);
  });
});
