/** Requests of every kind that real pages make a real browser send, and what the server then reads in their `Cookie` headers. */
import { siteOf } from '../../src/cookie/match/registrable-domain.ts';
import type { RequestKind, SendingRequest } from '../../src/cookie/send/sending-request.ts';
import type { Tab } from '../support/driver.ts';
import { until } from '../support/until.ts';
import type { Answerer, LabAnswer, LabRequest } from './internet.ts';

export interface Scene {
  /** Reads like a sentence: it is the name of a test. */
  readonly id: string;
  /** Documents from the tab's own to the one that makes the request: `[tab, frame, frame in it]`; empty for the address bar. */
  readonly documents: readonly string[];
  readonly kind: RequestKind;
  /** Default GET; a beacon is a POST anyway. */
  readonly method?: 'GET' | 'POST';
  /**
   * Where there are several ways. Top-level: `link` (default), `form`, `window` (a new one). Frames: `parent` (default), or `self`, by
   * which the frame opens the address itself.
   */
  readonly way?: 'link' | 'form' | 'window' | 'parent' | 'self';
  /** Where the request goes; each but the last redirects to the next. */
  readonly hops: readonly string[];
  /** 302 makes a GET of a POST, 307 does not. Default 302. */
  readonly redirect?: 302 | 307;
}

/** One request that arrived, with the question that it answers. */
export interface Arrival {
  readonly request: SendingRequest;
  /** Octets as Latin-1 characters; `''` when there was no `Cookie`. */
  readonly header: string;
}

export interface Stage {
  readonly answer: Answerer;
  /** Makes the browser send the scene's requests. Rejects when one does not arrive. */
  play(tab: Tab, scene: Scene): Promise<readonly Arrival[]>;
}

export function openStage(): Stage {
  const scenes = new Map<string, { readonly scene: Scene; readonly arrived: Map<number, LabRequest> }>();
  let played = 0;

  return {
    answer(request) {
      const { searchParams } = new URL(request.url);
      const open = scenes.get(searchParams.get('scene') ?? '');
      if (!open) return { status: 404 };
      const key = searchParams.get('scene') ?? '';
      const document = searchParams.get('document');
      if (document !== null) return page(open.scene, key, Number(document));
      const hop = Number(searchParams.get('hop'));
      if (request.method !== 'OPTIONS') open.arrived.set(hop, request);
      return hopAnswer(open.scene, key, hop, request);
    },
    async play(tab, scene) {
      played += 1;
      const key = String(played);
      const arrived = new Map<number, LabRequest>();
      scenes.set(key, { scene, arrived });
      const first = scene.documents.length === 0 ? hopUrl(scene, key, 0) : documentUrl(scene, key, 0);
      // A tab that navigates on while it loads reports an aborted load; what counts is the request that arrives.
      const loaded = tab.goto(first).catch(() => undefined);
      await until(`all requests of '${scene.id}' have arrived`, () => arrived.size === scene.hops.length, {
        within: 8_000,
        every: 5,
      });
      await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, 1_000))]);
      // Told to navigate while it takes up a new page, Firefox sometimes does not begin the load.
      if (scene.kind === 'top-navigation' && scene.way !== 'window') {
        const last = hopUrl(scene, key, scene.hops.length - 1);
        await until(`the tab has come to ${last}`, async () => (await tab.url()) === last);
      }
      return scene.hops.flatMap((_, hop) => {
        const request = arrived.get(hop);
        return request ? [arrival(scene, key, hop, request)] : [];
      });
    },
  };
}

function arrival(scene: Scene, key: string, hop: number, request: LabRequest): Arrival {
  const urls = scene.hops.map((_, index) => hopUrl(scene, key, index));
  const documents = scene.documents.map((_, index) => documentUrl(scene, key, index));
  const url = urls[hop] ?? request.url;
  const initiator = documents.at(-1) ?? null;
  // A page that fills a frame lies above that frame; one that opens an address itself does not, nor does one that asks for an image.
  const above = documents.slice(1, scene.kind === 'iframe' && scene.way !== 'self' ? documents.length : -1);
  return {
    header: request.headers.get('cookie') ?? '',
    request: {
      url,
      method: request.method,
      initiator,
      topLevelUrl: documents[0] ?? url,
      kind: scene.kind,
      redirects: urls.slice(0, hop),
      at: request.at,
      ...(above.some((document) => siteOf(document) !== siteOf(documents[0] ?? '')) && { crossSiteAncestor: true }),
    },
  };
}

function hopUrl({ hops }: Scene, key: string, hop: number): string {
  return withQuery(hops[hop] ?? '', { scene: key, hop: String(hop) });
}

