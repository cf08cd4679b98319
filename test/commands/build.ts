/** Building both extensions, and proving that a build depends on nothing but the sources. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const builds = ['chrome', 'firefox'] as const;

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds both targets into `dist/`; throws with the builder's own words when one fails. */
export function build(): void {
  for (const target of builds) {
    const result = spawnSync('npx', ['vite', 'build', '--logLevel', 'warn'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, TARGET: target },
    });
    if (result.status !== 0) throw new Error(`Building for ${target} failed:\n${result.stdout}\n${result.stderr}`);
  }
}

/** `undefined` when a second build of each target has the same bytes; otherwise what differs. */
export function buildTwiceIdentical(): string | undefined {
  const first = new Map(builds.map((target) => [target, digest(join(root, 'dist', target))]));
  for (const target of builds) rmSync(join(root, 'dist', target), { recursive: true, force: true });
  build();
  for (const target of builds) {
    const before = first.get(target) ?? new Map<string, string>();
    const after = digest(join(root, 'dist', target));
    const names = [...new Set([...before.keys(), ...after.keys()])];
    const changed = names.filter((name) => before.get(name) !== after.get(name));
    if (changed.length > 0) return `dist/${target} differs between two builds: ${changed.join(', ')}`;
    if (after.size === 0) return `dist/${target} is empty`;
  }
  return undefined;
}

function digest(folder: string): Map<string, string> {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}
