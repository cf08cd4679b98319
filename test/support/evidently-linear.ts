/**
 * A cheap argument that a regular expression takes linear time, for the many that are plainly so; what it cannot tell is left to the
 * checker, which takes a hundred times as long.
 *
 * The pieces of an expression are tried one after the other. A piece of variable length costs its run, once for each way in which the pieces
 * before it can be matched. It has one way only where what follows cannot begin with what it consists of: each shorter run fails at once.
 * So the time is a sum of products, and its degree is counted here; a bound above `FEW` counts as none.
 */

/** Runs up to this length are a factor, longer ones are as good as unbounded. */
const FEW = 100;
/** What the factors may come to. */
const MOST = 400;

interface Piece {
  readonly min: number;
  readonly max: number;
  /** Source that matches one character; a group has its alternatives instead, and `$` neither. */
  readonly atom?: string;
  readonly alternatives?: readonly (readonly Piece[])[];
}

interface Cost {
  readonly degree: number;
  readonly factor: number;
}

const ONE: Cost = { degree: 0, factor: 1 };

/** @returns false where it is not evident, which says nothing */
export function isEvidentlyLinear(pattern: string, flags: string): boolean {
  if (/[ym]/.test(flags)) return false;
  const alternatives = parse(pattern);
  if (alternatives === undefined) return false;
  const anchored = alternatives.every(([first]) => first?.atom === '^');
  const total = sum(alternatives.map((pieces) => costOf(pieces, [], flags).cost));
  return total.degree <= (anchored ? 1 : 0) && total.factor <= MOST;
}

/** @param after what follows the pieces */
function costOf(pieces: readonly Piece[], after: readonly Piece[], flags: string): { cost: Cost; ways: Cost } {
  let ways = ONE;
  let cost = ONE;
  for (const [index, piece] of pieces.entries()) {
    const rest = [...pieces.slice(index + 1), ...after];
    const own = piece.alternatives === undefined ? ofAtom(piece, rest, flags) : ofGroup(piece, rest, flags);
    cost = sum([cost, product(ways, own.cost)]);
    ways = product(ways, own.ways);
  }
  return { cost, ways };
}

function ofAtom(piece: Piece, rest: readonly Piece[], flags: string): { cost: Cost; ways: Cost } {
  if (piece.min === piece.max) return { cost: { degree: 0, factor: 1 }, ways: ONE };
  const spread = piece.max - piece.min;
  const run = spread > FEW ? { degree: 1, factor: 1 } : { degree: 0, factor: spread + 1 };
  return { cost: run, ways: rest.length === 0 || isDecided(piece, rest, flags) ? ONE : run };
}

function ofGroup({ alternatives = [], max }: Piece, rest: readonly Piece[], flags: string) {
  const each = alternatives.map((one) => costOf(one, rest, flags));
  const [cost, ways] = [sum(each.map((one) => one.cost)), sum(each.map((one) => one.ways))];
  // Once or not at all; more often only where there is one way, of one length.
  if (max === 1) return { cost: sum([cost, ONE]), ways: sum([ways, ONE]) };
  return { cost: { degree: 9, factor: 1 }, ways: { degree: 9, factor: 1 } };
}

const sum = (all: readonly Cost[]): Cost => ({
  degree: Math.max(0, ...all.map(({ degree }) => degree)),
  factor: all.reduce((most, { factor }) => most + factor, 0),
});
const product = (a: Cost, b: Cost): Cost => ({ degree: a.degree + b.degree, factor: a.factor * b.factor });

/** Nothing that may follow begins with a character of the piece, so that a shorter run fails at once. */
function isDecided({ atom = '' }: Piece, rest: readonly Piece[], flags: string): boolean {
  const next = firstOf(rest);
  if (next === undefined) return false;
  const own = charactersOf(atom, flags);
  return next.every((each) => [...charactersOf(each, flags)].every((character) => !own.has(character)));
}

