/** The pointer on the plot: drag to zoom into a stretch, shift-drag or middle-drag to pan, wheel to zoom, shift-wheel to pan. */
import { useRef, useState } from 'preact/hooks';
import type { Scale, Window } from './scale.ts';

export interface Brush {
  /** CSS pixels from the plot's gutter. */
  readonly from: number;
  readonly to: number;
}

interface PanOptions {
  readonly scale: Scale;
  readonly gutter: number;
  onWindow(window: Window): void;
  onZoom(factor: number, around: number): void;
  onClick(x: number, y: number): void;
}

interface Press {
  readonly x: number;
  readonly window: Window;
  readonly pans: boolean;
}

/** A press that moves less than this is a click. */
const CLICK_PX = 4;

export function usePan(options: PanOptions) {
  const { scale, gutter } = options;
  const [brush, setBrush] = useState<Brush>();
  const start = useRef<Press | undefined>(undefined);

  const place = (event: MouseEvent) => {
    const frame = (event.currentTarget as HTMLElement).getBoundingClientRect();
    return { x: event.clientX - frame.left - gutter, y: event.clientY - frame.top };
  };
  const unitsPerPixel = (scale.window.to - scale.window.from) / Math.max(1, scale.width);

  return {
    brush,
    down(event: PointerEvent) {
      const { x } = place(event);
      if (x < 0 || x > scale.width || (event.target as HTMLElement).closest('button') !== null || event.button > 1)
        return;
      start.current = { x, window: scale.window, pans: event.shiftKey || event.button === 1 };
      (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    },
    move(event: PointerEvent) {
      const begun = start.current;
      if (begun === undefined) return;
      const { x } = place(event);
      if (begun.pans) {
        const by = (begun.x - x) * unitsPerPixel;
        options.onWindow({ from: begun.window.from + by, to: begun.window.to + by });
      } else if (Math.abs(x - begun.x) >= CLICK_PX) {
        setBrush({ from: Math.max(0, Math.min(x, begun.x)), to: Math.min(scale.width, Math.max(x, begun.x)) });
      }
    },
    up(event: PointerEvent) {
      const begun = start.current;
      start.current = undefined;
      if (begun === undefined) return;
      const { x, y } = place(event);
      if (brush !== undefined) {
        setBrush(undefined);
        options.onWindow({ from: scale.unit(brush.from), to: scale.unit(brush.to) });
      } else if (!begun.pans || Math.abs(x - begun.x) < CLICK_PX) options.onClick(x, y);
    },
    wheel(event: WheelEvent) {
      const { x } = place(event);
      // Over the names the wheel scrolls the lanes, as everywhere.
      if (x < 0) return;
      event.preventDefault();
      const across = event.shiftKey ? event.deltaY : event.deltaX;
      if (Math.abs(across) > Math.abs(event.shiftKey ? 0 : event.deltaY)) {
        const by = across * unitsPerPixel;
        options.onWindow({ from: scale.window.from + by, to: scale.window.to + by });
      } else if (event.deltaY !== 0) options.onZoom(event.deltaY > 0 ? 1.25 : 0.8, scale.unit(x));
    },
  };
}
