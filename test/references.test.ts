import { describe, expect, it } from 'vitest';
import { references } from '../src/references.ts';

const entries = Object.entries(references);

/** Chapters of the WSTG by the letters of their tests. */
const CHAPTERS: Readonly<Record<string, string>> = {
  ATHN: '04-Authentication_Testing',
  SESS: '06-Session_Management_Testing',
  CLNT: '11-Client-side_Testing',
};

describe('a reference', () => {
  it.each(entries)('%s has a title that names its document, and a secure address', (id, { title, url }) => {
    expect(title.length).toBeGreaterThan(12);
    expect(URL.canParse(url), url).toBe(true);
    expect(new URL(url).protocol).toBe('https:');
    expect(url, 'spaces and quotes do not belong into an address').not.toMatch(/[\s"'<>]/);
    const document = id.split('-')[0]?.replace(/^RFC(\d+|6265bis)$/, 'RFC $1') ?? '';
    expect(title).toContain(document);
  });

  it('of a requirement names the number that its id names', () => {
    for (const [id, { title }] of entries) {
      const number = /^(?:ASVS-[\d.]+-|RFC6265bis-|RFC9110-|NIST-63B-4-)([\d.]+)$/.exec(id)?.[1];
      if (number !== undefined) expect(title, id).toContain(` ${number}`);
    }
  });

  it('of a weakness leads to that weakness', () => {
    for (const [id, { title, url }] of entries.filter(([id]) => id.startsWith('CWE-'))) {
      expect(title).toContain(`${id}:`);
      expect(url).toBe(`https://cwe.mitre.org/data/definitions/${id.slice(4)}.html`);
    }
  });

  it('of a test leads to the page with that number', () => {
    for (const [id, { url }] of entries.filter(([id]) => id.startsWith('WSTG-'))) {
      expect(url).toContain(`/${CHAPTERS[id.slice(5, 9)]}/${id.slice(-2)}-`);
    }
  });

  it('is written once', () => {
    const titles = entries.map(([, { title }]) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it.each(['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11'])('exists for WSTG-SESS-%s', (number) => {
    expect(Object.keys(references)).toContain(`WSTG-SESS-${number}`);
  });
});
