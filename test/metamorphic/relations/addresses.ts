/** Addresses told otherwise: parameters that count clicks, a target written out, the standard's other status for the same redirect. */
import type { Observation } from '../../../src/observation.ts';
import type { Relation } from '../relation.ts';

const query = (text: string, url: string): string => {
  const hash = url.indexOf('#');
  const [whole, fragment] = hash < 0 ? [url, ''] : [url.slice(0, hash), url.slice(hash)];
  return whole === '' ? url : `${whole}${whole.includes('?') ? '&' : '?'}${text}${fragment}`;
};

function everyAddress(log: readonly Observation[], change: (url: string) => string): readonly Observation[] {
  return log.map((one): Observation => {
    switch (one.type) {
      case 'request-started':
        return { ...one, url: change(one.url), ...(one.documentUrl && { documentUrl: change(one.documentUrl) }) };
      case 'request-sent':
      case 'request-completed':
      case 'request-failed':
      case 'navigated':
      case 'page-noticed':
        return { ...one, url: change(one.url) };
      case 'response-received':
        return { ...one, url: change(one.url), ...(one.location && { location: change(one.location) }) };
      case 'redirected':
        return { ...one, from: change(one.from), to: change(one.to) };
      default:
        return one;
    }
  });
}

export const addressRelations: readonly Relation[] = [
  ...['utm_source=letter', 'lang=en', 'v=3', 'theme=dark', 'ref=home'].map(
    (text): Relation => ({
      name: `every address has ${text}`,
      keeps: 'same',
      change: ({ log, url }) => ({ log: everyAddress(log, (one) => query(text, one)), url }),
    }),
  ),
  {
    name: 'redirects say 303 where they said 302',
    keeps: 'same',
    change: ({ log, url }) =>
      log.some((one) => one.type === 'redirected' && one.status === 302)
        ? { log: log.map((one) => ('status' in one && one.status === 302 ? { ...one, status: 303 } : one)), url }
        : undefined,
  },
  {
    name: 'Location is written out',
    keeps: 'same',
    change: ({ log, url }) => ({
      log: log.map((one) =>
        one.type === 'response-received' && one.location !== undefined && URL.canParse(one.location, one.url)
          ? { ...one, location: new URL(one.location, one.url).href }
          : one,
      ),
      url,
    }),
  },
  {
    name: 'another port',
    keeps: 'same',
    change: ({ log, url }) => {
      const { port } = new URL(url);
      if (port === '') return undefined;
      const text = JSON.stringify(log).replaceAll(`:${port}`, ':18743');
      return { log: JSON.parse(text) as readonly Observation[], url: url.replace(`:${port}`, ':18743') };
    },
  },
];
