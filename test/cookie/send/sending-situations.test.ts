import { describe, expect, it } from 'vitest';
import { sendingSituations } from '../../../src/cookie/send/sending-situations.ts';
import { AT, EVIL, HOME } from '../support/sending.ts';

const hostOnly = { domain: 'www.shop.test', hostOnly: true, path: '/account' };
const local = { domain: 'localhost', hostOnly: true, path: '/' };

describe('a situation', () => {
  it.each([
    ['https', hostOnly, HOME],
    ['http', hostOnly, 'http://www.shop.test/'],
    ['a development server', local, 'http://localhost:3000/'],
    ['another site’s jar', { ...hostOnly, partition: EVIL }, HOME],
  ])('of %s has an id of its own, and words for a table', (_, cookie, url) => {
    const all = sendingSituations(cookie, url, AT);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { words, request } of all) {
      expect(words).toMatch(/^(You|An?|This) .*[^.]$/);
      expect(request.at).toBe(AT);
    }
  });

  it('names the cookie’s age where that decides', () => {
    const ages = sendingSituations(hostOnly, HOME, AT).flatMap(({ id, age }) =>
      age === undefined ? [] : [`${id} ${age}`],
    );
    expect(ages).toEqual(['other-post-young 60000', 'other-post-old 600000', 'http-post 600000']);
  });

  it('speaks of a port where there is no other host', () => {
    const words = (cookie: typeof hostOnly, url: string) =>
      sendingSituations(cookie, url, AT).find(({ id }) => id === 'sibling-link')?.words;
    expect(words(hostOnly, HOME)).toBe('A link on another host of this site');
    expect(words(local, 'http://localhost:3000/')).toBe('A link on another port of this host');
  });

  it('of the http page is left out where everything is http', () => {
    const ids = sendingSituations(hostOnly, 'http://www.shop.test/', AT).map(({ id }) => id);
    expect(ids).not.toContain('http-link');
    expect(ids).toContain('cleartext');
  });

  it('of a jar names its site', () => {
    const inJar = sendingSituations({ ...hostOnly, partition: EVIL }, HOME, AT).filter(({ who }) => who === 'jar');
    expect(inJar.map(({ words }) => words)[0]).toBe('A page of evil.test shows this one in a frame');
    for (const { request } of inJar) expect(request.topLevelUrl).toBe(EVIL);
  });

  it('aims at an address of the cookie, from a page of another site', () => {
    for (const { id, who, request } of sendingSituations(hostOnly, HOME, AT)) {
      if (id === 'sibling-receives') expect(request.url).toBe('https://another-host.shop.test/account');
      else expect(new URL(request.url).host + new URL(request.url).pathname, id).toBe('www.shop.test/account');
      if (who === 'other-site') expect(request.topLevelUrl).toBe('https://another-site.example/');
    }
  });
});
