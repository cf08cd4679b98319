/**
 * A canvas in the colours of the theme, as sharp as the screen, drawn again when size, theme or content change. A drawing that takes long
 * yields, and goes on with the next frame.
 */
import { useEffect, useRef } from 'preact/hooks';
import { stepByStep } from '../../parts/step-by-step.ts';

export interface Pen {
  /** Empty, and in its initial state. */
  readonly context: CanvasRenderingContext2D;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Value of a colour token such as `--accent`. */
  colour(token: string): string;
}

export function useCanvas(
  width: number,
  height: number,
  draw: (pen: Pen) => Generator<void> | void,
  content: readonly unknown[],
) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let endDrawing = () => {};
    const paint = () => {
      endDrawing();
      const element = canvas.current;
      const context = element?.getContext('2d');
      if (!element || !context || width < 1 || height < 1) return;
      const ratio = devicePixelRatio || 1;
      resize(element, Math.round(width * ratio), Math.round(height * ratio));
      context.reset();
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      const style = getComputedStyle(element);
      const rest = draw({ context, width, height, colour: (token) => style.getPropertyValue(token).trim() });
      if (rest) endDrawing = stepByStep(rest, requestAnimationFrame);
    };
    paint();
    const themes = new MutationObserver(paint);
    themes.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => {
      endDrawing();
      themes.disconnect();
    };
  }, [width, height, ...content]);
  return canvas;
}

/** A canvas that is given its size anew, even the same, gets new memory. */
function resize(canvas: HTMLCanvasElement, width: number, height: number): void {
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
}
