/** Reads the lines of a story that say what is true of it. What a line may say is in this folder's README. */

/** A comparison by names: one of several, some, all. */
export type Expectation = { readonly line: string } & (
  | { readonly about: 'sign-ins' | 'rotation' | 'sign-in-kinds'; readonly oneOf: readonly (readonly string[])[] }
  | { readonly about: 'session' | 'session-has' | 'session-lacks'; readonly names: readonly string[] }
  | { readonly about: 'class'; readonly name: string; readonly classes: readonly string[]; readonly isOne: boolean }
  | { readonly about: 'finding'; readonly sought: SoughtFinding; readonly exists: boolean }
  | { readonly about: 'blameless'; readonly names: readonly string[] }
  | { readonly about: 'told'; readonly name: string; readonly checks: readonly string[] }
  | {
      readonly about: 'sentences';
      readonly check: string;
      readonly name: string;
      readonly text: RegExp;
      readonly say: boolean;
    }
  | { readonly about: 'state'; readonly states: readonly string[] }
  | { readonly about: 'sign-outs' | 'expiries'; readonly count: number }
  | { readonly about: 'form' | 'framework'; readonly name: string; readonly text: RegExp }
  | { readonly about: 'token'; readonly name: RegExp; readonly classes: readonly string[] }
);

export interface SoughtFinding {
  readonly check: string;
  /** `-`: of any cookie or of none. */
  readonly name: string;
  readonly outcomes: readonly string[];
  readonly severities: readonly string[];
}

/** What is expected of one site. */
export interface SiteExpectations {
  /** Registrable domain; absent: the site on which the story begins. */
  readonly domain?: string;
  readonly expectations: readonly Expectation[];
}

export interface Story {
  /** Where it comes from, what its writer met, of which kind it is, what is true and why. */
  readonly notes: Readonly<Record<'source' | 'case' | 'kind' | 'truth', string>>;
  readonly sites: readonly SiteExpectations[];
  /** The whole text, for `transcript`. */
  readonly text: string;
}

const NOTES = ['source', 'case', 'kind', 'truth'] as const;

/** @throws when a `#:` line means nothing, or when one of the notes is missing */
export function readStory(text: string): Story {
  const notes = { source: '', case: '', kind: '', truth: '' };
  const sites: { domain?: string; expectations: Expectation[] }[] = [{ expectations: [] }];
  for (const raw of text.split('\n')) {
    const line = /^\s*#:\s*(.*?)\s*$/.exec(raw)?.[1];
    if (line === undefined) continue;
    const [, word = '', rest = ''] = /^(\S+)\s*(.*)$/.exec(line) ?? [];
    const note = NOTES.find((one) => one === word);
    if (note !== undefined) notes[note] = rest;
    else if (word === 'site') sites.push({ domain: rest, expectations: [] });
    else sites.at(-1)?.expectations.push(readExpectation(word, rest, line));
  }
  for (const note of NOTES) if (notes[note] === '') throw new Error(`The story has no line "#: ${note}".`);
  return { notes, sites: sites.filter(({ expectations }) => expectations.length > 0), text };
}

function readExpectation(word: string, rest: string, line: string): Expectation {
  const [first = '', second = '', third = '', fourth = ''] = rest.split(/\s+/);
  switch (word) {
    case 'signins':
      return { line, about: 'sign-ins', oneOf: sequences(rest) };
    case 'rotation':
      return { line, about: 'rotation', oneOf: sequences(rest) };
    case 'signin-kinds':
      return { line, about: 'sign-in-kinds', oneOf: sequences(rest) };
    case 'session':
    case 'session-has':
    case 'session-lacks':
      return { line, about: word, names: listed(rest) };
    case 'class':
    case 'notclass':
      if (second === '') break;
      return { line, about: 'class', name: first, classes: second.split('|'), isOne: word === 'class' };
    case 'finding':
    case 'nofinding':
      if (third === '') break;
      return {
        ...{ line, about: 'finding', exists: word === 'finding' },
        sought: { check: first, name: second, outcomes: third.split('|'), severities: choices(fourth) },
      };
    case 'blameless':
      return { line, about: 'blameless', names: listed(rest) };
    case 'told':
      if (second === '') break;
      return { line, about: 'told', name: first, checks: second.split('|') };
    case 'says':
    case 'lacks':
      return { line, about: 'sentences', check: first, name: second, text: pattern(rest, line), say: word === 'says' };
    case 'state':
      return { line, about: 'state', states: first.split('|') };
    case 'signouts':
      return { line, about: 'sign-outs', count: whole(first, line) };
    case 'expiries':
      return { line, about: 'expiries', count: whole(first, line) };
    case 'form':
    case 'framework':
      return { line, about: word, name: first, text: pattern(rest, line) };
    case 'token':
      return { line, about: 'token', name: pattern(rest, line), classes: choices(rest.split(/\s+/).at(-1) ?? '') };
  }
  throw new Error(`A story cannot say "#: ${line}".`);
}

/** `a,b|c or d`: a and then b or c; or d alone. `none`: nothing at all. */
function sequences(text: string): readonly (readonly string[])[] {
  return text.split(/\s+or\s+/).map((one) => (one.trim() === 'none' ? [] : listed(one)));
}

function listed(text: string): readonly string[] {
  return text === 'none'
    ? []
    : text
        .split(',')
        .map((one) => one.trim())
        .filter((one) => one !== '');
}

function choices(text: string): readonly string[] {
  return text === '' ? [] : text.split('|');
}

function pattern(text: string, line: string): RegExp {
  const [, body = '', flags = ''] = /\/(.+)\/([a-z]*)/.exec(text) ?? [];
  if (body === '') throw new Error(`There is no /pattern/ in "#: ${line}".`);
  return new RegExp(body, flags);
}

function whole(text: string, line: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`There is no number in "#: ${line}".`);
  return Number(text);
}
