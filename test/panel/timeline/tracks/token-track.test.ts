import { describe, expect, it } from 'vitest';
import { createLog } from '../../../../panel/state/log.ts';
import { tracksOf } from '../../../../panel/timeline/tracks/tracks.ts';
import { foldLog } from '../../../../src/session/fold.ts';
import { FIRST, SECOND, signedIn } from '../../../session/support/token-stories.ts';
import { transcript } from '../../../support/transcript.ts';

function tracksIn(story: string) {
  const facts = transcript(story);
  const log = createLog();
  log.add(facts);
  return tracksOf(foldLog(facts), log, { text: '', thirdParties: false });
}

describe('the track of a token', () => {
  it('stands first where the token carries the session, before cookies that do not', () => {
    const tracks = tracksIn(signedIn.replace('200 text/html', '200 text/html\n Set-Cookie: theme=dark; Path=/'));
    expect(tracks.map(({ kind, name, inSession }) => [kind, name, inSession])).toEqual([
      ['token', 'Authorization: Bearer', true],
      ['cookie', 'theme', false],
    ]);
  });

  it('has a bar for each identifier, the next where the next one came, and a dot for each request', () => {
    const [track] = tracksIn(`${signedIn}
      12:20:00 GET https://shop.test/api/me (fetch) Authorization: Bearer ${SECOND}
               200 application/json
      12:20:30 GET https://shop.test/api/orders (fetch) Authorization: Bearer ${FIRST}
               200 application/json`);
    expect(track?.bars.map(({ ordinal }) => ordinal)).toEqual([0, 1]);
    expect(track?.bars[0]?.to?.seq).toBe(track?.bars[1]?.from.seq);
    expect(track?.bars[1]?.to).toBeUndefined();
    expect(track?.sent.seqs).toHaveLength(4);
    expect(track?.events.map(({ words }) => words)).toEqual(['identifier 1 first sent', 'identifier 2 first sent']);
  });

  it('ends its bar with a cross where the server refused the token', () => {
    const [track] = tracksIn(`${signedIn}
      12:16:00 GET https://shop.test/api/me (fetch) Authorization: Bearer ${FIRST}
               401 application/json
      12:17:00 GET https://shop.test/api/me (fetch) Authorization: Bearer ${SECOND}
               200 application/json`);
    const cross = track?.events.find(({ kind }) => kind === 'deleted');
    expect(track?.bars[0]?.to?.seq).toBe(cross?.seq);
    expect(cross?.seq).toBeLessThan(track?.bars[1]?.from.seq ?? 0);
  });

  it('of a custom header counts what went to the hosts of this site’s pages', () => {
    const [track] = tracksIn(`it watches https://shop.test/
      GET https://shop.test/
      200 text/html
      GET https://api.other.test/a (fetch from https://shop.test) X-Auth-Token: ${FIRST}
      200
      GET https://third.test/b (fetch from https://frame.test) X-Auth-Token: ${SECOND}
      200`);
    expect(track?.sent.seqs).toHaveLength(1);
  });

  it('of an address shows the first and the last request', () => {
    const [track] = tracksIn(`it watches https://shop.test/
      GET https://shop.test/?sid=${FIRST}
      200 text/html
      GET https://shop.test/?sid=${FIRST}
      200 text/html
      GET https://shop.test/?sid=${FIRST}
      200 text/html`);
    expect(track?.name).toBe('?sid=');
    expect(track?.sent.seqs).toHaveLength(2);
  });
});
