/**
 * Where identifiers come from: seen in passing, collected live, pasted. What carries the session comes first: its cookies, each with its
 * collections below, then its tokens.
 */
import { bareName } from '../../src/checks/subject/holder.ts';
import type { Collection, CookieLife, Model, Site, TokenLife } from '../../src/session/model/model.ts';
import type { PastedSample } from '../state/pasted-sample.ts';
import type { SomeValues } from './pieces.ts';

export interface SampleSource {
  readonly id: string;
  readonly kind: 'cookie' | 'token' | 'collection' | 'pasted';
  readonly title: string;
  /** Host or site; '' for pasted ones. */
  readonly where: string;
  /** Of the cookie, header or parameter; '' where there is none. */
  readonly name: string;
  readonly inSession: boolean;
  readonly count: number;
  readonly cookie?: CookieLife;
  readonly collection?: Collection;
  /** The values from the `index`-th on, `most` at most, in the order of receipt. A longer list begins with the shorter one. */
  from(index: number, most?: number): SomeValues;
}

export interface SourceFilter {
  readonly text: string;
  readonly thirdParties: boolean;
}

export function sourcesOf(
  model: Model,
  pasted: readonly PastedSample[],
  filter: SourceFilter,
): readonly SampleSource[] {
  const wanted = filter.text.trim().toLowerCase();
  const left = new Set(model.collections);
  const withCollections = (site: Site, cookie: CookieLife): SampleSource[] => {
    const own = model.collections.filter((each) => left.has(each) && isOf(each, site, cookie));
    for (const each of own) left.delete(each);
    const inSession = site.sessionSet.includes(cookie.key);
    return [cookieSource(cookie, inSession), ...own.map((each) => collectionSource(each, inSession))];
  };
  const sites = model.sites.filter((site) => site.firstParty || filter.thirdParties);
  const inSet = (site: Site) => site.cookies.filter((cookie) => site.sessionSet.includes(cookie.key));
  const others = (site: Site) => site.cookies.filter((cookie) => !site.sessionSet.includes(cookie.key));
  const session = sites.flatMap((site) => inSet(site).flatMap((cookie) => withCollections(site, cookie)));
  const rest = sites.flatMap((site) => others(site).flatMap((cookie) => withCollections(site, cookie)));
  const tokens = sites.flatMap((site) => site.tokens);
  const isSession = (token: TokenLife) => token.class === 'session-likely';
  const all = [
    ...session,
    ...tokens.filter(isSession).map((token) => tokenSource(token, true)),
    ...pasted.map(pastedSource),
    ...[...left].map((each) => collectionSource(each, false)),
    ...tokens.filter((token) => !isSession(token)).map((token) => tokenSource(token, false)),
    ...rest,
  ];
  return all.filter(
    ({ kind, count, title, where }) =>
      (count > 0 || kind === 'collection') && `${title} ${where}`.toLowerCase().includes(wanted),
  );
}

function isOf(collection: Collection, site: Site, cookie: CookieLife): boolean {
  return collection.plan.cookie === cookie.name && collection.site === site.domain;
}

function cookieSource(cookie: CookieLife, inSession: boolean): SampleSource {
  const lives = cookie.identifiers.filter(({ value }) => value !== '');
  return {
    id: `cookie ${cookie.key}`,
    kind: 'cookie',
    title: cookie.name,
    where: cookie.domain,
    name: cookie.name,
    inSession,
    count: lives.length,
    cookie,
    from: (index, most = lives.length) => {
      const some = lives.slice(index, index + most);
      return {
        values: some.map(({ value }) => value),
        // Of what was found or sent nobody knows when it was made.
        times: some.map(({ setBy, first }) => (setBy === 'header' ? first.at : Number.NaN)),
      };
    },
  };
}

function tokenSource(token: TokenLife, inSession: boolean): SampleSource {
  const lives = token.identifiers.filter(({ value, cutFrom }) => value !== '' && cutFrom === undefined);
  return {
    id: `token ${token.key}`,
    kind: 'token',
    title: token.name,
    where: token.hosts[0] ?? token.site,
    name: bareName(token),
    inSession,
    count: lives.length,
    from: (index, most = lives.length) => {
      const values = lives.slice(index, index + most).map(({ value }) => value);
      // It is met when it is sent; when it was made, nobody saw.
      return { values, times: values.map(() => Number.NaN) };
    },
  };
}

function collectionSource(collection: Collection, inSession: boolean): SampleSource {
  const { plan } = collection;
  return {
    id: `collection ${collection.id}`,
    kind: 'collection',
    title: plan.cookie,
    where: collection.site,
    name: plan.cookie,
    inSession,
    count: collection.values,
    collection,
    from: (index, most = collection.values) => {
      const all = collection.answers.filter(({ value }) => value !== undefined && value !== '');
      const some = all.slice(index, index + most);
      return { values: some.map(({ value }) => value ?? ''), times: some.map(({ at }) => at) };
    },
  };
}

function pastedSource({ id, title, values, times }: PastedSample): SampleSource {
  return {
    id: `pasted ${id}`,
    kind: 'pasted',
    title,
    where: '',
    name: '',
    inSession: false,
    count: values.length,
    from: (index, most = values.length) => ({
      values: values.slice(index, index + most),
      times: times.slice(index, index + most),
    }),
  };
}
