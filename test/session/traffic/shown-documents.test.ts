import { describe, expect, it } from 'vitest';
import { createShownDocuments } from '../../../src/session/traffic/shown-documents.ts';

describe('the document that a window showed', () => {
  it('is asked by time, whatever the order in which it was told', () => {
    const documents = createShownDocuments();
    documents.show('tab', '/account', 300);
    documents.show('tab', '/', 100);
    documents.show('tab', '/login', 200);
    expect([100, 150, 200, 299, 300, 999].map((at) => documents.shown('tab', at))).toEqual([
      ...['/', '/', '/login', '/login', '/account', '/account'],
    ]);
  });

  it('is the first one before anything was shown, and nothing when nothing is known', () => {
    const documents = createShownDocuments();
    expect(documents.shown('tab', 5)).toBe('');
    documents.show('tab', '/', 100);
    expect(documents.shown('tab', 5)).toBe('/');
  });

  it('is the tab’s own for a window that has shown none', () => {
    const documents = createShownDocuments();
    documents.show('tab', '/', 100);
    expect(documents.shown('opened-window', 150)).toBe('/');
    documents.show('opened-window', '/sign-in', 120);
    expect([documents.shown('opened-window', 110), documents.shown('opened-window', 130)]).toEqual(['/', '/sign-in']);
  });
});
