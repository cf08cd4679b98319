import { useState } from 'preact/hooks';
import { maskValue } from '../../../src/masking/mask-value.ts';
import { shownAddress } from '../../../src/masking/shown-address.ts';
import { shownKey } from '../../../src/masking/shown-text.ts';
import type { Site, StorageReading, StoredItem } from '../../../src/session/model/model.ts';
import { RevealButton } from '../../parts/RevealButton.tsx';
import { Section } from '../../parts/Section.tsx';
import { ToneIcon } from '../../parts/ToneIcon.tsx';
import { SiteText } from '../../parts/text/SiteText.tsx';
import { clockTime } from '../../parts/text/times.ts';
import { count } from '../../parts/text/words.ts';
import { useReveal } from '../../parts/use-reveal.ts';
import { useStore } from '../../state/store-context.ts';

/** What lies in the page's own storage; read only when somebody presses the button. */
export function StorageSection({ site }: { readonly site: Site }) {
  const store = useStore();
  const readings = site.storage;
  const latest = readings.at(-1)?.seq ?? 0;
  const [askedAfter, setAskedAfter] = useState<number>();
  const { revealed, toggle } = useReveal();
  const waiting = askedAfter !== undefined && latest <= askedAfter && store.trouble.value === undefined;
  const some = readings.some(({ items }) => items.length > 0);
  return (
    <Section title="In the page’s storage">
      <p class="actions">
        <button
          type="button"
          class="button"
          data-testid="look-into-storage"
          disabled={waiting}
          title="Reads localStorage and sessionStorage of the page that the tab shows, once"
          onClick={() => {
            store.trouble.value = undefined;
            setAskedAfter(latest);
            store.ask({ type: 'read-storage' });
          }}
        >
          Look in this page’s storage
        </button>
        {some && <RevealButton revealed={revealed} onToggle={toggle} />}
        <span class="dim" role="status">
          {waiting && 'Looking …'}
        </span>
      </p>
      {readings.length === 0 && <p class="dim">Not looked at. Nothing of it is read until you press the button.</p>}
      {readings.map((reading) => (
        <Reading key={reading.url} reading={reading} revealed={revealed} />
      ))}
    </Section>
  );
}

function Reading({ reading, revealed }: { readonly reading: StorageReading; readonly revealed: boolean }) {
  const { at, entries, items, truncated, url } = reading;
  return (
    <div data-testid="storage-reading" data-items={items.length}>
      <p>
        {items.length === 0 ? (
          <>Nothing that looks like a token: </>
        ) : (
          <>
            <ToneIcon tone="warn" /> Any script in this page can read {items.length === 1 ? 'it' : 'them'}:{' '}
          </>
        )}
        <span class="dim">
          <SiteText text={shownAddress(url)} limit={160} />, {clockTime(at)}, {count(entries.local, 'entry', 'entries')}{' '}
          in localStorage and {entries.session.toLocaleString('en')} in sessionStorage
          {truncated && '; there was more than is looked at'}
        </span>
      </p>
      {items.length > 0 && (
        <ul class="found stored">
          {items.map((item) => (
            <li key={`${item.area} ${item.key} ${item.path}`} data-testid="stored-item" data-kind={item.kind}>
              <Item item={item} revealed={revealed} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const KINDS: Readonly<Record<StoredItem['kind'], string>> = {
  sent: 'a token that requests carry',
  cookie: 'the value of a cookie',
  jwt: 'a JSON Web Token, not seen sent',
  named: 'by its name a token, not seen sent',
};

function Item({ item, revealed }: { readonly item: StoredItem; readonly revealed: boolean }) {
  const store = useStore();
  const { area, key, path, value, kind, token, cookie } = item;
  const target = token === undefined ? cookie : token;
  return (
    <>
      <span class="dim">{area === 'local' ? 'localStorage' : 'sessionStorage'}</span>{' '}
      <span class="mono">
        <SiteText
          text={path === '' ? shownKey(key, 160) : `${shownKey(key, 120)} › ${shownKey(path, 120)}`}
          limit={260}
        />
      </span>{' '}
      <span class="mono wrap">
        <SiteText text={revealed ? value : maskValue(value)} limit={4_200} />
      </span>{' '}
      {target === undefined ? (
        <span class="dim">{KINDS[kind]}</span>
      ) : (
        <button
          type="button"
          class="link"
          onClick={() => store.select({ kind: token === undefined ? 'cookie' : 'token', key: target })}
        >
          {KINDS[kind]}
        </button>
      )}
    </>
  );
}
