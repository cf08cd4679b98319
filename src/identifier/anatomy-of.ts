/**
 * Everything that one value shows, as a tree over its own characters: parts and their pieces, what the payloads say, times, personal
 * data, addresses, where the session lives. Slower than `describeValue` (it opens payloads): for one value that somebody looks at.
 */

import { FORMAT_SOURCES } from './format-sources.ts';
import { readValue, type ValueAnatomy } from './read-value.ts';
import { EXECUTABLE } from './readers/serialisation.ts';
import { type SessionPlaceAnswer, sessionPlaceOf } from './session-place-of.ts';
import { outOfReach, type Threshold } from './thresholds.ts';
import { type AddressHint, addressHints } from './value/address-hint.ts';
import type { FormatMatch, Part, PartRole } from './value/format.ts';
import { type Layer, peelLayers } from './value/layers.ts';
import { type Inflate, type Opened, openText } from './value/open-text.ts';
import { type PersonalHint, personalHints, personalKind } from './value/personal-hints.ts';
import { plainHints } from './value/plain-hints.ts';
import { timesOfFacts, timesOfOutline, type ValueTime } from './value/value-times.ts';

export interface AnatomyPart {
  /** Offsets in UTF-16 units of the value as sent, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly role: PartRole | 'value';
  readonly label: string;
  /** At most so many bits that an attacker has to guess here; what counts towards the upper bound. */
  readonly bits: number;
  /** Ordered, without overlaps, within this part. */
  readonly children: readonly AnatomyPart[];
  /** What is inside, of a payload that could be read. */
  readonly content?: Opened;
}

export interface Anatomy extends ValueAnatomy {
  /** Where the form is defined. */
  readonly source?: string;
  /** The whole value; its children cover it without holes. */
  readonly root: AnatomyPart;
  readonly times: readonly ValueTime[];
  readonly personal: readonly PersonalHint[];
  readonly addresses: readonly AddressHint[];
  readonly session: SessionPlaceAnswer;
  /** A payload names classes that a server may make objects of. */
  readonly isExecutable: boolean;
  /** Standards whose bar the upper bound stays below. */
  readonly outOfReach: readonly Threshold[];
}

/** Longer values are not opened: no cookie is. */
const LONGEST_OPENED = 16_384;
const MOST_OPENED = 8;

/**
 * Total; linear in the length of the value.
 *
 * @param inflate decompression, which the core lacks; without it compressed payloads stay closed
 */
export function anatomyOf(value: string, name = '', inflate?: Inflate): Anatomy {
  const { described, format, match } = readValue(value, name);
  const contents: Opened[] = [];
  const openedPart = (part: Part): AnatomyPart => {
    const content = opens(described, part, contents.length) ? open(value, part, described.layers, inflate) : undefined;
    if (content !== undefined) contents.push(content);
    const { start, end, role, label, bits = 0, children = [] } = part;
    return {
      start,
      end,
      role,
      label,
      bits,
      children: children.map(openedPart),
      ...(content !== undefined && { content }),
    };
  };
  const openedParts = described.parts.map(openedPart);
  const said = plainHints(
    name,
    described.parts
      .filter((_, index) => openedParts[index]?.content === undefined)
      .filter(
        ({ role }) => described.kind !== 'sealed' && (role === 'identifier' || role === 'node' || role === 'payload'),
      )
      .map((part) => textOf(value, part, described.layers)),
  );
  const userFacts = described.facts.filter(({ label }) => label === 'user' || label === 'value');
  const state = format.id === 'plain' ? contents.find(({ form }) => form !== 'text' && form !== 'query') : undefined;
  const whole = state === undefined ? described : asState(described, state);
  const source = state === undefined && format.id !== 'plain' ? FORMAT_SOURCES.get(format.id) : undefined;
  return {
    ...whole,
    ...(source !== undefined && { source }),
    root: {
      start: 0,
      end: value.length,
      role: 'value',
      label: whole.format.title,
      bits: whole.upperBits ?? 0,
      children:
        state === undefined
          ? openedParts
          : openedParts.map((part) => ({ ...part, bits: 0, role: part.role === 'identifier' ? 'payload' : part.role })),
    },
    times: unique([...timesOfFacts(described.facts), ...contents.flatMap(({ outline }) => timesOfOutline(outline))]),
    personal: [
      ...userFacts.flatMap(({ label, value: said }) => {
        const what = personalKind(said) ?? (label === 'user' ? 'user name' : undefined);
        return what === undefined ? [] : [{ what, path: '', by: 'value' as const }];
      }),
      ...said.personal,
      ...contents.flatMap(({ outline }) => personalHints(outline)),
    ],
    addresses: [...(match.addresses ?? said.addresses), ...contents.flatMap(({ outline }) => addressHints(outline))],
    session: sessionPlaceOf(
      format.id,
      isState(openedParts, match) || state !== undefined ? { kind: 'client-state' } : match,
    ),
    isExecutable: contents.some(({ form, inner }) => [form, ...inner].some(isExecutable)),
    outOfReach: outOfReach(whole.upperBits),
  };
}

