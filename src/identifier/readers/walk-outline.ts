import type { Outline } from './outline.ts';

export interface Visited {
  readonly value: Outline;
  /** Where it is: `user.email`; `''` for the payload itself. Hostile text. */
  readonly path: string;
  /** The last name of the path. */
  readonly name: string;
}

/** Payloads of more values are looked at only so far. */
const MOST_VALUES = 2_000;
const LONGEST_PATH = 200;

/**
 * Every value of a payload, each before its members.
 *
 * @param visit returns false when it has seen enough
 */
export function walkOutline(outline: Outline | undefined, deepest: number, visit: (visited: Visited) => boolean): void {
  let left = MOST_VALUES;
  const walk = (visited: Visited, depth: number): void => {
    if (--left < 0 || depth > deepest) return;
    if (!visit(visited)) left = 0;
    const { value, path } = visited;
    for (const member of value.members) {
      if (left <= 0) return;
      const inner = (path === '' ? member.name : `${path}.${member.name}`).slice(0, LONGEST_PATH);
      walk({ value: member.value, path: inner, name: member.name }, depth + 1);
    }
  };
  if (outline !== undefined) walk({ value: outline, path: '', name: '' }, 0);
}
