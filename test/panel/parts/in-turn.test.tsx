// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { InTurn } from '../../../panel/parts/InTurn.tsx';

it('draws one child per task, in order, and keeps all of them from then on', async () => {
  const place = document.createElement('div');
  const whenWhole = vi.fn();
  const seen: string[] = [];
  new MutationObserver(() => seen.push(place.textContent)).observe(place, { childList: true, subtree: true });
  const draw = (words: readonly string[]) =>
    render(
      <InTurn whenWhole={whenWhole}>
        {words.map((word) => (
          <p key={word}>{word}</p>
        ))}
      </InTurn>,
      place,
    );
  draw(['one', 'two', 'three']);
  expect(place.textContent).toBe('one');
  expect(whenWhole).not.toHaveBeenCalled();
  await expect.poll(() => place.textContent).toBe('onetwothree');
  await expect.poll(() => whenWhole.mock.calls.length).toBe(1);
  expect(seen).toContain('onetwo');

  draw(['one', 'two', 'four']);
  expect(place.textContent).toBe('onetwofour');
});

it('draws no more once it is gone', async () => {
  const place = document.createElement('div');
  const whenWhole = vi.fn();
  render(
    <InTurn whenWhole={whenWhole}>
      <p>one</p>
      <p>two</p>
    </InTurn>,
    place,
  );
  render(null, place);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(place.textContent).toBe('');
  expect(whenWhole).not.toHaveBeenCalled();
});
