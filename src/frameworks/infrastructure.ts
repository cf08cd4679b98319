import type { Framework } from './framework.ts';

const ALB = 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/sticky-sessions.html';
const CLOUDFLARE = 'https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/';
const IMPERVA = 'https://www.flowconsent.com/en/services/security/imperva';
const AKAMAI = 'https://www.flowconsent.com/en/services/security/akamai-bot-manager';

/** What stands in front of applications: load balancers and bot filters. Their values are long and random, and carry nobody's session. */
export const infrastructure: readonly Framework[] = [
  {
    id: 'aws-alb',
    framework: 'AWS load balancer',
    name: /^AWSALB(?:CORS|TG|TGCORS|APP-\d+)?$/,
    role: 'routing',
    source: ALB,
  },
  {
    id: 'aws-elb',
    framework: 'AWS classic load balancer',
    name: /^AWSELB(?:CORS)?$/,
    role: 'routing',
    source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-sticky-sessions.html',
  },
  {
    id: 'azure-arr',
    framework: 'Azure App Service',
    name: /^ARRAffinity(?:SameSite)?$/,
    role: 'routing',
    source: 'https://azure.github.io/PSRule.Rules.Azure/en/rules/Azure.AppService.ARRAffinity',
  },
  {
    id: 'azure-gateway',
    framework: 'Azure Application Gateway',
    name: /^ApplicationGatewayAffinity(?:CORS)?$/,
    role: 'routing',
    source: 'https://learn.microsoft.com/en-us/azure/application-gateway/configuration-http-settings',
    defaults: { httpOnly: false },
  },
  {
    id: 'f5-persistence',
    framework: 'F5 BIG-IP',
    name: /^BIGipServer.{1,200}$/,
    role: 'routing',
    source: 'https://my.f5.com/manage/s/article/K6917',
  },
  {
    id: 'nginx-ingress',
    framework: 'ingress-nginx',
    name: 'INGRESSCOOKIE',
    role: 'routing',
    source: 'https://github.com/kubernetes/ingress-nginx/blob/main/docs/examples/affinity/cookie/README.md',
  },
  {
    id: 'haproxy',
    framework: 'HAProxy',
    name: 'SERVERID',
    role: 'routing',
    source:
      'https://docs.redhat.com/zh-cn/documentation/red_hat_openstack_platform/16.1/html/federate_with_identity_service/step-18-use-proxy-persistence-for-keystone-on-each-controller',
  },
  {
    id: 'apache-balancer',
    framework: 'Apache mod_proxy_balancer',
    name: 'ROUTEID',
    role: 'routing',
    source: 'https://github.com/apache/httpd/blob/trunk/docs/manual/mod/mod_proxy_balancer.xml',
  },
  {
    id: 'cloudflare-bot',
    framework: 'Cloudflare bot management',
    name: '__cf_bm',
    role: 'bot-protection',
    source: CLOUDFLARE,
    defaults: { lifetime: 1_800 },
  },
  {
    id: 'cloudflare-clearance',
    framework: 'Cloudflare challenge',
    name: 'cf_clearance',
    role: 'bot-protection',
    source: 'https://developers.cloudflare.com/cloudflare-challenges/concepts/clearance/',
  },
  {
    id: 'cloudflare-rate',
    framework: 'Cloudflare rate limiting',
    name: '_cfuvid',
    role: 'bot-protection',
    source: CLOUDFLARE,
  },
  {
    id: 'cloudflare-balancer',
    framework: 'Cloudflare load balancer',
    name: '__cflb',
    role: 'routing',
    source: CLOUDFLARE,
  },
  { id: 'imperva-visitor', framework: 'Imperva', name: /^visid_incap_\d+$/, role: 'bot-protection', source: IMPERVA },
  { id: 'imperva-session', framework: 'Imperva', name: /^incap_ses_\d+_\d+$/, role: 'bot-protection', source: IMPERVA },
  { id: 'imperva-balancer', framework: 'Imperva', name: /^nlbi_\d+(?:_\d+)?$/, role: 'routing', source: IMPERVA },
  {
    id: 'imperva-challenge',
    framework: 'Imperva',
    name: /^(?:reese84|___utmvc)$/,
    role: 'bot-protection',
    source: IMPERVA,
  },
  {
    id: 'akamai-bot',
    framework: 'Akamai Bot Manager',
    name: /^(?:_abck|ak_bmsc|bm_sz|bm_sv|bm_mi)$/,
    role: 'bot-protection',
    source: AKAMAI,
  },
  {
    id: 'human',
    framework: 'HUMAN (PerimeterX)',
    name: /^_px(?:\d|hd|vid|de)?$/,
    role: 'bot-protection',
    source: 'https://privacy.whattheflip.lol/en/vectors/cdn-bot-cookies',
  },
];
