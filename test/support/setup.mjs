/**
 * Makes a fresh machine ready: the right Node, npm packages, browsers, and the languages and frameworks that the practice sites are made
 * with. Runs before any npm package is there, so it uses Node alone. Does nothing when nothing is missing.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const programs = readJson(fileURLToPath(new URL('programs.json', import.meta.url)));

checkNode();
installPackages();
installPrograms();

function checkNode() {
  const wanted = [20, 19];
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > wanted[0] || (major === wanted[0] && minor >= wanted[1])) return;
  stop(
    `Session Inspector needs Node ${wanted.join('.')} or later; this is ${process.version}. See https://nodejs.org.`,
  );
}

/** `npm ci` when what is installed is not what the lockfile says. */
function installPackages() {
  if (packagesAreThere()) return;
  say('Installing the npm packages of package-lock.json …');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) stop('npm ci failed; its own message is above.');
}

function packagesAreThere() {
  const installedFile = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const installed = readJson(installedFile).packages;
  const wanted = readJson(join(root, 'package-lock.json')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional, link }]) => path === '' || optional || link || installed[path]?.version === version,
  );
}

function installPrograms() {
  const missing = Object.entries(programs).filter(([, program]) => !isThere(program));
  if (missing.length === 0) return;
  const names = missing.map(([name]) => name).join(', ');
  const packages = missing.flatMap(([, program]) => program.packages);
  const apt = aptCommand();
  if (apt === undefined) {
    const advice = missing.map(
      ([name, program]) => `  ${name}: ${program.advice}, or set ${program.variable} to its path.`,
    );
    stop(
      `Missing: ${names}. They can't be installed from here (that takes apt-get, and root or sudo without a password).\n${advice.join('\n')}`,
    );
  }
  say(`Installing ${packages.join(', ')} with apt-get …`);
  const [command, ...prefix] = apt;
  const run = (...args) =>
    spawnSync(command, [...prefix, ...args], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  const done =
    run('update').status === 0 && run('install', '--yes', '--no-install-recommends', ...packages).status === 0;
  const still = missing.filter(([, program]) => !isThere(program)).flatMap(([, program]) => program.packages);
  if (!done || still.length > 0)
    stop(`apt-get could not install ${(still.length > 0 ? still : packages).join(', ')}; its own message is above.`);
}

/** The same search as in `find-program.ts`. */
function isThere({ variable, names, file, succeedsWith }) {
  const chosen = process.env[variable];
  const folders = (process.env.PATH ?? '').split(delimiter);
  return (chosen ? [chosen] : names).some((name) =>
    (isAbsolute(name) ? [name] : folders.map((folder) => join(folder, name))).some((path) => {
      try {
        accessSync(path, file ? constants.R_OK : constants.X_OK);
      } catch {
        return false;
      }
      return succeedsWith === undefined || spawnSync(path, succeedsWith, { stdio: 'ignore' }).status === 0;
    }),
  );
}

/** How apt-get can be run without asking anybody: as root, or by a sudo that wants no password. */
function aptCommand() {
  const works = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;
  if (!works('apt-get', ['--version'])) return undefined;
  if (process.getuid?.() === 0) return ['apt-get'];
  return works('sudo', ['-n', 'true']) ? ['sudo', '-n', 'apt-get'] : undefined;
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function say(text) {
  console.log(text);
}

function stop(text) {
  console.error(text);
  process.exit(1);
}
