import type { Framework } from './framework.ts';

const GITEA_LIBRARY =
  'https://github.com/go-gitea/gitea/blob/0dac63725ccf686582b2f4074e0b98e047ada352/vendor/gitea.com/go-chi/session/session.go';

/** Go libraries, and applications written in Go. */
export const go: readonly Framework[] = [
  {
    id: 'scs',
    framework: 'Go (scs)',
    name: 'session',
    // 32 bytes in base64url without padding.
    value: /^[A-Za-z0-9_-]{43}$/,
    role: 'session',
    source: 'https://github.com/alexedwards/scs/blob/master/session.go',
    defaults: { secure: false, httpOnly: true, sameSite: 'Lax', path: '/', hostOnly: true, lifetime: 86_400 },
    form: { text: '32 random bytes in base64url', bits: 256, shape: { characters: 43, alphabet: 64 } },
    howToRotate: `// right after the password was checked
if err := sessionManager.RenewToken(r.Context()); err != nil {
	http.Error(w, err.Error(), http.StatusInternalServerError)
	return
}`,
    howToHarden: `sessionManager.Cookie.Name = "__Host-session"
sessionManager.Cookie.Secure = true
sessionManager.Cookie.HttpOnly = true
sessionManager.Cookie.SameSite = http.SameSiteLaxMode`,
  },
  {
    id: 'gorilla-csrf',
    framework: 'Gorilla (CSRF)',
    name: '_gorilla_csrf',
    role: 'csrf',
    source: 'https://github.com/gorilla/csrf/blob/main/csrf.go',
    defaults: { lifetime: 43_200 },
    form: {
      text: 'a secret of 32 random bytes, with a signature',
      bits: 256,
      shape: { characters: 43, alphabet: 64 },
    },
  },
  {
    id: 'grafana',
    framework: 'Grafana',
    name: 'grafana_session',
    role: 'session',
    source: 'https://github.com/grafana/grafana/blob/main/conf/defaults.ini',
    defaults: {
      secure: false,
      sameSite: 'Lax',
      idle: 604_800,
      source: 'https://grafana.com/docs/grafana/latest/setup-grafana/configure-security/configure-security-hardening/',
    },
    form: {
      text: '16 random bytes in 32 hexadecimal digits',
      bits: 128,
      shape: { characters: 32, alphabet: 16 },
      source: 'https://github.com/grafana/grafana/blob/main/pkg/services/auth/authimpl/auth_token.go',
    },
    howToHarden: `# grafana.ini
[security]
cookie_secure = true
cookie_samesite = lax`,
  },
  {
    id: 'gitea',
    framework: 'Gitea',
    name: 'i_like_gitea',
    role: 'session',
    source: 'https://github.com/go-gitea/gitea/blob/main/modules/setting/session.go',
    // Path and idle time are from the row's own source.
    defaults: { httpOnly: true, path: 'application', lifetime: 'session', idle: 86_400, source: GITEA_LIBRARY },
    form: {
      text: '8 random bytes in 16 hexadecimal digits',
      bits: 64,
      shape: { characters: 16, alphabet: 16 },
      // Gitea sets no length: its library's own default.
      source: GITEA_LIBRARY,
    },
    howToHarden: `; app.ini
[session]
COOKIE_SECURE = true
SAME_SITE = lax`,
  },
];
