import { type ComponentChildren, toChildArray } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface InTurnProps {
  /** As many each time, none of them `null`. The same array again means that nothing is new. */
  readonly children: ComponentChildren;
  /** All of them are there, and up to date. */
  whenWhole(): void;
}

/** Draws its children, and whatever is new in them, one after the other, each in a task of its own: what was pressed in between is answered. */
export function InTurn({ children, whenWhole }: InTurnProps) {
  const [, setTasks] = useState(0);
  const { current: turn } = useRef<Turn>({ newest: undefined, shown: [], next: 0, left: 0 });
  if (turn.newest !== children) {
    turn.newest = children;
    turn.left = toChildArray(children).length;
    drawNext(turn);
  }
  const { left } = turn;
  useEffect(() => {
    if (left === 0) {
      whenWhole();
      return;
    }
    const next = setTimeout(() => {
      drawNext(turn);
      setTasks((tasks) => tasks + 1);
    }, 0);
    return () => clearTimeout(next);
  }, [left, children]);
  return <>{[...turn.shown]}</>;
}

interface Turn {
  newest: ComponentChildren;
  /** What is in the document: an element that is the same object as before is not looked at again. */
  readonly shown: ComponentChildren[];
  /** Goes round, and on from where it is when children change: the last ones get their turn however often that happens. */
  next: number;
  /** Children that are not up to date. */
  left: number;
}

function drawNext(turn: Turn): void {
  const newest = toChildArray(turn.newest);
  if (newest.length === 0) return;
  turn.next %= newest.length;
  turn.shown[turn.next] = newest[turn.next];
  turn.next++;
  turn.left--;
}
