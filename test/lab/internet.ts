/**
 * A whole internet on one loopback port: an HTTP proxy that answers for every host itself, over http and https. A browser that is
 * told to use it sees `https://www.shop.test/` on the usual ports, and nothing that it asks for leaves this machine.
 *
 * Answers are written to the socket byte by byte: Node's own server would refuse the header octets that the lab is about.
 */
import { createServer, type Server, type Socket } from 'node:net';
import { createSecureContext, type SecureContext, TLSSocket } from 'node:tls';
import { type Certificate, makeCertificate } from './certificate.ts';

export interface LabRequest {
  /** When it had arrived, ms since the Unix epoch. */
  readonly at: number;
  readonly method: string;
  /** Absolute: `https://www.shop.test/path?query`. */
  readonly url: string;
  /** Names in lower case; octets as Latin-1 characters; the last of several of one name. */
  readonly headers: ReadonlyMap<string, string>;
  /** Octets as Latin-1 characters. */
  readonly body: string;
}

export interface LabAnswer {
  readonly status?: number;
  /** Written as they are: each character is one octet. */
  readonly headers?: readonly (readonly [name: string, value: string])[];
  readonly body?: string;
}

export type Answerer = (request: LabRequest) => LabAnswer | Promise<LabAnswer>;

export interface Internet {
  readonly port: number;
  /** Which key the browsers have to accept. */
  readonly spki: string;
  /** From now on every request is answered by this. */
  answer(by: Answerer): void;
  stop(): Promise<void>;
}

export async function startInternet(certificate: Certificate = makeCertificate()): Promise<Internet> {
  const sockets = new Set<Socket>();
  const context = createSecureContext({ key: certificate.key, cert: certificate.cert });
  let answerer: Answerer = () => ({ status: 404 });
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.setNoDelay(true);
    converse(socket, '', context, (request) => answerer(request));
  });
  await listening(server);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The lab does not listen on a port.');
  return {
    port: address.port,
    spki: certificate.spki,
    answer(by) {
      answerer = by;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function listening(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
}

/**
 * Reads one request after the other from a connection and answers each.
 *
 * @param origin what comes before the target in a tunnel; empty on the proxy's own connections, where targets are absolute
 */
function converse(socket: Socket, origin: string, context: SecureContext, answerer: Answerer): void {
  let received = Buffer.alloc(0);
  let answering: Promise<void> = Promise.resolve();
  socket.on('error', () => socket.destroy());
  const take = (chunk: Buffer): void => {
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const message = nextMessage(received);
      if (message === undefined) return;
      received = received.subarray(message.length);
      if (message.method === 'CONNECT') {
        socket.off('data', take);
        tunnel(socket, message.target, received, context, answerer);
        return;
      }
      const { method, headers, body } = message;
      const request: LabRequest = { at: Date.now(), method, url: `${origin}${message.target}`, headers, body };
      answering = answering.then(async () => {
        const answer = await answerer(request);
        if (!socket.destroyed) socket.write(bytesOf(answer, method));
      });
      answering.catch((error: Error) => socket.destroy(error));
    }
  };
  socket.on('data', take);
}

/** RFC 9110 §9.3.6. What follows is TLS for https and wss, plain text for ws. */
function tunnel(socket: Socket, target: string, head: Buffer, context: SecureContext, answerer: Answerer): void {
  socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
  const [host = '', port = ''] = target.split(/:(?=\d+$)/);
  if (head.length > 0) socket.unshift(head);
  if (port === '80') {
    converse(socket, `http://${host}`, context, answerer);
    return;
  }
  const secure = new TLSSocket(socket, { isServer: true, secureContext: context });
  const origin = port === '443' ? `https://${host}` : `https://${target}`;
  converse(secure, origin, context, answerer);
}

interface Message {
  readonly method: string;
  readonly target: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
  /** Octets of the whole message. */
  readonly length: number;
}

/** RFC 9112 §2 to §6, as far as browsers use it towards a proxy: a start line, fields, a body of declared length. */
function nextMessage(received: Buffer): Message | undefined {
  const end = received.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const [start = '', ...fields] = received.toString('latin1', 0, end).split('\r\n');
  const [method = '', target = ''] = start.split(' ');
  const headers = new Map(
    fields.map((field): [string, string] => {
      const colon = field.indexOf(':');
      // One optional blank after the colon is the browsers' own; the value keeps all others.
      return [field.slice(0, colon).toLowerCase(), field.slice(colon + 1).replace(/^ /, '')];
    }),
  );
  const bodyStart = end + 4;
  const length = bodyStart + Number(headers.get('content-length') ?? 0);
  if (received.length < length) return undefined;
  return { method, target, headers, body: received.toString('latin1', bodyStart, length), length };
}

function bytesOf({ status = 200, headers = [], body = '' }: LabAnswer, method: string): Buffer {
  const content = Buffer.from(body, 'utf8');
  const lines = [
    `HTTP/1.1 ${status} Lab`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
    ...(status === 204 ? [] : [`Content-Length: ${content.length}`]),
  ];
  const head = Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1');
  return method === 'HEAD' || status === 204 ? head : Buffer.concat([head, content]);
}
