/** PHP's own server and PHP's own sessions: what people write by hand, with and without session_regenerate_id(). */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findProgram } from '../../../../support/find-program.ts';
import { type FlowSite, type FlowTruth, flowAccount } from '../../flow-site.ts';
import { bystanders } from '../bystanders.ts';
import { startServer } from '../server-process.ts';
import { type SignInForm, signsInBy } from '../sign-in-form.ts';
import { SAME_PAGE } from '../words.ts';

interface PhpClub {
  readonly id: string;
  readonly flow: number;
  readonly does: string;
  readonly renewal: 'none' | 'old one kept' | 'old one deleted';
  /** How a wrong password is answered. */
  readonly refusal: 'same page' | 'redirect';
  readonly strict?: boolean;
  /** Cookies of a load balancer with every answer. */
  readonly balancer?: boolean;
  readonly script?: string;
  readonly hands?: Partial<SignInForm>;
  readonly truth: Pick<FlowTruth, 'verdict'> & Partial<FlowTruth>;
}

const clubs: readonly PhpClub[] = [
  {
    id: 'php-kept',
    flow: 1,
    does: 'nothing done at sign-in',
    ...{ renewal: 'none', refusal: 'same page', script: bystanders.analytics.script },
    truth: { verdict: 'kept', others: bystanders.analytics.names, mayBeUncertain: { wrong: SAME_PAGE } },
  },
  {
    id: 'php-kept-redirect',
    flow: 1,
    does: 'nothing done at sign-in, a wrong password leads back to the form',
    ...{ renewal: 'none', refusal: 'redirect' },
    hands: { first: '/', form: '/login.php' },
    truth: { verdict: 'kept' },
  },
  {
    id: 'php-kept-tried-after',
    flow: 1,
    does: 'nothing done at sign-in; after a wrong password the tester tries a page for members',
    ...{ renewal: 'none', refusal: 'same page' },
    hands: {
      ...{ first: '/', form: '/login.php' },
      thenTries: { path: '/members.php', shows: 'body[data-page=login]' },
    },
    truth: { verdict: 'kept' },
  },
  {
    id: 'php-renewed',
    flow: 2,
    does: 'session_regenerate_id(false), strict mode',
    ...{ renewal: 'old one kept', refusal: 'same page', strict: true, balancer: true },
    truth: {
      ...{ verdict: 'rotated', others: ['ROUTEID', 'AWSALB', 'AWSALBCORS'] },
      mayBeUncertain: { wrong: SAME_PAGE },
    },
  },
  {
    id: 'php-replaced',
    flow: 3,
    does: 'session_regenerate_id(true), strict mode',
    ...{ renewal: 'old one deleted', refusal: 'redirect', strict: true, script: bystanders.consent.script },
    truth: { verdict: 'rotated', others: bystanders.consent.names },
  },
];

export const phpFlows: readonly FlowSite[] = clubs.map((club) => ({
  id: club.id,
  flow: club.flow,
  title: `PHP's own sessions, ${club.does}`,
  made: 'real',
  needs: ['php'],
  truth: { session: ['PHPSESSID'], framework: 'PHP', ...club.truth },
  async start() {
    const server = await startPhp(club);
    const url = `http://${club.id}.localhost:${server.port}`;
    const hands: SignInForm = {
      ...{ first: '/members.php', user: '[name=username]', password: '[name=password]', submit: 'button' },
      ...{ signedIn: 'body[data-page=members]', refused: '.error', ...club.hands },
    };
    return { url, signIn: signsInBy(url, hands), stop: () => server.stop() };
  },
}));

function startPhp({ id, renewal, refusal, strict = false, balancer = false, script }: PhpClub) {
  return startServer(id, async (port, folder) => {
    const sessions = join(folder, 'sessions');
    await mkdir(sessions);
    const settings = [`session.save_path=${sessions}`, `session.use_strict_mode=${strict ? 1 : 0}`];
    return {
      program: findProgram('php'),
      parameters: [
        ...settings.flatMap((setting) => ['-d', setting]),
        ...['-S', `127.0.0.1:${port}`, fileURLToPath(new URL('site.php', import.meta.url))],
      ],
      env: {
        ...{ FLOW_USER: flowAccount.user, FLOW_PASSWORD: flowAccount.right },
        ...{ FLOW_RENEWAL: renewal, FLOW_REFUSAL: refusal },
        ...(balancer ? { FLOW_BALANCER: '1' } : {}),
        ...(script === undefined ? {} : { FLOW_SCRIPT: script }),
      },
    };
  });
}
