/**
 * One source, two outputs: `TARGET=chrome` (the default) writes dist/chrome, `TARGET=firefox` writes dist/firefox. Nothing is
 * minified and file names carry no hashes, so that a store's reviewer can read the result and compare it with a build of their own.
 */
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { build, defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

/** The content script as one classic script: browsers inject no modules, and it must not need a file that pages could ask for. */
function contentScript(browser: 'chrome' | 'firefox'): Plugin {
  return {
    name: 'content-script',
    apply: 'build',
    async generateBundle() {
      const built = await build({
        configFile: false,
        logLevel: 'warn',
        build: {
          write: false,
          target: scriptTarget[browser],
          minify: false,
          rolldownOptions: { input: 'src/content/main.ts', output: { format: 'iife', entryFileNames: 'content.js' } },
        },
      });
      for (const { output } of Array.isArray(built) ? built : 'output' in built ? [built] : []) {
        const [{ code }, ...more] = output;
        if (more.length > 0) this.error('The content script has to be one file.');
        this.emitFile({ type: 'asset', fileName: 'assets/content.js', source: code });
      }
    },
  };
}

const scriptTarget = { chrome: 'chrome120', firefox: 'firefox142' } as const;

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
  plugins: [
    preact({ devToolsEnabled: false }),
    crx({ manifest: manifestFor(target), browser: target }),
    contentScript(target),
  ],
  // Modules, as the panel's own scripts, so that they may share what both need.
  worker: { format: 'es', rolldownOptions: { output: names } },
  build: {
    outDir: `dist/${target}`,
    emptyOutDir: true,
    target: scriptTarget[target],
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
