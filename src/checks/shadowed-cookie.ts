import { parseCookieHeader } from '../cookie/parse/parse-cookie-header.ts';
import { type Shadowing, shadowings } from '../cookie/send/shadowing.ts';
import { pathOf } from '../lexicon/address.ts';
import { shownSentence } from '../masking/shown-sentence.ts';
import type { StoredCookie } from '../observation.ts';
import { CHANGE_SENTENCES } from '../session/cookies/sentences.ts';
import type { CookieLife, Hop, IdentifierLife } from '../session/model/model.ts';
import type { Check, CheckContext, Evidence, Verdict } from './check.ts';
import { sentences } from './subject/sentences.ts';
import { isSessions, worstFirst } from './subject/set-cookie-lines.ts';

export const shadowedCookie: Check = {
  id: 'shadowed-cookie',
  title: 'Two cookies of one name on one request',
  severity: 'note',
  why: 'A request may carry several cookies of one name, and the server is not told which is for which path or host. Most servers read the first; what it is for may be an old session, or one that somebody else has planted.',
  references: ['WSTG-SESS-02', 'WSTG-SESS-03', 'ASVS-5.0-3.3.3', 'RFC6265bis-5.8.3', 'RFC6265bis-8.6'],
  evaluate,
  fix: () => [
    {
      text: 'Set the cookie with one Domain and one Path everywhere, delete the older variants by lines with exactly their Domain and Path, and give it the __Host- prefix, under which there can be only one.',
    },
  ],
};

const words = {
  passed: (count: number) =>
    `No two of the ${count} cookies that the browser keeps for this site would go with one request under one name.`,
  failed: (clash: string, differences: string) => `${clash} They differ in ${differences}.`,
  inapplicable: 'The browser keeps one cookie for this site, so that there is no second one of its name.',
  evidence: {
    hostOnly: (path: string) => `The browser keeps one for path ${path}, host-only.`,
    withDomain: (path: string) => `The browser keeps one for path ${path}, with a Domain.`,
    together: (method: string, path: string) => `${method} ${path} carried them together.`,
  },
};

/** Cookies of one name that are compared: more are a flood, and two are enough to judge. */
const MOST = 20;

function evaluate(context: CheckContext): readonly Verdict[] {
  const kept = context.site.cookies.filter((one) => one.stored !== undefined && !one.gone);
  const [first] = kept;
  if (first === undefined) {
    const nextStep = sentences.nextStep.haveOneStored;
    return [{ outcome: 'cantTell', summary: sentences.nothingStored, evidence: [], nextStep }];
  }
  const failed = groupsOf(kept).flatMap((group) => judge(group, context));
  if (failed.length > 0) return worstFirst(failed, context);
  const evidence = evidenceOf([first]);
  if (kept.length > 1) return [{ outcome: 'passed', summary: words.passed(kept.length), evidence }];
  return [{ outcome: 'inapplicable', cookie: first, summary: words.inapplicable, evidence }];
}

function groupsOf(cookies: readonly CookieLife[]): readonly (readonly CookieLife[])[] {
  const byName = new Map<string, CookieLife[]>();
  for (const cookie of cookies) {
    const group = byName.get(cookie.name);
    if (group === undefined) byName.set(cookie.name, [cookie]);
    else if (group.length < MOST) group.push(cookie);
  }
  return [...byName.values()].filter((group) => group.length > 1);
}

function judge(group: readonly CookieLife[], context: CheckContext): readonly Verdict[] {
  const { model } = context;
  const oldestFirst = [...group].sort((a, b) => bornAt(a) - bornAt(b));
  const store = oldestFirst.map((one) => one.stored).filter((one): one is StoredCookie => one !== undefined);
  let clash: Shadowing<StoredCookie> | undefined;
  for (const { domain, path, secure } of store) {
    const url = `${secure ? 'https' : 'http'}://${domain.includes(':') ? `[${domain.replace(/[[\]]/g, '')}]` : domain}${path}`;
    if (!URL.canParse(url)) continue;
    const [found] = shadowings(store, url, model.lastAt, model.browser);
    if (found !== undefined && found.cookies.length > (clash?.cookies.length ?? 1)) clash = found;
  }
  if (clash === undefined) return [];
  const parties = group.filter((one) => one.stored !== undefined && clash.cookies.includes(one.stored));
  const [cookie] = parties;
  if (cookie === undefined) return [];
  return [
    {
      outcome: 'failed',
      severity: isSessions(cookie, context) ? 'low' : 'note',
      cookie,
      summary: words.failed(shownSentence(clash.text, 400), clash.differIn.join(' and ')),
      evidence: [...evidenceOf(parties), ...together(cookie.name, context)],
    },
  ];
}

function bornAt({ identifiers }: CookieLife): number {
  return identifiers[0]?.first.at ?? 0;
}

function evidenceOf(cookies: readonly CookieLife[]): readonly Evidence[] {
  return cookies.flatMap(({ storedSeq, path, hostOnly, identifiers }) => {
    if (storedSeq === undefined) return [];
    const shown = path.slice(0, 80);
    const text = hostOnly ? words.evidence.hostOnly(shown) : words.evidence.withDomain(shown);
    const life = identifiers.at(-1);
    return [{ seq: storedSeq, text: shownSentence(life === undefined ? text : `${text} ${whoSet(life)}`, 300) }];
  });
}

function whoSet({ setBy, setUrl = '' }: IdentifierLife): string {
  return setBy === 'header'
    ? CHANGE_SENTENCES['began-header'](pathOf(setUrl).slice(0, 80))
    : CHANGE_SENTENCES[`began-${setBy}`];
}

/** The last request that carried several cookies of the name. */
function together(name: string, { model, site }: CheckContext): readonly Evidence[] {
  let last: Hop | undefined;
  for (const exchange of model.exchanges.values()) {
    if (exchange.site !== site.domain) continue;
    for (const hop of exchange.hops) {
      const pairs = hop.cookie?.includes(name) === true ? parseCookieHeader(hop.cookie) : [];
      if (pairs.filter((pair) => pair.name === name).length > 1) last = hop;
    }
  }
  if (last === undefined) return [];
  const text = words.evidence.together(last.method, pathOf(last.url).slice(0, 80));
  return [{ seq: last.sentSeq ?? last.seq, text: shownSentence(text, 200) }];
}
