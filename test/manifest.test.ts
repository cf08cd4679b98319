/**
 * What both stores ask of a manifest, so that a package is not refused: Chrome's "Manifest file format" and "Supplying icons"
 * (developer.chrome.com/docs/extensions/reference/manifest), MDN's manifest.json pages for Firefox.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import messages from '../_locales/en/messages.json' with { type: 'json' };
import manifest from '../manifest.json' with { type: 'json' };
import packaged from '../package.json' with { type: 'json' };

const root = fileURLToPath(new URL('..', import.meta.url));
const privacy = readFileSync(`${root}PRIVACY.md`, 'utf8');

describe('the manifest', () => {
  it('takes its strings from the default locale', () => {
    expect(manifest.default_locale).toBe('en');
    expect(manifest.name).toBe('__MSG_name__');
    expect(manifest.description).toBe('__MSG_description__');
  });

  it('has a name of at most 45 characters, which Firefox and the Chrome Web Store both take', () => {
    expect(messages.name.message.length).toBeGreaterThan(0);
    expect(messages.name.message.length).toBeLessThanOrEqual(45);
  });

  it('has a description of at most 132 characters, without markup', () => {
    expect(messages.description.message.length).toBeGreaterThan(40);
    expect(messages.description.message.length).toBeLessThanOrEqual(132);
    expect(messages.description.message).not.toMatch(/[<>]/);
  });

  it('has a version that both take: one to four numbers of at most 65535, none with a leading zero; the package has the same', () => {
    expect(manifest.version).toMatch(/^(?:0|[1-9]\d{0,4})(?:\.(?:0|[1-9]\d{0,4})){0,3}$/);
    for (const number of manifest.version.split('.')) expect(Number(number)).toBeLessThanOrEqual(65_535);
    expect(packaged.version).toBe(manifest.version);
  });

  it.each(Object.entries(manifest.icons))('has an icon of %s pixels that is a PNG of that size', (size, path) => {
    const bytes = readFileSync(root + path);
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    // IHDR is the first chunk: width and height stand at 16 and 20 (PNG §11.2.2).
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
  });

  it('has the icons that Chrome’s store and toolbar want', () => {
    expect(Object.keys(manifest.icons)).toEqual(expect.arrayContaining(['16', '48', '128']));
  });

  it.each([...manifest.permissions, ...manifest.host_permissions])(
    'says in PRIVACY.md what %s is for',
    (permission) => {
      expect(privacy).toContain(`| \`${permission}\` `);
    },
  );

  it('asks for nothing in PRIVACY.md that it does not ask for', () => {
    const told = [...privacy.matchAll(/^\| `([^`]+)` /gm)].map(([, name]) => name);
    expect(told.toSorted()).toEqual([...manifest.permissions, ...manifest.host_permissions].toSorted());
  });

  it('names the add-on for Firefox, with the version from which its data disclosure is understood', () => {
    const { id, strict_min_version, data_collection_permissions } = manifest.browser_specific_settings.gecko;
    expect(id).toMatch(/^[\w.-]+@[\w.-]+$/);
    expect(id.length).toBeLessThanOrEqual(80);
    expect(Number(strict_min_version.split('.')[0])).toBeGreaterThanOrEqual(140);
    expect(data_collection_permissions.required).toEqual(['none']);
  });
});