function documentUrl({ documents }: Scene, key: string, document: number): string {
  return withQuery(documents[document] ?? '', { scene: key, document: String(document) });
}

function withQuery(url: string, fields: Readonly<Record<string, string>>): string {
  const whole = new URL(url);
  for (const [name, value] of Object.entries(fields)) whole.searchParams.set(name, value);
  return whole.href;
}

function hopAnswer(scene: Scene, key: string, hop: number, request: LabRequest): LabAnswer {
  const headers: [string, string][] = [
    // Scripts may follow redirects only where every hop allows it.
    ['Access-Control-Allow-Origin', request.headers.get('origin') ?? '*'],
    ['Access-Control-Allow-Credentials', 'true'],
    ['Cache-Control', 'no-store'],
  ];
  if (hop < scene.hops.length - 1) {
    return { status: scene.redirect ?? 302, headers: [...headers, ['Location', hopUrl(scene, key, hop + 1)]] };
  }
  const html = scene.kind === 'top-navigation' || scene.kind === 'iframe';
  return {
    status: scene.kind === 'websocket' ? 403 : 200,
    headers: [...headers, ['Content-Type', html ? 'text/html' : (CONTENT_TYPES[scene.kind] ?? 'text/plain')]],
    body: html ? PLAIN_PAGE + (scene.way === 'window' ? '<script>close()</script>' : '') : '',
  };
}

const CONTENT_TYPES: Readonly<Partial<Record<RequestKind, string>>> = {
  script: 'text/javascript',
  'style-sheet': 'text/css',
  image: 'image/png',
  font: 'font/woff2',
  media: 'audio/wav',
};

/** Without the empty icon, browsers would ask for /favicon.ico. */
const PLAIN_PAGE = '<!doctype html><link rel="icon" href="data:,"><title>lab</title>';

/** A document of the scene: frames the next one, or makes the request. */
function page(scene: Scene, key: string, document: number): LabAnswer {
  const next = document + 1 < scene.documents.length;
  const body = next
    ? `<iframe src="${escapeHtml(documentUrl(scene, key, document + 1))}"></iframe>`
    : action(scene, hopUrl(scene, key, 0));
  return {
    headers: [
      ['Content-Type', 'text/html'],
      ['Cache-Control', 'no-store'],
    ],
    body: PLAIN_PAGE + body,
  };
}

function action({ kind, method = 'GET', way }: Scene, url: string): string {
  const target = JSON.stringify(url).replaceAll('<', '\\u003c');
  const run = (script: string) => `<script>addEventListener('load', () => { ${script} })</script>`;
  switch (kind) {
    case 'top-navigation':
      if (way === 'window') return run(`open(${target})`);
      return method === 'POST' || way === 'form'
        ? run('document.forms[0].submit()') + form(url, method)
        : `<a href="${escapeHtml(url)}">go</a>${run('document.links[0].click()')}`;
    case 'iframe':
      if (way === 'self') return run(`location.href = ${target}`);
      return method === 'POST'
        ? `<iframe name="f"></iframe>${form(url, method, 'f')}${run('document.forms[0].submit()')}`
        : `<iframe src="${escapeHtml(url)}"></iframe>`;
    case 'image':
      return `<img src="${escapeHtml(url)}">`;
    case 'script':
      return `<script src="${escapeHtml(url)}"></script>`;
    case 'style-sheet':
      return `<link rel="stylesheet" href="${escapeHtml(url)}">`;
    case 'media':
      return `<audio preload="auto" src="${escapeHtml(url)}"></audio>`;
    case 'font':
      return run(`new FontFace('lab', 'url(' + ${target} + ')').load().catch(() => 0)`);
    case 'beacon':
      return run(`navigator.sendBeacon(${target}, 'a=1')`);
    case 'websocket':
      return run(`new WebSocket(${target})`);
    case 'fetch':
      return run(`fetch(${target}, { method: '${method}' }).catch(() => 0)`);
    case 'fetch-with-credentials':
      return run(`fetch(${target}, { method: '${method}', credentials: 'include' }).catch(() => 0)`);
    case 'fetch-without-credentials':
      return run(`fetch(${target}, { method: '${method}', credentials: 'omit' }).catch(() => 0)`);
  }
}

/** A GET would replace the address's query by the fields: they are repeated. */
function form(url: string, method: string, target = '_self'): string {
  const fields = [...new URL(url).searchParams].map(
    ([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`,
  );
  return `<form method="${method}" target="${target}" action="${escapeHtml(url)}">${fields.join('')}</form>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
