import { describe, expect, it } from 'vitest';
import { go } from '../../src/frameworks/go.ts';
import { recogniseFramework } from '../../src/frameworks/recognise-framework.ts';

describe('the cookies of Go', () => {
  const cookies: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['session', 'MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY', 'scs'],
    ['_gorilla_csrf', undefined, 'gorilla-csrf'],
    ['grafana_session', undefined, 'grafana'],
    ['i_like_gitea', undefined, 'gitea'],
  ];

  it.each(cookies)('%s=%s is %s', (name, value, id) => {
    expect(recogniseFramework(name, value)?.id).toBe(id);
  });

  it('are all told above', () => {
    const told = new Set(cookies.map(([, , id]) => id));
    expect(go.map((row) => row.id).filter((id) => !told.has(id))).toEqual([]);
  });
});
