import type { Site, TokenLife } from '../../../src/session/model/model.ts';
import { Cell } from '../../parts/rows/Cell.tsx';
import type { RowProps } from '../../parts/rows/Rows.tsx';
import { SiteText } from '../../parts/text/SiteText.tsx';
import { visibleText } from '../../parts/text/visible-text.ts';
import { classMeaning, classWords } from '../../parts/text/words.ts';
import { Verdict } from '../../parts/Verdict.tsx';
import { lastRotation, rowVerdictWords } from './session-rows.ts';
import { flagsSentence, lifeWord } from './token-words.ts';

interface TokenRowProps {
  readonly site: Site;
  readonly token: TokenLife;
  readonly rowProps: RowProps;
}

/** A session that is no cookie, among the cookies. */
export function TokenRow({ site, token, rowProps }: TokenRowProps) {
  const last = lastRotation(site, token.key)?.row;
  const life = lifeWord(token);
  const elsewhere = token.hosts.filter((host) => !site.hosts.includes(host));
  return (
    <div
      {...rowProps}
      class={`row cookie-row token-row session-columns${token.class === 'session-likely' ? ' in-set' : ''}`}
      data-testid="token-row"
      data-token={token.name}
      data-class={token.class}
    >
      <Cell
        class="col-cookie mono"
        span={2}
        title={visibleText(`${token.name}\nsent to ${token.hosts.join(', ')}`.slice(0, 500))}
      >
        <SiteText text={token.name} limit={120} />
        {elsewhere[0] !== undefined && (
          <span class="where">
            {' → '}
            <SiteText text={elsewhere[0]} limit={80} />
          </span>
        )}
      </Cell>
      <Cell class="col-what-it-is" title={classMeaning[token.class]}>
        {classWords[token.class]}
      </Cell>
      <Cell class="col-flags dim" title={flagsSentence(token)}>
        no flags
      </Cell>
      <Cell class="col-at-sign-in">
        {last !== undefined && <Verdict {...rowVerdictWords[last.verdict]} title={visibleText(last.text)} />}
      </Cell>
      <Cell class="col-life" title={life.title}>
        {life.word}
      </Cell>
    </div>
  );
}
