// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { later } from '../../../panel/parts/Later.tsx';

it('draws a view whose script comes after the first drawing and before the effect', async () => {
  const view = later(async () => () => <p>The details.</p>);
  const place = document.createElement('div');
  const coming = view.load();
  render(<view.Component />, place);
  expect(place.textContent).toBe('');
  await coming;
  await expect.poll(() => place.textContent).toBe('The details.');
});
