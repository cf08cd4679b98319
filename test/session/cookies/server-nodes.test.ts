import { describe, expect, it } from 'vitest';
import { BROWSERS, ID_A, ID_B, told } from '../support/told.ts';

const T_A = '4D1F01F276EC7DF85C1FC6C15262430F';
const T_B = '6E84AC9260BF17C0DB58BD624020FCED';
const page = (path: string, lines = '') => `+3s GET https://shop.test${path}\n 200 text/html${lines}`;
const set = (pair: string) => `\n Set-Cookie: ${pair}; Path=/; HttpOnly`;
const signIn = (lines: string) => `12:00:09 POST https://shop.test/login form: username, password
  302 → /account${lines}\n GET /account\n 200 text/html`;

describe.each(BROWSERS)('which server answered, in %s', (browser) => {
  const of = (...parts: readonly string[]) =>
    told(['it watches https://shop.test/', '12:00:00 GET https://shop.test/login', ...parts].join('\n'), browser);
  const trail = ({ site }: ReturnType<typeof of>) =>
    site.nodes.map(({ name, reading, sightings }) => [name, reading, ...sightings.map(({ node }) => node)]);

  it('is told by the route behind an identifier, and when it changed', () => {
    const told = of(
      `200 text/html${set(`JSESSIONID=${T_A}.node1`)}`,
      page('/a'),
      page('/b', set(`JSESSIONID=${T_A}.node2`)),
    );
    expect(trail(told)).toEqual([['JSESSIONID', 'readable', 'node1', 'node2']]);
    const [first, second] = told.site.nodes[0]?.sightings ?? [];
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(5_000);
    expect(second?.url).toBe('https://shop.test/b');
    expect(told.cookie('JSESSIONID').identifiers).toHaveLength(1);
  });

  it('is told by a load balancer’s own cookie, decoded where it can be', () => {
    const balanced = of(
      `200 text/html${set('BIGipServershop_pool=1677787402.36895.0000')}`,
      page('/a', set('BIGipServershop_pool=1694564618.36895.0000')),
    );
    expect(trail(balanced)).toEqual([['BIGipServershop_pool', 'readable', '10.1.1.100:8080', '10.1.1.101:8080']]);
  });

  it('is not told by values that are made anew with each answer', () => {
    const opaque = 'k3n8Zl2QvXo7yBtR5sWq1uPjHdGfMaCeYxT9rKwLiVbNnOpEhJzDgFmSaUcIyQ';
    expect(trail(of(`200 text/html${set(`AWSALB=${opaque}`)}`, page('/a', set(`AWSALB=x${opaque}`))))).toEqual([]);
  });

  it('a sign-in at which only the route changed has rotated nothing', () => {
    const { rotation } = of(`200 text/html${set(`JSESSIONID=${T_A}.node1`)}`, signIn(set(`JSESSIONID=${T_A}.node2`)));
    expect(rotation()).toMatchObject({ verdict: 'kept', rule: 'V4' });
  });

  it.each([
    ['the route behind it', set(`JSESSIONID=${T_A}.node1`), set(`JSESSIONID=${T_B}.node2`), 'node1 → node2'],
    [
      'the load balancer’s cookie',
      set(`PHPSESSID=${ID_A}`) + set('SERVERID=web1'),
      set(`PHPSESSID=${ID_B}`) + set('SERVERID=web2'),
      'web1 → web2',
    ],
  ])('a new identifier that came with another server, by %s, leaves a doubt', (_, before, after, change) => {
    const { rotation } = of(`200 text/html${before}`, signIn(after));
    expect(rotation()).toMatchObject({ verdict: 'inconclusive', rule: 'node' });
    expect(rotation().text).toContain(change);
    expect(rotation().missing).toContain('Sign out and in again');
  });

  it('a new identifier from the same server is a rotation', () => {
    const { rotation } = of(`200 text/html${set(`JSESSIONID=${T_A}.node1`)}`, signIn(set(`JSESSIONID=${T_B}.node1`)));
    expect(rotation()).toMatchObject({ verdict: 'rotated', rule: 'V5' });
  });

  it('a session that had outlived a change of server before is known to all servers: no doubt', () => {
    const { rotation } = of(
      `200 text/html${set('SERVERID=web1') + set(`PHPSESSID=${ID_A}`)}`,
      page('/cart', set('SERVERID=web2')),
      page('/login'),
      signIn(set(`PHPSESSID=${ID_B}`) + set('SERVERID=web1')),
    );
    expect(rotation()).toMatchObject({ verdict: 'rotated' });
  });

  it('a change of server long before the sign-in says nothing of it', () => {
    const { rotation } = of(
      `200 text/html${set('SERVERID=web1') + set(`PHPSESSID=${ID_A}`)}`,
      page('/login', set('SERVERID=web2')),
      signIn(set(`PHPSESSID=${ID_B}`)),
    );
    expect(rotation()).toMatchObject({ verdict: 'rotated' });
  });
});
