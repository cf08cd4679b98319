import type { Fix } from '../../src/checks/check.ts';
import { CopyButton } from './CopyButton.tsx';

/** Prose, and code where the framework was recognised. */
export function Fixes(props: { readonly fixes: readonly Fix[] }) {
  return (
    <>
      {props.fixes.map((fix) => (
        <div class="fix" key={fix.text}>
          <p>
            {fix.framework !== undefined && <strong>{fix.framework}: </strong>}
            {fix.text}
          </p>
          {fix.code !== undefined && <Code code={fix.code} />}
        </div>
      ))}
    </>
  );
}

function Code(props: { readonly code: string }) {
  return (
    <div class="code">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reachable to be scrolled by keyboard */}
      <pre tabIndex={0}>
        <code>{props.code}</code>
      </pre>
      <CopyButton text={() => props.code}>Copy</CopyButton>
    </div>
  );
}
