/**
 * Sends the table of Set-Cookie lines to both real browsers and writes what they did into `test/fixtures/cookie-lines/measured/`, so that
 * the truth of a new line, and of a new browser, comes from the browser: `npm run measure:cookies -- [--chromium | --firefox]`
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cookieCases } from '../fixtures/cookie-lines/index.ts';
import { writeMeasured } from '../fixtures/cookie-lines/measured/notation.ts';
import { startInternet } from '../lab/internet.ts';
import { openLab } from '../lab/lab.ts';
import { measuredStore, withoutLabel } from '../lab/measured-cookie.ts';
import { drivers } from '../support/driver.ts';
import { projectRoot } from '../support/extension.ts';

const folder = join(projectRoot, 'test', 'fixtures', 'cookie-lines', 'measured');
const chosen = drivers.filter(({ name }) => process.argv.includes(`--${name}`));

for (const { name, launch } of chosen.length > 0 ? chosen : drivers) {
  const started = Date.now();
  const internet = await startInternet();
  const driver = await launch({ internet });
  try {
    const results = await (await openLab(driver, internet)).run(cookieCases);
    const cases = results.map((result) => ({
      id: result.sent.id,
      store: measuredStore(result).map((cookie) => ({ ...cookie, domain: withoutLabel(cookie.domain, result.label) })),
      header: result.header,
    }));
    await mkdir(folder, { recursive: true });
    const file = join(folder, `${name}.jsonl`);
    await writeFile(file, writeMeasured({ browser: driver.version, at: started, cases }));
    console.log(`${file}: ${cases.length} cases by ${driver.version}, ${Math.round((Date.now() - started) / 1000)} s`);
  } finally {
    await driver.close();
    await internet.stop();
  }
}
process.exit(0);
