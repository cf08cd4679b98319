import { expect, it } from 'vitest';
import { sendingStandards } from '../../../src/cookie/send/sending-standards.ts';

it.each(Object.entries(sendingStandards))('%s is cited by title and secure address', (_, { title, url }) => {
  expect(title.length).toBeGreaterThan(12);
  expect(new URL(url).protocol).toBe('https:');
  const paragraph = /^RFC 6265bis ([\d.]+):/.exec(title)?.[1];
  if (paragraph !== undefined) expect(url).toMatch(new RegExp(`-22#section-${paragraph.replaceAll('.', '\\.')}$`));
});
