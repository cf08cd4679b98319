/** A canvas in the colours of the theme, as sharp as the screen, drawn again when size, theme or content change. */
import { useEffect, useRef } from 'preact/hooks';

export interface Pen {
  readonly context: CanvasRenderingContext2D;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Value of a colour token such as `--accent`. */
  colour(token: string): string;
}

export function useCanvas(width: number, height: number, draw: (pen: Pen) => void, content: readonly unknown[]) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const paint = () => {
      const element = canvas.current;
      const context = element?.getContext('2d');
      if (!element || !context || width < 1 || height < 1) return;
      const ratio = devicePixelRatio || 1;
      element.width = Math.round(width * ratio);
      element.height = Math.round(height * ratio);
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      const style = getComputedStyle(element);
      draw({ context, width, height, colour: (token) => style.getPropertyValue(token).trim() });
    };
    paint();
    const themes = new MutationObserver(paint);
    themes.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => themes.disconnect();
  }, [width, height, ...content]);
  return canvas;
}
