/** Where a flow's shop listens: on a host of its own, because cookies ignore ports. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { listen } from '../../../shared/listen.ts';

export interface Shop {
  /** `http://passport-kept.localhost:40001` */
  readonly url: string;
  readonly port: number;
  stop(): Promise<void>;
}

/** @param label first label of the host: the flow's id, or more where a flow has two sites */
export async function openShop(label: string, handle: RequestListener): Promise<Shop> {
  const server = await listen((request, response) => {
    // Browsers ask for these by themselves, with the visitor's cookies; they must not get a session.
    if (request.url === '/favicon.ico' || request.url?.startsWith('/.well-known/appspecific/')) {
      response.writeHead(404).end();
    } else {
      handle(request, response);
    }
  });
  return { url: `http://${label}.localhost:${server.port}`, port: server.port, stop: server.stop };
}

/** For servers without a framework: the JSON body of a request. */
export async function readJson(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  return JSON.parse((await readText(request)) || '{}') as Record<string, unknown>;
}

/** The same for a form's body. */
export async function readForm(request: IncomingMessage): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries(new URLSearchParams(await readText(request)));
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

export function sendPage(response: ServerResponse, html: string): void {
  response.setHeader('Content-Type', 'text/html; charset=utf-8').setHeader('Cache-Control', 'no-store').end(html);
}

export function sendJson(response: ServerResponse, status: number, answer: unknown): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'application/json').end(JSON.stringify(answer));
}
