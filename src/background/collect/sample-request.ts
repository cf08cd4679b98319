/**
 * The only place from which anything is sent: one request of a live collection, as the user saw it before starting. It carries no
 * cookie, no credential and no referrer, and what its answer sets is not stored (Fetch §2.2.5, credentials mode "omit").
 */

/** What bodies say is not used. A short one is read to its end, so that the connection can be used again; a longer one is given up. */
const READ_AT_MOST = 262_144;

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface SentRequest {
  /** Resolves when the request is over: null, or what went wrong. Never rejects. */
  readonly over: Promise<string | null>;
  stop(): void;
}

export type Send = (url: string, method: 'GET' | 'HEAD') => SentRequest;

export function createSend(fetch: Fetch): Send {
  return (url, method) => {
    const controller = new AbortController();
    const init: RequestInit = {
      method,
      credentials: 'omit',
      redirect: 'manual',
      cache: 'no-store',
      referrer: '',
      referrerPolicy: 'no-referrer',
      signal: controller.signal,
    };
    const over = fetch(url, init)
      .then(drain)
      .then(
        () => null,
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
      );
    return { over, stop: () => controller.abort() };
  };
}

async function drain(response: Response): Promise<void> {
  const reader = response.body?.getReader();
  if (reader === undefined) return;
  for (let read = 0; read <= READ_AT_MOST; ) {
    const { done, value } = await reader.read();
    if (done) return;
    read += value.byteLength;
  }
  await reader.cancel();
}
