import { useMemo, useState } from 'preact/hooks';
import { type Order, useHeldOrder } from '../parts/rows/held-order.ts';
import { SplitPane } from '../parts/SplitPane.tsx';
import type { Selection } from '../state/store.ts';
import { useStore } from '../state/store-context.ts';
import { cookieDetails, signInStory, signOutStory, tokenDetails } from './later-details.ts';
import { Recording } from './Recording.tsx';
import { SessionList } from './rows/SessionList.tsx';
import { SignInQuestion } from './rows/SignInQuestion.tsx';
import { type SessionRow, sessionRows } from './rows/session-rows.ts';
import { SessionBar } from './SessionBar.tsx';

const ORDER: Order<SessionRow> = { idOf: (row) => row.id, groupOf: (row) => row.site.domain };

/** The ranked list and, beside or below it, what is known of the chosen row. */
export function SessionsView() {
  const store = useStore();
  const report = store.report.value;
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());

  const filter = store.filter.value;
  const thirdParties = store.showThirdParties.value;
  const expired = store.showExpired.value;
  const fresh = useMemo(
    () => (report === undefined ? [] : sessionRows(report.model, { text: filter, thirdParties, expired, unfolded })),
    [report, filter, thirdParties, expired, unfolded],
  );
  const { rows, onHover, release } = useHeldOrder(fresh, ORDER);

  if (report === undefined) return null;
  const question = report.model.sites
    .filter((site) => site.firstParty)
    .flatMap((site) => site.signIns)
    .findLast((signIn) => signIn.asked);
  return (
    <div class="view">
      <SessionBar />
      {question !== undefined && <SignInQuestion key={question.id} signIn={question} />}
      <SplitPane
        label="Divide list and details"
        share={0.42}
        stackedShare={0.4}
        first={
          <SessionList
            rows={rows}
            startedAt={report.model.startedAt}
            onUnfold={(site) => {
              release();
              setUnfolded(new Set([...unfolded, site]));
            }}
            onHover={onHover}
          />
        }
        second={<Details selection={store.selection.value} />}
      />
    </div>
  );
}

function Details(props: { readonly selection: Selection | undefined }) {
  const sites = useStore().report.value?.model.sites ?? [];
  const { selection } = props;
  for (const site of sites) {
    if (selection?.kind === 'cookie') {
      const cookie = site.cookies.find((each) => each.key === selection.key);
      if (cookie !== undefined) return <cookieDetails.Component key={cookie.key} site={site} cookie={cookie} />;
    }
    if (selection?.kind === 'token') {
      const token = site.tokens.find((each) => each.key === selection.key);
      if (token !== undefined) return <tokenDetails.Component key={token.key} site={site} token={token} />;
    }
    if (selection?.kind === 'sign-in') {
      const signIn = [...site.signIns, ...site.privilegeChanges].find((each) => each.id === selection.id);
      if (signIn !== undefined) return <signInStory.Component key={signIn.id} site={site} signIn={signIn} />;
    }
    if (selection?.kind === 'sign-out') {
      const signOut = site.signOuts.find((each) => each.id === selection.id);
      if (signOut !== undefined) return <signOutStory.Component key={signOut.id} site={site} signOut={signOut} />;
    }
  }
  if (sites.every((site) => site.cookies.length + site.tokens.length === 0)) return <Recording />;
  return (
    <section class="details empty" data-testid="details" aria-label="Details">
      <p>
        {selection === undefined
          ? 'Choose a row to see what is known about it.'
          : 'What you had chosen is not in the recording any more.'}
      </p>
    </section>
  );
}
