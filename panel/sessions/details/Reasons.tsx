import type { CookieLife, Reason } from '../../../src/session/model/model.ts';
import { SiteText } from '../../parts/text/SiteText.tsx';
import { useStore } from '../../state/store-context.ts';

/** Why a cookie is thought to carry the session, or not, and the person's own word on it. */
export function Reasons(props: { readonly cookie: CookieLife }) {
  const store = useStore();
  const { cookie } = props;
  const pin = (pinned: boolean | null) =>
    store.ask({ type: 'pin', pin: { type: 'pinned', cookie: cookie.key, pinned } });
  return (
    <>
      <ReasonList reasons={cookie.reasons} />
      <p class="actions">
        {cookie.pinned === undefined ? (
          <>
            <button type="button" class="button" onClick={() => pin(true)}>
              It is the session
            </button>
            <button type="button" class="button" onClick={() => pin(false)}>
              It is not
            </button>
          </>
        ) : (
          <>
            <span>You said: it {cookie.pinned ? 'carries' : 'does not carry'} the session.</span>
            <button type="button" class="button" onClick={() => pin(null)}>
              Take it back
            </button>
          </>
        )}
      </p>
    </>
  );
}

/** Points and sentences, the heaviest first. */
export function ReasonList(props: { readonly reasons: readonly Reason[] }) {
  const store = useStore();
  if (props.reasons.length === 0) return <p class="dim">Nothing speaks for or against it.</p>;
  const ranked = [...props.reasons].sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  return (
    <ul class="reasons">
      {ranked.map((reason) => (
        <li key={`${reason.code} ${reason.seq ?? ''} ${reason.text}`}>
          <span class="points" title={reason.code}>
            {signed(reason.points)}
          </span>
          <span>
            <SiteText text={reason.text} limit={400} />
            {reason.seq !== undefined && (
              <>
                {' '}
                <button type="button" class="link" onClick={() => store.showInTimeline(reason.seq ?? 0)}>
                  timeline
                </button>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** "+3", "−1.5": with a real minus. */
function signed(points: number): string {
  const rounded = Math.round(points * 10) / 10;
  return rounded < 0 ? `−${-rounded}` : `+${rounded}`;
}
