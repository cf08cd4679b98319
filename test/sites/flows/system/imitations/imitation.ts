/** The little server under the imitations: sites that speak as their original does on the wire, without being it. */
import type { IncomingMessage } from 'node:http';
import { listen } from '../../../shared/listen.ts';

export interface Asked {
  /** "GET /login" */
  readonly what: string;
  readonly query: URLSearchParams;
  readonly form: URLSearchParams;
  /** Origin as the browser wrote it. */
  readonly origin: string;
  cookie(name: string): string | undefined;
}

export interface Answer {
  /** Default 200, or 302 where there is a location. */
  readonly status?: number;
  readonly location?: string;
  readonly cookies?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export type Imitation = (asked: Asked) => Answer;

/** @returns the origin at which it answers, a host of its own */
export async function imitate(
  id: string,
  imitation: Imitation,
): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const { port, stop } = await listen(async (request, response) => {
    const asked = await read(request);
    // Browsers ask for files of these kinds by themselves; no original would give them a session.
    const answer = /^GET \/(favicon\.ico|\.well-known\/)/.test(asked.what) ? { status: 404 } : imitation(asked);
    const { location, cookies = [], headers = {}, body = '' } = answer;
    response.writeHead(answer.status ?? (location === undefined ? 200 : 302), {
      'Content-Type': 'text/html; charset=utf-8',
      ...headers,
      ...(location === undefined ? {} : { Location: location }),
      ...(cookies.length === 0 ? {} : { 'Set-Cookie': [...cookies] }),
    });
    response.end(body);
  });
  return { url: `http://${id}.localhost:${port}`, stop };
}

/** @param name is shown in `data-page`, by which the tester's hands know where they are */
export function page(name: string, body: string): string {
  return `<!doctype html><title>${name}</title><link rel="icon" href="data:,"><body data-page="${name}">${body}`;
}

export const error = (text: string): string => `<p class="error">${text}</p>`;

async function read(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const origin = `http://${request.headers.host}`;
  const url = new URL(request.url ?? '/', origin);
  const pairs = (request.headers.cookie ?? '').split('; ').map((pair) => pair.split(/=(.*)/s));
  return {
    ...{ what: `${request.method} ${url.pathname}`, query: url.searchParams, origin },
    form: new URLSearchParams(Buffer.concat(chunks).toString()),
    cookie: (name) => pairs.find(([one]) => one === name)?.[1],
  };
}
