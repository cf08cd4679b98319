/** A site's record as it is published: ranked cookies, the session set, sign-ins with their rotation, sign-outs, state. */
import { groupsOf } from './cookies/cookie-groups.ts';
import { nodeTrails } from './cookies/server-nodes.ts';
import type { Expiry, Gap, SignIn, SignOut, Site, UnstoredLine } from './model/model.ts';
import { publishCookies } from './publish-cookies.ts';
import { publishSignIn } from './publish-sign-in.ts';
import { looksOf } from './ranking/looks-of.ts';
import type { CookieRecord } from './records/cookie-record.ts';
import type { SiteRecord } from './records/site-record.ts';
import { judgePrivilegeChanges } from './rotation/judge-privilege-changes.ts';
import { cookieFate, cookieFateAt, requestsAfter } from './story/cookie-fate.ts';
import { explainSignIns } from './story/explain-sign-ins.ts';
import type { JudgedSignOut } from './story/judged-sign-in.ts';
import { observeLifetime } from './story/observed-lifetime.ts';
import { stagesOf } from './story/stages-of.ts';
import { tellStory } from './story/tell-story.ts';
import { trafficEvidence } from './story/traffic-evidence.ts';
import { identifiersInUrls } from './tokens/identifiers-in-urls.ts';
import { publishTokens } from './tokens/publish-tokens.ts';
import { storageOf } from './tokens/storage-story.ts';

const KEPT_REFUSED = 50;

export function publishSite(site: SiteRecord, gaps: readonly Gap[]): Site {
  site.groups = groupsOf(site.cookies);
  const looks = new Map(site.cookies.map((record) => [record.key, looksOf(record).class]));
  const likely = site.cookies.filter((one) => looks.get(one.key)?.startsWith('session'));
  const story = tellStory(site, likely, (key) => looks.get(key) ?? 'unknown');
  const { ranked, members, classOf } = publishCookies(
    site,
    trafficEvidence(story, likely, explainSignIns(site, story)),
  );
  const carried = publishTokens(site, story, members, gaps);
  const context = { site, members, classOf, gaps };
  const signIns = story.signIns.map((one) => publishSignIn(one, context, carried.at(one)));
  const signOuts = story.signOuts.map((one): SignOut => {
    const tokens = carried.left(one);
    return { ...one.signOut, ...fateOf(one, site, members), ...(tokens.length === 0 ? {} : { tokens }) };
  });
  const stages = stagesOf(site, story);
  const order = new Map(ranked.map((one, index) => [one.key, index]));
  return {
    domain: site.domain,
    hosts: [...site.hosts],
    firstParty: site.firstParty,
    cookies: ranked,
    tokens: carried.tokens,
    storage: storageOf(site),
    sessionSet: members.map((one) => one.key).sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
    privilegeChanges: judgePrivilegeChanges(site, story.periods, context),
    signIns,
    signOuts,
    state: stateOf(signIns, signOuts, site, story.expiries),
    stage: stages.at(-1)?.stage ?? 'unknown',
    stages,
    expiries: story.expiries,
    lifetime: observeLifetime(site, story.periods),
    inUrls: identifiersInUrls(site, members),
    exchangeCount: site.exchangeCount,
    cleartextOrigins: [...site.cleartextOrigins],
    loopbackOrigins: [...site.loopbackOrigins],
    refused: refusedLines(site),
    strictTransport: [...site.strictTransport.values()],
    nodes: nodeTrails(site.cookies),
    elsewhere: site.published?.elsewhere ?? [],
    groups: site.groups.map(({ members: parts, ...group }) => ({ ...group, members: parts.map((one) => one.key) })),
  };
}

/** Judged again by the session set, which is known only now. */
function fateOf({ hop, signOut, until }: JudgedSignOut, site: SiteRecord, members: readonly CookieRecord[]) {
  return hop === undefined ? cookieFateAt(signOut, members) : cookieFate(hop, members, requestsAfter(hop, site, until));
}

/** Refused lines whose cookie the browser neither holds nor held. */
function refusedLines({ cookies, formless }: SiteRecord): readonly UnstoredLine[] {
  const nameless = cookies.filter((one) => one.spans.length === 0).flatMap((one) => one.unstored);
  return [...formless, ...nameless].sort((a, b) => a.seq - b.seq).slice(-KEPT_REFUSED);
}

function stateOf(
  signIns: readonly SignIn[],
  signOuts: readonly SignOut[],
  site: SiteRecord,
  expiries: readonly Expiry[],
): Site['state'] {
  const lastIn = signIns.findLast((one) => one.outcome === 'success')?.seq ?? 0;
  const lastOut = Math.max(signOuts.at(-1)?.seq ?? 0, expiries.at(-1)?.seq ?? 0);
  if (lastIn === 0 && lastOut === 0) return site.denials > 0 ? 'anonymous' : 'unknown';
  return lastIn > lastOut ? 'signed-in' : 'signed-out';
}
