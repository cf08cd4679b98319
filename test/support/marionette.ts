/**
 * A client of Marionette, the remote control built into Firefox: one TCP connection, messages of the form `LENGTH:JSON`.
 * Requests are `[0, id, command, parameters]`, answers `[1, id, error, result]`.
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 *
 * The connection stays in the chrome context, where functions run with the browser's own powers; pages and panels are reached
 * from there.
 */
import { connect, type Socket } from 'node:net';
import { type Invocation, invocation } from './invocation.ts';

interface Waiting {
  readonly command: string;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

type Answer = readonly [
  type: 1,
  id: number,
  error: { readonly error: string; readonly message: string } | null,
  result: unknown,
];

export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  /** Resolves when the connection ends, which it does with the browser. */
  readonly closed: Promise<void>;
  #received = Buffer.alloc(0);
  #greeted = false;
  #lastId = 0;
  #input: Promise<unknown> = Promise.resolve();

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk) => this.#receive(chunk));
    socket.on('error', (error) => this.#fail(error));
    this.closed = new Promise((resolve) =>
      socket.on('close', () => {
        this.#fail(new Error('Firefox closed the connection.'));
        resolve();
      }),
    );
  }

  /** @param anyCertificate whether https with an unknown certificate is to be accepted */
  static async connect(port: number, anyCertificate = false): Promise<Marionette> {
    const socket = await new Promise<Socket>((resolve, reject) => {
      const candidate = connect(port, '127.0.0.1');
      candidate.once('connect', () => resolve(candidate)).once('error', reject);
    });
    const client = new Marionette(socket);
    await client.send('WebDriver:NewSession', {
      capabilities: { alwaysMatch: { unhandledPromptBehavior: 'accept' } },
      // Marionette reads capabilities from the top.
      acceptInsecureCerts: anyCertificate,
    });
    await client.send('WebDriver:SetTimeouts', { script: 60_000, pageLoad: 60_000 });
    await client.send('Marionette:SetContext', { value: 'chrome' });
    return client;
  }

  send(command: string, parameters: object = {}): Promise<unknown> {
    this.#lastId += 1;
    const id = this.#lastId;
    const message = Buffer.from(JSON.stringify([0, id, command, parameters]));
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { command, resolve, reject });
      this.#socket.write(Buffer.concat([Buffer.from(`${message.length}:`), message]));
    });
  }

  /** Calls a function in the browser's own code and returns its JSON result; a promise is awaited. */
  async call<A extends readonly unknown[], R>(body: Invocation<A, R>, ...args: A): Promise<R> {
    const script = { script: `return ${invocation(body, args)}`, args: [], sandbox: 'system', newSandbox: false };
    const execute = () => this.send('WebDriver:ExecuteScript', script);
    const result = await execute().catch(async (error: Error) => {
      // The window that the last gesture went to has closed itself, as pop-ups do.
      if (!error.message.includes('no such window')) throw error;
      const [handle] = (await this.send('WebDriver:GetWindowHandles')) as readonly string[];
      await this.send('WebDriver:SwitchToWindow', { handle, focus: false });
      return execute();
    });
    return (result as { readonly value: R }).value;
  }

  /** Mouse and keys go to one window at a time, one gesture after the other. `window` is a WebDriver handle. */
  perform(window: string, actions: readonly object[]): Promise<void> {
    const gesture = this.#input.then(async () => {
      await this.send('WebDriver:SwitchToWindow', { handle: window, focus: false });
      await this.send('WebDriver:PerformActions', { actions });
    });
    this.#input = gesture.catch(() => undefined);
    return gesture;
  }

  /** PNG of a whole browser window, base64. */
  picture(window: string): Promise<string> {
    const shot = this.#input.then(async () => {
      await this.send('WebDriver:SwitchToWindow', { handle: window, focus: false });
      return ((await this.send('WebDriver:TakeScreenshot', { full: false })) as { readonly value: string }).value;
    });
    this.#input = shot.catch(() => undefined);
    return shot;
  }

  close(): void {
    this.#socket.destroy();
  }

  #receive(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.subarray(0, colon).toString());
      if (this.#received.length < end) return;
      const message: unknown = JSON.parse(this.#received.subarray(colon + 1, end).toString());
      this.#received = this.#received.subarray(end);
      if (this.#greeted) this.#settle(message as Answer);
      else this.#greeted = true;
    }
  }

  #settle([, id, error, result]: Answer): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(`Firefox, ${waiting.command}: ${error.error}: ${error.message}`));
    else waiting?.resolve(result);
  }

  #fail(error: Error): void {
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
  }
}
