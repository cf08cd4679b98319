/** Flow 41: a GraphQL mutation; a wrong password is an error inside an answer of 200. */
import { randomBytes } from 'node:crypto';
import type { Request } from 'express';
import { buildSchema, graphql } from 'graphql';
import { type FlowGround, type FlowSite, flowAccount } from '../flow-site.ts';
import { EXPRESS_SESSION, expressShop, isRight, regenerate } from './shop/express.ts';
import { openShop } from './shop/ground.ts';
import { signInByApp } from './shop/hands.ts';
import { accountPage, appPage, visitorCookies } from './shop/pages.ts';

const schema = buildSchema(`
  type User { name: String! }
  type Payload { user: User!, token: String }
  type Query { me: User }
  type Mutation { login(email: String!, password: String!): Payload }
`);
const LOGIN = `mutation Login($email: String!, $password: String!) { login(email: $email, password: $password) { token user { name } } }`;

interface Variant {
  /** Script that asks the server, with `query` and what goes with it. */
  readonly headers: string;
  readonly keep: string;
  readonly afterwards?: string;
  /** The user, as this request shows it. */
  userOf(request: Request): string | undefined;
  /** @returns a token, where one is given */
  signIn(request: Request): Promise<string | undefined>;
}

async function start(id: string, variant: Variant): Promise<FlowGround> {
  const { headers, keep, afterwards, userOf, signIn } = variant;
  const app = expressShop();
  const shop = appPage({
    load: `window.ask = async (operationName, query, variables) =>
  (await post('/graphql', { operationName, query, variables }, ${headers})).json();`,
    who: "return (await window.ask('Me', 'query Me { me { name } }')).data.me?.name;",
    send: `const { data, errors } = await window.ask('Login', '${LOGIN}', { email: user, password });
if (errors) return false;
${keep}
return true;`,
    ...(afterwards === undefined ? {} : { afterwards }),
  });
  app.get('/', (_request, response) => void response.send(shop));
  app.post('/graphql', async (request, response) => {
    const { query, operationName, variables } = request.body as Record<'query' | 'operationName', string> & {
      variables?: Record<string, unknown>;
    };
    const named = (name: string | undefined) => (name === undefined ? null : { name });
    const rootValue = {
      me: () => named(userOf(request)),
      async login({ email, password }: Record<string, string>) {
        if (!isRight(email, password)) throw new Error('Wrong name or password.');
        return { token: await signIn(request), user: named(flowAccount.user) };
      },
    };
    response.json(
      await graphql({
        schema,
        source: query,
        rootValue,
        operationName,
        ...(variables ? { variableValues: variables } : {}),
      }),
    );
  });
  app.get('/orders', (request, response) => {
    if (userOf(request) === undefined) response.redirect('/');
    else response.send(accountPage);
  });
  const { url, stop } = await openShop(id, app);
  return { url, stop, signIn: (tab, password) => signInByApp(tab, url, password) };
}

const wrongIsAnError = 'GraphQL answers 200 to a wrong password too; the error is in the body, which is not looked at.';

export const graphqlFlows: readonly FlowSite[] = [
  {
    ...{ id: 'graphql-cookie', flow: 41, made: 'real' },
    title: 'GraphQL 16 mutation; express-session 1.19, regenerate()',
    truth: {
      ...{ verdict: 'rotated', session: ['connect.sid'], others: visitorCookies, framework: EXPRESS_SESSION },
      mayBeUncertain: { wrong: wrongIsAnError },
    },
    start: () =>
      start('graphql-cookie', {
        headers: '{}',
        keep: '',
        afterwards: "location.assign('/orders')",
        userOf: (request) => request.session.user,
        async signIn(request) {
          await regenerate(request);
          request.session.user = flowAccount.user;
          return undefined;
        },
      }),
  },
  {
    ...{ id: 'graphql-token', flow: 41, made: 'real' },
    title: 'GraphQL 16 mutation; the token is in the answer, and express-session 1.19 keeps the basket',
    truth: {
      ...{ verdict: 'kept', session: ['connect.sid'], others: visitorCookies, framework: EXPRESS_SESSION },
      mayBeUncertain: { wrong: wrongIsAnError },
    },
    start: () => {
      const tokens = new Set<string>();
      return start('graphql-token', {
        headers: "localStorage.token ? { Authorization: 'Bearer ' + localStorage.token } : {}",
        keep: 'localStorage.token = data.login.token;',
        userOf: (request) => (tokens.has(request.get('authorization')?.slice(7) ?? '') ? flowAccount.user : undefined),
        async signIn() {
          const token = randomBytes(32).toString('base64url');
          tokens.add(token);
          return token;
        },
      });
    },
  },
];
