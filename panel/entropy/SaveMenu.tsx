import type { Assessment } from '../../src/entropy/assessment.ts';
import { sampleMarkdown } from '../../src/report/sample-markdown.ts';
import { type SampleForm, sampleLines } from '../../src/report/sample-text.ts';
import { Menu } from '../parts/Menu.tsx';
import { copyText } from '../parts/text/copy-text.ts';
import { fingerprintsOf } from './fingerprints.ts';
import type { SampleSource } from './sources.ts';

interface SaveMenuProps {
  readonly source: SampleSource;
  readonly assessment: Assessment | undefined;
  /** Says what was done. */
  say(words: string): void;
}

/** Copies the result, or saves the sample: fingerprints, unless raw values are asked for. */
export function SaveMenu({ source, assessment, say }: SaveMenuProps) {
  const save = async (kind: SampleForm['kind']) => {
    const { values, times } = source.from(0);
    const prints = kind === 'raw' ? undefined : await fingerprintsOf(values);
    const lines: SampleForm =
      prints === undefined
        ? { kind: 'raw' }
        : { kind: 'fingerprints', fingerprint: (value) => prints.get(value) ?? '' };
    saveFile(`identifiers-${kind}.jsonl`, sampleLines({ values, times }, lines));
    say(kind === 'raw' ? 'Saved, in the clear' : 'Saved, fingerprints only');
  };
  return (
    <Menu
      face="Save ▾"
      label="Copy the result or save the sample"
      items={[
        {
          text: 'Copy the result as Markdown',
          hint: 'No identifier is in it',
          async run() {
            if (assessment === undefined) return;
            const title = source.where === '' ? source.title : `${source.title}, ${source.where}`;
            say((await copyText(sampleMarkdown(title, assessment))) ? 'Copied' : 'Not copied');
          },
        },
        {
          text: 'Save the sample, fingerprints',
          hint: 'Keyed: they tell which are equal',
          run: () => save('fingerprints'),
        },
        { text: 'Save the sample, raw values', hint: 'Credentials: handle with care', run: () => save('raw') },
      ]}
    />
  );
}

function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/x-ndjson' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
