/** A fix in general words, and the same as code for the framework that the cookie gives away. */
import type { CookieLife } from '../session/model.ts';
import type { Fix, Verdict } from './check.ts';

/** How to give the session a new identifier at sign-in. */
export function rotationFixes({ cookie }: Verdict, text: string): readonly Fix[] {
  return withCode(text, cookie, cookie?.framework?.howToRotate);
}

/** How to set the attributes of the session cookie. */
export function hardeningFixes({ cookie }: Verdict, text: string): readonly Fix[] {
  return withCode(text, cookie, cookie?.framework?.howToHarden);
}

function withCode(text: string, cookie: CookieLife | undefined, code: string | undefined): readonly Fix[] {
  const framework = cookie?.framework?.framework;
  return framework === undefined || code === undefined ? [{ text }] : [{ text, framework, code }];
}
