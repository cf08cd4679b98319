import { expect, it } from 'vitest';
import { unaided } from './unaided.ts';

it('reads a value at once, and tries no secret', () => {
  const discovery = unaided.of({ name: 'SESSION', value: 'fcb26d11-0119-4ef9-867b-f210427dc0e1' });
  expect(discovery?.anatomy).toMatchObject({ format: { id: 'uuid' } });
  expect(discovery?.secrets).toBeUndefined();
});
