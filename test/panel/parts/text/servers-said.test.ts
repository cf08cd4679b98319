import { describe, expect, it } from 'vitest';
import { serversSaid } from '../../../../panel/parts/text/servers-said.ts';
import { lifeSteps } from '../../../../panel/sessions/rows/life-steps.ts';
import { createLog } from '../../../../panel/state/log.ts';
import { tracksOf } from '../../../../panel/timeline/tracks/tracks.ts';
import { told } from '../../../session/support/told.ts';

const { model, site, cookie } = told(`
  it watches https://shop.test/
  12:00:01 GET https://shop.test/
           200 text/html
           Set-Cookie: SERVERID=web1; Path=/
  12:00:09 GET https://shop.test/cart
           200 text/html
           Set-Cookie: SERVERID=web2; Path=/`);

describe('the server that a cookie names', () => {
  it('is told with what came before', () => {
    expect(serversSaid(site, cookie('SERVERID')).map(({ text }) => text)).toEqual([
      'server web1',
      'server changed: web1 → web2',
    ]);
  });

  it('is a step of the cookie’s life where it changed', () => {
    const texts = lifeSteps(site, cookie('SERVERID')).map(({ text }) => text);
    expect(texts).toContain('server changed: web1 → web2');
    expect(texts).not.toContain('server web1');
  });

  it('is an event of its track in the timeline', () => {
    const [track] = tracksOf(model, createLog(), { text: '', thirdParties: false });
    expect(track?.events.filter(({ kind }) => kind === 'moved').map(({ words }) => words)).toEqual([
      'server changed: web1 → web2',
    ]);
  });
});
