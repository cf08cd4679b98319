/**
 * The project's constitution, executable. Each test is one law of the house; its message says what the law is for and what to do.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = [...walk('src'), ...walk('panel')].filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));
const core = sources.filter(
  (file) => file.startsWith('src/') && !/^src\/(background|content|devtools)\/|^src\/browser\.ts$/.test(file),
);

/** Rooms, and the rooms that each may import from (itself always). A file directly under `src/` is a room of its own. */
const ground = ['observation', 'references', 'encoding', 'lexicon', 'masking'] as const;
const mayImport: Readonly<Record<string, readonly string[]>> = {
  observation: [],
  references: [],
  encoding: [],
  lexicon: [],
  masking: ['observation', 'references', 'encoding'],
  protocol: ['observation'],
  browser: [],
  cookie: ground,
  frameworks: [...ground, 'cookie'],
  identifier: ground,
  entropy: ground,
  session: [...ground, 'cookie', 'frameworks', 'identifier'],
  checks: [...ground, 'cookie', 'frameworks', 'identifier', 'entropy', 'session'],
  report: [...ground, 'cookie', 'frameworks', 'identifier', 'entropy', 'session', 'checks'],
  import: ground,
  background: ['observation', 'protocol', 'browser', 'cookie'],
  content: ['observation', 'lexicon'],
  devtools: ['protocol', 'browser'],
  panel: [
    ...[...ground, 'protocol', 'browser', 'cookie', 'frameworks', 'identifier', 'entropy'],
    ...['session', 'checks', 'report', 'import'],
  ],
};

/**
 * The floors of rooms that are divided: a folder imports only from folders left of it and from itself, and never from the files beside
 * the folders, which put the parts together.
 */
const floors: Readonly<Record<string, readonly string[]>> = {
  'src/cookie': ['browsers', 'parse', 'match', 'store', 'send', 'words'],
  'src/identifier': ['readers', 'value', 'formats', 'secrets'],
  'src/entropy': ['sample', 'distributions', 'tests', 'bounds', 'generators'],
  'src/session': [
    ...['model', 'records', 'traffic', 'addresses', 'cookies', 'ranking', 'attempt', 'outcome'],
    ...['story', 'rotation', 'tokens'],
  ],
  'src/background': ['platform', 'observe', 'log', 'watch', 'look', 'collect'],
  panel: ['values', 'state', 'parts', 'identifier', 'findings', 'entropy', 'timeline', 'sessions'],
  'panel/sessions': ['rows', 'sending', 'details', 'story'],
};

/** Folders in which each file is one thing of a kind, so that there may be any number. */
const ONE_OF_A_KIND = ['src/checks', 'src/identifier/formats', 'src/frameworks', 'src/identifier/secrets'];
const MOST_FILES = 20;

/** Third-party packages, and the only rooms that may use them. */
const packages: Readonly<Record<string, readonly string[]>> = {
  'webextension-polyfill': ['browser'],
  preact: ['panel'],
  'preact/hooks': ['panel'],
  '@preact/signals': ['panel'],
  tldts: ['cookie'],
  fflate: ['panel'],
  '@noble/hashes/legacy.js': ['panel'],
  '@noble/hashes/pbkdf2.js': ['panel'],
  '@noble/hashes/sha2.js': ['panel'],
  '@noble/hashes/utils.js': ['panel'],
};

