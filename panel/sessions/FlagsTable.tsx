import { useState } from 'preact/hooks';
import { compareAttributes } from '../../src/cookie/attribute-comparison.ts';
import { parseSetCookieString } from '../../src/cookie/set-cookie-string.ts';
import type { CookieLife } from '../../src/session/model.ts';
import { maskSetCookie } from '../parts/describe-observation.ts';
import { Mark } from '../parts/Mark.tsx';
import { SiteText } from '../parts/SiteText.tsx';
import { useStore } from '../store-context.ts';

/** What the server asked for beside what the browser keeps. */
export function FlagsTable(props: { readonly cookie: CookieLife }) {
  const { log } = useStore();
  const [raw, setRaw] = useState(false);
  const { asked, stored } = props.cookie;
  if (stored === undefined) {
    return (
      <p class="dim">
        {asked === undefined
          ? 'Neither a Set-Cookie line nor the cookie store has been seen for it.'
          : 'The browser reported nothing in its store for this cookie.'}
      </p>
    );
  }
  const rows = compareAttributes(
    asked === undefined ? undefined : parseSetCookieString(asked.line),
    stored,
    asked?.url ?? `https://${stored.domain}${stored.path}`,
    asked === undefined ? undefined : log.at(asked.seq)?.at,
  );
  return (
    <>
      <table class="flags-table">
        <thead>
          <tr>
            <th scope="col">Attribute</th>
            <th scope="col">Asked for</th>
            <th scope="col">The browser keeps</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.attribute} class={row.differs ? 'differs' : ''}>
              <th scope="row">{row.attribute}</th>
              <td>
                <SiteText text={row.asked} limit={160} />
              </td>
              <td>
                {row.differs && (
                  <span title="Not what was asked for">
                    <Mark tone="warn" />{' '}
                  </span>
                )}
                <SiteText text={row.kept} limit={160} />
                {row.note !== undefined && (
                  <small>
                    <SiteText text={row.note} limit={300} />
                  </small>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {asked !== undefined && (
        <p>
          <button type="button" class="link" aria-expanded={raw} onClick={() => setRaw(!raw)}>
            {raw ? 'Hide the line' : 'The Set-Cookie line'}
          </button>
        </p>
      )}
      {asked !== undefined && raw && (
        <div class="raw mono wrap">
          <SiteText text={maskSetCookie(asked.line)} />
        </div>
      )}
    </>
  );
}
