import { expect, it } from 'vitest';
import { proseOf } from './prose-of.ts';

it('finds sentences, and tells tables of words and metadata from logic', () => {
  const source = `
    import { x } from './a file of ours.ts';
    export const check: Check = {
      title: 'A title of four',
      fix: () => [{ text: 'Mend it like this.' }],
      evaluate: () => [{ summary: 'Said where it is judged.' }],
    };
    const words = { kept: (name: string) => \`\${name} has been kept.\` };
    function judge(name: string) {
      if (name === '') throw new Error('no name at all');
      return { title: \`It is \${name} again\`, kind: 'not-stored', unit: 'two words' };
    }`;
  expect(proseOf(source)).toEqual([
    { text: 'A title of four', place: 'metadata' },
    { text: 'Mend it like this.', place: 'metadata' },
    { text: 'Said where it is judged.', place: 'logic' },
    { text: '… has been kept.', place: 'words' },
    { text: 'It is … again', place: 'logic' },
  ]);
});
