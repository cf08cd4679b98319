import { useEffect, useRef, useState } from 'preact/hooks';
import type { SecretSearch, Subject } from '../../src/checks/subject/discoveries.ts';
import { SiteText } from '../parts/text/SiteText.tsx';
import { count } from '../parts/text/words.ts';
import { Verdict } from '../parts/Verdict.tsx';
import { useStore } from '../state/store-context.ts';
import type { WordsProgress } from '../values/discovering.ts';

/** Characters; beyond this a list is for tools that are made for it. */
const LONGEST_LIST = 200_000_000;

interface SecretTrialProps {
  readonly subject: Subject;
  readonly search: SecretSearch;
  readonly revealed: boolean;
}

/** How the value is signed, whether a published secret made the signature, and the tester's own list tried against it. */
export function SecretTrial({ subject, search, revealed }: SecretTrialProps) {
  const secret = useStore().discovering.secretOf(subject);
  return (
    <div
      class="secret-trial"
      data-testid="secret-trial"
      data-state={search.found === undefined ? search.state : 'found'}
    >
      <p>
        {said(search)}
        {search.found?.kind === 'published' && (
          <>
            {' '}
            <a href={search.found.source} target="_blank" rel="noreferrer">
              Where it stands
            </a>
          </>
        )}
      </p>
      {search.found !== undefined && secret !== undefined && (
        <p>
          The secret:{' '}
          {revealed ? (
            <SiteText text={secret} limit={200} mono />
          ) : (
            <span class="dim">•••• (reveal the value to read it)</span>
          )}
        </p>
      )}
      <p class="dim">
        <SiteText text={search.form} limit={200} />. Tried on this machine; nothing is sent.
      </p>
      {search.found === undefined && <OwnWords subject={subject} />}
    </div>
  );
}

function said({ state, tried, found }: SecretSearch) {
  if (found !== undefined) {
    const whose =
      found.kind === 'published'
        ? `a published secret of ${found.framework}`
        : `line ${found.line.toLocaleString('en')} of your list`;
    return (
      <>
        <Verdict tone="bad" word="critical" /> Made with {whose}. Anybody who knows it can make values of their own.
      </>
    );
  }
  if (state === 'running') return <>Trying published secrets …</>;
  if (state === 'too-slow') return <>Trying published secrets was stopped at its time limit, after {tried}.</>;
  return (
    <>
      <Verdict tone="good" word="none fits" /> None of {count(tried, 'published secret')} made it.
    </>
  );
}

/** Words from a file or pasted, one a line; with progress, rate and stop. */
function OwnWords({ subject }: { readonly subject: Subject }) {
  const { discovering } = useStore();
  const [words, setWords] = useState('');
  const [trouble, setTrouble] = useState<string>();
  const [progress, setProgress] = useState<WordsProgress & { readonly rate: number }>();
  const began = useRef(0);
  const running = progress?.state === 'running';
  // The list belongs to this value: leaving it ends the trial.
  useEffect(() => () => discovering.stopWords(), [discovering]);

  const start = (list: string) => {
    if (list.trim() === '') return;
    began.current = performance.now();
    setTrouble(undefined);
    const hear = (fresh: WordsProgress) =>
      setProgress({ ...fresh, rate: (fresh.tried / Math.max(1, performance.now() - began.current)) * 1000 });
    hear({ state: 'running', tried: 0, share: 0 });
    discovering.tryWords(subject, list, hear);
  };
  const stop = () => {
    discovering.stopWords();
    setProgress(undefined);
    setTrouble(`Stopped after ${count(progress?.tried ?? 0, 'word')}.`);
  };
  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    if (file.size > LONGEST_LIST) setTrouble('That list is too long for the panel (more than 200 MB).');
    else start(await file.text());
  };

  return (
    <details class="own-words" data-testid="own-words">
      <summary>Try words of your own</summary>
      <label>
        One secret a line
        <textarea
          rows={3}
          value={words}
          spellcheck={false}
          data-testid="words"
          disabled={running}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </label>
      <p class="actions">
        {running ? (
          <button type="button" class="button" data-testid="stop-words" onClick={stop}>
            Stop
          </button>
        ) : (
          <>
            <button
              type="button"
              class="button"
              data-testid="try-words"
              disabled={words.trim() === ''}
              onClick={() => start(words)}
            >
              Try them
            </button>
            <label class="button file">
              From a file …
              <input
                type="file"
                class="visually-hidden"
                onChange={(event) => void open(event.currentTarget.files?.[0])}
              />
            </label>
          </>
        )}
        {progress !== undefined && running && (
          <progress value={progress.share} max={1} aria-label="Share of the list that was tried" />
        )}
        <span role="status" data-testid="words-said">
          {trouble ?? (progress !== undefined && wordsSaid(progress))}
        </span>
      </p>
    </details>
  );
}

function wordsSaid({ state, tried, rate }: WordsProgress & { readonly rate: number }): string {
  const many = count(tried, 'word');
  const speed = tried > 1_000 ? `, ${Math.round(rate).toLocaleString('en')} a second` : '';
  switch (state) {
    case 'running':
      return `${many}${speed}`;
    case 'done':
      return `None of ${many} fits${speed}.`;
    case 'too-slow':
      return `Stopped: no answer for ten seconds, after ${many}.`;
    case 'failed':
      return `Stopped by an error of ours, after ${many}.`;
    default:
      return state satisfies never;
  }
}
