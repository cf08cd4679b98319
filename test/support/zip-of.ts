/** A folder as a zip whose bytes depend on nothing but the files: names in order, one time for all, no owners. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { type Zippable, zipSync } from 'fflate';

/** The earliest that the format knows, in whatever zone: zips hold local times without one. */
const TIME = new Date(1980, 0, 2);

/** @param takes is asked for each file and folder by its name alone */
export function zipOf(folder: string, takes: (name: string) => boolean): Uint8Array {
  const files: Zippable = {};
  for (const path of walk(folder, '', takes).toSorted()) {
    files[path] = [readFileSync(`${folder}/${path}`), { level: 9, mtime: TIME }];
  }
  return zipSync(files);
}

function walk(folder: string, below: string, takes: (name: string) => boolean): readonly string[] {
  return readdirSync(`${folder}/${below}`)
    .filter(takes)
    .flatMap((name) => {
      const path = below === '' ? name : `${below}/${name}`;
      return statSync(`${folder}/${path}`).isDirectory() ? walk(folder, path, takes) : [path];
    });
}
