/**
 * Light or dark: DevTools' own choice where this page is a panel, the system's where it is a tab. Firefox tells of a change by an
 * event, Chrome by a handler that only its own namespace has.
 */
export interface DevtoolsPanels {
  readonly themeName?: string;
  readonly onThemeChanged?: { addListener(listener: (themeName: string) => void): void };
  setThemeChangeHandler?(handler: (themeName: string) => void): void;
}

export function followTheme(root: HTMLElement, panels: DevtoolsPanels | undefined): void {
  if (panels?.themeName !== undefined) {
    const show = (name: string) => paint(root, name === 'dark');
    show(panels.themeName);
    if (panels.onThemeChanged) panels.onThemeChanged.addListener(show);
    else panels.setThemeChangeHandler?.(show);
    return;
  }
  const system = matchMedia('(prefers-color-scheme: dark)');
  paint(root, system.matches);
  system.addEventListener('change', () => paint(root, system.matches));
}

function paint(root: HTMLElement, dark: boolean): void {
  root.dataset.theme = dark ? 'dark' : 'light';
}
