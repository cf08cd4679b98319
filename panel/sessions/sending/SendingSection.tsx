import { useId, useMemo } from 'preact/hooks';
import { sendingMatrix } from '../../../src/cookie/send/sending-matrix.ts';
import type { CookieLife, Site } from '../../../src/session/model/model.ts';
import { Section } from '../../parts/Section.tsx';
import { SiteText } from '../../parts/text/SiteText.tsx';
import { useStore } from '../../state/store-context.ts';
import { SendingMatrix } from './SendingMatrix.tsx';
import { sendingCircumstances } from './sending-circumstances.ts';
import { browserNames, otherBrowser, sendingSummary } from './sending-words.ts';

interface SendingSectionProps {
  readonly site: Site;
  readonly cookie: CookieLife;
}

/** Who can make the browser send the cookie: a sentence per browser, and every case one click below. */
export function SendingSection({ site, cookie }: SendingSectionProps) {
  const store = useStore();
  const id = useId();
  const model = store.report.value?.model;
  const { stored } = cookie;
  const { url, at } = sendingCircumstances(site, cookie, store.log, { lastAt: model?.lastAt ?? 0 });
  const minute = Math.floor(at / 60_000);
  // The answers hang on expiry alone, so a minute is fine enough, and new observations cost nothing.
  const rows = useMemo(
    () => (stored === undefined ? undefined : sendingMatrix(stored, { url, at })),
    [stored, url, minute],
  );
  if (rows === undefined || model === undefined) {
    return (
      <Section title="Who can make the browser send it">
        <p class="dim">The browser reported nothing in its store for this cookie, so its rules are not known.</p>
      </Section>
    );
  }
  const summary = sendingSummary(rows, model.browser, url);
  const open = store.sendingShown.value;
  return (
    <Section title="Who can make the browser send it" note={cookie.gone ? 'while it was there' : ''}>
      <p data-testid="sending-summary">
        <strong>In this {browserNames[model.browser]}:</strong> <SiteText text={summary.here} limit={900} />
      </p>
      <p class={summary.differs ? '' : 'dim'} data-testid="sending-elsewhere">
        <strong>{browserNames[otherBrowser(model.browser)]}:</strong> <SiteText text={summary.elsewhere} limit={900} />
      </p>
      <p>
        <button
          type="button"
          class="link"
          data-testid="sending-toggle"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => {
            store.sendingShown.value = !open;
          }}
        >
          {open ? 'Hide the cases' : `All ${rows.length} cases in both browsers, and why`}
        </button>
      </p>
      {open && <SendingMatrix id={id} rows={rows} browser={model.browser} />}
    </Section>
  );
}
