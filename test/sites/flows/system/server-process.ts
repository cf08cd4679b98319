/** Servers that are programs of their own: one that several flows share is started once and outlives the pause between two of them. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { endProcess, removeFolder, startProcess, temporaryFolder } from '../../../support/owned.ts';
import { until } from '../../../support/until.ts';
import { freePort } from '../../shared/listen.ts';

export interface Server {
  readonly port: number;
  stop(): Promise<void>;
}

export interface ServerProcess {
  readonly program: string;
  readonly parameters: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** How long a shared server waits for its next flow, ms; the other browser has started by then. */
const LINGER = 20_000;

/** Starts a server that listens on a port chosen here and keeps its files in a folder of its own, and waits until it answers. */
export async function startServer(
  name: string,
  command: (port: number, folder: string) => ServerProcess | Promise<ServerProcess>,
): Promise<Server> {
  const folder = await temporaryFolder(name);
  const port = await freePort();
  const { program, parameters, env = {} } = await command(port, folder);
  const child = startProcess(program, parameters, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const complaints = lastWords(child);
  await until(
    `${name} answers on port ${port}`,
    async () => {
      if (child.exitCode !== null) return true;
      const socket = connect(port, '127.0.0.1');
      await once(socket, 'connect');
      socket.destroy();
      return true;
    },
    { within: 60_000 },
  );
  if (child.exitCode !== null) throw new Error(`${name} ended with code ${child.exitCode}: ${complaints()}`);
  return {
    port,
    async stop() {
      await endProcess(child);
      await removeFolder(folder);
    },
  };
}

/** One server for all who ask while it runs; it ends when nobody has used it for a while, and with this process at the latest. */
export function shared(start: () => Promise<Server>): () => Promise<Server> {
  let running: Promise<Server> | undefined;
  let users = 0;
  let ending: NodeJS.Timeout | undefined;
  return async () => {
    clearTimeout(ending);
    users += 1;
    running ??= start();
    try {
      const { port } = await running;
      return { port, stop: async () => leave() };
    } catch (error) {
      running = undefined;
      users -= 1;
      throw error;
    }
  };

  function leave(): void {
    users -= 1;
    if (users > 0) return;
    ending = setTimeout(() => {
      const server = running;
      running = undefined;
      void server?.then((one) => one.stop());
    }, LINGER);
    // The process may end before; what it started ends with it.
    ending.unref();
  }
}

function lastWords(child: ChildProcess): () => string {
  let words = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    words = `${words}${chunk}`.slice(-2_000);
  });
  return () => words.trim();
}
