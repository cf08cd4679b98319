import { expect, it } from 'vitest';
import { nameInLine } from '../../../src/cookie/match/name-in-line.ts';

it.each([
  ['sid=1; Path=/', 'chromium', 'sid'],
  ['né=1', 'chromium', 'né'],
  ['né=1', 'firefox', 'n\xC3\xA9'],
  ['n\uDCE9=1', 'chromium', 'n\uFFFD'],
  ['n\uDCE9=1', 'firefox', 'n\xE9'],
  ['lone', 'firefox', 'lone'],
] as const)('%j in %s is about %j', (line, browser, name) => {
  expect(nameInLine(line, browser)).toBe(name);
});
