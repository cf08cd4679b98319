/**
 * What runs inside the page of Chromium's DevTools front end, which is a web page too. The front end's own module for its frame
 * is handed in; its public methods keep their names in builds.
 */
import type { Page } from 'puppeteer-core';

interface SplitWidget {
  isVertical(): boolean;
  sidebarSize(): number;
  setSidebarSize(pixels: number): void;
}

export interface Legacy {
  readonly InspectorView: {
    readonly InspectorView: {
      instance(): { readonly tabbedPane: { tabIds(): string[] }; showPanel(id: string): Promise<void> };
    };
  };
  readonly DockController: {
    readonly DockController: { instance(): { dockSide(): string; setDockSide(side: string): void } };
  };
  readonly Widget: { readonly Widget: { get(element: Element): Partial<SplitWidget> | null } };
}

/** Calls a function in the front end, with its module first. As text: a transpiler would put its own loader for `import`. */
export async function inFrontEnd<A extends readonly unknown[], R>(
  page: Page,
  body: (legacy: Legacy, ...args: A) => R | Promise<R>,
  ...args: A
): Promise<R> {
  const call = `(${body.toString()})(legacy, ...${JSON.stringify(args)})`;
  return page.evaluate(
    `import('./ui/legacy/legacy.js').then((legacy) => { const __name = (f) => f; return ${call}; })`,
  ) as Promise<R>;
}

/** Tab id of our panel; undefined until the front end has started and the extension has made the panel. */
export function ourPanel(legacy: Legacy, extension: string): string | undefined {
  if (!document.querySelector('.root-view')) return undefined;
  const view = legacy.InspectorView.InspectorView.instance();
  return view.tabbedPane.tabIds().find((id) => id.startsWith(`chrome-extension://${extension}`));
}

export async function showOurPanel(legacy: Legacy, extension: string): Promise<void> {
  const view = legacy.InspectorView.InspectorView.instance();
  const id = view.tabbedPane.tabIds().find((candidate) => candidate.startsWith(`chrome-extension://${extension}`));
  if (id) await view.showPanel(id);
}

export function dockSide(legacy: Legacy): string {
  return legacy.DockController.DockController.instance().dockSide();
}

/** Docks at a side and makes DevTools larger there by so many pixels. */
export async function dock(legacy: Legacy, side: string, pixels: number): Promise<void> {
  const controller = legacy.DockController.DockController.instance();
  if (controller.dockSide() !== side) return controller.setDockSide(side);
  for (const element of document.querySelectorAll('.split-widget')) {
    const split = legacy.Widget.Widget.get(element);
    if (!split?.setSidebarSize || !split.sidebarSize || split.isVertical?.() !== (side === 'right')) continue;
    split.setSidebarSize(split.sidebarSize() + pixels);
    break;
  }
  await new Promise(requestAnimationFrame);
}

/** Puts a picture over the part of the front end where the browser shows the inspected page. */
export async function fillHole(_legacy: Legacy, png: string): Promise<void> {
  const widest = [...document.querySelectorAll('.split-widget')]
    .flatMap((split) => [...split.children])
    .map((part) => ({ part, box: part.getBoundingClientRect() }))
    .find(
      ({ part }) => part.classList.contains('shadow-split-widget-main') || part.querySelector('#inspected-content'),
    );
  const picture = document.createElement('img');
  picture.id = 'picture-of-the-page';
  const { left = 0, top = 0 } = widest?.box ?? {};
  picture.style.cssText = `position:fixed;left:${left}px;top:${top}px;z-index:2147483647`;
  picture.src = `data:image/png;base64,${png}`;
  document.body.append(picture);
  await picture.decode();
}

export function emptyHole(): void {
  document.getElementById('picture-of-the-page')?.remove();
}

/** Cuts a part out of a picture of the front end. @returns base64 of a PNG */
export async function cut(
  _legacy: Legacy,
  png: string,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): Promise<string> {
  const picture = document.createElement('img');
  picture.src = `data:image/png;base64,${png}`;
  await picture.decode();
  const scale = picture.naturalWidth / window.innerWidth;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(box.width * scale);
  canvas.height = Math.round(box.height * scale);
  canvas.getContext('2d')?.drawImage(picture, -box.x * scale, -box.y * scale);
  return canvas.toDataURL('image/png').slice('data:image/png;base64,'.length);
}
