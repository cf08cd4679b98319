import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component whose script is not needed for the first paint. */
export interface Later<P> {
  readonly Component: ComponentType<P>;
  /** Fetches the script, once, from the extension's own files. */
  load(): Promise<void>;
}

/** Of everything that was made with `later` and not yet fetched by `loadAllLater`. */
const loads: (() => Promise<void>)[] = [];

/** Shows nothing until the script is there; after `load` it is drawn at once like any other component. */
export function later<P extends object>(fetchComponent: () => Promise<ComponentType<P>>): Later<P> {
  let loaded: ComponentType<P> | undefined;
  let loading: Promise<void> | undefined;
  const load = (): Promise<void> => {
    loading ??= fetchComponent().then((component) => {
      loaded = component;
    });
    return loading;
  };
  loads.push(load);
  function Component(props: P) {
    const [, redraw] = useState(false);
    const missing = loaded === undefined;
    useEffect(() => {
      // What was missing when this was drawn may have come before the effect runs, and is drawn all the same.
      if (missing) void load().then(() => redraw(true));
    }, []);
    if (loaded === undefined) return null;
    const Loaded = loaded;
    return <Loaded {...props} />;
  }
  return { Component, load };
}

/** Fetches every script that comes later, so that a click finds it there. A script may name others in its turn. */
export async function loadAllLater(): Promise<void> {
  while (loads.length > 0) await Promise.all(loads.splice(0).map((load) => load()));
}
