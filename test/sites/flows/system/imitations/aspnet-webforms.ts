/**
 * ASP.NET WebForms with forms authentication: the sign-in gives a ticket, .ASPXAUTH, and leaves the session's identifier alone
 * (https://learn.microsoft.com/dotnet/api/system.web.security.formsauthentication.redirectfromloginpage). SameSite as .NET Framework 4.8 sets it.
 */
import { type FlowSite, flowAccount } from '../../flow-site.ts';
import { signsInBy } from '../sign-in-form.ts';
import { SAME_PAGE } from '../words.ts';
import { error, imitate, page } from './imitation.ts';
import { ASPNET_32, base64url, token, UPPER_HEX } from './tokens.ts';

const LOGIN = '/Account/Login.aspx';
const BACK = `${LOGIN}?ReturnUrl=%2fMembers%2fDefault.aspx`;

const form = (said = '') =>
  page(
    'login',
    `<form method="post" action="${BACK}"><input type="hidden" name="__VIEWSTATE" value="${base64url(150)}">
     <input type="hidden" name="__VIEWSTATEGENERATOR" value="CD85D8D2"><input type="hidden" name="__EVENTVALIDATION" value="${base64url(90)}">
     ${said}<input name="ctl00$MainContent$LoginUser$UserName"><input type="password" name="ctl00$MainContent$LoginUser$Password">
     <input type="submit" name="ctl00$MainContent$LoginUser$LoginButton" value="Log In"></form>`,
  );

export const webFormsFlow: FlowSite = {
  id: 'aspnet-webforms',
  flow: 14,
  title: 'imitation of ASP.NET WebForms 4.8: a ticket beside the session',
  made: 'imitation',
  truth: {
    ...{
      verdict: 'inconclusive',
      session: ['ASP.NET_SessionId', '.ASPXAUTH'],
      others: ['ARRAffinity', 'ARRAffinitySameSite'],
    },
    framework: 'ASP.NET',
    mayBeUncertain: { wrong: SAME_PAGE },
  },
  async start() {
    const tickets = new Set<string>();
    const node = token(64, '0123456789abcdef');
    const { url, stop } = await imitate('aspnet-webforms', ({ what, form: fields, cookie }) => {
      const headers = { 'X-AspNet-Version': '4.0.30319', 'Cache-Control': 'private' };
      const routed = [
        `ARRAffinity=${node};Path=/;HttpOnly;Domain=aspnet-webforms.localhost`,
        `ARRAffinitySameSite=${node};Path=/;HttpOnly;SameSite=None;Secure;Domain=aspnet-webforms.localhost`,
      ];
      const begun =
        cookie('ASP.NET_SessionId') === undefined
          ? [`ASP.NET_SessionId=${token(24, ASPNET_32)}; path=/; HttpOnly; SameSite=Lax`]
          : [];
      const cookies = [...begun, ...routed];
      if (what === 'GET /Members/Default.aspx') {
        return tickets.has(cookie('.ASPXAUTH') ?? '')
          ? { body: page('members', '<p>Members only</p>'), cookies, headers }
          : { location: BACK, cookies, headers };
      }
      if (what === `GET ${LOGIN}`) return { body: form(), cookies, headers };
      if (what !== `POST ${LOGIN}`) return { status: 404 };
      const name = fields.get('ctl00$MainContent$LoginUser$UserName');
      if (name !== flowAccount.user || fields.get('ctl00$MainContent$LoginUser$Password') !== flowAccount.right) {
        return { body: form(error('Your login attempt was not successful. Please try again.')), cookies, headers };
      }
      const ticket = token(320, UPPER_HEX);
      tickets.add(ticket);
      const auth = `.ASPXAUTH=${ticket}; path=/; HttpOnly; SameSite=Lax`;
      return { location: '/Members/Default.aspx', cookies: [auth, ...cookies], headers };
    });
    const hands = {
      ...{ first: '/Members/Default.aspx', user: '[name$=UserName]', password: '[name$=Password]' },
      ...{ submit: '[name$=LoginButton]', signedIn: 'body[data-page=members]', refused: '.error' },
    };
    return { url, stop, signIn: signsInBy(url, hands) };
  },
};
