import { useEffect, useState } from 'preact/hooks';
import { LONGEST_LIST, type ReadOptions, type ReadValues } from '../../src/import/read-values.ts';
import type { ListForm, Reading } from '../../src/import/value-table.ts';
import { visibleText } from '../parts/text/visible-text.ts';
import { count } from '../parts/text/words.ts';
import type { PastedSample } from '../state/pasted-sample.ts';

interface ImportPaneProps {
  /** Numbers the samples without a name. */
  readonly number: number;
  read(text: string, options: ReadOptions): Promise<Reading<ReadValues>>;
  add(sample: PastedSample): void;
  close(): void;
}

const FORMATS: readonly (readonly [ListForm, string])[] = [
  ['lines', 'one per line'],
  ['csv', 'CSV'],
  ['json', 'JSON'],
  ['json-lines', 'JSON, one per line'],
];

/** Characters of pasted text that the field shows; more is taken like a file. */
const LONGEST_SHOWN = 50_000;

/** A list from elsewhere: pasted or opened, read as what it seems to be, which can be changed. */
export function ImportPane({ read, number, add, close }: ImportPaneProps) {
  const [text, setText] = useState('');
  const [file, setFile] = useState<string>();
  const [format, setFormat] = useState<ListForm>();
  const [field, setField] = useState<number>();
  const [reading, setReading] = useState<Reading<ReadValues>>();

  useEffect(() => {
    if (text === '') {
      setReading(undefined);
      return;
    }
    let isStale = false;
    void read(text, { form: format, field }).then((result) => {
      if (!isStale) setReading(result);
    });
    return () => {
      isStale = true;
    };
  }, [text, format, field, read]);

  const take = (next: string, name: string | undefined) => {
    setText(next);
    setFile(name);
    setFormat(undefined);
    setField(undefined);
  };
  const open = async (chosen: File | undefined) => {
    if (chosen === undefined) return;
    if (chosen.size > LONGEST_LIST) {
      setText('');
      setReading({
        kind: 'failed',
        why: `${chosen.name} is too large: at most ${LONGEST_LIST / 1_000_000} MB are read.`,
      });
    } else take(await chosen.text(), chosen.name);
  };
  const found = reading?.kind === 'read' ? reading.read : undefined;
  return (
    <section class="details import" data-testid="import-pane" aria-labelledby="import-title">
      <header class="details-head">
        <h2 id="import-title">Identifiers from elsewhere</h2>
        <span class="spacer" />
        <button type="button" class="button" onClick={close}>
          Close
        </button>
      </header>
      <p class="dim">
        In the order in which they were received, repetitions included: one per line, CSV, or JSON. They stay in memory,
        for as long as DevTools is open.
      </p>
      <textarea
        class="import-text mono"
        data-testid="import-text"
        aria-label="Identifiers, one per line, CSV or JSON"
        placeholder={'3f1c9a…\n77d02b…'}
        spellcheck={false}
        rows={5}
        value={file === undefined ? text : ''}
        disabled={file !== undefined}
        onInput={(event) => take(event.currentTarget.value, undefined)}
        onPaste={(event) => {
          const pasted = event.clipboardData?.getData('text/plain') ?? '';
          if (pasted.length <= LONGEST_SHOWN) return;
          // Laying out a megabyte of lines would stop the panel for half a second and show nobody anything.
          event.preventDefault();
          take(pasted, `pasted ${number}`);
        }}
      />
      <div class="actions">
        <label class="button file-button">
          Open a file…
          <input
            type="file"
            class="visually-hidden"
            data-testid="import-file"
            accept=".txt,.csv,.tsv,.json,.jsonl,.ndjson,text/*,application/json"
            onChange={(event) => {
              void open(event.currentTarget.files?.[0]);
              // The same file can be opened again, changed.
              event.currentTarget.value = '';
            }}
          />
        </label>
        {file !== undefined && (
          <span>
            {visibleText(file)}{' '}
            <button type="button" class="link" onClick={() => take('', undefined)}>
              remove
            </button>
          </span>
        )}
      </div>
      {text !== '' && (
        <div class="actions">
          <label>
            Read as{' '}
            <select
              data-testid="import-form"
              onChange={(event) => {
                setFormat(event.currentTarget.value as ListForm);
                setField(undefined);
              }}
            >
              {FORMATS.map(([id, words]) => (
                <option key={id} value={id} selected={id === (format ?? found?.form)}>
                  {words}
                </option>
              ))}
            </select>
          </label>
          {found !== undefined && found.fields.length > 1 && (
            <label>
              Column{' '}
              <select data-testid="import-field" onChange={(event) => setField(Number(event.currentTarget.value))}>
                {found.fields.map((name, index) => (
                  <option key={index} value={index} selected={index === found.field}>
                    {visibleText(name).slice(0, 80)}
                  </option>
                ))}
              </select>
            </label>
          )}
        </div>
      )}
      {reading?.kind === 'failed' && (
        <p class="tone-bad" role="alert" data-testid="import-trouble">
          {visibleText(reading.why)}
        </p>
      )}
      {found !== undefined && (
        <div class="actions">
          <button
            type="button"
            class="button primary"
            data-testid="import-add"
            onClick={() =>
              add({
                id: String(number),
                title: file ?? `pasted ${number}`,
                values: found.values,
                times: found.times,
              })
            }
          >
            Assess {count(found.values.length, 'value')}
          </button>
          <span class="dim">
            {found.distinct.toLocaleString('en')} different
            {found.empty > 0 && `, ${count(found.empty, 'empty entry', 'empty entries')} left out`}
            {found.times.some((time) => !Number.isNaN(time)) && ', with times of receipt'}
          </span>
        </div>
      )}
    </section>
  );
}
