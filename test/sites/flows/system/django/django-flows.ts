/** Django as Debian has it, one server for both flows: login() of django.contrib.auth in a site of one's own, and the administration. */
import { fileURLToPath } from 'node:url';
import { findProgram } from '../../../../support/find-program.ts';
import { type FlowSite, flowAccount } from '../../flow-site.ts';
import { shared, startServer } from '../server-process.ts';
import { type SignInForm, signsInBy } from '../sign-in-form.ts';
import { SAME_PAGE } from '../words.ts';

const server = shared(() =>
  startServer('django', (port, folder) => ({
    program: findProgram('python'),
    parameters: [fileURLToPath(new URL('site.py', import.meta.url)), String(port), folder],
    env: { FLOW_USER: flowAccount.user, FLOW_PASSWORD: flowAccount.right, PYTHONDONTWRITEBYTECODE: '1' },
  })),
);

const fields = { user: '[name=username]', password: '[name=password]' };

const site: SignInForm = {
  ...{ first: '/', form: '/accounts/login/?next=/profile/', ...fields, submit: 'button' },
  ...{ signedIn: 'body[data-page=profile]', refused: '.error' },
};

const administration: SignInForm = {
  ...{ first: '/admin/', ...fields, submit: '[type=submit]' },
  ...{ signedIn: '#user-tools', refused: '.errornote' },
};

function flow(id: string, title: string, hands: SignInForm, verdict: FlowSite['truth']['verdict']): FlowSite {
  return {
    ...{ id, title, flow: 5, made: 'real', needs: ['python'] },
    truth: {
      ...{ verdict, session: ['sessionid'], others: ['csrftoken'], framework: 'Django' },
      mayBeUncertain: { wrong: SAME_PAGE },
    },
    async start() {
      const { port, stop } = await server();
      const url = `http://${id}.localhost:${port}`;
      return { url, stop, signIn: signsInBy(url, hands) };
    },
  };
}

export const djangoFlows: readonly FlowSite[] = [
  flow('django', 'Django 3.2 or later: login(), with a session from before', site, 'rotated'),
  flow('django-admin', 'Django 3.2 or later: the administration', administration, 'nothing-before'),
];
