import { describe, expect, it } from 'vitest';
import { providers } from '../../src/frameworks/providers.ts';
import { recogniseFramework } from '../../src/frameworks/recognise-framework.ts';

describe('the cookies of identity providers', () => {
  const cookies: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['_session', 'Acwx9eCjOEwnEvuurqJrWaFJh3IukfIIcXPtOoBH0G5', 'oidc-provider'],
    ['_session', 'dark', undefined],
    ['ESTSAUTH', undefined, 'entra'],
    ['ESTSAUTHPERSISTENT', undefined, 'entra-persistent'],
    ['ESTSAUTHLIGHT', undefined, 'entra-light'],
    ['buid', undefined, 'entra-browser'],
    ['esctx-abc', undefined, 'entra-flow'],
    ['TGC', undefined, 'cas'],
    ['_interaction_resume', undefined, 'oidc-provider-flow'],
    ['ory_kratos_session', undefined, 'kratos'],
    ['authelia_session', undefined, 'authelia'],
    ['AWSELBAuthSessionCookie-0', undefined, 'aws-alb-session'],
    ['CF_Authorization', undefined, 'cloudflare-access'],
    ['PD-S-SESSION-ID', undefined, 'webseal'],
    ['PD-H-SESSION-ID', undefined, 'webseal'],
    ['iPlanetDirectoryPro', undefined, 'pingam'],
    ['idsrv.session', undefined, 'identityserver-check'],
    ['saml-session', undefined, 'componentspace-saml'],
  ];

  it.each(cookies)('%s=%s is %s', (name, value, id) => {
    expect(recogniseFramework(name, value)?.id).toBe(id);
  });

  it('are all told above', () => {
    const told = new Set(cookies.map(([, , id]) => id));
    expect(providers.map((row) => row.id).filter((id) => !told.has(id))).toEqual([]);
  });
});
