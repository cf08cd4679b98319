/** Flows on frameworks from the system's packages: PHP, Python, Java, Ruby, and imitations of their like. */
import type { FlowSite } from '../flow-site.ts';
import { djangoFlows } from './django/django-flows.ts';
import { flaskFlows } from './flask/flask-flows.ts';
import { identityFlow } from './imitations/aspnet-identity.ts';
import { webFormsFlow } from './imitations/aspnet-webforms.ts';
import { laravelFlow } from './imitations/laravel.ts';
import { springFlow } from './imitations/spring.ts';
import { symfonyFlow } from './imitations/symfony.ts';
import { wordpressFlow } from './imitations/wordpress.ts';
import { phpFlows } from './php/php-flows.ts';
import { railsFlow } from './rails/rails-flow.ts';
import { tomcatFlows } from './tomcat/tomcat-flows.ts';

export const systemFlows: readonly FlowSite[] = [
  ...phpFlows,
  wordpressFlow,
  ...djangoFlows,
  ...flaskFlows,
  railsFlow,
  laravelFlow,
  symfonyFlow,
  springFlow,
  ...tomcatFlows,
  webFormsFlow,
  identityFlow,
];
