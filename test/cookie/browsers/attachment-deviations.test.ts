import { describe, expect, it } from 'vitest';
import {
  type AttachmentDeviationId,
  attachmentDeviations,
  departs,
} from '../../../src/cookie/browsers/attachment-deviations.ts';

const ids = Object.keys(attachmentDeviations) as AttachmentDeviationId[];

describe('a deviation in sending', () => {
  it.each(ids)('%s names the browsers, the versions, what the standard says, and the source', (id) => {
    const row = attachmentDeviations[id];
    expect(row.agents.length).toBeGreaterThan(0);
    expect(row.versions).toMatch(/Chromium|Firefox/);
    expect(row.standard).toMatch(/RFC 6265bis §|Fetch/);
    expect(row.text).toMatch(/^(Chromium|Firefox) .*\.$/);
    expect(row.source).toMatch(/^Own measurement/);
  });

  it.each(ids)('%s never applies to the standard', (id) => {
    expect(departs('spec', id)).toBe(false);
  });

  it.each([
    ['absent-samesite-is-none', 'firefox'],
    ['two-minutes-for-post', 'chromium'],
    ['scheme-does-not-count', 'firefox'],
    ['redirects-are-forgotten', 'chromium'],
    ['nameless-becomes-a-name', 'firefox'],
  ] as const)('%s is %s’s alone', (id, browser) => {
    expect((['spec', 'chromium', 'firefox'] as const).filter((each) => departs(each, id))).toEqual([browser]);
  });
});
