import { describe, expect, it } from 'vitest';
import { group, list, type Outline, scalar } from '../../../src/identifier/readers/outline.ts';
import { walkOutline } from '../../../src/identifier/readers/walk-outline.ts';

const payload = group('map', [
  { name: 'user', value: group('map', [{ name: 'email', value: scalar('text', 'ann@example.org') }]) },
  { name: 'roles', value: list([scalar('text', 'editor')]) },
]);

function pathsOf(outline: Outline | undefined, deepest: number, most = Number.POSITIVE_INFINITY): readonly string[] {
  const paths: string[] = [];
  walkOutline(outline, deepest, ({ path }) => paths.push(path) < most);
  return paths;
}

describe('every value of a payload', () => {
  it('is visited before its members, with its path', () => {
    expect(pathsOf(payload, 9)).toEqual(['', 'user', 'user.email', 'roles', 'roles.0']);
    expect(pathsOf(undefined, 9)).toEqual([]);
  });

  it('is visited only so deep, and until enough was seen', () => {
    expect(pathsOf(payload, 1)).toEqual(['', 'user', 'roles']);
    expect(pathsOf(payload, 9, 2)).toEqual(['', 'user']);
  });

  it('is visited among the first 2,000', () => {
    expect(pathsOf(list(Array.from({ length: 5_000 }, () => scalar('number', 1))), 9)).toHaveLength(2_000);
  });
});
