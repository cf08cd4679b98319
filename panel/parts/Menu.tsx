import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { px } from './px.ts';

export interface MenuItem {
  readonly text: string;
  readonly hint?: string;
  /** For a switch: is it on? */
  readonly on?: boolean;
  /** A link is followed in a new tab; otherwise `run` is called. */
  readonly href?: string;
  run?(): void | Promise<void>;
}

interface MenuProps {
  /** What the button shows. */
  readonly face: preact.ComponentChildren;
  /** Accessible name where the face is only a sign. */
  readonly label?: string;
  readonly items: readonly MenuItem[];
}

/** A button with a menu below it: Enter or arrow down opens, arrows walk, Esc closes and gives the focus back. */
export function Menu(props: MenuProps) {
  const [place, setPlace] = useState<{ readonly top: number; readonly right: number }>();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();

  const open = () => {
    const frame = button.current?.getBoundingClientRect();
    if (frame) setPlace({ top: frame.bottom + 1, right: Math.max(2, innerWidth - frame.right) });
  };
  const close = (giveBack: boolean) => {
    setPlace(undefined);
    if (giveBack) button.current?.focus();
  };

  useEffect(() => {
    if (place === undefined) return;
    itemsOf(list.current)[0]?.focus();
    const outside = (event: Event) => {
      const target = event.target as Node;
      if (!list.current?.contains(target) && !button.current?.contains(target)) close(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [place]);

  const press = (event: KeyboardEvent) => {
    const items = itemsOf(list.current);
    const at = items.indexOf(document.activeElement as HTMLElement);
    if (event.key === 'ArrowDown') items[(at + 1) % items.length]?.focus();
    else if (event.key === 'ArrowUp') items[(at - 1 + items.length) % items.length]?.focus();
    else if (event.key === 'Home') items[0]?.focus();
    else if (event.key === 'End') items.at(-1)?.focus();
    else if (event.key === 'Escape') close(true);
    else {
      if (event.key === 'Tab') close(false);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <span class="menu-anchor">
      <button
        ref={button}
        type="button"
        class="button"
        aria-label={props.label}
        title={props.label}
        aria-haspopup="menu"
        aria-expanded={place !== undefined}
        aria-controls={place === undefined ? undefined : id}
        onClick={() => (place === undefined ? open() : close(true))}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || place !== undefined) return;
          event.preventDefault();
          open();
        }}
      >
        {props.face}
      </button>
      {place !== undefined && (
        <div
          ref={list}
          id={id}
          class="menu"
          role="menu"
          tabIndex={-1}
          style={{ top: px(place.top), right: px(place.right) }}
          onKeyDown={press}
        >
          {props.items.map((item) => {
            const inside = (
              <>
                {item.on === true && <span aria-hidden="true">✓ </span>}
                {item.text}
                {item.hint !== undefined && <small class="menu-hint">{item.hint}</small>}
              </>
            );
            const choose = () => {
              close(true);
              void item.run?.();
            };
            return item.href === undefined ? (
              <button
                key={item.text}
                type="button"
                {...(item.on === undefined
                  ? { role: 'menuitem' as const }
                  : { role: 'menuitemcheckbox' as const, 'aria-checked': item.on })}
                tabIndex={-1}
                onClick={choose}
              >
                {inside}
              </button>
            ) : (
              <a
                key={item.text}
                href={item.href}
                target="_blank"
                rel="noreferrer"
                role="menuitem"
                tabIndex={-1}
                onClick={choose}
              >
                {inside}
              </a>
            );
          })}
        </div>
      )}
    </span>
  );
}

function itemsOf(list: HTMLElement | null): readonly HTMLElement[] {
  return list === null ? [] : [...list.querySelectorAll<HTMLElement>('[role^=menuitem]')];
}
