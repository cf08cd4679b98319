/** Why a cookie changed each time, as far as the log tells. The timeline says it where a bar begins and ends. */
import { pathOf } from '../../lexicon/address.ts';
import type { CookieLife, IdentifierLife, Moment } from '../model/model.ts';
import { CHANGE_SENTENCES } from './sentences.ts';

export interface ChangeCause extends Moment {
  readonly change: 'began' | 'renewed' | 'ended' | 'did-not-happen';
  /** Which identifier of the cookie; absent for a change that did not happen. */
  readonly ordinal?: number;
  readonly by:
    | 'header'
    | 'script-or-user'
    | 'found'
    | 'sent'
    | 'overwriting'
    | 'expiry-declared'
    | 'expiry-by-browser'
    | 'eviction'
    | 'refusal';
  /** The Set-Cookie line, where one did it or tried to. */
  readonly line?: string;
  /** Whose response carried it. */
  readonly url?: string;
  /** One sentence. Texts of the site are in it. */
  readonly text: string;
}

/** In the order of the log. */
export function changeCauses(cookie: CookieLife): readonly ChangeCause[] {
  const refused = cookie.unstored.map(({ seq, at, line, url, reason }): ChangeCause => {
    const text = CHANGE_SENTENCES.refused(pathOf(url), reason?.text);
    return { seq, at, change: 'did-not-happen', by: 'refusal', line, url, text };
  });
  return [...cookie.identifiers.flatMap((life) => causesOf(life, cookie)), ...refused].sort((a, b) => a.seq - b.seq);
}

function causesOf(life: IdentifierLife, cookie: CookieLife): readonly ChangeCause[] {
  const { ordinal, resets, first } = life;
  const renewed = resets.map((one): ChangeCause => {
    const line = cookie.lines.find(({ seq }) => seq === one.seq);
    const source = line === undefined ? {} : { line: line.line, url: line.url };
    return {
      ...one,
      change: 'renewed',
      ordinal,
      by: 'header',
      ...source,
      text: CHANGE_SENTENCES.renewed,
    };
  });
  const ended = endOf(life, cookie);
  return [{ ...first, ordinal, ...beginOf(life) }, ...renewed, ...(ended === undefined ? [] : [ended])];
}

function beginOf({ setBy, line, setUrl }: IdentifierLife): Omit<ChangeCause, keyof Moment | 'ordinal'> {
  const text =
    setBy === 'header' ? CHANGE_SENTENCES['began-header'](pathOf(setUrl ?? '')) : CHANGE_SENTENCES[`began-${setBy}`];
  return {
    change: 'began',
    by: setBy,
    text,
    ...(line === undefined ? {} : { line }),
    ...(setUrl === undefined ? {} : { url: setUrl }),
  };
}

function endOf({ ended, ordinal }: IdentifierLife, cookie: CookieLife): ChangeCause | undefined {
  if (ended === undefined) return undefined;
  const { seq, at, how, nextOrdinal, line, url } = ended;
  const base = { seq, at, change: 'ended', ordinal } as const;
  switch (how) {
    case 'replaced': {
      const next = nextOrdinal === undefined ? undefined : cookie.identifiers[nextOrdinal];
      const source = next?.line === undefined ? {} : { line: next.line };
      const from = next?.setUrl === undefined ? {} : { url: next.setUrl };
      return { ...base, by: 'overwriting', ...source, ...from, text: CHANGE_SENTENCES.replaced };
    }
    case 'deleted-by-header': {
      const source = { ...(line === undefined ? {} : { line }), ...(url === undefined ? {} : { url }) };
      return { ...base, by: 'header', ...source, text: CHANGE_SENTENCES['deleted-by-header'](pathOf(url ?? '')) };
    }
    case 'deleted-by-script-or-user': {
      return { ...base, by: 'script-or-user', text: CHANGE_SENTENCES[how] };
    }
    case 'expired':
      return ended.expiry === 'browser'
        ? { ...base, by: 'expiry-by-browser', text: CHANGE_SENTENCES['expired-by-browser'] }
        : { ...base, by: 'expiry-declared', text: CHANGE_SENTENCES['expired-declared'] };
    case 'evicted':
      if (line === undefined || url === undefined) {
        return { ...base, by: 'eviction', text: CHANGE_SENTENCES.evicted };
      }
      return {
        ...base,
        by: 'eviction',
        line,
        url,
        text: CHANGE_SENTENCES['evicted-for'](pathOf(url)),
      };
  }
}
