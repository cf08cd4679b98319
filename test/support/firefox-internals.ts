/**
 * What runs inside Firefox's own code, with its powers: tabs, the toolbox, the extension. Only the parts of Firefox's modules
 * that are used here are described. Every function stands alone: it travels as text.
 */
interface BrowserElement extends HTMLElement {
  readonly browserId: number;
  readonly currentURI: { readonly spec: string };
  readonly browsingContext: {
    readonly opener: { readonly browserId: number } | null;
    readonly currentWindowGlobal: { getActor(name: 'MarionetteCommands'): { executeScript: ExecuteScript } } | null;
  };
  readonly webProgress: { readonly isLoadingDocument: boolean };
  readonly isRemoteBrowser: boolean;
}
type ExecuteScript = (script: string, args: readonly [], options: object) => Promise<unknown>;

interface NativeTab {
  readonly linkedBrowser: BrowserElement;
}

interface BrowserWindow extends Window {
  readonly browsingContext: object;
  readonly gBrowser: {
    readonly tabs: readonly NativeTab[];
    selectedTab: NativeTab;
    addTab(url: string, options: object): NativeTab;
    removeTab(tab: NativeTab): void;
    getPanel(browser: BrowserElement): Element;
  };
}

interface Toolbox {
  readonly doc: Document;
  readonly currentToolId: string;
  readonly hostType: string;
  getAdditionalTools(): readonly { readonly id: string; readonly extensionId?: string }[];
  selectTool(id: string): Promise<unknown>;
  switchHost(side: string): Promise<void>;
  destroy(): Promise<void>;
}

interface DevTools {
  showToolboxForTab(tab: NativeTab, options: { readonly toolId: string }): Promise<Toolbox>;
  getToolboxForTab(tab: NativeTab): Toolbox | undefined;
}

interface Extension {
  readonly backgroundState: string;
  terminateBackground(options: { readonly ignoreDevToolsAttached: boolean }): Promise<void>;
  /** Address of a file of the extension. */
  getURL(path: string): string;
}

/** The helpers below, as the functions that use them see them. */
export interface Internals {
  readonly windows: () => readonly BrowserWindow[];
  readonly find: (browserId: number) => { readonly window: BrowserWindow; readonly tab: NativeTab };
  readonly devTools: () => DevTools;
  readonly toolbox: (browserId: number) => Toolbox;
  /** The `<browser>` of a tab, or of our panel in its toolbox. */
  readonly browser: (browserId: number, panel: boolean) => BrowserElement;
  readonly extension: (id: string) => Extension;
  readonly tabId: (tab: NativeTab) => number;
  readonly handle: (window: BrowserWindow) => string;
  readonly journal: (id: string) => Readonly<Record<string, unknown>>;
  readonly clearCookies: () => void;
  readonly setSiteAccess: (id: string, access: 'granted' | 'withheld') => Promise<void>;
  readonly systemPrincipal: () => unknown;
}

/** Makes the helpers. It runs in Firefox; its globals are those of a system sandbox. */
export function internals(): Internals {
  const { ChromeUtils, Services, WebExtensionPolicy } = globalThis as unknown as {
    readonly ChromeUtils: { importESModule(url: string): never };
    readonly Services: {
      readonly wm: { getEnumerator(type: string): Iterable<BrowserWindow> };
      readonly cookies: { removeAll(): void };
      readonly scriptSecurityManager: { getSystemPrincipal(): unknown };
    };
    readonly WebExtensionPolicy: { getByID(id: string): { readonly extension: Extension } };
  };
  const load = <T>(url: string): T => ChromeUtils.importESModule(url);
  const windows = () => [...Services.wm.getEnumerator('navigator:browser')];
  const find = (browserId: number) => {
    for (const window of windows()) {
      for (const tab of window.gBrowser.tabs) if (tab.linkedBrowser.browserId === browserId) return { window, tab };
    }
    throw new Error(`no tab has the browser id ${browserId}`);
  };
  const devTools = () => {
    const { require } = load<{ require(id: string): { readonly gDevTools: DevTools } }>(
      'resource://devtools/shared/loader/Loader.sys.mjs',
    );
    return require('devtools/client/framework/devtools').gDevTools;
  };
  const toolbox = (browserId: number) => {
    const open = devTools().getToolboxForTab(find(browserId).tab);
    if (!open) throw new Error('DevTools is not open on the tab');
    return open;
  };
  const browser = (browserId: number, panel: boolean) => {
    if (!panel) return find(browserId).tab.linkedBrowser;
    const { doc, currentToolId } = toolbox(browserId);
    const frame = doc.getElementById(`toolbox-panel-iframe-${currentToolId}`) as HTMLIFrameElement | null;
    const inner = frame?.contentDocument?.getElementById('webext-panels-browser') as BrowserElement | null | undefined;
    if (!inner?.currentURI.spec.startsWith('moz-extension:')) throw new Error('our panel has not loaded');
    return inner;
  };
  const extension = (id: string) => WebExtensionPolicy.getByID(id).extension;
  const manager = () =>
    load<{ NavigableManager: { getIdForBrowsingContext(context: object): string } }>(
      'chrome://remote/content/shared/NavigableManager.sys.mjs',
    ).NavigableManager;
  const journal = (id: string) => {
    const { extensionStorageSession } = load<{
      extensionStorageSession: { get(extension: Extension, keys: null): Record<string, unknown> };
    }>('resource://gre/modules/ExtensionStorage.sys.mjs');
    const stored = Object.entries(extensionStorageSession.get(extension(id), null));
    // Without `keepData` the holder would give its content away, and the extension would have lost it.
    const keepData = true;
    const open = (value: unknown) =>
      (value as { deserialize?(global: object, keepData: boolean): unknown }).deserialize?.(globalThis, keepData) ??
      value;
    return Object.fromEntries(stored.map(([key, value]) => [key, open(value)]));
  };
  const tabId = (tab: NativeTab) =>
    load<{ ExtensionParent: { apiManager: { global: { tabTracker: { getId(tab: NativeTab): number } } } } }>(
      'resource://gre/modules/ExtensionParent.sys.mjs',
    ).ExtensionParent.apiManager.global.tabTracker.getId(tab);
  const setSiteAccess = (id: string, access: 'granted' | 'withheld') => {
    type Change = (
      id: string,
      what: { permissions: string[]; origins: string[] },
      extension: Extension,
    ) => Promise<void>;
    const { ExtensionPermissions } = load<{ ExtensionPermissions: { readonly add: Change; readonly remove: Change } }>(
      'resource://gre/modules/ExtensionPermissions.sys.mjs',
    );
    const sites = { permissions: [], origins: ['<all_urls>'] };
    return access === 'granted'
      ? ExtensionPermissions.add(id, sites, extension(id))
      : ExtensionPermissions.remove(id, sites, extension(id));
  };
  return {
    windows,
    find,
    devTools,
    toolbox,
    browser,
    extension,
    tabId,
    handle: (window) => manager().getIdForBrowsingContext(window.browsingContext),
    journal,
    clearCookies: () => Services.cookies.removeAll(),
    setSiteAccess,
    systemPrincipal: () => Services.scriptSecurityManager.getSystemPrincipal(),
  };
}
