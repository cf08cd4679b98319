import type { RequestListener } from 'node:http';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Starts an HTTP server on a loopback port that the system chooses. */
export async function listen(handle: RequestListener): Promise<{ readonly port: number; stop(): Promise<void> }> {
  const server = createServer(handle);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return { port: (server.address() as AddressInfo).port, stop: () => stop(server) };
}

/** A loopback port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = await listen(() => undefined);
  await server.stop();
  return server.port;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
