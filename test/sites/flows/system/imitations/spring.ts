/**
 * Spring Security's form login under a context path: the request that asked for the sign-in is saved in the session, and at the sign-in the
 * container changes the session's identifier (https://docs.spring.io/spring-security/reference/servlet/authentication/session-management.html).
 * Before a browser has sent a cookie, the container may also write the identifier into addresses: `;jsessionid=`.
 */
import { type FlowSite, flowAccount } from '../../flow-site.ts';
import { signsInBy } from '../sign-in-form.ts';
import { error, imitate, page } from './imitation.ts';
import { base64url, token, UPPER_HEX } from './tokens.ts';

interface Session {
  readonly csrf: string;
  readonly user?: string;
}

export const springFlow: FlowSite = {
  id: 'spring',
  flow: 11,
  title: 'imitation of Spring Security 6 on Tomcat: form login under /app, changeSessionId',
  made: 'imitation',
  truth: {
    ...{ verdict: 'rotated', session: ['JSESSIONID'], others: ['BIGipServershop_pool'] },
    framework: 'Apache Tomcat (Java Servlet)',
  },
  async start() {
    const sessions = new Map<string, Session>();
    const { url, stop } = await imitate('spring', ({ what, query, form, cookie, origin }) => {
      const sent = cookie('JSESSIONID') ?? '';
      const session = sessions.get(sent);
      const begin = (content: Session): string => {
        const id = token(32, UPPER_HEX);
        sessions.set(id, content);
        return id;
      };
      const line = (id: string) => `JSESSIONID=${id}; Path=/app; HttpOnly`;
      const balancer =
        cookie('BIGipServershop_pool') === undefined ? ['BIGipServershop_pool=1677787402.36895.0000; path=/'] : [];
      const headers = { 'Cache-Control': 'no-cache, no-store, max-age=0, must-revalidate', Expires: '0' };
      const [place = ''] = what.split(';');
      if (place === 'GET /app/orders') {
        if (session?.user !== undefined) return { body: page('orders', '<p>Your orders</p>'), headers };
        const id = session === undefined ? begin({ csrf: base64url(72) }) : undefined;
        const cookies = [...balancer, ...(id === undefined ? [] : [line(id)])];
        return { location: `${origin}/app/login${id === undefined ? '' : `;jsessionid=${id}`}`, cookies, headers };
      }
      if (place === 'GET /app/login') {
        const said = query.has('error') ? error('Bad credentials') : '';
        const fields = `<input name="username"><input name="password" type="password">
          <input name="_csrf" type="hidden" value="${session?.csrf ?? ''}"><button>Sign in</button>`;
        return { body: page('login', `${said}<form method="post" action="/app/login">${fields}</form>`), headers };
      }
      if (place === 'POST /app/login') {
        if (session === undefined || form.get('_csrf') !== session.csrf) return { status: 403, headers };
        if (form.get('username') !== flowAccount.user || form.get('password') !== flowAccount.right) {
          return { location: `${origin}/app/login?error`, headers };
        }
        sessions.delete(sent);
        const id = begin({ csrf: base64url(72), user: flowAccount.user });
        return { location: `${origin}/app/orders?continue`, cookies: [line(id)], headers };
      }
      return { status: 404 };
    });
    const hands = {
      ...{ first: '/app/orders', user: '[name=username]', password: '[name=password]', submit: 'button' },
      ...{ signedIn: 'body[data-page=orders]', refused: '.error' },
    };
    return { url, stop, signIn: signsInBy(url, hands) };
  },
};
