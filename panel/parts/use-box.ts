/** Size of an element, CSS pixels: measured before it is first seen, then followed. */
import { useLayoutEffect, useState } from 'preact/hooks';

export interface Box {
  readonly width: number;
  readonly height: number;
}

export function useBox(element: { readonly current: HTMLElement | null }): Box {
  const [box, setBox] = useState<Box>({ width: 600, height: 300 });
  useLayoutEffect(() => {
    const watched = element.current;
    if (watched === null) return;
    const measure = () => setBox({ width: watched.clientWidth, height: watched.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return box;
}
