/** The browser's own dialog: HTTP Basic (RFC 7617) and Digest (RFC 7616). The tester types the credentials into the address. */
import { createHash, randomBytes } from 'node:crypto';
import { until } from '../../../support/until.ts';
import { type FlowSite, flowAccount } from '../flow-site.ts';
import { show, startShop } from './shop.ts';

const ONE_ANSWER = 'Chromium reports only the last answer of the dialog, a 401 like the first.';

export const httpAuthFlows: readonly FlowSite[] = [
  {
    ...{ id: 'http-basic', flow: 34, title: 'HTTP Basic; express-session 1.19 begins with the answer' },
    made: 'real',
    truth: { verdict: 'nothing-before', session: ['connect.sid'], wrongLeavesNoTrace: ONE_ANSWER },
    start: () => start('http-basic', false, isBasic, () => 'Basic realm="back office"'),
  },
  {
    ...{ id: 'http-digest', flow: 35, title: 'HTTP Digest; express-session 1.19 from the first page on' },
    made: 'real',
    truth: { verdict: 'kept', session: ['connect.sid'], wrongLeavesNoTrace: ONE_ANSWER },
    start: () =>
      start(
        'http-digest',
        true,
        isDigest,
        () => `Digest realm="back office", qop="auth", nonce="${randomBytes(16).toString('hex')}"`,
      ),
  },
];

async function start(
  id: string,
  greets: boolean,
  isRight: (header: string, method: string) => boolean,
  challenge: () => string,
): ReturnType<FlowSite['start']> {
  let refused = 0;
  const shop = await startShop(id, {
    greets,
    routes(app) {
      app.get('/admin/', (request, response) => {
        const header = request.get('authorization');
        if (!isRight(header ?? '', request.method)) {
          if (header !== undefined) refused += 1;
          response.set('WWW-Authenticate', challenge()).status(401);
          return show(response, 'refused', 'Who are you?', '');
        }
        request.session.user = flowAccount.user;
        show(response, 'office', 'Back office', '<p>Two orders.</p>');
      });
    },
  });
  return {
    url: shop.url,
    async signIn(tab, password) {
      await tab.goto(`${shop.url}/`);
      const credentials = `${flowAccount.user}:${encodeURIComponent(flowAccount[password])}`;
      const office = `${shop.url.replace('//', `//${credentials}@`)}/admin/`;
      // A refused browser asks again by its dialog, for ever.
      await tab.evaluate((address) => {
        location.href = address;
      }, office);
      if (password === 'right') await tab.waitFor('body[data-page=office]');
      else await until('the server has refused the password', () => refused > 0);
    },
    stop: shop.stop,
  };
}

function isBasic(header: string): boolean {
  const text = Buffer.from(header.replace(/^Basic /i, ''), 'base64').toString();
  return text === `${flowAccount.user}:${flowAccount.right}`;
}

/** RFC 7616 §3.4.1, with MD5, which is what a challenge without `algorithm` means. */
function isDigest(header: string, method: string): boolean {
  const part = (name: string) => new RegExp(`\\b${name}="?([^",]*)"?`).exec(header)?.[1] ?? '';
  const md5 = (text: string) => createHash('md5').update(text).digest('hex');
  const secret = md5(`${flowAccount.user}:${part('realm')}:${flowAccount.right}`);
  const request = md5(`${method}:${part('uri')}`);
  const wanted = md5([secret, part('nonce'), part('nc'), part('cnonce'), part('qop'), request].join(':'));
  return /^Digest /i.test(header) && part('response') === wanted;
}
