/** Where the programs and files are that the tests need. An environment variable overrules the usual places. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import programs from './programs.json' with { type: 'json' };

export type ProgramName = keyof typeof programs;

export interface Program {
  /** Environment variable with a path of the user's choice. */
  readonly variable: string;
  readonly packages: readonly string[];
  readonly names: readonly string[];
  /** A file that is read, and not run. */
  readonly file?: boolean;
  /** Parameters with which it ends with code 0 only where it is what we need: a Python that has Django, for example. */
  readonly succeedsWith?: readonly string[];
  readonly advice: string;
}

const found = new Map<ProgramName, string>();

/** @throws with a sentence that says where it was looked for and what to do */
export function findProgram(name: ProgramName): string {
  const known = found.get(name);
  if (known !== undefined) return known;
  const program: Program = programs[name];
  const { variable, names, advice } = program;
  const chosen = process.env[variable];
  const candidates = chosen ? [chosen] : names;
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const candidate of candidates) {
    for (const path of isAbsolute(candidate) ? [candidate] : folders.map((folder) => join(folder, candidate))) {
      if (!fits(program, path)) continue;
      found.set(name, path);
      return path;
    }
  }
  const looked = candidates.join(', ');
  throw new Error(`There is no ${name} as needed (looked for ${looked}): ${advice}, or set ${variable} to its path.`);
}

function fits({ file, succeedsWith }: Program, path: string): boolean {
  try {
    accessSync(path, file === true ? constants.R_OK : constants.X_OK);
  } catch {
    return false;
  }
  return succeedsWith === undefined || spawnSync(path, succeedsWith, { stdio: 'ignore' }).status === 0;
}
