/** A fix in general words, and the same as code for the framework that the cookie gives away. */
import { describeSpan } from '../../cookie/words/describe-span.ts';
import type { CookieDefaults } from '../../frameworks/framework.ts';
import type { CookieLife } from '../../session/model/model.ts';
import type { Fix, Verdict } from '../check.ts';
import { sentences } from './sentences.ts';

const said = sentences.framework;

type Concerned = 'secure' | 'httpOnly' | 'sameSite' | 'lifetime';

/** How to give the session a new identifier at sign-in. */
export function rotationFixes({ cookie }: Verdict, text: string): readonly Fix[] {
  return withCode(text, cookie, cookie?.framework?.howToRotate);
}

/**
 * How to set the attributes of the session cookie.
 *
 * @param missing the attribute that is not as it should be: what the framework does about it by itself is said too
 */
export function hardeningFixes({ cookie }: Verdict, text: string, missing?: Concerned): readonly Fix[] {
  const remark = missing === undefined ? undefined : ownDoing(cookie, missing);
  return withCode(remark === undefined ? text : `${text} ${remark}`, cookie, cookie?.framework?.howToHarden);
}

function withCode(text: string, cookie: CookieLife | undefined, code: string | undefined): readonly Fix[] {
  const framework = cookie?.framework?.framework;
  return framework === undefined || code === undefined ? [{ text }] : [{ text, framework, code }];
}

/** Whether the framework leaves the attribute out by itself, or somebody took it away. */
function ownDoing(cookie: CookieLife | undefined, missing: Concerned): string | undefined {
  const { framework, defaults } = cookie?.framework ?? {};
  if (framework === undefined || defaults === undefined) return undefined;
  if (missing === 'lifetime') return lifetimeDoing(framework, defaults);
  const usual = defaults[missing];
  if (usual === undefined) return undefined;
  const name = { secure: 'Secure', httpOnly: 'HttpOnly', sameSite: 'SameSite' }[missing];
  if (usual === 'https') return said.seesHttps(framework, name);
  if (usual === false || usual === 'absent') return said.leavesOut(framework, name);
  if (usual === true) return said.sets(framework, name);
  return usual === 'None' ? said.setsNone(framework) : said.setsSameSite(framework, usual);
}

function lifetimeDoing(framework: string, { lifetime }: CookieDefaults): string | undefined {
  if (lifetime === undefined) return undefined;
  return lifetime === 'session' ? said.setsNoEnd(framework) : said.setsEnd(framework, describeSpan(lifetime));
}
