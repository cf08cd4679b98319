/**
 * Size budgets, gzip, without the public-suffix list: what the panel loads before it draws ≤ 36 KB, the background ≤ 40 KB, and what goes
 * into pages, where the user switched that on, ≤ 10 KB. What the panel loads later (the fold, the checks, every view: fetched while it
 * connects and after its first paint) may grow with what it does: it is printed, and held only against accidents. A worker's script is a program of its own, with copies of what it shares with the
 * panel, and is weighed by itself: ≤ 80 KB for samples, ≤ 60 KB for single values.
 * We ship readable files, so that a store's reviewer can read them; what is weighed is the code without its comments and layout
 * (minified here), and both weights are printed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { minifySync } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const budgets = [
  { name: 'panel', entry: 'panel/index.html', kilobytes: 36, later: false },
  { name: 'panel in all', entry: 'panel/index.html', kilobytes: 400, later: true },
  { name: 'entropy worker', entry: 'assets/entropy-worker.js', kilobytes: 80, later: true },
  { name: 'value worker', entry: 'assets/value-worker.js', kilobytes: 60, later: true },
  { name: 'background', entry: 'service-worker-loader.js', kilobytes: 40, later: false },
];

/** Weighed by itself, or by nobody. */
const APART = /public-suffix|-worker\.js$/;
const CONTENT = 'content.js';

let over = false;
for (const target of ['chrome', 'firefox']) {
  const folder = join(root, 'dist', target);
  // Neither loads the content script; the background only names it.
  const scripts = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js') && name !== CONTENT);
  for (const { name, entry, kilobytes, later } of budgets) {
    const loaded = [...loadedBy(folder, entry, scripts, later)];
    const texts = loaded.map((script) => readFileSync(join(folder, 'assets', script), 'utf8'));
    const weight = total(texts.map((text, index) => minifySync(loaded[index] ?? '', text).code));
    if (weight > kilobytes || loaded.length === 0) over = true;
    const shipped = total(texts).toFixed(1);
    console.log(
      `${target} ${name}: ${weight.toFixed(1)} KB of ${kilobytes} KB (as shipped ${shipped} KB), ${loaded.length > 6 ? `${loaded.length} scripts` : loaded.join(', ')}`,
    );
  }
  const content = minifySync(CONTENT, readFileSync(join(folder, 'assets', CONTENT), 'utf8')).code;
  if (total([content]) > 10) over = true;
  console.log(`${target} content script: ${total([content]).toFixed(1)} KB of 10 KB`);
}
process.exit(over ? 1 : 0);

function total(texts: readonly string[]): number {
  return texts.reduce((bytes, text) => bytes + gzipSync(text).length, 0) / 1024;
}

/** Scripts that `entry` names, and those that they import, at once or `alsoLater`, without workers and the public-suffix list's own chunk. */
function loadedBy(folder: string, entry: string, scripts: readonly string[], alsoLater: boolean): Set<string> {
  const found = new Set<string>();
  const queue = [readFileSync(join(folder, entry), 'utf8')];
  const own = scripts.find((script) => entry === `assets/${script}`);
  if (own !== undefined) found.add(own);
  for (let text = queue.pop(); text !== undefined; text = queue.pop()) {
    const later = new Set(
      alsoLater ? [] : [...text.matchAll(/\bimport\(\s*["']\.\/([^"']+)["']/g)].map((match) => match[1]),
    );
    for (const script of scripts) {
      if (found.has(script) || later.has(script) || APART.test(script) || !text.includes(script)) continue;
      found.add(script);
      queue.push(readFileSync(join(folder, 'assets', script), 'utf8'));
    }
  }
  return found;
}
