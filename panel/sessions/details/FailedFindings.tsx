import type { Finding } from '../../../src/checks/finding.ts';
import { severityWords } from '../../parts/text/words.ts';
import { Verdict } from '../../parts/Verdict.tsx';
import { useStore } from '../../state/store-context.ts';

/** What failed about one cookie or token, each a step to its evidence. */
export function FailedFindings({ findings, about }: { readonly findings: readonly Finding[]; readonly about: string }) {
  const store = useStore();
  if (findings.length === 0) return null;
  return (
    <ul class="found" aria-label={`Findings about this ${about}`}>
      {findings.map((finding) => (
        <li key={finding.id}>
          <button
            type="button"
            class="step"
            onClick={() => {
              store.finding.value = finding.id;
              store.tab.value = 'findings';
            }}
          >
            <Verdict {...severityWords[finding.severity ?? 'note']} /> {finding.title}
          </button>
        </li>
      ))}
    </ul>
  );
}
