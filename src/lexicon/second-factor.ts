/**
 * Words that name a one-time code. From the names that authenticator and SMS libraries use in their own pages and APIs, the
 * `one-time-code` token of the HTML standard's `autocomplete`, and the word for "confirmation code" in each language.
 */
import { words } from './plain-words.ts';

export const SECOND_FACTOR = words(`
  otp, totp, hotp, mfa, mfacode, 2fa, 2facode, tfa, tfacode, twofactor, twofactorcode, twofactortoken, twostep, otc, otpcode, otptoken,
  otpattempt, onetimecode, onetimepassword, onetimepass, onetimepin, verificationcode, verifycode, verificationtoken,
  authcode, authenticationcode, authenticatorcode, authenticator, smscode, smsotp, smspin, smstan, emailcode, mailcode, mailotp,
  totpcode, totptoken, totppin, backupcode, recoverycode, recoverytoken, logincode, signincode, accesspin, challengecode,
  confirmationcode, stepupcode, tokencode, securid, yubikey, yubikeyotp, duocode, pushcode, factorcode, mtan, phototan, chiptan, tan,
  bestatigungscode, sicherheitscode, einmalcode, einmalpasswort, einmalkennwort, codeverification, codedeverification, codesms, codigoverificacion,
  codigo de verificacion, codigodeverificacao, codigo sms, codiceverifica, codice di verifica, codiceotp, verificatiecode, bevestigingscode,
  engangskode, engangskod, verifieringskod, vahvistuskoodi, kertakoodi, kinnituskood, kodweryfikacyjny, kod weryfikacyjny, kodsms,
  overovacikod, overovaci kod, overovacikod, ellenorzokod, kodverificare, cod de verificare, kontrolnikod, verifikacioni kod, dogrulamakodu,
  doğrulama kodu, maxacthuc, mã xác thực, mã otp, kodeverifikasi, kode verifikasi, kodeotp, код подтверждения, кодподтверждения, смскод, код из смс,
  код підтвердження, код за потвърждение, κωδικός επαλήθευσης, קוד אימות, رمز التحقق, کد تایید, सत्यापन कोड, รหัสยืนยัน, 验证码, 短信验证码,
  驗證碼, 动态密码, 動態密碼, 確認コード, 認証コード, ワンタイムパスワード, 인증번호, 인증코드`);
