/**
 * Which cookies are parts of one value. Chunks: `name.0 name.1` of Auth.js and Supabase, `nameC1 nameC2` of ASP.NET Core, `FedAuth FedAuth1`
 * of Windows Identity Foundation. A value and its signature: `name.sig` of the Node.js package `cookies`. A token split in two. Parts share
 * domain, path, store and partition. A rotation is judged on the joined value.
 */

import type { CookieGroup } from '../model/model.ts';
import { type CookieRecord, latest } from '../records/cookie-record.ts';
import type { RecordGroup } from '../records/record-group.ts';
import { GROUP_SENTENCES } from './sentences.ts';

const MOST_PARTS = 50;
/** So many of a cookie's latest identifiers are looked at. */
const LOOKED_AT = 8;
/** ASP.NET Core writes the number of chunks in the first cookie: `chunks-2`, `chunks:2` before 3.0. */
const CHUNK_COUNT = /^chunks[-:](\d{1,2})$/;
/** Nobody cuts shorter values: shorter cookies with numbers in their names are numbered for another reason. */
const WORTH_CUTTING = 1_000;
const SIGNATURE_NAME = /^(.{1,200})[._-](?:sig|sign|signature|mac|hmac)$/i;
/** 16 to 64 bytes in hexadecimal or Base64: what MACs and signatures are. */
const SIGNATURE_FORM = /^(?:[0-9a-f]{32,128}|[\w+/-]{22,88}={0,2})$/i;
/** The first two parts of a JWT (RFC 7519 §3): both begin as JSON objects do in base64url. */
const TOKEN_HEAD = /^eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.?$/;
/** Signatures of HS256 to RS4096 in base64url. */
const TOKEN_SIGNATURE = /^[\w-]{43,683}$/;

/** Each cookie is in one group at most. */
export function groupsOf(cookies: readonly CookieRecord[]): readonly RecordGroup[] {
  const places = new Map<string, Map<string, CookieRecord>>();
  for (const record of cookies) {
    if (record.spans.length === 0) continue;
    const place = JSON.stringify([record.domain, record.hostOnly, record.path, record.storeId, record.partition]);
    const beside = places.get(place) ?? new Map<string, CookieRecord>();
    if (beside.size === 0) places.set(place, beside);
    beside.set(record.name, record);
  }
  const found: RecordGroup[] = [];
  const taken = new Set<CookieRecord>();
  const keep = (group: RecordGroup | undefined): void => {
    if (group === undefined || group.members.some((one) => taken.has(one))) return;
    for (const one of group.members) taken.add(one);
    found.push(group);
  };
  for (const beside of places.values()) {
    if (beside.size < 2) continue;
    for (const record of beside.values()) keep(chunksFrom(record, beside));
    for (const record of beside.values()) keep(signatureOf(record, beside));
    for (const pair of setTogether(beside)) keep(splitToken(pair));
  }
  return found;
}

function chunksFrom(record: CookieRecord, beside: ReadonlyMap<string, CookieRecord>): RecordGroup | undefined {
  const { name } = record;
  if (/[^.]\.0$/.test(name)) {
    const base = name.slice(0, -2);
    const numbered = follow(beside, (index) => `${base}.${index}`, 0);
    if (numbered.length < 2 || !isCut(numbered)) return undefined;
    const whole = beside.get(base);
    const members = whole === undefined ? numbered : [whole, ...numbered];
    return chunks(base, members, 'chunks-dotted');
  }
  if (recentValues(record).some((value) => CHUNK_COUNT.test(value))) {
    const numbered = follow(beside, (index) => `${name}C${index}`, 1);
    if (numbered.length === 0) return undefined;
    return chunks(name, [record, ...numbered], 'chunks-counted');
  }
  if (/\d$/.test(name) || !longest(record, 1_500)) return undefined;
  const numbered = follow(beside, (index) => `${name}${index}`, 1);
  return numbered.length === 0 ? undefined : chunks(name, [record, ...numbered], 'chunks-full');
}

