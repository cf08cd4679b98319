/**
 * Words of fields that are no credentials. From registration, search, comment, checkout and newsletter forms of shop and blog
 * software, the address and payment tokens of the HTML standard's `autocomplete`, and the hidden fields that frameworks add to
 * every form.
 */
import { words } from './plain-words.ts';
import { segmentsOf } from './segments-of.ts';

/** Asked of somebody who registers, not of somebody who signs in. */
export const REGISTRATION = words(`
  firstname, lastname, fullname, givenname, familyname, surname, middlename, forename, displayname, realname, name, fname, lname,
  birth, birthday, birthdate, dateofbirth, dob, bday, gender, sex, salutation, title, honorific, terms, termsandconditions, tos,
  agree, agreement, acceptterms, accepttos, privacypolicy, newsletter, marketing, optin, company, companyname, organization,
  organisation, jobtitle, address, street, street1, addressline1, city, town, zip, zipcode, postcode, postalcode, country,
  referralcode, invitecode, invitation, promo, age, school, university, occupation, industry, website, confirmemail,
  emailconfirm, emailconfirmation, email2, reemail, emailagain, vorname, nachname, anrede, geburtsdatum, firma, strasse, plz, agb,
  voornaam, achternaam, geboortedatum, prenom, nom, datenaissance, datedenaissance, civilite, ville, codepostal, cgu, apellido,
  apellidos, nombre, fechanacimiento, fechadenacimiento, ciudad, codigopostal, sobrenome, nome, datanascimento, cognome, datadinascita,
  comune, fornavn, etternavn, efternavn, fornamn, efternamn, etunimi, sukunimi, eesnimi, perekonnanimi, imie, nazwisko, datadurodzenia,
  jmeno, prijmeni, meno, priezvisko, keresztnev, vezeteknev, prenume, nume, ime, prezime, priimek, soyad, adsoyad, hoten,
  имя, фамилия, отчество, дата рождения, імя, прізвище, име, фамилия, όνομα, επώνυμο, שם פרטי, שם משפחה, الاسم, اللقب, نام, نام خانوادگی,
  नाम, ชื่อ, นามสกุล, 姓名, 姓, 名, 氏名, 名前, 이름, 성명`);

/** Things that have a name, a title or a country of their own: `challengeName`, `page_title` say nothing about a person. */
export const THING = words(`
  action, api, app, attribute, attr, authority, bucket, button, category, challenge, channel, class, client, cookie, column, database, db, device, domain,
  event, factor, feature, field, file, flow, function, group, host, image, input, item, key, list, menu, method, model, module, node, output, page,
  param, parameter, playlist, policy, product, profile, project, provider, queue, realm, region, repository, resource, role, rule, scope, screen, server, service, site,
  stage, step, table, tag, template, theme, token, topic, type, variable, view, widget, workspace, zone`);
/** Words of a person that are words of a thing behind one. */
export const OF_EITHER = words('name, title, address, age, zip, country');

/** Of a search, a comment, a payment, a newsletter. */
export const UNRELATED = words(`
  search, searchterm, searchquery, keyword, keywords, query, q, comment, comments, commentbody, message, messagebody, body,
  subscribe, unsubscribe, subscription, card, cardnumber, ccnumber, cardno, pan, cvv, cvv2, cvc, ccv, csc, cccsc, ccexp, expmonth,
  expyear, expirydate, iban, bic, swift, accountholder, sortcode, routingnumber, checkout, amount, currency, quantity, qty, subject,
  sku, productid, couponcode, voucher, giftcard, rating, review, poll, ssn, amountdue, attachment, invoice, kommentar, nachricht, betreff,
  suche, suchbegriff, commentaire, recherche, sujet, comentario, mensaje, asunto, busqueda, buscar, mensagem, assunto, commento, cerca,
  messaggio, zoeken, bericht, sok, haku, szukaj, hledat, ara, arama, поиск, комментарий, сообщение, بحث, 搜索, 检索, 検索, 검색`);

/** Carried along by every form; says nothing about what the form is for. */
export const PLUMBING = words(`
  csrf, csrftoken, csrfmiddlewaretoken, xsrf, xsrftoken, csrfkey, authenticitytoken, requestverificationtoken, token, formtoken, nonce,
  wpnonce, formkey, formid, formbuildid, viewstate, viewstategenerator, eventvalidation, eventtarget, eventargument, execution, eventid,
  lt, flow, flowid, sessioncode, tabid, authstate, state, next, redirect, redirectto, redirecturl, redirecturi, redir, return, returnto,
  returnurl, returnpath, back, backurl, url, referer, referrer, continue, callback, callbackurl, service, goto, target, from, dest,
  destination, wctx, wa, submit, button, btn, commit, action, op, cmd, task, do, option, module, view, utf8, method, remember,
  rememberme, persistent, keepsignedin, staysignedin, keeploggedin, autologin, lang, language, locale, timezone, tz, captcha, captchatoken,
  recaptcha, recapchatoken, grecaptcharesponse, hcaptcharesponse, cfturnstileresponse, honeypot, testcookie, wpsubmit, mode, type,
  clienttype, platform, version, device, deviceid, devicename, operationname, clientname, formname, realmname, providername, appname, fingerprint, ts, timestamp, source, client, clientid, scope, granttype,
  responsetype, prompt, tenant, realm, domain, mediation, returnsecuretoken, json, ajax, format, loginsubmit, signin, dologin, enter`);

/** What many pages put beside, or into, every form: the site's search, a newsletter. */
const BESIDE = words(`
  search, searchterm, searchquery, keyword, keywords, query, q, subscribe, unsubscribe, subscription, suche, suchbegriff, recherche, busqueda, buscar,
  cerca, zoeken, sok, haku, szukaj, hledat, ara, arama, поиск, بحث, 搜索, 检索, 検索, 검색`);

export function isBesideTheForm(name: string): boolean {
  const segments = segmentsOf(name);
  return segments.some((one) => BESIDE.has(one)) || BESIDE.has(segments.join('')) || /search/.test(segments.join(''));
}
