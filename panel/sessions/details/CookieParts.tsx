import type { CookieLife, Site } from '../../../src/session/model/model.ts';
import { roleOf } from '../../../src/session/ranking/cookie-role.ts';
import { SiteText } from '../../parts/text/SiteText.tsx';
import { serversSaid } from '../../parts/text/servers-said.ts';
import { clockTime } from '../../parts/text/times.ts';
import { groupOf } from '../rows/part-words.ts';

/** What the cookie is for, what it is a part of, and which server it names. */
export function CookieParts({ site, cookie }: { readonly site: Site; readonly cookie: CookieLife }) {
  const group = groupOf(site, cookie);
  const servers = serversSaid(site, cookie);
  const last = servers.at(-1);
  const role = roleOf(cookie, site);
  return (
    <>
      {role !== undefined && (
        <p data-testid="cookie-role">
          <SiteText text={role.text} limit={400} />
        </p>
      )}
      {group !== undefined && (
        <p data-testid="cookie-group">
          <SiteText text={group.text} limit={600} />
        </p>
      )}
      {last !== undefined && (
        <p data-testid="cookie-node">
          It tells which server answers: <SiteText text={last.text} limit={200} />
          {servers.length > 1
            ? `, at ${clockTime(last.at)} (${servers.length - 1} seen).`
            : ', always the same so far.'}
        </p>
      )}
    </>
  );
}
