/** A service on another site that the shop's page calls by script, as hosted sign-in services are. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { openShop, readJson, type Shop, sendJson } from './ground.ts';

export interface ServiceAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** @param label first label of the service's host @param answer for everything but what browsers ask beforehand (CORS) */
export function openService(
  label: string,
  answer: (request: IncomingMessage, body: Readonly<Record<string, unknown>>) => ServiceAnswer,
): Promise<Shop> {
  return openShop(label, async (request, response) => {
    allow(request, response);
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    const { status, body } = answer(request, request.method === 'POST' ? await readJson(request) : {});
    sendJson(response, status, body);
  });
}

function allow(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Access-Control-Allow-Origin', request.headers.origin ?? '*');
  response.setHeader(
    'Access-Control-Allow-Headers',
    'authorization, content-type, apikey, x-client-info, x-client-version',
  );
  response.setHeader('Access-Control-Allow-Methods', 'GET, POST').setHeader('Access-Control-Max-Age', '600');
}

/** Looks like a JWT and is signed by nobody. */
export function tokenFor(claims: object, signature: string): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}.${signature}`;
}
