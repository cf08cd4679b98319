/** The sentences in a source file, for the rule that words stand apart from logic. */
import { parseAst } from 'vite';

export interface Prose {
  /** With `…` for what is filled in. */
  readonly text: string;
  /** In a table of words, in the metadata of a check, or among the logic. */
  readonly place: Place;
}

type Place = 'words' | 'metadata' | 'logic';

/** Texts of fewer words are names, values and units. */
const FEWEST_WORDS = 3;
const METADATA = ['title', 'why', 'references', 'fix'];

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** String and template literals of three words or more, wherever they stand; but no imports and no errors of ours. */
export function proseOf(source: string): readonly Prose[] {
  const found: Prose[] = [];
  const visit = (value: unknown, place: Place, inCheck = false): void => {
    if (Array.isArray(value)) {
      for (const one of value) visit(one, place, inCheck);
    } else if (isNode(value) && !isNoProse(value)) {
      const text = textOf(value);
      if (text !== undefined && wordsIn(text) >= FEWEST_WORDS) found.push({ text, place });
      const inside = inCheck || isCheck(value);
      for (const child of Object.values(value)) visit(child, placeIn(value, inside) ?? place, inside);
    }
  };
  visit(parseAst(source, { lang: 'ts' }).body, 'logic');
  return found;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function isNoProse(node: Node): boolean {
  return node.type === 'ImportDeclaration' || (node.type === 'NewExpression' && nameOf(node.callee) === 'Error');
}

/** `const … : Check = …` */
function isCheck({ type, id }: Node): boolean {
  return type === 'VariableDeclarator' && isNode(id) && JSON.stringify(id.typeAnnotation ?? {}).includes('"Check"');
}

function placeIn(node: Node, inCheck: boolean): Place | undefined {
  if (node.type === 'VariableDeclarator' && ['words', 'sentences'].includes(nameOf(node.id))) return 'words';
  if (inCheck && node.type === 'Property' && METADATA.includes(nameOf(node.key))) return 'metadata';
  return undefined;
}

function nameOf(node: unknown): string {
  return isNode(node) && typeof node.name === 'string' ? node.name : '';
}

function textOf(node: Node): string | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node.quasis)) return undefined;
  return node.quasis.map((quasi: { readonly value: { readonly cooked: string } }) => quasi.value.cooked).join('…');
}

function wordsIn(text: string): number {
  return text.match(/\p{L}+(?:[’'-]\p{L}+)*/gu)?.length ?? 0;
}
