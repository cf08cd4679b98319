import { useMemo, useState } from 'preact/hooks';
import type { SamplePlan } from '../../../src/observation.ts';
import type { Model } from '../../../src/session/model/model.ts';
import { SiteText } from '../../parts/text/SiteText.tsx';
import { duration } from '../../parts/text/times.ts';
import { visibleText } from '../../parts/text/visible-text.ts';
import { count } from '../../parts/text/words.ts';
import { useStore } from '../../state/store-context.ts';
import type { SampleSource } from '../sources.ts';
import { type CollectChoice, collectChoices } from './collect-choices.ts';

interface CollectFormProps {
  readonly source: SampleSource;
  readonly model: Model;
  close(): void;
}

/** A usual time from request to answer, ms, for the estimate before anything was sent. */
const USUAL_ANSWER = 100;

/** Chooses what to repeat, shows exactly what will be sent, and starts it. */
export function CollectForm({ source, model, close }: CollectFormProps) {
  const store = useStore();
  const site = source.cookie?.site ?? source.collection?.site ?? '';
  const choices = useMemo(() => collectChoices(model, { name: source.name, site }), [model, source.name, site]);
  const [picked, setPicked] = useState<string>();
  const [wanted, setWanted] = useState(1_000);
  const [atOnce, setAtOnce] = useState(2);
  const [delay, setDelay] = useState(50);
  const choice = choices.find((each) => idOf(each) === picked) ?? choices[0];
  if (choice === undefined) {
    return (
      <div class="collect" data-testid="collect-form">
        <p>
          No GET request of this recording has set <SiteText text={source.name} limit={80} mono />. Sign out or delete
          the cookie, then load a page of the site: the request that hands out a new one can be repeated here.
        </p>
      </div>
    );
  }
  const start = () => {
    const plan: SamplePlan = { url: choice.url, method: choice.method, cookie: source.name, wanted, atOnce, delay };
    store.awaitedCollection.value = model.collections.length;
    store.ask({ type: 'sample-start', plan });
    close();
  };
  return (
    <form
      class="collect"
      data-testid="collect-form"
      aria-label="Collect identifiers live"
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
    >
      <label class="collect-request">
        <span>Request to repeat</span>
        <select data-testid="collect-request" onChange={(event) => setPicked(event.currentTarget.value)}>
          {choices.map((each) => (
            <option key={idOf(each)} value={idOf(each)} selected={each === choice}>
              {visibleText(`${each.method} ${each.url}`).slice(0, 160)}
              {` (${each.status ?? 'no status'}, set it ${count(each.times, 'time')})`}
            </option>
          ))}
        </select>
      </label>
      <NumberField label="values" value={wanted} least={1} most={20_000} set={setWanted} testId="collect-wanted" />
      <NumberField label="at once" value={atOnce} least={1} most={8} set={setAtOnce} testId="collect-at-once" />
      <NumberField label="ms between" value={delay} least={0} most={60_000} set={setDelay} testId="collect-delay" />
      <dl class="collect-sent">
        <dt>Sent</dt>
        <dd class="mono wrap">
          <SiteText text={`${choice.method} ${choice.url}`} limit={2_000} />
        </dd>
        <dt>With</dt>
        <dd>
          no cookies and no credentials of yours; your browser's own User-Agent. Each request may make the site begin a
          session.
        </dd>
        <dt>How often</dt>
        <dd>
          up to {count(wanted, 'time')}, {atOnce} at once, {delay} ms after each answer: about{' '}
          {duration((wanted / atOnce) * (delay + USUAL_ANSWER))}. Stops by itself on errors, waits on 429 and 503.
        </dd>
      </dl>
      <div class="actions">
        <button type="submit" class="button primary" data-testid="collect-start">
          Start
        </button>
        <button type="button" class="button" onClick={close}>
          Cancel
        </button>
        {!choice.toStranger && (
          <span class="tone-warn">Only seen to set it when the cookie was sent along: without it, it may not.</span>
        )}
      </div>
    </form>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly testId: string;
  set(value: number): void;
}

function NumberField({ label, value, least, most, testId, set }: NumberFieldProps) {
  return (
    <label class="collect-number">
      <input
        type="number"
        data-testid={testId}
        min={least}
        max={most}
        step={1}
        required
        value={value}
        onChange={(event) => {
          const given = Math.round(event.currentTarget.valueAsNumber);
          set(Number.isFinite(given) ? Math.min(most, Math.max(least, given)) : value);
        }}
      />{' '}
      {label}
    </label>
  );
}

function idOf({ method, url }: CollectChoice): string {
  return `${method} ${url}`;
}
