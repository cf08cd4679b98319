/**
 * Words that say which of several passwords a field holds: one that is chosen now, one typed again, or the one held so far. From the
 * defaults of registration and settings pages of frameworks, the `new-password` and `current-password` tokens of the HTML
 * standard's `autocomplete`, and the words for "new", "old" and "again" in each language.
 */
import { words } from './plain-words.ts';

export const NEW = words(`
  new, confirm, confirmation, confirmed, conf, cnf, repeat, repeated, retype, retyped, reenter, reentered, again, verify, verification,
  2, re, rpt, newpassword, newpass, newpwd, passwordconfirmation, passwordconfirm, confirmpassword, confirmpass, cpassword, cpass,
  cpwd, repass, repassword, repwd, rpassword, password2, pass2, pwd2, passwordagain, verifypassword, neues, neu, wiederholen,
  wiederholung, bestatigen, bestatigung, nieuw, nieuwe, herhaal, herhalen, bevestig, nouveau, nouvelle, confirmer, confirmation,
  repeter, nueva, nuevo, repetir, repita, confirmar, confirma, nova, novo, confirmacao, nuova, nuovo, conferma, ripeti, ny, nytt, nya,
  gentag, gjenta, upprepa, bekrafta, bekreft, bekraeft, uusi, vahvista, uus, korda, nowe, powtorz, potwierdz, nove, znovu, potvrd,
  potvrzeni, potvrdit, ujra, uj, megerosites, noua, confirmare, yeni, tekrar, onay, moi, nhaplai, xacnhan, baru, ulangi, konfirmasi,
  новый, повтор, повторите, подтверждение, новий, нова, νέος, επιβεβαίωση, חדשה, אימות, جديدة, تأكيد, جدید, تکرار, नया, ใหม่, ยืนยัน,
  新, 新密码, 确认, 确认密码, 確認, 新しい, 새, 확인`);

export const CURRENT = words(`
  current, old, existing, present, previous, oldpassword, oldpass, oldpwd, currentpassword, currentpass, curpass, aktuelles, altes,
  alt, bisheriges, huidig, huidige, oud, oude, actuel, actuelle, ancien, ancienne, actual, antigua, anterior, atual, antiga, attuale,
  vecchia, vecchio, nuvarande, gammalt, gamla, navaerende, nuvaerende, gammelt, nykyinen, vanha, praegune, vana, obecne, stare, soucasne,
  aktualni, stare, aktualne, jelenlegi, regi, actuala, veche, trenutna, stara, mevcut, eski, hientai, sekarang, lama, saat ini,
  текущий, старый, поточний, старий, текуща, стара, τρέχων, παλιός, נוכחית, ישנה, الحالية, القديمة, فعلی, قبلی, वर्तमान, ปัจจุบัน, เดิม,
  旧, 旧密码, 当前, 原密码, 目前, 現在, 古い, 현재, 기존`);
