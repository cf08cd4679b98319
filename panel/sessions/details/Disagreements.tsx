import type { CookieLife } from '../../../src/session/model/model.ts';
import { Section } from '../../parts/Section.tsx';
import { maskSetCookie } from '../../parts/text/describe-observation.ts';
import { SiteText } from '../../parts/text/SiteText.tsx';
import { useStore } from '../../state/store-context.ts';

/** More than these add nothing. */
const MOST = 5;

/** Where our prediction of what the browser stores was wrong: said, not hidden. The verdicts follow the store. */
export function Disagreements({ cookie }: { readonly cookie: CookieLife }) {
  const store = useStore();
  const all = store.report.value?.model.disagreements ?? [];
  const mine = all.filter((each) => each.site === cookie.site && each.cookie === cookie.key);
  if (mine.length === 0) return null;
  return (
    <Section title={`Predicted otherwise: ${mine.length}`}>
      <ul class="causes" data-testid="disagreements">
        {mine.slice(-MOST).map((each) => (
          <li key={each.seq}>
            <SiteText
              text={`${maskSetCookie(each.line)}: predicted ${each.predicted}; the store: ${each.observed}.`}
              limit={600}
            />{' '}
            <button type="button" class="link" onClick={() => store.showInTimeline(each.seq)}>
              timeline
            </button>
          </li>
        ))}
      </ul>
      <p class="dim">
        The store counts, and every verdict follows it. Unless somebody else changed the cookie at that moment, the
        prediction is a mistake of Session Inspector.
      </p>
    </Section>
  );
}
