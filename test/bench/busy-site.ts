/** A page with many small resources and a session cookie: the load under which the recorder is measured. */
import { listen } from '../sites/shared/listen.ts';

const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

export interface BusySite {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * `/?n=500&delay=20` is a page with 500 images, none of them cacheable, each answered after 20 ms; every answer is small, every
 * request carries a cookie.
 */
export async function startBusySite(): Promise<BusySite> {
  const server = await listen((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (url.pathname !== '/') {
      const answer = () =>
        response.writeHead(200, { 'content-type': 'image/gif', 'cache-control': 'no-store' }).end(PIXEL);
      const delay = Number(url.searchParams.get('delay') ?? 0);
      if (delay > 0) setTimeout(answer, delay);
      else answer();
      return;
    }
    const count = Number(url.searchParams.get('n') ?? 0);
    const run = url.searchParams.get('run') ?? '0';
    const delay = url.searchParams.get('delay') ?? '0';
    const images = Array.from(
      { length: count },
      (_, index) => `<img src="/pixel-${run}-${index}.gif?delay=${delay}" alt="">`,
    ).join('');
    response
      .writeHead(200, {
        'content-type': 'text/html',
        'set-cookie':
          'connect.sid=s%3ALPmQ0a1bC2dE3fG4hI5jK6lM7nO8pQ9r.aYQ1bZ2cX3dW4eV5fU6gT7hS8iR9jQ0kP1lO2mN3nM4; Path=/; HttpOnly',
      })
      .end(`<!doctype html><title>Busy</title>${images}`);
  });
  return { url: `http://127.0.0.1:${server.port}`, stop: server.stop };
}
