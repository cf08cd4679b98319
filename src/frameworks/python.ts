import type { Framework } from './framework.ts';

const DJANGO = 'https://github.com/django/django/blob/main/django/conf/global_settings.py';

/** Django, Flask, Starlette. */
export const python: readonly Framework[] = [
  {
    id: 'django',
    framework: 'Django',
    name: 'sessionid',
    role: 'session',
    source: DJANGO,
    defaults: { secure: false, httpOnly: true, sameSite: 'Lax', path: '/', hostOnly: true, lifetime: 1_209_600 },
    form: {
      text: '32 random lower-case letters and digits',
      bits: 165,
      shape: { characters: 32, alphabet: 36 },
      source: 'https://github.com/django/django/blob/main/django/contrib/sessions/backends/base.py',
    },
    howToRotate: `# django.contrib.auth.login() does it; in a sign-in of your own:
request.session.cycle_key()`,
    howToHarden: `# settings.py
SESSION_COOKIE_NAME = "__Host-sessionid"
SESSION_COOKIE_SECURE = True
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"`,
  },
  {
    id: 'django-csrf',
    framework: 'Django (CSRF)',
    name: 'csrftoken',
    role: 'csrf',
    source: DJANGO,
    defaults: { secure: false, httpOnly: false, sameSite: 'Lax', path: '/', hostOnly: true, lifetime: 31_449_600 },
    form: {
      text: 'a secret of 32 random letters and digits, in older versions masked to 64',
      bits: 190,
      shape: { characters: 32, alphabet: 62 },
      source: 'https://github.com/django/django/blob/main/django/middleware/csrf.py',
    },
  },
  {
    id: 'flask',
    framework: 'Flask',
    name: 'session',
    // itsdangerous: payload (compressed when it begins with a dot), six characters of time, signature.
    value: /^\.?[\w-]+\.[\w-]{6}\.[\w-]{27}/,
    role: 'session',
    source: 'https://github.com/pallets/itsdangerous/blob/main/src/itsdangerous/timed.py',
    defaults: {
      secure: false,
      httpOnly: true,
      sameSite: 'absent',
      path: '/',
      hostOnly: true,
      lifetime: 'session',
      source: 'https://github.com/pallets/flask/blob/main/src/flask/app.py',
    },
    form: { text: 'the session itself as JSON, the time and a signature: nothing random' },
    howToRotate: `# the state is in the cookie: begin with an empty one at sign-in
session.clear()
session["user_id"] = user.id`,
    howToHarden: `app.config.update(
    SESSION_COOKIE_NAME="__Host-session",
    SESSION_COOKIE_SECURE=True,
    SESSION_COOKIE_HTTPONLY=True,
    SESSION_COOKIE_SAMESITE="Lax",
)`,
  },
  {
    id: 'starlette',
    framework: 'Starlette, FastAPI',
    name: 'session',
    // Standard base64 with its padding, then time and signature.
    value: /^[A-Za-z0-9+/]+={1,2}\.[\w-]{6}\.[\w-]{27}/,
    role: 'session',
    source: 'https://github.com/encode/starlette/blob/master/starlette/middleware/sessions.py',
    defaults: {
      secure: false,
      httpOnly: true,
      sameSite: 'Lax',
      path: 'application',
      hostOnly: true,
      lifetime: 1_209_600,
    },
    form: { text: 'the session itself as JSON, the time and a signature: nothing random' },
    howToRotate: `# the state is in the cookie: begin with an empty one at sign-in
request.session.clear()
request.session["user_id"] = user.id`,
    howToHarden: `app.add_middleware(SessionMiddleware, secret_key=KEY, session_cookie="__Host-session", https_only=True, same_site="lax")`,
  },
  {
    id: 'flask-login-remember',
    framework: 'Flask-Login (remember me)',
    name: 'remember_token',
    role: 'remember-me',
    source: 'https://github.com/maxcountryman/flask-login/blob/main/src/flask_login/config.py',
    defaults: { secure: false, httpOnly: true, sameSite: 'absent', path: '/', hostOnly: true, lifetime: 31_536_000 },
    howToHarden: `app.config.update(REMEMBER_COOKIE_SECURE=True, REMEMBER_COOKIE_HTTPONLY=True, REMEMBER_COOKIE_SAMESITE="Lax")`,
  },
];
