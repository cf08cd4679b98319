// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { InTurn } from '../../../panel/parts/InTurn.tsx';

function stage() {
  const place = document.createElement('div');
  const whenWhole = vi.fn();
  const drawn: string[] = [];
  const Word = ({ word }: { readonly word: string }) => {
    drawn.push(word);
    return <p>{word}</p>;
  };
  const draw = (words: readonly string[]) =>
    render(
      <InTurn whenWhole={whenWhole}>
        {words.map((word, index) => (
          <Word key={index} word={word} />
        ))}
      </InTurn>,
      place,
    );
  return { place, whenWhole, drawn, draw };
}

/** Tasks that were planned before run first. */
const aTask = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('children that are drawn in turn', () => {
  it('are drawn one per task, in order', async () => {
    const { place, whenWhole, drawn, draw } = stage();
    draw(['one', 'two', 'three']);
    expect(place.textContent).toBe('one');
    expect(whenWhole).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(whenWhole).toHaveBeenCalledTimes(1));
    expect(place.textContent).toBe('onetwothree');
    expect(drawn).toEqual(['one', 'two', 'three']);
  });

  it('are drawn anew one per task too, with what was there in the others’ places', async () => {
    const { place, whenWhole, drawn, draw } = stage();
    draw(['one', 'two', 'three']);
    await vi.waitFor(() => expect(whenWhole).toHaveBeenCalledTimes(1));
    draw(['four', 'five', 'six']);
    expect(place.textContent).toBe('fourtwothree');
    await vi.waitFor(() => expect(whenWhole).toHaveBeenCalledTimes(2));
    expect(place.textContent).toBe('fourfivesix');
    expect(drawn).toEqual(['one', 'two', 'three', 'four', 'five', 'six']);
  });

  it('come to their turn however often there is something new', async () => {
    const { place, draw } = stage();
    for (let time = 1; time <= 30; time++) {
      draw([`a${time} `, `b${time} `, `c${time} `]);
      await aTask();
      await aTask();
    }
    const times = (place.textContent ?? '').match(/\d+/g)?.map(Number) ?? [];
    expect(times).toHaveLength(3);
    for (const time of times) expect(time).toBeGreaterThan(20);
  });

  it('are drawn no more once they are gone', async () => {
    const { place, whenWhole, draw } = stage();
    draw(['one', 'two']);
    render(null, place);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(place.textContent).toBe('');
    expect(whenWhole).not.toHaveBeenCalled();
  });
});
