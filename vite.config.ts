/**
 * One source, two outputs: `TARGET=chrome` (the default) writes dist/chrome, `TARGET=firefox` writes dist/firefox. Nothing is
 * minified and file names carry no hashes, so that a store's reviewer can read the result and compare it with a build of their own.
 */
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

const target = process.env.TARGET === 'firefox' ? 'firefox' : 'chrome';

/** Each browser warns about the other's manifest keys. Its own background key is chosen by CRXJS. */
function manifestFor(browser: 'chrome' | 'firefox'): ManifestV3Export {
  const theirs: string = browser === 'chrome' ? 'browser_specific_settings' : 'minimum_chrome_version';
  return Object.fromEntries(Object.entries(manifest).filter(([key]) => key !== theirs)) as unknown as ManifestV3Export;
}

/** File names without hashes. */
const names = {
  entryFileNames: 'assets/[name].js',
  chunkFileNames: 'assets/[name].js',
  assetFileNames: 'assets/[name][extname]',
};

export default defineConfig({
  plugins: [preact({ devToolsEnabled: false }), crx({ manifest: manifestFor(target), browser: target })],
  // Modules, as the panel's own scripts, so that they may share what both need.
  worker: { format: 'es', rolldownOptions: { output: names } },
  build: {
    outDir: `dist/${target}`,
    emptyOutDir: true,
    target: target === 'chrome' ? 'chrome120' : 'firefox142',
    minify: false,
    cssMinify: false,
    sourcemap: false,
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      // The manifest names the DevTools page but not the panel, which the DevTools page creates by its path.
      input: { panel: 'panel/index.html' },
      output: {
        ...names,
        codeSplitting: { groups: [{ name: 'public-suffix-list', test: /node_modules[\\/]tldts/ }] },
      },
    },
  },
});
