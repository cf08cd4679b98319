/** Flow 39: a password, then a code of an authenticator (RFC 6238); the session gets a new identifier at one step, or at both. */
import { createHmac, randomBytes } from 'node:crypto';
import { type FlowGround, type FlowSite, flowAccount } from '../flow-site.ts';
import { csrfOf, EXPRESS_SESSION, expressShop, isRight, regenerate, sentBy } from './shop/express.ts';
import { openShop } from './shop/ground.ts';
import { fillIn, seeAnswer } from './shop/hands.ts';
import { accountPage, codeInput, formPage, homePage, visitorCookies } from './shop/pages.ts';

interface Variant {
  readonly id: string;
  readonly rotatesAt: readonly ('password' | 'code')[];
  /** What is wrong with "the wrong password". */
  readonly wrong: 'password' | 'code';
}

async function start({ id, rotatesAt, wrong }: Variant): Promise<FlowGround> {
  const seed = randomBytes(20);
  const app = expressShop();
  app.get('/', (_request, response) => void response.send(homePage));
  for (const [path, name, inputs] of [
    ['/login', 'login', undefined],
    ['/login/code', 'code', codeInput],
  ] as const) {
    app.get(path, (request, response) => {
      const { error } = request.session;
      delete request.session.error;
      const form = { action: path, hidden: { _csrf: csrfOf(request) }, error };
      response.send(formPage(inputs === undefined ? form : { ...form, inputs }, name));
    });
  }
  app.post('/login', async (request, response) => {
    const { username, password, _csrf } = sentBy(request);
    if (_csrf !== request.session.csrf) return void response.sendStatus(403);
    if (!isRight(username, password)) {
      request.session.error = 'Wrong name or password.';
      return response.redirect('/login');
    }
    if (rotatesAt.includes('password')) await regenerate(request);
    request.session.pending = flowAccount.user;
    response.redirect('/login/code');
  });
  app.post('/login/code', async (request, response) => {
    const { code, _csrf } = sentBy(request);
    const { pending } = request.session;
    if (_csrf !== request.session.csrf || pending === undefined) return void response.sendStatus(403);
    if (code !== codeAt(seed, Date.now()) && code !== codeAt(seed, Date.now() - 30_000)) {
      request.session.error = 'Wrong code.';
      return response.redirect('/login/code');
    }
    if (rotatesAt.includes('code')) await regenerate(request);
    delete request.session.pending;
    request.session.user = pending;
    response.redirect('/account');
  });
  app.get('/account', (request, response) => {
    if (request.session.user === undefined) response.redirect('/login');
    else response.send(accountPage);
  });
  const { url, stop } = await openShop(id, app);
  return {
    url,
    stop,
    async signIn(tab, password) {
      await tab.goto(`${url}/`);
      await tab.click('#to-login');
      await tab.waitFor('body[data-page=login]');
      await fillIn(tab, wrong === 'password' ? password : 'right', flowAccount.user);
      if (wrong === 'password' && password === 'wrong') return seeAnswer(tab, password);
      await tab.waitFor('body[data-page=code]');
      const code = codeAt(seed, Date.now());
      await tab.fill(
        '#code',
        password === 'right'
          ? code
          : String(1_000_000 - Number(code))
              .padStart(6, '0')
              .slice(-6),
      );
      await tab.click('#sign-in');
      await seeAnswer(tab, password);
    },
  };
}

/** The code of the half minute that holds `time` (ms since the Unix epoch): RFC 6238 with its defaults, six digits. */
function codeAt(seed: Buffer, time: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(time / 30_000)));
  const hash = createHmac('sha1', seed).update(counter).digest();
  const offset = hash.readUInt8(hash.length - 1) & 0xf;
  return String((hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

const common = { flow: 39, made: 'real' } as const;
const truth = { session: ['connect.sid'], others: visitorCookies, framework: EXPRESS_SESSION } as const;

export const oneTimeCodeFlows: readonly FlowSite[] = [
  {
    ...{ ...common, id: 'one-time-code-rotated-at-password' },
    title: 'Password, then a one-time code; a new identifier at the password only; express-session 1.19',
    truth: { ...truth, verdict: 'added-beside' },
    start: () => start({ id: 'one-time-code-rotated-at-password', rotatesAt: ['password'], wrong: 'code' }),
  },
  {
    ...{ ...common, id: 'one-time-code-rotated-at-code' },
    title: 'Password, then a one-time code; a new identifier at the code only; express-session 1.19',
    truth: { ...truth, verdict: 'rotated' },
    start: () => start({ id: 'one-time-code-rotated-at-code', rotatesAt: ['code'], wrong: 'password' }),
  },
  {
    ...{ ...common, id: 'one-time-code-rotated-at-both' },
    title: 'Password, then a one-time code; a new identifier at both; express-session 1.19',
    truth: { ...truth, verdict: 'rotated' },
    start: () => start({ id: 'one-time-code-rotated-at-both', rotatesAt: ['password', 'code'], wrong: 'code' }),
  },
];
