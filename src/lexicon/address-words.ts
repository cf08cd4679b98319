/**
 * Words of addresses. Page names come from the sign-in pages of frameworks and appliances and from each language's "sign in", written
 * as paths write it: without blanks and mostly without marks. Endings such as `.php` and signs between words are gone by then.
 */
import { words } from './plain-words.ts';

/** A page on which one signs in. */
export const PAGE = words(`
  login, logon, signin, userlogin, loginpage, loginform, memberlogin, customerlogin, adminlogin, weblogin, sitelogin, clientlogin,
  accountlogin, signinpage, wplogin, jsecuritycheck, logincheck, dologin, checklogin, processlogin, loginaction, loginuser, userlogon,
  loginuserpass, acceslogin, ssologin, signon, weblogon,
  anmelden, anmeldung, einloggen, inloggen, aanmelden, loggain, logga in, logginn, logg inn, innskraning, kirjaudu, kirjautuminen, sisselogimine,
  logisisse, pieslegties, ieiet, prisijungti, prisijungimas, connexion, seconnecter, identification, entrar, acceder, iniciarsesion,
  iniciosesion, inicio de sesion, ingresar, iniciarsessio, saioahasi, accedi, accesso, autentificare, autentificate, conectare,
  zaloguj, zalogujsie, logowanie, prihlaseni, prihlasit, prihlasenie, prihlasitse, bejelentkezes, belepes, prijava, prijavise, prijavitise,
  hyrje, identifikohu, giris, girisyap, oturumac, uyegirisi, dangnhap, đăng nhập, masuk, logmasuk, ingia, vhod, voyti, avtorizaciya, uviyty,
  вход, войти, авторизация, вхід, увійти, влизане, пријава, σύνδεση, είσοδος, התחברות, כניסה, تسجيل الدخول, دخول, ورود, लॉगिन, เข้าสู่ระบบ,
  登录, 登錄, 登入, ログイン, サインイン, 로그인`);

/** An address that credentials are sent to. */
export const SIGN_IN = words(`
  auth, authn, authenticate, authentication, authenticator, authorise, authorize, token, tokens, sso, saml, saml2, acs, callback, signinoidc, session, sessions,
  oauth, oauth2, oidc, openid, credentials, magic, magiclink, magiclogin, verifyotp, tokenauth, tokenobtainpair, jwtcreate, obtainjwttoken, createsession, passkey,
  passkeys, webauthn, fido, fido2, assertion, identify, identifier, signinwithpassword, signinwithidp, passwordless, loginaction, loginactions, idp, adfs,
  jauth, usersession, accesstoken, authtoken, apitoken, otplogin, onetimelogin, verifysignin, postlogin, authlogin`);

/** Where an identity provider sends the browser back to. */
export const RETURN = words(
  'callback, signinoidc, signincallback, logincallback, acs, oauthcallback, oauth2callback, authcallback, return',
);

export const SIGN_OUT = words(`
  logout, logoff, signout, signoff, endsession, sessionend, revoke, revocation, destroysession, logouts, userlogout, dologout, logoutaction, singlelogout,
  abmelden, abmeldung, ausloggen, uitloggen, afmelden, loggaut, logga ut, loggut, logg ut, logud, log ud, kirjauduulos, logivalja, atsijungti, iziet, deconnexion,
  sedeconnecter, cerrarsesion, cerrar sesion, salir, tancarsessio, sair, terminarsessao, esci, disconnetti, iesire, deconectare, wyloguj, wylogowanie, odhlasit, odhlaseni,
  odhlasenie, kijelentkezes, kilepes, odjava, odjavise, cikis, cikisyap, oturumukapat, dangxuat, keluar, logkeluar, vyhod, vyyti, выход, выйти, вихід, изход, одјава,
  αποσύνδεση, έξοδος, התנתק, יציאה, تسجيل الخروج, خروج, लॉगआउट, ออกจากระบบ, 退出, 登出, ログアウト, 로그아웃`);

export const REGISTRATION = words(`
  register, registration, signup, createaccount, newaccount, newuser, createuser, adduser, join, joinus, enroll, enrol, enrolment, enrollment, activateaccount, onboarding,
  registeruser, userregister, registrations, becomemember,
  registrieren, registrierung, kontoerstellen, registreren, aanmaken, accountaanmaken, registrera, skapakonto, registrer, opprettkonto, opretkonto, rekisteroidy,
  registreeru, registracija, registruotis, inscription, sinscrire, creercompte, registro, registrarse, crearcuenta, registre, cadastro, cadastrar, criarconta, registar,
  registrati, registrazione, iscriviti, inregistrare, creazacont, rejestracja, zarejestruj, zalozkonto, registrace, registracia, registrovat, regisztracio,
  kayit, kayitol, uyeol, dangky, daftar, pendaftaran, sajili, registracija, registratsiya, регистрация, реєстрація, εγγραφή, הרשמה, تسجيل, إنشاء حساب, ثبت نام,
  पंजीकरण, สมัครสมาชิก, 注册, 註冊, 会員登録, 新規登録, 회원가입`);

