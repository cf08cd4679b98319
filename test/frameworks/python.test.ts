import { describe, expect, it } from 'vitest';
import { python } from '../../src/frameworks/python.ts';
import { recogniseFramework } from '../../src/frameworks/recognise-framework.ts';

describe('the cookies of Python', () => {
  const cookies: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['sessionid', undefined, 'django'],
    ['csrftoken', undefined, 'django-csrf'],
    ['session', 'eyJ1c2VyX2lkIjo3fQ.awFzgA.m27b3WwDABhVFFoipi9cifweNkM', 'flask'],
    ['session', '.eJyrVkpOLCpRslJKTEoeckipFgDv1EhN.awFzgA.v0ctxTf_c_8JPPv0-iOfDI71pBI', 'flask'],
    ['session', 'eyJhIjogMX0=.awFzgA.v0ctxTf_c_8JPPv0-iOfDI71pBI', 'starlette'],
    ['remember_token', undefined, 'flask-login-remember'],
    ['session', undefined, undefined],
    ['session', 'opaque', undefined],
  ];

  it.each(cookies)('%s=%s is %s', (name, value, id) => {
    expect(recogniseFramework(name, value)?.id).toBe(id);
  });

  it('are all told above', () => {
    const told = new Set(cookies.map(([, , id]) => id));
    expect(python.map((row) => row.id).filter((id) => !told.has(id))).toEqual([]);
  });
});
