import { DEEPEST, LONGEST_BYTES, MOST_NODES } from './byte-cursor.ts';
import { group, list, NOTHING, type Outline, scalar } from './outline.ts';

/** An object or a list in JSON (RFC 8259). */
export function readJson(text: string): Outline | undefined {
  if (text.length > LONGEST_BYTES || !/^\s{0,8}[{[]/.test(text)) return undefined;
  try {
    const budget = { nodes: MOST_NODES };
    return outlineOf(JSON.parse(text), DEEPEST, budget);
  } catch {
    return undefined;
  }
}

/** What is too deep or too much is left out, so that a long list still shows its beginning. */
function outlineOf(value: unknown, depth: number, budget: { nodes: number }): Outline {
  budget.nodes--;
  if (value === null) return NOTHING;
  if (typeof value === 'string') return scalar('text', value);
  if (typeof value === 'number') return scalar('number', value);
  if (typeof value === 'boolean') return scalar('truth', value);
  if (typeof value !== 'object' || depth === 0) return scalar('text', '…');
  const members: [string, unknown][] = [];
  for (const [name, member] of Object.entries(value)) {
    if (members.length >= budget.nodes) break;
    members.push([name, member]);
  }
  if (Array.isArray(value)) return list(members.map(([, member]) => outlineOf(member, depth - 1, budget)));
  return group(
    'map',
    members.map(([name, member]) => ({ name: name.slice(0, 200), value: outlineOf(member, depth - 1, budget) })),
  );
}
