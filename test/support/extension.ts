/** The extension under test: the build in `dist`, made anew when a source is newer than it. */
import { execFile } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export type Target = 'chrome' | 'firefox';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

const sources = ['src', 'panel', 'icons', '_locales', 'manifest.json', 'vite.config.ts', 'package-lock.json'];

/** Folder of the unpacked extension, built if need be. */
export async function builtExtension(target: Target): Promise<string> {
  const folder = join(projectRoot, 'dist', target);
  const newest = Math.max(...sources.map((source) => newestChange(join(projectRoot, source))));
  if (newestChange(join(folder, 'manifest.json')) < newest) await buildExtension(target);
  return folder;
}

export async function buildExtension(target: Target): Promise<void> {
  const vite = join(projectRoot, 'node_modules', 'vite', 'bin', 'vite.js');
  await promisify(execFile)(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: projectRoot,
    env: { ...process.env, TARGET: target, NODE_ENV: 'production' },
  });
}

/** Time of the latest change in a file or folder, ms since the epoch; 0 when it does not exist. */
function newestChange(path: string): number {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (!entry) return 0;
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}