function follow(
  beside: ReadonlyMap<string, CookieRecord>,
  nameOf: (index: number) => string,
  first: number,
): readonly CookieRecord[] {
  const found: CookieRecord[] = [];
  for (let index = first; index < first + MOST_PARTS; index += 1) {
    const record = beside.get(nameOf(index));
    if (record === undefined) break;
    found.push(record);
  }
  return found;
}

/** All but the last are full. */
function isCut(parts: readonly CookieRecord[]): boolean {
  return parts.slice(0, -1).some((one) => longest(one, WORTH_CUTTING));
}

const longest = (record: CookieRecord, length: number): boolean =>
  recentValues(record).some((value) => value.length >= length);

/** The latest only: a cookie that changes with every answer must not make each look at it slower. */
function recentValues({ spans }: CookieRecord): readonly string[] {
  return spans.slice(-LOOKED_AT).flatMap((span) => latest(span)?.value ?? []);
}

function chunks(
  name: string,
  members: readonly CookieRecord[],
  how: 'chunks-dotted' | 'chunks-counted' | 'chunks-full',
): RecordGroup {
  return { form: 'chunks', name, members, text: GROUP_SENTENCES[how](members.length, name) };
}

function signatureOf(record: CookieRecord, beside: ReadonlyMap<string, CookieRecord>): RecordGroup | undefined {
  const name = SIGNATURE_NAME.exec(record.name)?.[1];
  const signed = name === undefined ? undefined : beside.get(name);
  if (name === undefined || signed === undefined) return undefined;
  if (!SIGNATURE_FORM.test(lastValue(record))) return undefined;
  const text = GROUP_SENTENCES.signature(record.name, name);
  return { form: 'signature', name, members: [signed, record], text };
}

/** Cookies whose last lines came with one answer. */
function setTogether(beside: ReadonlyMap<string, CookieRecord>): Iterable<readonly CookieRecord[]> {
  const bySeq = new Map<number, CookieRecord[]>();
  for (const record of beside.values()) {
    if (record.asked === undefined) continue;
    const others = bySeq.get(record.asked.seq);
    if (others === undefined) bySeq.set(record.asked.seq, [record]);
    else others.push(record);
  }
  return bySeq.values();
}

function splitToken(together: readonly CookieRecord[]): RecordGroup | undefined {
  const heads = together.filter((one) => TOKEN_HEAD.test(lastValue(one)) && one.stored?.httpOnly !== true);
  const tails = together.filter((one) => TOKEN_SIGNATURE.test(lastValue(one)) && one.stored?.httpOnly !== false);
  const [head, tail] = [heads[0], tails[0]];
  // With several of either, which belongs to which is a guess.
  if (head === undefined || tail === undefined || heads.length + tails.length > 2) return undefined;
  const text = GROUP_SENTENCES['split-token'](head.name, tail.name);
  return { form: 'split-token', name: head.name, members: [head, tail], text };
}

function lastValue(record: CookieRecord): string {
  const span = record.spans.at(-1);
  return (span === undefined ? undefined : latest(span)?.value) ?? '';
}

/**
 * The value that the parts make together. Parts that are not there are left out; a count of chunks is not part of the value.
 *
 * @param values by the group's members; undefined for one that is not there
 */
export function joinValues({ form }: Pick<CookieGroup, 'form'>, values: readonly (string | undefined)[]): string {
  const present = values.filter((one) => one !== undefined && one !== '');
  if (form === 'split-token') return present.map((one) => one?.replace(/\.$/, '')).join('.');
  if (form === 'signature') return values[0] ?? '';
  const counted = CHUNK_COUNT.exec(values[0] ?? '')?.[1];
  if (counted !== undefined) return values.slice(1, 1 + Number(counted)).join('');
  return present.join('');
}
