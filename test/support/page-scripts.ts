/** Runs in a page of the extension: asks every web document whether the content script is at work in its isolated world. */
export async function pageScripts(): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { id } of await chrome.tabs.query({})) {
    if (id === undefined) continue;
    const func = () => ((globalThis as { sessionInspectorLooks?: boolean }).sessionInspectorLooks ? location.href : '');
    const results = await chrome.scripting
      .executeScript({ target: { tabId: id, allFrames: true }, func })
      .catch(() => []);
    for (const { result } of results) if (typeof result === 'string' && result !== '') found.push(result);
  }
  return found;
}
