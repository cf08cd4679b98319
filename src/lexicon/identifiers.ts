/**
 * Words that name who somebody is: user names, mail addresses, customer and member numbers. From each language's word for "user",
 * "user name", "e-mail" and "customer number" as sign-in pages write it, the default field names of frameworks and appliances, and
 * the tokens of the HTML standard's `autocomplete` attribute (username, email, tel).
 */
import { words } from './plain-words.ts';

export const IDENTIFIER = words(`
  user, username, usr, uname, login, logon, log, loginid, loginname, signinname, userlogin, userid, userno, uid, userpart, identifier,
  identity, ident, handle, screenname, nick, nickname, alias, email, mail, emailaddress, mailaddress, useremail, usermail, emailid,
  account, accountname, accountid, acct, acc, member, memberid, membername, membernumber, cardholder, subscriber, phone,
  phonenumber, phoneno, mobile, mobilenumber, mobileno, msisdn, tel, telephone, cell, loginfmt, sessionkey, sessionuser, principal,
  j username, os username, wpname, ipbusername, credential0, customerid, customerno, customernumber, clientid no, employeeid, staffid,
  studentid, patientid, badge, employeenumber, usernameoremail, emailorusername, emailorphone, loginemail, userlogin, txtuser,
  txtusername, txtlogin, struser, strusername, realmuser, userprincipalname, upn, samaccountname,
  benutzer, benutzername, benutzerkennung, nutzer, nutzername, anmeldename, kennung, kundennummer, kundennr, mitgliedsnummer, zugangsnummer,
  vertragsnummer, gebruiker, gebruikersnaam, klantnummer, gebruikersnaam, brukernavn, bruker, brukerid, brugernavn, bruger, kundenummer,
  anvandare, anvandarnamn, personnummer, fodselsnummer, kayttaja, kayttajatunnus, kayttajanimi, tunnus, notandi, notandanafn, kennitala,
  kasutaja, kasutajanimi, kasutajatunnus, lietotajs, lietotajvards, vartotojas, vartotojo vardas,
  utilisateur, nom utilisateur, nomdutilisateur, identifiant, courriel, numeroclient, adressemail, pseudo, usuario, nombre de usuario,
  nombreusuario, correo, correoelectronico, cedula, rut, dni, nif, utente, nomeutente, codicefiscale, codice cliente, posta elettronica,
  utilizador, nome de utilizador, nomeusuario, nome de usuario, cpf, usuari, nom usuari, correuelectronic, erabiltzailea,
  utilizator, nume utilizator, uzytkownik, użytkownik, nazwauzytkownika, nazwa użytkownika, nrklienta, uzivatel, uzivatelskejmeno, prihlasovacijmeno,
  pouzivatel, prihlasovacie meno, felhasznalo, felhasznalonev, korisnik, korisnicko ime, korisnickoime, uporabnik, uporabnisko ime,
  perdorues, perdoruesi, kullanici, kullaniciadi, kullanıcı, kullanıcı adı, eposta, tckimlik, istifadeci, foydalanuvchi, nguoidung, tendangnhap,
  tên đăng nhập, tài khoản, taikhoan, pengguna, nama pengguna, namapengguna, surel, idpengguna, mtumiaji, barua pepe,
  логин, пользователь, имя пользователя, почта, эл почта, телефон, користувач, логін, потребител, потребителско име, имейл, корисник,
  корисничко име, пайдаланушы, όνομα χρήστη, χρήστης, ηλεκτρονική διεύθυνση, მომხმარებელი, օգտանուն, שם משתמש, משתמש, דואל, אימייל, اسم المستخدم,
  المستخدم, البريد الإلكتروني, نام کاربری, کاربر, ایمیل, उपयोगकर्ता, उपयोगकर्ता नाम, ईमेल, ব্যবহারকারী, பயனர், ชื่อผู้ใช้, อีเมล, 用户, 用户名, 用戶名,
  账号, 帳號, 账户, 帐号, 手机号, 邮箱, 会员号, 使用者名稱, ユーザー, ユーザー名, ユーザーid, ユーザid, ログインid, メール, メールアドレス, 会員番号, お客様番号, 아이디, 사용자, 이메일, 회원번호`);
