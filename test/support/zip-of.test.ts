import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, expect, it } from 'vitest';
import { zipOf } from './zip-of.ts';

const folders: string[] = [];
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

function folderWith(files: Readonly<Record<string, string>>, time: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'zip-of-'));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
    utimesSync(join(folder, path), time, time);
  }
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

it('holds what was there, without what is not wanted', () => {
  const folder = folderWith(
    { 'a.txt': 'one', 'sub/b.txt': 'two', 'node_modules/x.js': 'no', 'sub/dist/y.js': 'no' },
    1,
  );
  const files = unzipSync(zipOf(folder, (name) => name !== 'node_modules' && name !== 'dist'));
  expect(Object.keys(files)).toEqual(['a.txt', 'sub/b.txt']);
  expect(text(files['sub/b.txt'])).toBe('two');
});

it('has the same bytes whenever and in whatever order the files were written', () => {
  const first = zipOf(folderWith({ a: 'one', b: 'two' }, 1_000), () => true);
  const second = zipOf(folderWith({ b: 'two', a: 'one' }, 1_700_000_000), () => true);
  expect(second).toEqual(first);
  expect(zipOf(folderWith({ a: 'one', b: 'too' }, 1_000), () => true)).not.toEqual(first);
});
