/** Looks for texts in all files of a folder, byte by byte. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

export interface Hit {
  /** Path inside the folder. */
  readonly file: string;
  readonly text: string;
}

export async function searchFolder(folder: string, texts: readonly string[]): Promise<readonly Hit[]> {
  const hits: Hit[] = [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const content = await readFile(path);
    for (const text of texts) if (content.includes(text)) hits.push({ file: relative(folder, path), text });
  }
  return hits;
}
