import type { CookieLife, Site } from '../../../src/session/model/model.ts';
import { roleOf } from '../../../src/session/ranking/cookie-role.ts';
import { Cell } from '../../parts/rows/Cell.tsx';
import type { RowProps } from '../../parts/rows/Rows.tsx';
import { SiteText } from '../../parts/text/SiteText.tsx';
import { visibleText } from '../../parts/text/visible-text.ts';
import { classMeaning } from '../../parts/text/words.ts';
import { Verdict } from '../../parts/Verdict.tsx';
import { useStore } from '../../state/store-context.ts';
import { lifeWords, shortName } from './cookie-words.ts';
import { flagLetters } from './flag-letters.ts';
import { partWords, roleWord, shortPartWords } from './part-words.ts';
import { lastRotation, rowVerdictWords } from './session-rows.ts';
import { unstoredWords } from './unstored-words.ts';

interface CookieRowProps {
  readonly site: Site;
  readonly cookie: CookieLife;
  readonly rowProps: RowProps;
}

export function CookieRow({ site, cookie, rowProps }: CookieRowProps) {
  const { log } = useStore();
  const inSet = site.sessionSet.includes(cookie.key);
  const last = lastRotation(site, cookie.key)?.row;
  const unstored = unstoredWords(cookie);
  const part = shortPartWords(site, cookie);
  const life =
    unstored === undefined
      ? lifeWords(cookie, log.at(cookie.storedSeq ?? 0)?.at)
      : { word: '—', title: 'The browser never had it' };
  return (
    <div
      {...rowProps}
      class={`row cookie-row session-columns${inSet ? ' in-set' : ''}${cookie.gone ? ' gone' : ''}`}
      data-testid="cookie-row"
      data-cookie={cookie.name}
      data-class={cookie.class}
    >
      <Cell
        class="col-cookie mono"
        title={visibleText(
          [cookie.name, `${cookie.domain}${cookie.path}`, partWords(site, cookie) ?? '']
            .join('\n')
            .trim()
            .slice(0, 700),
        )}
      >
        <span class="cookie-name">
          <span class="cut">
            {cookie.name === '' ? <span class="dim">(no name)</span> : <SiteText text={cookie.name} limit={120} />}
            {site.cookies.some((other) => other !== cookie && other.name === cookie.name) && (
              <span class="where">
                {' '}
                <SiteText text={`${cookie.domain}${cookie.path}`} limit={80} />
              </span>
            )}
          </span>
          {part !== undefined && <span class="where part">{part}</span>}
        </span>
      </Cell>
      <Cell class="col-framework dim" title={cookie.framework?.framework}>
        {cookie.framework === undefined ? '—' : shortName(cookie.framework.framework)}
      </Cell>
      <Cell
        class="col-what-it-is"
        title={visibleText(unstored?.title ?? roleOf(cookie, site)?.text ?? classMeaning[cookie.class])}
      >
        {cookie.pinned !== undefined && <Pin pinned={cookie.pinned} />}
        {unstored?.word ?? roleWord(site, cookie)}
      </Cell>
      <Cell class="col-flags">{unstored === undefined && <Flags cookie={cookie} />}</Cell>
      <Cell class="col-at-sign-in">
        {last !== undefined && <Verdict {...rowVerdictWords[last.verdict]} title={visibleText(last.text)} />}
      </Cell>
      <Cell class="col-life" title={life.title}>
        {life.word}
      </Cell>
    </div>
  );
}

function Flags(props: { readonly cookie: CookieLife }) {
  const letters = flagLetters(props.cookie.name, props.cookie.stored);
  const words = letters.map((each) => each.words).join(', ');
  return (
    <span class="flags" title={words}>
      <span class="visually-hidden">{words}</span>
      {letters.map((each) => (
        <span key={each.words} aria-hidden="true" class={each.present ? 'flag' : 'flag missing'}>
          {each.letter}
        </span>
      ))}
    </span>
  );
}

function Pin(props: { readonly pinned: boolean }) {
  return (
    <svg
      class="pin"
      viewBox="0 0 10 10"
      width="10"
      height="10"
      role="img"
      aria-label={props.pinned ? 'you pinned it' : 'you unpinned it'}
    >
      <path
        d="M3 1h4L6.5 4 8 6H5.4v3h-.8V6H2l1.5-2z"
        fill={props.pinned ? 'currentColor' : 'none'}
        stroke="currentColor"
      />
    </svg>
  );
}
