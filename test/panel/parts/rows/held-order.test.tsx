// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { holdOrder, type Order, useHeldOrder } from '../../../../panel/parts/rows/held-order.ts';

/** Rows are words here, and a word's first letter is its group. */
const ORDER: Order<string> = { idOf: (word) => word, groupOf: (word) => word.slice(0, 1) };

describe('while the pointer is over the list', () => {
  it('rows stay where they are though the ranking changed', () => {
    expect(holdOrder(['a2', 'a1'], ['a1', 'a2'], ORDER)).toEqual(['a1', 'a2']);
  });

  it('new rows wait at the end of their group', () => {
    expect(holdOrder(['a3', 'a1', 'a2', 'b1'], ['a1', 'a2', 'b1'], ORDER)).toEqual(['a1', 'a2', 'a3', 'b1']);
  });

  it('a new group comes last', () => {
    expect(holdOrder(['c1', 'c2', 'a1'], ['a1'], ORDER)).toEqual(['a1', 'c1', 'c2']);
  });
});

describe('a list', () => {
  function stage() {
    const place = document.createElement('div');
    let latest: ReturnType<typeof useHeldOrder<string>> | undefined;
    const List = ({ words }: { readonly words: readonly string[] }) => {
      latest = useHeldOrder(words, ORDER);
      return <p>{latest.rows.join(' ')}</p>;
    };
    return {
      draw: (...words: readonly string[]) => render(<List words={words} />, place),
      text: () => place.textContent,
      hover: (inside: boolean) => latest?.onHover(inside),
      release: () => latest?.release(),
    };
  }

  it('is held only while the pointer is over it', async () => {
    const list = stage();
    list.draw('a1', 'a2');
    list.draw('a2', 'a1');
    expect(list.text()).toBe('a2 a1');
    list.hover(true);
    list.draw('a1', 'a2', 'a0');
    expect(list.text()).toBe('a2 a1 a0');
    list.hover(false);
    await expect.poll(list.text).toBe('a1 a2 a0');
  });

  it('is not held when the person asked for other rows, nor once it was gone', () => {
    const list = stage();
    list.hover(true);
    list.draw('a1', 'a2');
    list.hover(true);
    list.release();
    list.draw('a2', 'a1');
    expect(list.text()).toBe('a2 a1');
    list.draw();
    list.draw('a2', 'a1');
    list.draw('a1', 'a2');
    expect(list.text()).toBe('a1 a2');
  });
});
