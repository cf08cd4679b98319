import { describeDefaults } from '../../../src/frameworks/framework-defaults.ts';
import type { Framework } from '../../../src/frameworks/recognise-framework.ts';

/** What the framework that the name gives away sets by itself, and where that was read. */
export function FrameworkDefaults({ row }: { readonly row: Framework | undefined }) {
  if (row?.defaults === undefined) return null;
  return (
    <p class="dim" data-testid="framework-defaults">
      When told nothing else, {row.framework} sets: {describeDefaults(row.defaults)}.{' '}
      <a href={row.defaults.source ?? row.source} target="_blank" rel="noreferrer">
        Where that was read
      </a>
    </p>
  );
}
