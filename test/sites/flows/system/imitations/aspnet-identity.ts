/**
 * ASP.NET Core Identity with many claims: the ticket is sealed by data protection and, longer than one cookie may be, cut into pieces
 * C1 and C2, with their number under the plain name
 * (https://github.com/dotnet/aspnetcore/blob/main/src/Shared/ChunkingCookieManager/ChunkingCookieManager.cs).
 */
import { type FlowSite, flowAccount } from '../../flow-site.ts';
import { signsInBy } from '../sign-in-form.ts';
import { SAME_PAGE } from '../words.ts';
import { error, imitate, page } from './imitation.ts';
import { base64url } from './tokens.ts';

const NAME = '.AspNetCore.Identity.Application';
const ANTIFORGERY = '.AspNetCore.Antiforgery.cdV5uW_Ejgc';
const LOGIN = '/Identity/Account/Login';
const FLAGS = '; path=/; secure; samesite=lax; httponly';
/** A cookie's name, value and attributes together are at most so long. */
const CHUNK = 4_050;

/** What data protection seals begins with four fixed bytes, CfDJ8 in Base64. */
const sealed = (bytes: number): string => `CfDJ8${base64url(bytes)}`;

function ticket(): readonly string[] {
  const value = sealed(3_600);
  const first = value.slice(0, CHUNK - NAME.length - 'C1='.length - FLAGS.length);
  return [`${NAME}=chunks-2${FLAGS}`, `${NAME}C1=${first}${FLAGS}`, `${NAME}C2=${value.slice(first.length)}${FLAGS}`];
}

const form = (token: string, said = '') =>
  page(
    'login',
    `${said}<form method="post"><input name="Input.Email"><input name="Input.Password" type="password">
     <input type="checkbox" name="Input.RememberMe" value="true"><button>Log in</button>
     <input name="__RequestVerificationToken" type="hidden" value="${token}"><input name="Input.RememberMe" type="hidden" value="false"></form>`,
  );

export const identityFlow: FlowSite = {
  id: 'aspnet-identity',
  flow: 15,
  title: 'imitation of ASP.NET Core Identity 9: a sealed ticket in pieces',
  made: 'imitation',
  truth: {
    verdict: 'nothing-before',
    session: [NAME, `${NAME}C1`, `${NAME}C2`],
    others: [ANTIFORGERY],
    framework: 'ASP.NET Core authentication',
    mayBeUncertain: { wrong: SAME_PAGE },
  },
  async start() {
    const { url, stop } = await imitate('aspnet-identity', ({ what, query, form: fields, cookie }) => {
      const headers = { 'Cache-Control': 'no-cache, no-store' };
      const back = query.get('ReturnUrl') ?? '/';
      if (what === 'GET /') return { body: page('home', '<p>Welcome</p>') };
      if (what === 'GET /Manage') {
        return cookie(`${NAME}C2`) === undefined
          ? { location: `${url}${LOGIN}?ReturnUrl=%2FManage` }
          : { body: page('manage', '<p>Profile</p>') };
      }
      const cookies =
        cookie(ANTIFORGERY) === undefined ? [`${ANTIFORGERY}=${sealed(110)}; path=/; samesite=strict; httponly`] : [];
      if (what === `GET ${LOGIN}`) return { body: form(sealed(150)), cookies, headers };
      if (what !== `POST ${LOGIN}`) return { status: 404 };
      if (fields.get('Input.Email') === flowAccount.email && fields.get('Input.Password') === flowAccount.right) {
        return { location: back, cookies: ticket(), headers };
      }
      return { body: form(sealed(150), error('Invalid login attempt.')), headers };
    });
    const hands = {
      ...{ first: '/Manage', user: '[name="Input.Email"]', password: '[name="Input.Password"]', submit: 'button' },
      ...{ name: flowAccount.email, signedIn: 'body[data-page=manage]', refused: '.error' },
    };
    return { url, stop, signIn: signsInBy(url, hands) };
  },
};
