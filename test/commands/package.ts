/**
 * `npm run package`: what the stores are given. Both builds as zips, and the sources from which a reviewer builds them anew; the same bytes on
 * every machine, because names are sorted, times are fixed and nothing but the sources decides.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import manifest from '../../manifest.json' with { type: 'json' };
import { zipOf } from '../support/zip-of.ts';
import { build, builds } from './build.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${root}artifacts/package`;
/** Made anew by the commands, or kept by tools for themselves; no source. */
const NO_SOURCE = new Set([
  '.git',
  ...readFileSync(`${root}.gitignore`, 'utf8')
    .split('\n')
    .map((line) => line.replace(/\/$/, '')),
]);

build();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const target of builds)
  write(
    target,
    zipOf(`${root}dist/${target}`, () => true),
  );
write(
  'source',
  zipOf(root, (name) => !NO_SOURCE.has(name) && !name.endsWith('.log')),
);

function write(kind: string, bytes: Uint8Array): void {
  const name = `session-inspector-${manifest.version}-${kind}.zip`;
  writeFileSync(`${folder}/${name}`, bytes);
  const digest = createHash('sha256').update(bytes).digest('hex');
  console.log(`${name}  ${(bytes.length / 1024).toFixed(0)} KB  sha256 ${digest}`);
}
