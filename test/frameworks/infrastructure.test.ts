import { describe, expect, it } from 'vitest';
import { infrastructure } from '../../src/frameworks/infrastructure.ts';
import { recogniseFramework } from '../../src/frameworks/recognise-framework.ts';

describe('the cookies of what stands in front', () => {
  const cookies: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['AWSALB', undefined, 'aws-alb'],
    ['AWSALBCORS', undefined, 'aws-alb'],
    ['AWSALBAPP-0', undefined, 'aws-alb'],
    ['AWSELB', undefined, 'aws-elb'],
    ['ARRAffinitySameSite', undefined, 'azure-arr'],
    ['ApplicationGatewayAffinity', undefined, 'azure-gateway'],
    ['BIGipServerweb_pool', undefined, 'f5-persistence'],
    ['INGRESSCOOKIE', undefined, 'nginx-ingress'],
    ['SERVERID', undefined, 'haproxy'],
    ['ROUTEID', undefined, 'apache-balancer'],
    ['__cf_bm', undefined, 'cloudflare-bot'],
    ['cf_clearance', undefined, 'cloudflare-clearance'],
    ['_cfuvid', undefined, 'cloudflare-rate'],
    ['__cflb', undefined, 'cloudflare-balancer'],
    ['visid_incap_1234567', undefined, 'imperva-visitor'],
    ['incap_ses_543_1234567', undefined, 'imperva-session'],
    ['nlbi_1234567', undefined, 'imperva-balancer'],
    ['reese84', undefined, 'imperva-challenge'],
    ['_abck', undefined, 'akamai-bot'],
    ['bm_sz', undefined, 'akamai-bot'],
    ['_px3', undefined, 'human'],
    ['AWSALBX', undefined, undefined],
  ];

  it.each(cookies)('%s=%s is %s', (name, value, id) => {
    expect(recogniseFramework(name, value)?.id).toBe(id);
  });

  it('are all told above', () => {
    const told = new Set(cookies.map(([, , id]) => id));
    expect(infrastructure.map((row) => row.id).filter((id) => !told.has(id))).toEqual([]);
  });

  it('have no session among them', () => {
    expect(infrastructure.filter((row) => !['routing', 'bot-protection'].includes(row.role))).toEqual([]);
  });
});
