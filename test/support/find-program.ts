/** Where the programs are that the tests drive. An environment variable overrules the usual places. */
import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import programs from './programs.json' with { type: 'json' };

export function findProgram(program: keyof typeof programs): string {
  const { variable, names, advice } = programs[program];
  const chosen = process.env[variable];
  const candidates = chosen ? [chosen] : names;
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of candidates) {
    for (const path of isAbsolute(name) ? [name] : folders.map((folder) => join(folder, name))) {
      if (isExecutable(path)) return path;
    }
  }
  throw new Error(
    `There is no ${program} (looked for ${candidates.join(', ')}): ${advice}, or set ${variable} to its path.`,
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
