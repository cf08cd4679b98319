/**
 * What is true of the stacks, measured without a browser: the cookies from before the sign-in are sent again after it. Whether that
 * still opens the account is the truth that a verdict, given from watching alone, has to agree with, or leave open.
 */
import { describe, expect, it } from 'vitest';
import { foldLog } from '../../../../src/session/fold.ts';
import { readCaptures } from '../../../support/capture-file.ts';
import { siteAt } from '../../../support/flow-judgement.ts';
import { flowAccount } from '../flow-site.ts';
import { nodeFlows } from './index.ts';

interface Stack {
  readonly id: string;
  /** Address that opens for nobody but who is signed in. */
  readonly inside: '/api/me' | '/api/user' | '/account';
  /** Do the cookies from before the sign-in open it afterwards? */
  readonly oldOpens: boolean;
}

const stacks: readonly Stack[] = [
  { id: 'express-session-kept', inside: '/api/me', oldOpens: true },
  { id: 'express-session-regenerate', inside: '/api/me', oldOpens: false },
  { id: 'express-session-rolling', inside: '/api/me', oldOpens: true },
  { id: 'express-session-new-secret', inside: '/api/me', oldOpens: true },
  { id: 'passport-0-7', inside: '/account', oldOpens: false },
  { id: 'passport-0-5', inside: '/account', oldOpens: true },
  { id: 'cookie-session', inside: '/api/me', oldOpens: false },
  { id: 'koa-session', inside: '/api/me', oldOpens: false },
  { id: 'iron-session', inside: '/api/user', oldOpens: false },
  { id: 'fastify-session', inside: '/api/me', oldOpens: false },
  { id: 'fastify-secure-session', inside: '/api/me', oldOpens: false },
];

const captures = readCaptures().filter(({ password }) => password === 'right');

describe.each(stacks)('$id', ({ id, inside, oldOpens }) => {
  it(`is ${oldOpens ? '' : 'not '}open to the cookies from before the sign-in`, async () => {
    const flow = nodeFlows.find((one) => one.id === id);
    if (flow === undefined) throw new Error(`There is no flow ${id}.`);
    const { url, stop } = await flow.start();
    try {
      const visitor = new Visitor(`http://127.0.0.1:${new URL(url).port}`);
      await visitor.ask('/');
      expect(await visitor.opens(inside)).toBe(false);
      const before = visitor.copy();
      await (inside === '/account' ? visitor.sendForm() : visitor.sendJson());
      expect(await visitor.opens(inside)).toBe(true);
      expect(await before.opens(inside)).toBe(oldOpens);
    } finally {
      await stop();
    }
  });

  it.each(captures.filter(({ flow }) => flow === id))(
    'is judged in $browser as it is, or left open',
    ({ log, url }) => {
      const [rotation] = siteAt(foldLog(log), url).signIns.flatMap((one) => one.rotation ?? []);
      expect(oldOpens ? ['kept', 're-set'] : ['rotated', 'inconclusive']).toContain(rotation?.verdict);
      if (rotation?.verdict === 'inconclusive') expect(rotation.missing).toBeDefined();
    },
  );
});

/** As much of a browser as these stacks need. */
class Visitor {
  readonly #origin: string;
  readonly #cookies: Map<string, string>;

  constructor(origin: string, cookies: ReadonlyMap<string, string> = new Map()) {
    this.#origin = origin;
    this.#cookies = new Map(cookies);
  }

  copy(): Visitor {
    return new Visitor(this.#origin, this.#cookies);
  }

  async ask(path: string, body?: URLSearchParams | string): Promise<Response> {
    const answer = await fetch(`${this.#origin}${path}`, {
      redirect: 'manual',
      headers: {
        Cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        'X-XSRF-TOKEN': this.#cookies.get('XSRF-TOKEN') ?? '',
        ...(typeof body === 'string' ? { 'Content-Type': 'application/json' } : {}),
      },
      ...(body === undefined ? {} : { method: 'POST', body }),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = line.match(/^([^=]*)=([^;]*)/) ?? [];
      this.#cookies.set(name, value);
    }
    return answer;
  }

  async opens(path: string): Promise<boolean> {
    const { status } = await this.ask(path);
    return status === 200;
  }

  async sendJson(): Promise<void> {
    const { user, email, right: password } = flowAccount;
    await this.ask('/api/login', JSON.stringify({ username: user, email, password }));
  }

  async sendForm(): Promise<void> {
    const html = await (await this.ask('/login')).text();
    const [, action = ''] = html.match(/action="([^"]*)"/) ?? [];
    const hidden = [...html.matchAll(/type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, name, value]) => [
      name,
      value,
    ]);
    const { user: username, right: password } = flowAccount;
    await this.ask(action, new URLSearchParams({ ...Object.fromEntries(hidden), username, password }));
  }
}
