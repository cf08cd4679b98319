import { expect, it } from 'vitest';
import { namesSignOut } from '../../src/lexicon/names-sign-out.ts';

it.each(['logout', 'logoff', 'Logout', 'log_out', 'do_logout', 'signOut', 'abmelden', 'déconnexion', '登出'])(
  '%s names signing out',
  (name) => expect(namesSignOut(name)).toBe(true),
);

it.each([
  ...['post_logout_redirect_uri', 'logout_url', 'loggedout', 'revoke', 'login', 'out', '', 'logout_timeout'],
  'logout'.padEnd(60, 't'),
])('%s does not', (name) => expect(namesSignOut(name)).toBe(false));
