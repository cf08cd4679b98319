/**
 * Words that name a password. They come from what sites write beside the field (each language's own word, and the loan word where
 * that is common), from the field names of login pages that ship with frameworks and appliances, and from the label lists of
 * browsers' password managers, which are checked against the regression file of form shapes.
 */
import { words } from './plain-words.ts';

/** Whole segments. Languages in the order: English and its shortenings, Germanic, Romance, Celtic and Basque, Nordic and Baltic. */
export const PASSWORD = words(`
  pass, passwd, password, passwrd, passwort, passcode, passphrase, passkode, pwd, pswd, psw, pws, pw, passw, pword, userpass, loginpass,
  pwtxt, txtpass, txtpwd, strpassword, strpass, ospassword, jpassword, authpassword, upass, wppassword, ipassword, mpassword,
  kennwort, losungswort, zugangscode, wachtwoord, wagwoord, losenord, adgangskode, kodeord, passord, lykilord, lykilorð, adgangsord,
  contrasena, clave, clavedeacceso, contrasenya, contrasinal, senha, palavra passe, palavra chave de acesso, motdepasse, motpasse,
  mdp, passe, codesecret, codeconfidentiel, parolachiave, parola dordine, parola, pasahitza, focal faire, pasfhocal, cyfrinair,
  salasana, tunnussana, salasona, parool, parole, slaptazodis, slaptazod,
  haslo, hasło, heslo, lozinka, zaporka, sifra za prijavu, geslo, jelszo, fjalekalim, fjalekalimi, parol, sifre, şifre, şifrə, shifre,
  nenosiri, ijambo lokungena, wagwoord, katasandi, kata sandi, sandi, katalaluan, kata laluan, matkhau, mật khẩu, matma,
  пароль, парола, лозинка, гасло, құпиясөз, құпия сөз, сырсөз, нууц үг, κωδικός, κωδικόςπρόσβασης, συνθηματικό,
  სიტყვა, პაროლი, գաղտնաբառ, סיסמה, סיסמא, كلمة المرور, كلمة السر, كلمه السر, الرقم السري, رمز عبور, گذرواژه, کلمه عبور, پاس ورڈ,
  पासवर्ड, कूटशब्द, পাসওয়ার্ড, கடவுச்சொல், పాస్వర్డ్, ಪಾಸ್ವರ್ಡ್, പാസ്‌വേഡ്, પાસવર્ડ, ਪਾਸਵਰਡ, මුරපදය,
  รหัสผ่าน, ລະຫັດຜ່ານ, ពាក្យសម្ងាត់, စကားဝှက်, 密码, 密碼, 口令, 登录密码, 登入密碼, パスワード, 暗証番号, 비밀번호, 암호, 패스워드`);

/** Long enough, and said of nothing else, to mean a password wherever they stand inside a longer word (`loginpasswort`). */
export const PASSWORD_INSIDE: readonly string[] = [...PASSWORD].filter(
  (word) => [...word].length >= 6 && !['parole', 'clavedeacceso', 'losungswort'].includes(word),
);

/** Field names that only mean a password beside one that names a user. */
export const WEAK_PASSWORD = words(
  'p, pin, pincode, pinnumber, secret, secretkey, mpin, tpin, netpin, loginpin, accesscode, zugangspin',
);

/**
 * Segments that take the meaning away: words about a password, passwords of other things (of a mail server, a card, an archive,
 * a shared link), and what "key word" is called where a password is a key too. From settings pages and help texts.
 */
export const NOT_PASSWORD = words(`
  send, resend, remind, reminder, lost, save, saved, store, keep, has, without, need, hint, question, answer, forgot, forgotten, remember, strength, policy, captcha, csrf, xsrf, card, cvv, cvc, visible, show, hide,
  expires, expiry, label, length, reset, recover, rules, score, meter, toggle, generate, smtp, imap, pop3, ftp, sftp, database, db,
  mysql, proxy, wifi, wlan, ssid, wpa, psk, keystore, truststore, certificate, pfx, archive, zip, pdf, meeting, room, share, shared,
  link, oublie, olvido, olvidada, vergessen, vergeten, esqueci, dimenticata, palabra, palabras, boarding, ski, season, bus, gate`);
