import { useMemo, useState } from 'preact/hooks';
import type { TossingRoute } from '../../../src/cookie/send/tossing-routes.ts';
import { shownAddress } from '../../../src/masking/shown-address.ts';
import type { CookieLife, Site } from '../../../src/session/model/model.ts';
import { EvidenceList } from '../../parts/EvidenceList.tsx';
import { Section } from '../../parts/Section.tsx';
import { ToneIcon } from '../../parts/ToneIcon.tsx';
import { SiteText } from '../../parts/text/SiteText.tsx';
import { count } from '../../parts/text/words.ts';
import { useStore } from '../../state/store-context.ts';
import { sendingCircumstances } from '../sending/sending-circumstances.ts';
import { nameRivals } from './name-rivals.ts';
import { placeWords, tossingWords } from './rival-words.ts';

/** Cookies of one name are many more on no honest site. */
const SHOWN = 12;

/** What a server may take for this cookie: others of its name, and who could add one. Nothing where there is nothing to say. */
export function OtherCookies({ site, cookie }: { readonly site: Site; readonly cookie: CookieLife }) {
  const store = useStore();
  const model = store.report.value?.model;
  const { url, at } = sendingCircumstances(site, cookie, store.log, { lastAt: model?.lastAt ?? 0 });
  const minute = Math.floor(at / 60_000);
  const browser = model?.browser ?? 'chromium';
  const rivals = useMemo(
    () => nameRivals(site, cookie, store.log, { url, at }, browser),
    [site, cookie, store.log, url, minute, browser],
  );
  const { others, meeting, seen, refused, tossing } = rivals;
  if (others.length + tossing.length + refused.length === 0) return null;
  return (
    <Section title="Other cookies of this name" note={others.length === 0 ? 'none now' : `${others.length}`}>
      <div class="rivals" data-testid="other-cookies" data-count={others.length}>
        {others.length > 0 && (
          <>
            <p data-testid="shadowing" data-place={meeting?.place}>
              {meeting === undefined ? (
                'No request carries this one together with another of them.'
              ) : (
                <>
                  <ToneIcon tone={meeting.place === 1 ? 'none' : 'warn'} />{' '}
                  {meeting.place === 1 ? 'This one is read first. ' : `Another is read before this one. `}
                  <SiteText text={`${meeting.text} (Judged for ${meeting.url})`} limit={900} />
                </>
              )}
            </p>
            <ul class="found">
              {others.slice(0, SHOWN).map((other) => (
                <li key={other.key}>
                  <button
                    type="button"
                    class="link wrap"
                    onClick={() => store.select({ kind: 'cookie', key: other.key })}
                  >
                    <SiteText text={placeWords(other)} limit={300} />
                  </button>
                </li>
              ))}
              {others.length > SHOWN && <li class="dim">{count(others.length - SHOWN, 'more cookie')}</li>}
            </ul>
            {seen !== undefined && <EvidenceList evidence={[seen]} />}
          </>
        )}
        {refused.length > 0 && (
          <EvidenceList
            evidence={refused.map(({ seq, url, reason }) => ({
              seq,
              text: `A line of this name from ${shownAddress(url)} was not stored${reason === undefined ? '' : `: ${reason.text} (${reason.standard})`}`,
            }))}
          />
        )}
        {tossing.length > 0 && <Tossing routes={tossing} />}
      </div>
    </Section>
  );
}

/** Who could add a cookie of the name, in a sentence; how, one click below. */
function Tossing({ routes }: { readonly routes: readonly TossingRoute[] }) {
  const [open, setOpen] = useState(false);
  return (
    <div data-testid="tossing" data-routes={routes.map(({ by, effect }) => `${by}:${effect}`).join(' ')}>
      <p>
        {tossingWords(routes)}{' '}
        <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'hide' : 'how'}
        </button>
      </p>
      {open &&
        routes.map((route) => (
          <div key={route.by} class="answer-why">
            <p>
              <SiteText text={route.text} limit={600} />
            </p>
            <p class="dim">
              A line that does it:{' '}
              <code class="mono wrap">
                <SiteText text={`Set-Cookie: ${route.line}`} limit={400} />
              </code>
            </p>
          </div>
        ))}
    </div>
  );
}