describe('the house', () => {
  it('has files to look after', () => {
    expect(core.length).toBeGreaterThan(20);
  });

  it.each(sources)('%s imports only from rooms below its own', (file) => {
    const room = roomOf(file);
    const allowed = mayImport[room];
    expect(allowed, `'${room}' is not a room of the house: put the file where ARCHITECTURE's rooms say.`).toBeDefined();
    for (const specifier of importsOf(file)) {
      if (/\.css$/.test(specifier)) continue;
      if (specifier.startsWith('.')) {
        const target = roomOf(relative(root, normalize(join(root, dirname(file), specifier))));
        expect(
          target === room || allowed?.includes(target),
          `${file} (room '${room}') imports ${specifier} (room '${target}'). Facts flow one way: background → log → fold → checks → report → panel. Move what you need down, or pass it in.`,
        ).toBe(true);
      } else {
        expect(
          packages[specifier]?.includes(room),
          `${file} imports the package '${specifier}'. A package is used from one room, so that it can be replaced there; add it to this table with a reason in README, or do without.`,
        ).toBe(true);
      }
    }
  });

  it.each(sources)('%s imports only from floors below its own', (file) => {
    for (const [room, order] of Object.entries(floors)) {
      const floor = floorOf(file, room);
      if (floor === undefined) continue;
      expect(order, `${file}: '${room}' has no floor '${floor}'. Name it in \`floors\`, where it belongs.`).toContain(
        floor,
      );
      for (const target of targetsOf(file).filter((one) => one.startsWith(`${room}/`))) {
        const below = floorOf(target, room);
        expect(
          below !== undefined && order.indexOf(below) <= order.indexOf(floor),
          `${file} imports ${target}. In ${room} the floors are ${order.join(' ← ')}: a type or a rule that a lower floor needs belongs there.`,
        ).toBe(true);
      }
    }
  });

  it('has no circle of imports, types included', () => {
    expect(circles(new Map(sources.map((file) => [file, targetsOf(file)])))).toEqual([]);
  });

  it('has no folder in which one gets lost', () => {
    const count = new Map<string, number>();
    for (const file of sources) count.set(dirname(file), (count.get(dirname(file)) ?? 0) + 1);
    const crowded = [...count].filter(([folder, files]) => files > MOST_FILES && !ONE_OF_A_KIND.includes(folder));
    expect(crowded, `More than ${MOST_FILES} files beside each other: make rooms of them.`).toEqual([]);
  });

  it.each(sources)('%s stays readable in one sitting (at most 250 lines)', (file) => {
    const lines = read(file).trimEnd().split('\n').length;
    expect(
      lines,
      `${file} has ${lines} lines. Past 250 a file is two rooms: split it by what it knows.`,
    ).toBeLessThanOrEqual(250);
  });

  it.each(sources)('%s has no way around the type checker', (file) => {
    const found = code(file).match(/:\s*any\b(?!\s*\()|\bas any\b|<any>|@ts-(ignore|nocheck|expect-error)/);
    expect(
      found?.[0],
      `${file}: 'any' switches the checker off where hostile data arrives. Use unknown and narrow it.`,
    ).toBeUndefined();
  });

  it.each(sources)('%s has a name in kebab-case, or PascalCase for a component', (file) => {
    const name = file.slice(file.lastIndexOf('/') + 1);
    const legal =
      /^[a-z0-9]+(-[a-z0-9]+)*\.ts$/.test(name) || /^[A-Z][A-Za-z0-9]*\.tsx$/.test(name) || name === 'main.tsx';
    expect(
      legal,
      `${file}: modules are kebab-case.ts, components PascalCase.tsx, so that a stranger can tell them apart.`,
    ).toBe(true);
    expect(
      /(^|-)(utils?|helpers?|manager|data|misc|common)\.tsx?$/.test(name),
      `${file}: name it after what it knows.`,
    ).toBe(false);
  });

  // Characters may be replaced (escapes, encodings, addresses); words that stand beside each other are a sentence's.
  it.each(sources)('%s makes no sentence by replacing words of another', (file) => {
    const text = bare(file);
    const literal = String.raw`'(?:[^'\\\n]|\\.)*'|/(?![/*])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+/`;
    const replacing = new RegExp(String.raw`\.replace(?:All)?\(\s*(${literal})(?:[a-z]*,\s*(${literal}))?`, 'g');
    const words = [...text.matchAll(replacing)].flatMap(([, pattern = '', by = '']) => [pattern, by]).filter(isProse);
    const published = text.match(/\.(?:text|sentence|summary|why|missing|nextStep)\.replace/g) ?? [];
    expect(
      [...words, ...published],
      `${file}: a sentence that is made of another says what nobody wrote, such as a next step that settles nothing. Give sentences.ts the occasion as a parameter.`,
    ).toEqual([]);
  });

  it('builds no HTML from strings: the inspected site is hostile', () => {
    const offenders = sources.filter((file) =>
      /dangerouslySetInnerHTML|\.innerHTML\s*=|insertAdjacentHTML|document\.write|\beval\(|new Function/.test(
        code(file),
      ),
    );
    expect(offenders, 'Text from a site goes into text nodes only.').toEqual([]);
  });
});

describe('the core', () => {
  it.each(core)('%s has no clock, no randomness, no browser', (file) => {
    const found = code(file).match(
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bcrypto\b|\bperformance\.|\bsetTimeout\b|\bsetInterval\b|\bfetch\(|\bchrome\.|\bconsole\./,
    );
    expect(
      found?.[0],
      `${file}: what thinks must be replayable from a file. Time comes from observations (\`at\`), everything else as a parameter.`,
    ).toBeUndefined();
  });

  it.each(core.filter((file) => !isTypesOnly(file)))('%s has its own test', (file) => {
    const test = file.replace(/^src\//, 'test/').replace(/\.ts$/, '.test.ts');
    expect(exists(test), `${file} has no ${test}. Every file of the core has one, in the mirror of its room.`).toBe(
      true,
    );
  });
});

describe('the background', () => {
  const background = sources.filter((file) => file.startsWith('src/background/'));

  it('is the only place that touches privileged APIs, and gets them passed in', () => {
    const importers = sources.filter((file) => importsOf(file).some((specifier) => specifier.endsWith('/browser.ts')));
    for (const file of importers.filter((importer) => !typeOnlyBrowserImport(importer))) {
      expect(
        /^src\/background\/main\.ts$|^src\/devtools\/devtools\.ts$|^panel\/main\.tsx$/.test(file),
        `${file} imports browser.ts at run time. Only the three entry points do; everything else is handed what it needs, so that tests need no browser.`,
      ).toBe(true);
    }
  });

  it('writes nothing to disk and sends nothing of its own accord', () => {
    for (const file of background) {
      const found = code(file).match(
        /storage\.(local|sync|managed)\b|\bindexedDB\b|\blocalStorage\b|XMLHttpRequest|sendBeacon|WebSocket\(|EventSource\(|\bimport\(/,
      );
      expect(
        found?.[0],
        `${file}: identifiers are credentials: they live in storage.session only, and nothing leaves the machine.`,
      ).toBeUndefined();
    }
  });

  it('sends one kind of request, from one file: that of a live collection, without anything of the user’s', () => {
    const senders = background.filter((file) => /\bfetch\b/.test(code(file)));
    expect(senders, 'Only sample-request.ts sends; main.ts hands it the browser’s fetch. Use its Send.').toEqual([
      'src/background/collect/sample-request.ts',
      'src/background/main.ts',
    ]);
    const handedOver = 'send: createSend((url, init) => globalThis.fetch(url, init)),';
    expect(bare('src/background/main.ts').replace(handedOver, ''), 'main.ts only hands it over.').not.toMatch(
      /\bfetch\b/,
    );
    const sending = bare('src/background/collect/sample-request.ts');
    expect(sending.match(/\bfetch\(/g), 'One call, so that one look shows what is sent.').toHaveLength(1);
    for (const promise of [
      "credentials: 'omit'",
      "redirect: 'manual'",
      "cache: 'no-store'",
      "referrerPolicy: 'no-referrer'",
    ]) {
      expect(sending, `A collection must never touch the user's own session: ${promise} has to stay.`).toContain(
        promise,
      );
    }
    expect(sending, 'Nothing is added to the request.').not.toMatch(/\bheaders\b|\bbody:/);
  });

  it('sends only what a plan says that was found to be about the inspected site', () => {
    const users = background.filter((file) => /\bsend\(/.test(code(file)));
    expect(users, 'A request leaves through SampleRun alone.').toEqual(['src/background/collect/sample-run.ts']);
    const starting = code('src/background/collect/sampler.ts');
    expect(starting.indexOf('planFault('), 'No plan is carried out that planFault has not seen.').toBeGreaterThan(0);
  });
});

describe('the content script', () => {
  const content = sources.filter((file) => file.startsWith('src/content/'));
  it.each(content)('%s reads no text or value of the page out, writes nothing and asks nobody', (file) => {
    const found = code(file).match(
      /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket\(|Storage\b|document\.cookie|\bindexedDB\b|\bappend(Child)?\(|setAttribute/,
    );
    expect(found?.[0], `${file}: the page must not notice it, and nothing but a word of a closed list leaves.`).toBe(
      undefined,
    );
  });
});

/** Two words beside each other, in a text or a pattern. */
function isProse(literal: string): boolean {
  return /[a-z]{2} [a-z(]|[a-z]{2} ['/]/i.test(literal);
}

function walk(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort();
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

function exists(file: string): boolean {
  try {
    read(file);
    return true;
  } catch {
    return false;
  }
}

/** The source without comments. */
function bare(file: string): string {
  return read(file)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1');
}

/** The source without comments and without the words in quotes, so that prose may speak of what code may not do. */
function code(file: string): string {
  return bare(file)
    .replace(/`(?:[^`\\]|\\.)*`/g, (text) => [...text.matchAll(/\$\{([^}]*)/g)].map(([, inside]) => inside).join(' '))
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");
}

function importsOf(file: string): string[] {
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;
  return [...bare(file).matchAll(pattern)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

/** The project's own files that this one imports, statically or when it needs them, types included. */
function targetsOf(file: string): string[] {
  return importsOf(file)
    .filter((one) => one.startsWith('.') && /\.tsx?$/.test(one))
    .map((one) => normalize(join(dirname(file), one)));
}

/** The folder of `room` that the file is in; `undefined` beside the folders, and elsewhere. */
function floorOf(file: string, room: string): string | undefined {
  const [floor, ...more] = file.startsWith(`${room}/`) ? file.slice(room.length + 1).split('/') : [];
  return more.length > 0 ? floor : undefined;
}

/** Groups of files that import one another, each sorted (Tarjan's strongly connected components). */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = [];
  const number = new Map<string, number>();
  const lowest = new Map<string, number>();
  const path: string[] = [];
  const visit = (file: string): void => {
    number.set(file, number.size);
    lowest.set(file, number.size - 1);
    path.push(file);
    for (const next of graph.get(file) ?? []) {
      if (!number.has(next)) visit(next);
      if (path.includes(next)) lowest.set(file, Math.min(lowest.get(file) ?? 0, lowest.get(next) ?? 0));
    }
    if (lowest.get(file) !== number.get(file)) return;
    const group = path.splice(path.indexOf(file));
    if (group.length > 1 || graph.get(file)?.includes(file)) found.push(group.sort());
  };
  for (const file of graph.keys()) if (!number.has(file)) visit(file);
  return found;
}

function typeOnlyBrowserImport(file: string): boolean {
  return !/import\s+(?!type\b)[^;]*from\s*['"][^'"]*\/browser\.ts['"]/.test(bare(file));
}

function roomOf(file: string): string {
  const parts = file.split('/');
  if (parts[0] === 'panel') return 'panel';
  const second = parts[1] ?? '';
  return parts.length > 2 ? second : second.replace(/\.ts$/, '');
}

/** Nothing in it survives compilation: interfaces, types and re-exported types only. */
function isTypesOnly(file: string): boolean {
  return !/^export\s+(declare\s+)?(async\s+)?(const|let|function|class)\b/m.test(code(file));
}
