/** Rails as Debian has it, signed in to by Devise; the session is sealed in its cookie, and a second cookie remembers. */
import { fileURLToPath } from 'node:url';
import { findProgram } from '../../../../support/find-program.ts';
import { type FlowSite, flowAccount } from '../../flow-site.ts';
import { shared, startServer } from '../server-process.ts';
import { signsInBy } from '../sign-in-form.ts';
import { SAME_PAGE } from '../words.ts';

const server = shared(() =>
  startServer('rails', (port) => ({
    program: findProgram('ruby'),
    parameters: [fileURLToPath(new URL('site.rb', import.meta.url)), String(port)],
    env: { FLOW_USER: flowAccount.email, FLOW_PASSWORD: flowAccount.right },
  })),
);

export const railsFlow: FlowSite = {
  id: 'rails',
  flow: 8,
  title: 'Rails 6.1 or later with Devise, remembering: the session is sealed in its cookie',
  ...{ made: 'real', needs: ['ruby'] },
  truth: {
    ...{
      verdict: 'inconclusive',
      session: ['_shop_session'],
      others: ['remember_user_token', 'ahoy_visitor', 'ahoy_visit'],
      framework: 'Ruby on Rails',
    },
    mayBeUncertain: { wrong: SAME_PAGE },
  },
  async start() {
    const { port, stop } = await server();
    const url = `http://rails.localhost:${port}`;
    const signIn = signsInBy(url, {
      ...{ first: '/', form: '/dashboard', user: '[name="user[email]"]', password: '[name="user[password]"]' },
      ...{ name: flowAccount.email, ticked: '[name="user[remember_me]"][type=checkbox]', submit: '[name=commit]' },
      ...{ signedIn: 'body[data-page=dashboard]', refused: '.error' },
    });
    return { url, stop, signIn };
  },
};
