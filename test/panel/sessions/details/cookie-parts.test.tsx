// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { CookieParts } from '../../../../panel/sessions/details/CookieParts.tsx';
import { noise } from '../../../session/flows/flow.ts';
import { told } from '../../../session/support/told.ts';

const drawn = (name: string, ...answers: readonly (readonly string[])[]): string => {
  const requests = answers.map(
    (lines) =>
      `+5s GET https://shop.test/\n 200 text/html\n${lines.map((one) => ` Set-Cookie: ${one}; Path=/`).join('\n')}`,
  );
  const { site, cookie } = told(`it watches https://shop.test/\n${requests.join('\n')}`);
  const place = document.createElement('div');
  render(<CookieParts site={site} cookie={cookie(name)} />, place);
  return place.textContent ?? '';
};

describe('what the details say of a cookie beyond itself', () => {
  it('is nothing for most', () => {
    expect(drawn('theme', ['theme=dark'])).toBe('');
  });

  it('is the value that it is a part of', () => {
    expect(drawn('auth.0', [`auth.0=${noise('a', 3_900)}`, `auth.1=${noise('b', 300)}`])).toContain(
      'One value in 2 cookies',
    );
  });

  it('is the server that it names, and when that changed', () => {
    expect(drawn('SERVERID', ['SERVERID=web1'])).toContain('server web1, always the same so far.');
    expect(drawn('SERVERID', ['SERVERID=web1'], ['SERVERID=web2'])).toMatch(
      /keeps this browser with one server, now web2\..*server changed: web1 → web2, at \d\d:\d\d:\d\d/,
    );
  });
});
