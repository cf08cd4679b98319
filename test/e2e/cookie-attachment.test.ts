/**
 * Does the model say of every cookie and every request what the real browsers do? A page of every relation makes every kind of
 * request; what the server received is the truth.
 */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DatedCookie } from '../../src/cookie/match/dated-cookie.ts';
import { attachment } from '../../src/cookie/send/attachment.ts';
import { retrieve } from '../../src/cookie/send/retrieval.ts';
import { type AttachmentCase, type Received, requestOf, storedOf } from '../fixtures/attachment-case.ts';
import { attachmentCases } from '../fixtures/attachment-cases.ts';
import { openAttachmentLab } from '../lab/attachment-lab.ts';
import { type Internet, startInternet } from '../lab/internet.ts';
import type { Arrival } from '../lab/scene.ts';
import { scenes } from '../lab/scenes.ts';
import { type Driver, drivers } from '../support/driver.ts';

/** Waiting for a cookie to age takes minutes: `LAB_LONG=1` runs those cases too, and Firefox with a setting that few choose. */
const long = process.env.LAB_LONG === '1';
const RUN = 300_000;

const CHROMIUM_SETTINGS = ['allowed', 'blocked'] as const;
const FIREFOX_SETTINGS = ['partitioned'] as const;

/** What testers' browsers are set to; the table of cases says which of Chromium's settings it speaks of, and Firefox has one. */
const settings = drivers.flatMap((entry) =>
  (entry.name === 'chromium'
    ? CHROMIUM_SETTINGS
    : long
      ? [...FIREFOX_SETTINGS, 'allowed' as const]
      : FIREFOX_SETTINGS
  ).map((thirdPartyCookies) => ({
    ...{ name: entry.name, launch: entry.launch, thirdPartyCookies },
    cases: attachmentCases.filter(
      (one) =>
        (long || (one.situation.after ?? 0) === 0) &&
        (entry.name === 'firefox'
          ? thirdPartyCookies === 'partitioned'
          : (one.thirdPartyCookies ?? 'allowed') === thirdPartyCookies),
    ),
  })),
);

describe.each(settings)(
  'with third-party cookies $thirdPartyCookies, $name',
  ({ name, launch, thirdPartyCookies, cases }) => {
    let internet: Internet | undefined;
    let driver: Driver | undefined;
    let store: readonly DatedCookie[] = [];
    let arrivals: ReadonlyMap<string, readonly Arrival[]> = new Map();
    let received: ReadonlyMap<string, Received> = new Map();

    beforeAll(async () => {
      internet = await startInternet();
      driver = await launch({ internet, thirdPartyCookies });
      const lab = openAttachmentLab(driver, internet);
      ({ store, arrivals } = await lab.playScenes(scenes));
      received = await lab.receive(cases);
    }, RUN);

    afterAll(async () => {
      await driver?.close();
      await internet?.stop();
    }, 30_000);

    test('keeps the cookies that the scenes are about', () => {
      expect(store.length).toBeGreaterThan(15);
      expect(arrivals.size).toBe(scenes.length);
    });

    test.each(scenes.map(({ id }) => id))('sends to the shop what the model says: %s', (id) => {
      for (const { request, header } of arrivals.get(id) ?? []) {
        expect({ at: request.url, cookies: retrieve(store, request, name, { thirdPartyCookies }).header }).toEqual({
          at: request.url,
          cookies: header,
        });
      }
    });

    test.each(cases)('does with the cookie what the model says: $id', (one) => {
      expect(predicted(one)).toBe(received.get(one.id));
    });

    function predicted(one: AttachmentCase): Received {
      const cookie = storedOf(one, name);
      if (cookie === undefined) return 'withheld';
      return attachment(cookie, requestOf(one), name, { thirdPartyCookies }).attached ? 'sent' : 'withheld';
    }
  },
);
