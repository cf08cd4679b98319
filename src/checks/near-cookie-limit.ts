import { LARGEST_PAIR } from '../cookie/parse/pair-size-excess.ts';
import { SITE_LIMIT } from '../cookie/store/evicted-cookies.ts';
import { shownName } from '../masking/shown-text.ts';
import type { CookieLife } from '../session/model/model.ts';
import type { Check, CheckContext, Verdict } from './check.ts';
import { sizeOf } from './oversized-cookie.ts';
import { sentences } from './subject/sentences.ts';
import { isSessions, worstFirst } from './subject/set-cookie-lines.ts';

export const nearCookieLimit: Check = {
  id: 'near-cookie-limit',
  title: 'Cookies close to the browser’s limits',
  severity: 'note',
  why: 'A browser that has too many cookies of one site throws some out by its own rules, the session cookie perhaps among them, and refuses one that grows past 4096 bytes. Whoever can set cookies for the site can also bring this about.',
  references: ['WSTG-SESS-02', 'ASVS-5.0-3.3.5', 'RFC6265bis-6.1', 'RFC6265bis-5.7'],
  evaluate,
  fix: () => [
    {
      text: 'Set fewer cookies and smaller ones: keep state on the server, delete what is no longer used, and do not make cookie names out of identifiers of things.',
    },
  ],
};

const words = {
  passed: (count: number) =>
    `The browser keeps ${count} of at most ${SITE_LIMIT.most} cookies for this site, none of them near ${LARGEST_PAIR} bytes.`,
  failed: {
    evicted: (name: string) => `The browser threw ${name} out for lack of room.`,
    signedOut: 'It looks like the session’s cookie: the person was signed out.',
    crowd: (count: number) =>
      `The browser keeps ${count} cookies for this site in one jar; beyond ${SITE_LIMIT.most} it throws out all but ${SITE_LIMIT.left}.`,
    large: (name: string, size: number) =>
      `${name} has ${size} of at most ${LARGEST_PAIR} bytes; when it grows past that, browsers refuse it.`,
  },
  inapplicable: 'The browser keeps no cookie for this site any more.',
  evidence: {
    evicted: 'The browser reported that it was evicted.',
    gone: 'The store’s last word on one of them.',
    oneOfThem: 'One of them, as the browser keeps it.',
  },
};

/** A purge leaves this many of the most that are kept: a site that has so many has been purged, or soon will be. */
const MANY = SITE_LIMIT.left;
const LARGE = Math.floor(LARGEST_PAIR * 0.9);

function evaluate(context: CheckContext): readonly Verdict[] {
  const { cookies } = context.site;
  const kept = cookies.filter((one) => one.stored !== undefined && !one.gone);
  const evicted = cookies.flatMap((cookie) => evictionOf(cookie, context));
  const failed = [...evicted, ...crowd(kept), ...kept.flatMap(large)];
  if (failed.length > 0) return worstFirst(failed, context);
  const seq = kept.find((one) => one.storedSeq !== undefined)?.storedSeq;
  if (seq !== undefined) {
    const evidence = [{ seq, text: words.evidence.oneOfThem }];
    return [{ outcome: 'passed', summary: words.passed(kept.length), evidence }];
  }
  const goneSeq = cookies.find((one) => one.stored !== undefined)?.storedSeq;
  if (goneSeq !== undefined) {
    const evidence = [{ seq: goneSeq, text: words.evidence.gone }];
    return [{ outcome: 'inapplicable', summary: words.inapplicable, evidence }];
  }
  const nextStep = sentences.nextStep.haveOneStored;
  return [{ outcome: 'cantTell', summary: sentences.nothingStored, evidence: [], nextStep }];
}

function evictionOf(cookie: CookieLife, context: CheckContext): readonly Verdict[] {
  const ended = cookie.identifiers.findLast((one) => one.ended?.how === 'evicted')?.ended;
  if (ended === undefined) return [];
  const carried = isSessions(cookie, context) || cookie.class.startsWith('session');
  const summary = words.failed.evicted(shownName(cookie));
  return [
    {
      outcome: 'failed',
      severity: carried ? 'medium' : 'low',
      cookie,
      summary: carried ? `${summary} ${words.failed.signedOut}` : summary,
      evidence: [{ seq: ended.seq, text: words.evidence.evicted }],
    },
  ];
}

/** The limit holds for all cookies that are not partitioned together, and for each partition by itself. */
function crowd(kept: readonly CookieLife[]): readonly Verdict[] {
  const jars = new Map<string | undefined, CookieLife[]>();
  for (const cookie of kept) {
    const jar = jars.get(cookie.partition);
    if (jar === undefined) jars.set(cookie.partition, [cookie]);
    else jar.push(cookie);
  }
  return [...jars.values()].flatMap((jar): readonly Verdict[] => {
    const last = jar.at(-1)?.storedSeq;
    if (jar.length < MANY || last === undefined) return [];
    const evidence = [{ seq: last, text: words.evidence.oneOfThem }];
    return [{ outcome: 'failed', severity: 'low', summary: words.failed.crowd(jar.length), evidence }];
  });
}

function large(cookie: CookieLife): readonly Verdict[] {
  const size = cookie.stored === undefined ? 0 : sizeOf(cookie.stored);
  if (size < LARGE || cookie.storedSeq === undefined) return [];
  const summary = words.failed.large(shownName(cookie), size);
  const evidence = [{ seq: cookie.storedSeq, text: sentences.evidence.kept }];
  return [{ outcome: 'failed', severity: 'note', cookie, summary, evidence }];
}
