/** Flask as Debian has it: its session is signed and in the cookie; with Flask-Login, a second cookie remembers. */
import { fileURLToPath } from 'node:url';
import { findProgram } from '../../../../support/find-program.ts';
import { type FlowSite, flowAccount } from '../../flow-site.ts';
import { shared, startServer } from '../server-process.ts';
import { type SignInForm, signsInBy } from '../sign-in-form.ts';
import { SAME_PAGE } from '../words.ts';

const serverOf = (kind: 'plain' | 'remembering') =>
  shared(() =>
    startServer(`flask-${kind}`, (port) => ({
      program: findProgram('python'),
      parameters: [fileURLToPath(new URL('site.py', import.meta.url)), String(port), kind],
      env: { FLOW_USER: flowAccount.user, FLOW_PASSWORD: flowAccount.right, PYTHONDONTWRITEBYTECODE: '1' },
    })),
  );

const hands: SignInForm = {
  ...{ first: '/', form: '/account', user: '[name=username]', password: '[name=password]', submit: 'button' },
  ...{ signedIn: 'body[data-page=account]', refused: '.error' },
};

function flow(
  row: Pick<FlowSite, 'id' | 'flow' | 'title'>,
  kind: 'plain' | 'remembering',
  more: Partial<SignInForm>,
  truth: Partial<FlowSite['truth']>,
): FlowSite {
  const server = serverOf(kind);
  return {
    ...{ ...row, made: 'real', needs: ['python'] },
    truth: { verdict: 'inconclusive', session: ['session'], others: ['visitor_id'], framework: 'Flask', ...truth },
    async start() {
      const { port, stop } = await server();
      const url = `http://${row.id}.localhost:${port}`;
      return { url, stop, signIn: signsInBy(url, { ...hands, ...more }) };
    },
  };
}

export const flaskFlows: readonly FlowSite[] = [
  flow({ id: 'flask', flow: 6, title: 'Flask 2 or later: the session is in the cookie' }, 'plain', {}, {}),
  flow(
    { id: 'flask-login', flow: 7, title: 'Flask-Login 0.6 or later, remembering' },
    'remembering',
    { ticked: '[name=remember]' },
    { others: ['remember_token', 'visitor_id'], mayBeUncertain: { wrong: SAME_PAGE } },
  ),
];
