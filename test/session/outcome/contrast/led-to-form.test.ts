import { expect, it } from 'vitest';
import { ledToForm } from '../../../../src/session/outcome/contrast/led-to-form.ts';
import { createSiteRecord } from '../../../../src/session/records/site-record.ts';
import { hopsOf } from '../../support/hop.ts';
import { BROWSERS, told } from '../../support/told.ts';

const FORM = 'POST https://shop.test/do form: user, password\n 302 → /inside\n GET /inside\n 200 text/html';

it('is what led to the form’s page, whatever both are called', () => {
  const story = `GET https://shop.test/inside\n 302 → /door\n GET /door\n 200 text/html\n GET https://shop.test/news\n 200\n ${FORM}`;
  const site = createSiteRecord('shop.test');
  site.hops.push(...hopsOf(story, 'https://shop.test/door'));
  const form = site.hops.find((one) => one.method === 'POST');
  if (form === undefined) throw new Error('no form');
  expect([...ledToForm(site, form)]).toEqual(['GET https://shop.test/inside']);
});

it.each(BROWSERS)('opens after a right password, in %s', (browser) => {
  const led = 'GET https://shop.test/inside\n 302 → /door\n GET /door\n 200 text/html';
  const signIn = told(`it watches https://shop.test/\n 12:00:00 ${led}\n +9s ${FORM}`, browser).signIn();
  expect(signIn.success.map((one) => one.code)).toContain('B8');
  expect(signIn.outcome).toBe('success');
  const again = told(
    `it watches https://shop.test/\n 12:00:00 ${led}\n +9s ${FORM.split('\n')[0]}\n 302 → /door\n GET /door\n 200 text/html`,
    browser,
  );
  expect(again.signIn().outcome).not.toBe('success');
});
