import { LARGEST_PAIR } from '../cookie/parse/pair-size-excess.ts';
import { SITE_LIMIT } from '../cookie/store/evicted-cookies.ts';
import { shownName } from '../masking/shown.ts';
import type { CookieLife } from '../session/model/model.ts';
import type { Check, CheckContext, Verdict } from './check.ts';
import { sizeOf } from './oversized-cookie.ts';
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

/** Of 180: after a purge this many are left, so that a site that lives here has been purged or soon will be. */
const MANY = SITE_LIMIT.left;
const LARGE = Math.floor(LARGEST_PAIR * 0.9);

function evaluate(context: CheckContext): readonly Verdict[] {
  const kept = context.site.cookies.filter((one) => one.stored !== undefined && !one.gone);
  const evicted = context.site.cookies.flatMap((cookie) => evictionOf(cookie, context));
  const failed = [...evicted, ...crowd(kept), ...kept.flatMap(large)];
  if (failed.length > 0) return worstFirst(failed, context);
  const last = kept.find((one) => one.storedSeq !== undefined);
  if (last?.storedSeq === undefined) {
    const gone = context.site.cookies.find((one) => one.stored !== undefined);
    if (gone?.storedSeq !== undefined) {
      return [
        {
          outcome: 'inapplicable',
          summary: 'The browser keeps no cookie for this site any more.',
          evidence: [{ seq: gone.storedSeq, text: 'The store’s last word on one of them.' }],
        },
      ];
    }
    return [
      {
        outcome: 'cantTell',
        summary: 'The browser’s store has not reported a cookie of this site yet.',
        evidence: [],
        nextStep: 'Reload the page, or sign in while this panel is open.',
      },
    ];
  }
  return [
    {
      outcome: 'passed',
      summary: `The browser keeps ${kept.length} of at most ${SITE_LIMIT.most} cookies for this site, none of them near ${LARGEST_PAIR} bytes.`,
      evidence: [{ seq: last.storedSeq, text: 'One of them, as the browser keeps it.' }],
    },
  ];
}

function evictionOf(cookie: CookieLife, context: CheckContext): readonly Verdict[] {
  const ended = cookie.identifiers.findLast((one) => one.ended?.how === 'evicted')?.ended;
  if (ended === undefined) return [];
  const carried = isSessions(cookie, context) || cookie.class.startsWith('session');
  return [
    {
      outcome: 'failed',
      severity: carried ? 'medium' : 'low',
      cookie,
      summary: `The browser threw ${shownName(cookie)} out for lack of room.${carried ? ' It looks like the session’s cookie: the person was signed out.' : ''}`,
      evidence: [{ seq: ended.seq, text: 'The browser reported that it was evicted.' }],
    },
  ];
}

/** The jar that all share has one limit, and so has each partition. */
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
    return [
      {
        outcome: 'failed',
        severity: 'low',
        summary: `The browser keeps ${jar.length} cookies for this site in one jar; beyond ${SITE_LIMIT.most} it throws out all but ${SITE_LIMIT.left}.`,
        evidence: [{ seq: last, text: 'One of them, as the browser keeps it.' }],
      },
    ];
  });
}

function large(cookie: CookieLife): readonly Verdict[] {
  const size = cookie.stored === undefined ? 0 : sizeOf(cookie.stored);
  if (size < LARGE || cookie.storedSeq === undefined) return [];
  return [
    {
      outcome: 'failed',
      severity: 'note',
      cookie,
      summary: `${shownName(cookie)} has ${size} of at most ${LARGEST_PAIR} bytes; when it grows past that, browsers refuse it.`,
      evidence: [{ seq: cookie.storedSeq, text: 'The browser keeps it.' }],
    },
  ];
}