/** @returns atoms with which the pieces may begin; `undefined` where they may be empty and do not demand the end */
function firstOf(pieces: readonly Piece[]): readonly string[] | undefined {
  const found: string[] = [];
  for (const [index, { atom, alternatives, min }] of pieces.entries()) {
    if (atom === '$') return found;
    if (atom !== undefined) found.push(atom);
    for (const one of alternatives ?? []) {
      const first = firstOf([...one, ...pieces.slice(index + 1)]);
      if (first === undefined) return undefined;
      found.push(...first);
    }
    if (min > 0) return found;
  }
  return undefined;
}

/** Every kind of character that an ASCII class can tell apart. */
const SAMPLE = [
  ...Array.from({ length: 0x300 }, (_, code) => String.fromCharCode(code)),
  ...['\u1680', '\u2003', '\u2028', '\u2029', '\u202F', '\u205F', '\u212A', '\u3000', '\uFEFF', '\uFFFD', '字'],
];
const known = new Map<string, Set<string>>();

function charactersOf(atom: string, flags: string): Set<string> {
  const key = `${flags} ${atom}`;
  const cached = known.get(key);
  if (cached !== undefined) return cached;
  const one = new RegExp(`^${atom}$`, flags.replace(/[gd]/g, ''));
  const found = new Set(SAMPLE.filter((character) => one.test(character)));
  known.set(key, found);
  return found;
}

const ATOM =
  /^(?:\\[wWdDsS]|\\x[0-9a-fA-F]{2}|\\[^\w]|\\[tnrfv0](?!\d)|\[(?:\\.|[^\]\\])*\]|[^\\[\](){}|*+?^$]|[{}](?!\d))/;
const QUANTIFIER = /^(?:([*+?])|\{(\d+)(,(\d*))?\})\??/;

/** @returns the alternatives; `undefined` for syntax that it does not read */
function parse(pattern: string): readonly (readonly Piece[])[] | undefined {
  if (/[^\x00-\x7F]|\\[upPkcB1-9]|\(\?[^:]/.test(pattern)) return undefined;
  let rest = pattern;
  const alternatives = (): readonly (readonly Piece[])[] | undefined => {
    const all: Piece[][] = [[]];
    while (rest !== '' && !rest.startsWith(')')) {
      if (rest.startsWith('|')) {
        rest = rest.slice(1);
        all.push([]);
        continue;
      }
      const piece = next();
      if (piece === undefined) return undefined;
      all.at(-1)?.push(piece);
    }
    return all;
  };
  const next = (): Piece | undefined => {
    if (rest.startsWith('\\b')) return undefined;
    if (/^[\^$]/.test(rest)) {
      const [sign = ''] = rest;
      rest = rest.slice(1);
      return { atom: sign, min: 1, max: 1 };
    }
    let inside: readonly (readonly Piece[])[] | undefined;
    let atom: string | undefined;
    if (rest.startsWith('(')) {
      rest = rest.slice(rest.startsWith('(?:') ? 3 : 1);
      inside = alternatives();
      if (inside === undefined || !rest.startsWith(')')) return undefined;
      rest = rest.slice(1);
    } else {
      atom = ATOM.exec(rest)?.[0];
      if (atom === undefined) return undefined;
      rest = rest.slice(atom.length);
    }
    const [whole = '', sign, from, comma, to] = QUANTIFIER.exec(rest) ?? [];
    rest = rest.slice(whole.length);
    const min = sign === undefined ? Number(from ?? 1) : sign === '+' ? 1 : 0;
    const open = sign === '*' || sign === '+' || (comma !== undefined && to === '');
    const max = open ? Number.POSITIVE_INFINITY : sign === '?' ? 1 : Number(comma === undefined ? min : to);
    return { min, max, ...(atom === undefined ? { alternatives: inside ?? [] } : { atom }) };
  };
  const found = alternatives();
  return rest === '' ? found : undefined;
}
