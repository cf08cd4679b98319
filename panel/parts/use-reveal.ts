/** A value in the clear for a while, then masked again. */
import { useEffect, useState } from 'preact/hooks';

/** Long enough to read or compare a value, short enough for a screen that somebody else looks at. */
export const REVEALED_FOR_MS = 10_000;

export function useReveal(): { readonly revealed: boolean; toggle(): void } {
  const [revealed, setRevealed] = useState(false);
  useEffect(() => {
    if (!revealed) return;
    const timer = setTimeout(() => setRevealed(false), REVEALED_FOR_MS);
    return () => clearTimeout(timer);
  }, [revealed]);
  return { revealed, toggle: () => setRevealed(!revealed) };
}
