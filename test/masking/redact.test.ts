import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createRedaction } from '../../src/masking/redact.ts';
import { foldLog } from '../../src/session/fold.ts';
import { transcript } from '../support/transcript.ts';

const OLD = 's%3ALPmQ4kTgZ9xN2vB7cW1yR5uE8aS3dF6h.aYQ0w1e2r3t4y5u6i7o8p9a0s1d2f3g4h5j6k7l8z9x';
const NEW = 's%3AzZxXcCvVbBnNmMaAsSdDfFgGhHjJkKlL.qQwWeErRtTyYuUiIoOpP1234567890asdfghjklzxcv';

const model = foldLog(
  transcript(`
  chromium watches https://shop.test/
  GET https://shop.test/
  200 text/html
  Set-Cookie: connect.sid=${OLD}; Path=/; HttpOnly
  Set-Cookie: lang=identifier; Path=/
  GET https://shop.test/next
  200 text/html
  Set-Cookie: connect.sid=${NEW}; Path=/; HttpOnly
  Set-Cookie: <b>=0123456789abcdef; Path=/`),
);
const sid = model.sites[0]?.cookies.find((cookie) => cookie.name === 'connect.sid');

describe('a redaction', () => {
  const redaction = createRedaction(model);

  it('puts stable labels in place of identifiers', () => {
    expect(redaction.label(sid?.key ?? '', 0)).toBe(`connect.sid#1 (${OLD.length} characters)`);
    expect(redaction.label(sid?.key ?? '', 1)).toBe(`connect.sid#2 (${NEW.length} characters)`);
    expect(redaction.label('nobody', 3)).toBe('an unknown identifier');
  });

  it('says nothing about the value: no part of it, no digest of it', () => {
    const label = redaction.label(sid?.key ?? '', 0);
    for (let at = 0; at + 4 <= OLD.length; at++) expect(label).not.toContain(OLD.slice(at, at + 4));
  });

  it.each([
    ['raw', OLD],
    ['percent-decoded', decodeURIComponent(OLD)],
    ['its identifier alone', OLD.slice(4, 36)],
    ['its signature alone', OLD.slice(37)],
  ])('finds an identifier in free text: %s', (_, form) => {
    const text = redaction.text(`It was ${form} before.`);
    expect(text).toBe('It was [connect.sid#1] before.');
  });

  it('leaves words in place, even if a site makes them values', () => {
    expect(redaction.text('The identifier of lang is a word.')).toBe('The identifier of lang is a word.');
  });

  it('leaves query values out of addresses', () => {
    expect(redaction.text('GET /reset?token=abc&user=bob now')).toBe('GET /reset?token=…&user=… now');
  });

  it('adds a fingerprint only if the caller brings a keyed one', () => {
    const fingerprint = (value: string) =>
      createHmac('sha256', 'key of this run').update(value).digest('hex').slice(0, 8);
    const label = createRedaction(model, { fingerprint }).label(sid?.key ?? '', 0);
    expect(label).toBe(`connect.sid#1 (${OLD.length} characters, ${fingerprint(OLD)})`);
  });
});

describe('tokens that are no cookies', () => {
  const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0NzExIiwianRpIjoiYTgxYmM4MWIifQ.dBjftJeZ4CVPmB92K27uhbUJU1p1r';
  const told = foldLog(
    transcript(`
    chromium watches https://shop.test/
    GET https://shop.test/api (fetch) Authorization: Bearer ${JWT}
    200
    GET https://shop.test/api (fetch) X-Auth-Token: tGzv3JOkF0XG5Qx2TlKWIA
    200`),
  );
  const redaction = createRedaction(told);

  it('have labels as cookies have', () => {
    const [token] = told.sites[0]?.tokens ?? [];
    expect(redaction.label(token?.key ?? '', 0)).toBe(`Authorization: Bearer#1 (${JWT.length} characters)`);
  });

  it('are found in free text, whole and in parts', () => {
    expect(redaction.text(`Sent ${JWT} there.`)).toBe('Sent [Authorization: Bearer#1] there.');
    expect(redaction.text(`Its claims: ${JWT.split('.')[1]}.`)).toBe('Its claims: [Authorization: Bearer#1].');
    expect(redaction.text('tGzv3JOkF0XG5Qx2TlKWIA')).toBe('[X-Auth-Token#1]');
  });
});