export const RESET = words(`
  reset, forgot, forgotten, resetpassword, forgotpassword, forgotpasswd, lostpassword, lostpass, recover, recovery, recoverpassword, passwordrecovery, passwordreset,
  passwordforgotten, retrievepassword, resetpass, resetpw, newpassword, setpassword, changelostpassword, passwortvergessen, passwortzurucksetzen, wachtwoordvergeten, motdepasseoublie,
  reinitialiser, reinitialisation, olvide, olvidecontrasena, restablecer, recuperar, recuperarsenha, esqueci, redefinirsenha, recupera, passworddimenticata, reimposta,
  glemtpassord, glemtadgangskode, glomtlosenord, aterstall, unohtunutsalasana, przypomnij, resethasla, zapomenuteheslo, obnovahesla, elfelejtettjelszo, sifremiunuttum,
  sifresifirla, quenmatkhau, lupapassword, lupakatasandi, vosstanovlenie, восстановление, забылипароль, відновлення, שכחתיסיסמה, نسيت, 忘记密码, 忘記密碼, 找回密码, パスワード再設定, 비밀번호찾기`);

export const SECOND_FACTOR = words(`
  otp, totp, mfa, 2fa, tfa, twofactor, twofactorauth, secondfactor, challenge, verify, twostep, twostepverification, stepup, webauthn, onetimecode, totpverify, verifycode,
  verifyotp, verification, authenticator, securitycode, checkcode, entercode, smscode, mfachallenge, mfaverify, otpverify, otpcheck, logintotp, loginotp, duo, securid, tan,
  zweifaktor, doubleauthentification, verificacion, verificacao, verifica, verificatie, bekreftelse, vahvistus, weryfikacja, overeni, dogrulama, xacthuc, verifikasi, 验证, 認証`);

/** Asks somebody who is signed in already to show it once more. */
export const REAUTHENTICATION = words(`
  sudo, reauth, reauthenticate, reauthentication, confirmpassword, passwordconfirm, confirmaccess, confirmidentity, verifypassword, passwordcheck, checkpassword,
  stepup, elevate, relogin, confirmlogin, verifyidentity, unlock, passwortbestatigen, confirmermotdepasse, confirmarcontrasena`);

/** Where a password is changed inside a session. */
export const PASSWORD_CHANGE = words(`
  changepassword, passwordchange, changepwd, changepass, editpassword, updatepassword, passwordupdate, mypassword, passwortandern, wachtwoordwijzigen,
  changermotdepasse, cambiarcontrasena, alterarsenha, cambiapassword, zmianahasla, zmenahesla, sifredegistir, smenaparolya, 修改密码, 變更密碼, パスワード変更`);

/** Where somebody who is signed in takes another role or account: names of support and multi-tenant extensions of frameworks. */
export const ROLE_SWITCH = words(`
  switchuser, switchrole, switchaccount, switchtenant, switchorganization, switchorganisation, switchteam, assumerole, impersonate, impersonation, loginas, masquerade,
  stopimpersonating, unimpersonate, becomeuser`);

export const PENDING = words(`
  confirm, confirmation, pending, activate, activation, checkemail, checkmail, checkyouremail, checkyourmail, checkinbox, verifyemail, emailsent, emailverification,
  confirmemail, awaiting, almostdone, almostthere, linksent, mailsent, bestatigung, bevestiging, confirmez, confirmacion, confirmacao, conferma, potwierdzenie, potvrzeni`);

/** A page that tells something, good or bad: that it opened says nothing about a sign-in. */
export const NOTICE = words(`
  msg, message, messages, notice, sorry, oops, retry, tryagain, problem, alert, warning, info, locked, lockout, accountlocked, blocked, banned, attempts, toomanyattempts,
  captcha, robot, ratelimit, suspended, disabled, inactive, maintenance, status, result, response, meldung, hinweis, gesperrt, melding, aviso, mensaje, mensagem, avis,
  messaggio, avviso, komunikat, zprava, uzenet, uyari, mesaj, thongbao, pesan, сообщение, 提示, 消息, 通知`);

export const ERROR = words(`
  error, errors, err, fail, failed, failure, denied, invalid, wrong, incorrect, badcredentials, unauthorized, unauthorised, forbidden, loginerror, loginfailed, authfailed,
  autherror, accessdenied, notallowed, rejected, expired, badlogin, badpassword, invalidcredentials, invalidlogin, errorcode, errormessage, fehler, foutmelding, erreur, echec,
  fallo, erro, falha, errore, fejl, feil, virhe, blad, chyba, hiba, eroare, greska, hata, gagal, oshibka, ошибка, помилка, грешка, خطأ, 错误, 錯誤, エラー, 오류`);
