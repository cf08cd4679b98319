/**
 * `npm start`: the practice sites, and a browser with the extension, DevTools and our panel open on them. `-- --firefox` takes
 * Firefox, `-- URL` goes to that address instead. Without a display it takes the guided tour in both browsers.
 */
import { siteNames, startAll } from '../sites/index.ts';
import { drivers } from '../support/driver.ts';
import { buildExtension } from '../support/extension.ts';
import { tour } from './tour.ts';

interface Wish {
  readonly browser: 'chromium' | 'firefox';
  readonly url: string | undefined;
}

const wish = readWish(process.argv.slice(2));
console.log('Building the extension …');
for (const target of ['chrome', 'firefox'] as const) await buildExtension(target);
if (hasDisplay()) await open(wish);
else await tour();
process.exit();

/** Opens the browser and stays until it is closed. Ctrl+C ends everything that was started (`owned.ts`). */
async function open({ browser, url }: Wish): Promise<void> {
  const ground = await startAll();
  const entry = drivers.find(({ name }) => name === browser);
  if (!entry) throw new Error(`There is no driver for ${browser}.`);
  const driver = await entry.launch({ headless: false });
  const tab = await driver.newTab(url ?? ground.url);
  await tab.openPanel();
  console.log(`${driver.version} is open on ${url ?? ground.url}, with ${siteNames.length} practice sites.`);
  console.log('Name “tester”, password “correct horse”. Close the browser or press Ctrl+C to end.');
  await driver.closed;
  await ground.stop();
}

function readWish(args: readonly string[]): Wish {
  let wished: Wish = { browser: 'chromium', url: undefined };
  for (const arg of args) {
    if (arg === '--firefox') wished = { ...wished, browser: 'firefox' };
    else if (!arg.startsWith('--') && URL.canParse(arg)) wished = { ...wished, url: arg };
    else {
      console.error(`“${arg}” is neither --firefox nor an address such as https://shop.example/.`);
      process.exit(2);
    }
  }
  return wished;
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
