/**
 * `npm test`: types, lint, unit and architecture tests, both builds, `web-ext lint`, size budgets, and the end-to-end suite in
 * both browsers. Everything is blocking. `npm test -- --only unit` runs the named stage alone (see `stages`).
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { builds, buildTwiceIdentical } from './build.ts';

interface Tally {
  passed: number;
  failed: number;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;

const stages: Readonly<Record<string, () => Tally>> = {
  types: () =>
    sum(
      command('types: everything', 'tsc', ['-p', 'tsconfig.json']),
      command('types: the core alone, no DOM, no extension APIs', 'tsc', ['-p', 'src/tsconfig.json']),
      command('types: the content script alone, no extension APIs', 'tsc', ['-p', 'src/content/tsconfig.json']),
    ),
  lint: () => command('lint and format', 'biome', ['check', '--error-on-warnings', '.']),
  unit: () => vitest('unit'),
  build: () =>
    sum(
      ...builds.map((target) =>
        command(`build: ${target}`, 'vite', ['build', '--logLevel', 'warn'], { TARGET: target }),
      ),
      report('build: byte-identical when built twice', buildTwiceIdentical),
      command('web-ext lint', 'web-ext', ['lint', '--source-dir', 'dist/firefox', '--self-hosted']),
      command('size budgets', 'tsx', ['test/bench/sizes.ts']),
    ),
  // Each flow once; `npm run flows` plays both passwords in both browsers, which takes longer than anybody waits for tests.
  e2e: () => vitest('e2e', { FLOWS_ONCE: '1' }),
};

mkdirSync(`${root}/artifacts`, { recursive: true });
const started = Date.now();
const total: Tally = { passed: 0, failed: 0 };
for (const [name, stage] of Object.entries(stages)) {
  if (only !== undefined && only !== name) continue;
  const tally = stage();
  total.passed += tally.passed;
  total.failed += tally.failed;
}
if (only !== undefined && stages[only] === undefined) {
  console.error(`No stage '${only}'. There are: ${Object.keys(stages).join(', ')}.`);
  process.exit(2);
}
console.log(`\nIn ${Math.round((Date.now() - started) / 1000)} s:`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);

function command(
  title: string,
  program: string,
  parameters: readonly string[],
  env: Record<string, string> = {},
): Tally {
  console.log(`\n▸ ${title}`);
  const result = spawnSync(program, parameters, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  const good = result.status === 0;
  if (!good) console.error(`✗ ${title}: ${result.error?.message ?? `exit code ${result.status}`}`);
  return good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function report(title: string, run: () => string | undefined): Tally {
  console.log(`\n▸ ${title}`);
  const problem = run();
  if (problem !== undefined) console.error(`✗ ${problem}`);
  return problem === undefined ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs one Vitest project and adds its own counts; a run that executed nothing counts as a failure. */
function vitest(project: string, env: Record<string, string> = {}): Tally {
  const output = `${root}/artifacts/vitest-${project}.json`;
  rmSync(output, { force: true });
  const parameters = [
    ...['run', '--config', 'test/vitest.config.ts', '--project', project],
    ...['--reporter', 'default', '--reporter', 'json', '--outputFile.json', output],
  ];
  const ran = command(`tests: ${project}`, 'vitest', parameters, env);
  try {
    const counts: { numPassedTests: number; numFailedTests: number; numPendingTests: number } = JSON.parse(
      readFileSync(output, 'utf8'),
    );
    const failed = counts.numFailedTests + counts.numPendingTests;
    return {
      passed: counts.numPassedTests,
      failed: ran.failed > 0 || counts.numPassedTests === 0 ? Math.max(failed, 1) : failed,
    };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function sum(...tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((count, tally) => count + tally.passed, 0),
    failed: tallies.reduce((count, tally) => count + tally.failed, 0),
  };
}
