/** The PHP shops: PHP's own server and PHP's own sessions, which are files in a folder of this run. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findProgram } from '../../support/find-program.ts';
import { endProcess, removeFolder, startProcess, temporaryFolder } from '../../support/owned.ts';
import { until } from '../../support/until.ts';
import { freePort } from '../shared/listen.ts';
import { account, type Site, type SiteExchange, type SiteName, stories } from '../site.ts';

export async function startPhp(name: Extract<SiteName, `php-${string}`>): Promise<Site> {
  const program = findProgram('php');
  const folder = await temporaryFolder(name);
  const sessions = join(folder, 'sessions');
  const logFile = join(folder, 'log.jsonl');
  await mkdir(sessions);
  await writeFile(logFile, '');
  const port = await freePort();
  const router = fileURLToPath(new URL('router.php', import.meta.url));
  const server = startProcess(
    program,
    ['-d', `session.save_path=${sessions}`, '-d', 'session.use_strict_mode=0', '-S', `127.0.0.1:${port}`, router],
    {
      env: {
        ...process.env,
        // A poll that is being answered must not keep a page waiting.
        PHP_CLI_SERVER_WORKERS: '4',
        PRACTICE: JSON.stringify({ ...stories[name], ...account, log: logFile }),
      },
    },
  );
  await until(`PHP answers on port ${port}`, async () => {
    if (server.exitCode !== null) throw new Error(`php ended with code ${server.exitCode}`);
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    socket.destroy();
    return true;
  });
  return {
    name,
    url: `http://${name}.localhost:${port}`,
    log: () => parseLog(readFileSync(logFile, 'utf8')),
    async stop() {
      await endProcess(server);
      await removeFolder(folder);
    },
  };
}

/** One JSON object a line; the last line may be half written. */
function parseLog(text: string): readonly SiteExchange[] {
  const complete = text.slice(0, text.lastIndexOf('\n') + 1);
  return complete
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as SiteExchange);
}
