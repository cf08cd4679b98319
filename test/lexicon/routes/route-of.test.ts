import { expect, it } from 'vitest';
import { routeOf } from '../../../src/lexicon/routes/route-of.ts';

it.each([
  ['https://a.test/?_task=login&_token=x1', '_task=login'],
  ['https://a.test/i/?c=auth&a=login', 'c=auth&a=login'],
  ['https://a.test/index.php?route=account%2Flogin', 'route=account/login'],
  ['https://a.test/index.php?route=account/login', 'route=account/login'],
  ['https://a.test/?MyAccount', 'MyAccount'],
  ['https://a.test/?MyAccount&action=logout', 'MyAccount&action=logout'],
  ['https://a.test/?1767614400', ''],
  ['https://a.test/list?page=2&sort=name', ''],
  ['https://a.test/login?next=/home', ''],
  ['https://a.test/login', ''],
  ['https://a.test/?do=%E0%A4', 'do=%E0%A4'],
])('%s: %s', (url, route) => expect(routeOf(url)).toBe(route));
