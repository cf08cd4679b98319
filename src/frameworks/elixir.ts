import type { Framework } from './framework.ts';

/** Phoenix and its generated sign-in. */
export const elixir: readonly Framework[] = [
  {
    id: 'phoenix-remember-me',
    framework: 'Phoenix (phx.gen.auth, remember me)',
    name: /^_\w{1,60}_(?:user|account|admin|member)_remember_me$/,
    role: 'remember-me',
    source: 'https://github.com/phoenixframework/phoenix/blob/main/priv/templates/phx.gen.auth/auth.ex',
    defaults: { sameSite: 'Lax', hostOnly: true, lifetime: 1_209_600 },
    howToRotate: `# right after the password was checked
conn
|> configure_session(renew: true)
|> clear_session()
|> put_session(:user_token, token)`,
    howToHarden: `@remember_me_options [sign: true, max_age: 14 * 24 * 60 * 60, same_site: "Lax", secure: true]`,
  },
];
