import { type ComponentChildren, toChildArray } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface InTurnProps {
  readonly children: ComponentChildren;
  /** All of them are there. */
  whenWhole(): void;
}

/** Draws its children for the first time one after the other, each in a task of its own: what was pressed in between is answered. */
export function InTurn(props: InTurnProps) {
  const children = toChildArray(props.children);
  const [drawn, setDrawn] = useState(1);
  const isWhole = drawn >= children.length;
  useEffect(() => {
    if (isWhole) {
      props.whenWhole();
      return;
    }
    const next = setTimeout(() => setDrawn(drawn + 1), 0);
    return () => clearTimeout(next);
  }, [drawn, isWhole]);
  return <>{children.slice(0, drawn)}</>;
}
