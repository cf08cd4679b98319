// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { markerFor, showsMarker } from '../../src/content/page-marker.ts';

const markers = [
  { site: 'shop.test', text: 'Hello, Alice' },
  { site: 'id.test', text: 'Sign out' },
];

describe('the text that the user named', () => {
  it.each([
    ['shop.test', 'Hello, Alice'],
    ['www.shop.test', 'Hello, Alice'],
    ['id.test', 'Sign out'],
    ['notshop.test', undefined],
    ['elsewhere.test', undefined],
  ])('on %s is %s', (host, text) => {
    expect(markerFor(host, { type: 'look-for', markers })).toBe(text);
  });

  it.each([
    [null],
    ['look-for'],
    [{}],
    [{ markers: 'all' }],
    [{ markers: [{ site: 1, text: 2 }] }],
    [{ markers: [{ site: 'shop.test', text: '' }] }],
  ])('is none in %j', (message) => {
    expect(markerFor('shop.test', message)).toBeUndefined();
  });

  it('is looked for in what is shown', () => {
    document.body.innerHTML = '<p>Hello, <b>Alice</b>!</p>';
    expect(showsMarker(document, 'Hello, Alice')).toBe(true);
    expect(showsMarker(document, 'Hello, Bob')).toBe(false);
  });
});
