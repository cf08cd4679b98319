import { expect, it } from 'vitest';
import { publishedIn } from '../../../src/identifier/secrets/published-secret.ts';

it('gives each secret its framework and its source', () => {
  expect(publishedIn('Flask', 'https://flask.palletsprojects.com/', ['dev', 'x'])).toEqual([
    { secret: 'dev', framework: 'Flask', source: 'https://flask.palletsprojects.com/' },
    { secret: 'x', framework: 'Flask', source: 'https://flask.palletsprojects.com/' },
  ]);
});
