/** Flows on Node frameworks from npm, and what browsers' scripts do there. */
import type { FlowSite } from '../flow-site.ts';
import { authjsFlows } from './authjs.ts';
import { authjsOauthFlows } from './authjs-oauth.ts';
import { expressSessionFlows } from './express-session.ts';
import { fastifyFlows } from './fastify.ts';
import { graphqlFlows } from './graphql.ts';
import { identifierFirstFlows } from './identifier-first.ts';
import { ironSessionFlows } from './iron-session.ts';
import { oneTimeCodeFlows } from './one-time-code.ts';
import { passportFlows } from './passport.ts';
import { serviceWorkerFlows } from './service-worker.ts';
import { signedCookieFlows } from './signed-cookies.ts';
import { tokenServiceFlows } from './token-services.ts';
import { unreadableBodyFlows } from './unreadable-body.ts';

export const nodeFlows: readonly FlowSite[] = [
  ...expressSessionFlows,
  ...passportFlows,
  ...fastifyFlows,
  ...signedCookieFlows,
  ...ironSessionFlows,
  ...authjsFlows,
  ...authjsOauthFlows,
  ...tokenServiceFlows,
  ...identifierFirstFlows,
  ...oneTimeCodeFlows,
  ...graphqlFlows,
  ...serviceWorkerFlows,
  ...unreadableBodyFlows,
];
