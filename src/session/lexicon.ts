/**
 * The words by which sign-in forms and addresses are known, and how a name is made comparable with them. Names decide nothing by
 * themselves: each is one piece of evidence (see `attempt.ts`).
 */

/** Letters of one case, width and without marks: `Contraseña`, `CONTRASENA` and `ｃontraseña` become one word. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function words(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(/[,\n]/)
      .map((word) => plain(word.trim()))
      .filter((word) => word !== ''),
  );
}

const PASSWORD =
  words(`pass, passwd, password, passwort, passcode, passphrase, pwd, pswd, psw, pw, kennwort, wachtwoord, contrasena,
  clave, senha, palavrapasse, motdepasse, mdp, parola, haslo, heslo, lozinka, geslo, jelszo, salasana, losenord, adgangskode,
  passord, sifre, parol, пароль, κωδικός, סיסמה, كلمةالمرور, 密码, 密碼, パスワード, 비밀번호, mậtkhẩu, รหัสผ่าน, kennung2`);
/** Long enough to mean a password wherever they stand inside a longer word (`userpassword`, `loginpasswort`). */
const PASSWORD_INSIDE = [...PASSWORD].filter((word) => word.length >= 6);
const NOT_PASSWORD = words(
  'hint, question, answer, forgot, forgotten, remember, strength, policy, captcha, csrf, xsrf, card, cvv, cvc, visible, show, expires, label',
);
const IDENTIFIER =
  words(`user, username, usr, login, logon, log, email, mail, account, acct, uid, userid, identifier, handle, member,
  phone, mobile, nick, signinname, loginfmt, sessionkey, benutzer, benutzername, nutzer, anmeldename, kundennummer, gebruiker,
  utilisateur, identifiant, courriel, usuario, correo, utente, utilizador, anvandare, bruker, kayttaja, kullanici, uzytkownik,
  uzivatel, felhasznalo, логин, имяпользователя, 用户名, 帳號, ユーザー, 아이디, tàikhoản`);
const SECOND_FACTOR = words(
  'otp, totp, mfa, 2fa, twofactor, otc, otpcode, onetimecode, verificationcode, backupcode, recoverycode, authcode, smscode, totpcode',
);
const NEW = words(
  'new, confirm, confirmation, repeat, retype, again, verify, 2, repass, re, newpassword, passwordconfirmation, confirmpassword, password2, passwordagain',
);
const CURRENT = words('current, old, existing, oldpassword, currentpassword');
const REGISTRATION = words(
  'firstname, lastname, fullname, birth, birthday, birthdate, gender, terms, tos, agree, newsletter, company, address, name',
);
const UNRELATED = words(
  'search, query, q, comment, message, newsletter, subscribe, card, cardnumber, cvv, cvc, iban, checkout, subject',
);

/** A field's name in its segments: `user[new_password]` → user, new, password. */
export function segmentsOf(name: string): readonly string[] {
  return plain(name.slice(0, 200).replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2'))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '');
}

export type FieldMeaning = 'password' | 'identifier' | 'second-factor' | 'registration' | 'unrelated' | 'other';

export interface FieldReading {
  readonly meaning: FieldMeaning;
  /** For passwords: one that is to be chosen, or the one held so far. */
  readonly role?: 'new' | 'current';
}

/** The last segment decides first, then neighbours read together, then the whole name. */
export function readFieldName(name: string): FieldReading {
  const segments = segmentsOf(name);
  const joined = segments.join('');
  const ends = [segments.at(-1) ?? '', segments.slice(-2).join(''), joined];
  const isIn = (set: ReadonlySet<string>) => ends.some((end) => set.has(end));
  const barred = segments.some((segment) => NOT_PASSWORD.has(segment));
  const passwordLike =
    !barred &&
    (isIn(PASSWORD) ||
      segments.some((one) => PASSWORD.has(one)) ||
      PASSWORD_INSIDE.some((one) => joined.includes(one)));
  if (passwordLike) {
    const has = (set: ReadonlySet<string>) => segments.some((one) => set.has(one)) || set.has(joined);
    if (has(CURRENT)) return { meaning: 'password', role: 'current' };
    return has(NEW) || /(?:password|pass|pwd)2$/.test(joined)
      ? { meaning: 'password', role: 'new' }
      : { meaning: 'password' };
  }
  if (isIn(SECOND_FACTOR)) return { meaning: 'second-factor' };
  if (isIn(UNRELATED)) return { meaning: 'unrelated' };
  if (isIn(REGISTRATION)) return { meaning: 'registration' };
  if (isIn(IDENTIFIER)) return { meaning: 'identifier' };
  return { meaning: 'other' };
}

/** Federation, WebAuthn and OAuth bodies are known by fields that occur together. */
export function bodyShape(names: readonly string[]): 'federation' | 'passkey' | 'code-grant' | 'refresh' | undefined {
  const last = new Set(names.map((name) => segmentsOf(name).join('')));
  const leaf = new Set(names.map((name) => segmentsOf(name).at(-1) ?? ''));
  const has = (name: string) => last.has(name) || leaf.has(name);
  const ends = (name: string) => [...last].some((one) => one.endsWith(name));
  if (has('samlresponse') || has('wresult') || (has('credential') && has('gcsrftoken'))) return 'federation';
  if ((has('idtoken') && has('state')) || (has('assertion') && has('granttype'))) return 'federation';
  if (ends('authenticatordata') && ends('signature') && ends('clientdatajson')) return 'passkey';
  if (has('granttype') && has('refreshtoken')) return 'refresh';
  if (has('granttype') && has('code')) return 'code-grant';
  return undefined;
}
