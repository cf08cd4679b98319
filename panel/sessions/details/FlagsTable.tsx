import { useMemo, useState } from 'preact/hooks';
import { parseSetCookieString } from '../../../src/cookie/parse/set-cookie-string.ts';
import { compareAttributes } from '../../../src/cookie/words/compare-attributes.ts';
import { compareWithDefaults, type DefaultRow } from '../../../src/frameworks/framework-defaults.ts';
import type { CookieLife, Site } from '../../../src/session/model/model.ts';
import { ToneIcon } from '../../parts/ToneIcon.tsx';
import { maskSetCookie } from '../../parts/text/describe-observation.ts';
import { SiteText } from '../../parts/text/SiteText.tsx';
import { useStore } from '../../state/store-context.ts';
import { browserNames } from '../sending/sending-words.ts';
import { FrameworkDefaults } from './FrameworkDefaults.tsx';
import { outcomeWords } from './outcome-words.ts';
import { type Attribute, type StorageRemarks, storageRemarks } from './storage-remarks.ts';

interface FlagsTableProps {
  readonly site: Site;
  readonly cookie: CookieLife;
}

/** What the server asked for beside what the browser keeps, and by which rule it is not the same. */
export function FlagsTable({ site, cookie }: FlagsTableProps) {
  const store = useStore();
  const { asked, stored } = cookie;
  const askedAt = asked === undefined ? undefined : store.log.at(asked.seq)?.at;
  const browser = store.report.value?.model.browser ?? 'chromium';
  const said = useMemo(() => storageRemarks(site, cookie, browser), [site, cookie, browser]);
  const name = browserNames[browser];
  if (stored === undefined) {
    return (
      <>
        <p class="dim">
          {asked === undefined
            ? 'Neither a Set-Cookie line nor the cookie store has been seen for it.'
            : 'The browser reported nothing in its store for this cookie.'}
        </p>
        <Remarks said={said} name={name} rows={[]} />
        {asked !== undefined && <RawLine line={asked.line} />}
      </>
    );
  }
  const line = asked === undefined ? undefined : parseSetCookieString(asked.line, browser);
  const url = asked?.url ?? `https://${stored.domain}${stored.path}`;
  const rows = compareAttributes(line, stored, url, askedAt);
  const defaults = cookie.framework?.defaults;
  const usual = line === undefined || defaults === undefined ? [] : compareWithDefaults(defaults, line, url, askedAt);
  return (
    <>
      <table class="flags-table" data-testid="flags">
        <thead>
          <tr>
            <th scope="col">Attribute</th>
            <th scope="col">Asked for</th>
            <th scope="col">The browser keeps</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const remarks = said?.remarks.filter((each) => each.attribute === row.attribute) ?? [];
            const isWarned = row.differs || (remarks.length > 0 && said?.predicted === 'refused');
            return (
              <tr key={row.attribute} class={isWarned ? 'differs' : ''} data-attribute={row.attribute}>
                <th scope="row">{row.attribute}</th>
                <td>
                  <SiteText text={row.asked} limit={160} />
                  <Usual row={usual.find((each) => each.attribute === row.attribute)} />
                </td>
                <td>
                  {isWarned && (
                    <span title={row.differs ? 'Not what was asked for' : 'The line was refused for this'}>
                      <ToneIcon tone="warn" />{' '}
                    </span>
                  )}
                  <SiteText text={row.kept} limit={160} />
                  {row.note !== undefined && (
                    <small>
                      <SiteText text={row.note} limit={300} />
                    </small>
                  )}
                  {remarks.map((each) => (
                    <small key={each.text} data-testid="storage-remark">
                      <SiteText text={each.text} limit={400} />
                    </small>
                  ))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <FrameworkDefaults row={cookie.framework} />
      <Remarks said={said} name={name} rows={rows.map((row) => row.attribute)} />
      {asked !== undefined && <RawLine line={asked.line} />}
    </>
  );
}

/** What the framework sets there by itself; quiet where that is what was asked for. */
function Usual({ row }: { readonly row: DefaultRow | undefined }) {
  if (row === undefined) return null;
  if (row.isChanged === false) {
    return (
      <span class="dim" data-testid="default">
        {' '}
        (default)
      </span>
    );
  }
  return <small data-testid="default">default: {row.usual}</small>;
}

interface RemarksProps {
  readonly said: StorageRemarks | undefined;
  readonly name: string;
  /** Rows that the table has: their remarks stand there. */
  readonly rows: readonly Attribute[];
}

/** About the line as a whole, and about the other browser. */
function Remarks({ said, name, rows }: RemarksProps) {
  if (said === undefined) return null;
  const shown = new Set<Attribute | undefined>(rows);
  const outcome = outcomeWords(said, name, rows.length > 0);
  return (
    <>
      {said.remarks
        .filter((each) => !shown.has(each.attribute))
        .map((each) => (
          <p key={each.text} data-testid="storage-remark">
            {said.predicted === 'refused' && <ToneIcon tone="warn" />} <SiteText text={each.text} limit={400} />
          </p>
        ))}
      {outcome !== undefined && <p data-testid="storage-outcome">{outcome}</p>}
      {said.elsewhere !== undefined && (
        <p class="dim" data-testid="storage-elsewhere">
          <SiteText text={said.elsewhere} limit={400} />
        </p>
      )}
    </>
  );
}

function RawLine(props: { readonly line: string }) {
  const [raw, setRaw] = useState(false);
  return (
    <>
      <p>
        <button type="button" class="link" aria-expanded={raw} onClick={() => setRaw(!raw)}>
          {raw ? 'Hide the line' : 'The Set-Cookie line'}
        </button>
      </p>
      {raw && (
        <div class="raw mono wrap">
          <SiteText text={maskSetCookie(props.line)} />
        </div>
      )}
    </>
  );
}
