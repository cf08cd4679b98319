import { Cell, ColumnHeads } from '../parts/rows/Cell.tsx';
import { Rows } from '../parts/rows/Rows.tsx';
import { ToneIcon } from '../parts/ToneIcon.tsx';
import { SiteText } from '../parts/text/SiteText.tsx';
import { classMeaning } from '../parts/text/words.ts';
import { collectionState, progressWords } from './collect/collection-words.ts';
import type { SampleSource } from './sources.ts';

interface SourceListProps {
  readonly sources: readonly SampleSource[];
  readonly chosen: string | undefined;
  choose(id: string): void;
}

export function SourceList(props: SourceListProps) {
  if (props.sources.length === 0) return <p class="empty">No samples.</p>;
  return (
    <Rows
      label="Samples"
      items={props.sources}
      columns={3}
      header={<ColumnHeads class="source-columns" heads={['Sample', 'From', 'Values']} />}
      keyOf={({ id }) => id}
      isSelected={({ id }) => id === props.chosen}
      choose={({ id }) => props.choose(id)}
      open={() => document.querySelector<HTMLElement>('[data-testid=entropy-details] h2')?.focus()}
      row={(source, rowProps) => (
        <div
          {...rowProps}
          class={`row source-columns source-row${source.inSession ? ' in-set' : ''}`}
          data-testid="entropy-source"
          data-kind={source.kind}
          data-name={source.title}
        >
          <Cell class={source.kind === 'collection' ? 'col-sample nested' : 'col-sample'}>
            <SiteText text={source.title === '' ? '(no name)' : source.title} limit={80} />
          </Cell>
          <Cell class="col-from dim" title={titleOf(source)}>
            <From source={source} />
          </Cell>
          <Cell class="col-values">{source.count.toLocaleString('en')}</Cell>
        </div>
      )}
    />
  );
}

function From({ source }: { readonly source: SampleSource }) {
  const { collection } = source;
  if (collection !== undefined) {
    const { tone, word } = collectionState(collection);
    return (
      <span class={`tone-${tone}`}>
        <ToneIcon tone={tone} /> {word}
      </span>
    );
  }
  return source.kind === 'pasted' ? 'pasted' : 'seen in passing';
}

function titleOf({ kind, collection, cookie, where }: SampleSource): string {
  if (collection !== undefined) return `Live collection: ${progressWords(collection)}`;
  if (kind === 'token')
    return `Seen in requests to ${where}. Only cookies can be collected live; a list of tokens can be pasted.`;
  if (cookie === undefined) return 'A list of your own';
  return `Seen in passing at ${where}: it ${classMeaning[cookie.class]}`;
}
