import { Cell, ColumnHeads } from '../../parts/rows/Cell.tsx';
import { type RowProps, Rows } from '../../parts/rows/Rows.tsx';
import { pathOf } from '../../parts/text/path-of.ts';
import { SiteText } from '../../parts/text/SiteText.tsx';
import { clockTime, fullTime } from '../../parts/text/times.ts';
import { isPrivilegeChange, signInKinds, signInWords } from '../../parts/text/words.ts';
import { Verdict } from '../../parts/Verdict.tsx';
import { useStore } from '../../state/store-context.ts';
import { CookieRow } from './CookieRow.tsx';
import { type SessionRow, selectionOf } from './session-rows.ts';
import { TokenRow } from './TokenRow.tsx';
import { signOutWords } from './token-words.ts';

interface SessionListProps {
  readonly rows: readonly SessionRow[];
  readonly startedAt: number;
  onUnfold(site: string): void;
  onHover(inside: boolean): void;
}

const COLUMNS = ['Carried by', 'Framework', 'What it is', 'Flags', 'At sign-in', 'Life'] as const;

export function SessionList(props: SessionListProps) {
  const store = useStore();
  const chosen = store.selection.value;
  const unfold = (row: SessionRow) => {
    if (row.kind === 'earlier') props.onUnfold(row.site.domain);
  };
  if (props.rows.length === 0) return <Empty />;
  return (
    <Rows
      label="Sites, sign-ins, cookies and tokens"
      items={props.rows}
      columns={COLUMNS.length}
      keyOf={(row) => row.id}
      isSelected={(row) => {
        const own = selectionOf(row);
        return own !== undefined && JSON.stringify(own) === JSON.stringify(chosen);
      }}
      choose={(row) => {
        const own = selectionOf(row);
        if (own !== undefined) store.selection.value = own;
      }}
      press={unfold}
      open={(row) => {
        unfold(row);
        document.querySelector<HTMLElement>('[data-testid=details] h2')?.focus();
      }}
      onHover={props.onHover}
      header={<ColumnHeads class="session-columns" heads={COLUMNS} />}
      row={(row, rowProps) => <AnyRow row={row} rowProps={rowProps} />}
    />
  );
}

function AnyRow(props: { readonly row: SessionRow; readonly rowProps: RowProps }) {
  const { row, rowProps } = props;
  switch (row.kind) {
    case 'cookie':
      return <CookieRow site={row.site} cookie={row.cookie} rowProps={rowProps} />;
    case 'token':
      return <TokenRow site={row.site} token={row.token} rowProps={rowProps} />;
    case 'site':
      return (
        <div {...rowProps} class="row site-row">
          <Cell span={COLUMNS.length}>
            <strong>
              <SiteText text={row.site.domain} limit={120} />
            </strong>{' '}
            <span class="dim">{siteWords(row.site)}</span>
          </Cell>
        </div>
      );
    case 'earlier':
      return (
        <div {...rowProps} class="row event-row">
          <Cell span={COLUMNS.length}>
            <span class="link">{row.count} earlier sign-ins and sign-outs…</span>
          </Cell>
        </div>
      );
    case 'sign-in': {
      const { signIn } = row;
      const verdict = signInWords(signIn);
      return (
        <div
          {...rowProps}
          class="row event-row"
          data-testid={isPrivilegeChange(signIn) ? 'privilege-event' : 'sign-in-event'}
          data-outcome={signIn.outcome}
          data-verdict={signIn.rotation?.verdict ?? 'none'}
        >
          <Cell class="event-what" span={4}>
            <time title={fullTime(signIn.at)}>{clockTime(signIn.at)}</time> {signInKinds[signIn.kind]}{' '}
            <span class="dim">
              {signIn.method} <SiteText text={pathOf(signIn.url)} limit={160} />
              {signIn.answer !== '' && (
                <>
                  {' '}
                  (<SiteText text={signIn.answer} limit={160} />)
                </>
              )}
            </span>
          </Cell>
          <Cell class="event-verdict" span={2}>
            <Verdict {...verdict} />
          </Cell>
        </div>
      );
    }
    case 'sign-out': {
      const { signOut } = row;
      const words = signOutWords(signOut);
      return (
        <div {...rowProps} class="row event-row" data-testid="sign-out-event">
          <Cell class="event-what" span={4}>
            <time title={fullTime(signOut.at)}>{clockTime(signOut.at)}</time> Sign-out{signOut.byUser && ' (your mark)'}{' '}
            <span class="dim">
              <SiteText text={pathOf(signOut.url)} limit={160} />
            </span>
          </Cell>
          <Cell class="event-verdict" span={2}>
            <Verdict {...words} />
          </Cell>
        </div>
      );
    }
    default:
      return row satisfies never;
  }
}

const STATES = {
  unknown: '',
  anonymous: 'not signed in',
  'signed-in': 'signed in',
  'signed-out': 'signed out',
} as const;

function siteWords(site: SessionRow['site']): string {
  const parts = [STATES[site.state], site.firstParty ? '' : 'third party'];
  const carried = site.tokens.some((token) => token.class === 'session-likely');
  if (site.sessionSet.length === 0) parts.push(carried ? 'session in no cookie' : 'no session cookie recognised');
  return parts.filter((part) => part !== '').join(' · ');
}

function Empty() {
  const store = useStore();
  const filter = store.filter.value;
  return (
    <div class="empty">
      <p>
        {filter === '' ? (
          <>
            <strong>Recording.</strong> Nothing of this tab's own site has been seen yet.
          </>
        ) : (
          <>
            Nothing matches “<SiteText text={filter} limit={60} />
            ”.{' '}
            <button
              type="button"
              class="link"
              onClick={() => {
                store.filter.value = '';
              }}
            >
              Clear the filter
            </button>
          </>
        )}
      </p>
    </div>
  );
}
