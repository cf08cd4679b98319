/** What a browser did differently from what a line says, in short sentences for people who test web sites. */

import type { Alteration } from '../store/alteration.ts';
import { describeSpan } from './describe-span.ts';

/** One sentence. Texts of the site are cut short. */
export function describeAlteration(alteration: Alteration): string {
  switch (alteration.kind) {
    case 'lifetime-capped':
      return `It asks for ${describeSpan(alteration.asked)}; browsers keep cookies for at most 400 days.`;
    case 'attribute-ignored':
      return `${shown(alteration.name)}${alteration.value === '' ? '' : `=${shown(alteration.value)}`} has no effect: ${WHY[alteration.why]}.`;
    case 'samesite-unknown':
      return `SameSite=${shown(alteration.value)} is no known value: as if there were no SameSite.`;
    case 'host-only':
      return `Its Domain names ${HOST_ONLY[alteration.because]}, so it is for this host only.`;
    case 'domain-converted':
      return `Domain=${shown(alteration.asked)} is read as ${shown(alteration.domain)}, as in an address; other browsers refuse the cookie.`;
    case 'default-path':
      return `Path=${shown(alteration.asked)} does not begin with a slash: the path is ${shown(alteration.path)}.`;
    case 'short-year':
      return `The year of Expires is read as ${alteration.year}.`;
    case 'clock-corrected':
      return `Expires was moved by ${describeSpan(alteration.by)}, the difference between the clocks of server and browser.`;
    case 'cut-at-carriage-return':
      return `A carriage return ended the line early: ${alteration.lost.length} characters after it were lost.`;
    case 'text-taken-as':
      return alteration.part === 'name'
        ? 'The line has no "=": its text became the name, the value is empty.'
        : 'The line has no "=": its text became the value of a cookie without a name.';
    case 'octets-replaced':
      return `The ${alteration.part} holds bytes that are not UTF-8; they are shown as \uFFFD.`;
  }
}

const WHY = {
  unknown: 'this browser does not know it',
  'too-long': 'its value is longer than 1024 bytes',
  invalid: 'it cannot be read',
  overridden: 'a later one of the same name counts',
} as const;

const HOST_ONLY = {
  'public-suffix': 'a public suffix, which is this host itself',
  'single-host': 'this host, which has no domain that it could share',
} as const;

function shown(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