/** What could be read is the state itself, whatever the form leaves open. */
function isState(openedParts: readonly AnatomyPart[], match: FormatMatch): boolean {
  return (
    match.sessionPlace === 'unclear' &&
    openedParts.some(({ role, content }) => content !== undefined && role !== 'constant')
  );
}

function isExecutable(form: Opened['form']): boolean {
  return form !== 'query' && form !== 'text' && EXECUTABLE.has(form);
}

/** What looked random was an encoding of something readable: it is state, and bits do not apply. */
function asState(described: ValueAnatomy, { title, steps }: Opened): ValueAnatomy {
  const why = 'Nothing in it shows a signature: whether the server trusts it has to be tried.';
  const name = `${title} in ${steps.map(({ kind }) => kind).join(', ')}`;
  return {
    ...described,
    kind: 'client-state',
    format: { ...described.format, title: name, name },
    parts: described.parts.map((part) => ({
      ...part,
      bits: 0,
      role: part.role === 'identifier' ? 'payload' : part.role,
    })),
    upperBits: undefined,
    likelyBits: undefined,
    why,
    sentence: `State that the browser carries, not an identifier. Bits do not apply. ${why}`,
  };
}

/** Payloads in the clear, headers of tokens, and what no form knows: it may be an encoding of something. */
function opens({ kind, format }: ValueAnatomy, { role, start, end }: Part, opened: number): boolean {
  if (opened >= MOST_OPENED || end - start > LONGEST_OPENED || kind === 'empty') return false;
  if (role === 'identifier')
    return format.id === 'plain' || format.id === 'generic-signature' || format.id === 'express-signed';
  if (format.id === 'jwe') return role === 'constant' && start === 0;
  return (role === 'payload' && kind !== 'sealed') || (role === 'constant' && format.id === 'jwt');
}

/** The part's characters, with percent-encoding undone; a leading dot times compression (itsdangerous, Django). */
function open(value: string, part: Part, layers: readonly Layer[], inflate: Inflate | undefined): Opened | undefined {
  if (part.opens !== undefined) return openText(part.opens, inflate);
  const text = textOf(value, part, layers);
  return openText(text.startsWith('.') ? text.slice(1) : text, inflate);
}

function textOf(value: string, part: Part, layers: readonly Layer[]): string {
  const raw = value.slice(part.start, part.end);
  const isEncoded = layers.some(({ kind }) => kind === 'percent-encoding');
  return isEncoded ? peelLayers(raw).text : raw;
}

/** The form and the payload often tell the same time. */
function unique(times: readonly ValueTime[]): readonly ValueTime[] {
  const seen = new Map<string, ValueTime>();
  for (const time of times) {
    const key = `${time.meaning} ${time.ms}`;
    if (!seen.has(key)) seen.set(key, time);
  }
  return [...seen.values()];
}
