import { expect, it } from 'vitest';
import { pythonSignature } from '../../../src/identifier/secrets/python-signature.ts';
import type { TrialContext } from '../../../src/identifier/secrets/signature-trial.ts';
import { expectFits } from '../../support/secret-fits.ts';

/* Made with Flask 2.2.2, itsdangerous 2.1.2, Django 3.2.25, Tornado 6.2, Bottle 0.12.23, WebOb as Pyramid 2.0 uses it. */

it.each<[string, string, TrialContext, string, string]>([
  [
    'Flask',
    'eyJ1c2VyX2lkIjo3LCJfcGVybWFuZW50Ijp0cnVlLCJlbWFpbCI6ImFubkBleGFtcGxlLm9yZyJ9.awGbyA.rl2LjGhkv7TLb96HdymnO1XyA-o',
    {},
    'dev',
    'hmac',
  ],
  [
    'Flask, compressed',
    '.eJyrViotTi2Kz0xRsjLXUSrKz0ktVrKKVkpNySzJL1LSGTqM2FoAuadDQA.awGbyA.r4p5Jp_hMLV9byxckAl7k_vfJPk',
    {},
    'dev',
    'hmac',
  ],
  ['itsdangerous Signer', 'my string.wh6tMHxLgJqB6oY1uT73iMlyrOA', {}, 'secret-key', 'digest'],
  [
    'itsdangerous TimestampSigner',
    '3b241101-e2bb-4255-8caf-4136c566a962.awGbyA.pSqmVr1GyBo3_YONYaV1aWfij90',
    {},
    'secret-key',
    'digest',
  ],
  [
    'Django session',
    '.eJyrVopPLC3JiC8tTi2Kz0xRslIyV9JBFktKTM5OzQNJpGQl5qXn6yXn55UUZSbpgZToQWWL9XzzU1JznKBqUQzISCzOAOpOTKIMKtUCANF7PrM:1xUl5s:IKuRILt1heoaYJEPu84VCjNJB3UE4alXRagJfU2nYxk',
    {},
    'django-insecure-dev-key',
    'digest',
  ],
  [
    'Django dumps',
    'eyJmb28iOiJiYXIifQ:1xUl5s:aCHLD0M1N__WERSaUDg5UHpBtloQF48pWI-KlkgwL1Y',
    {},
    'django-insecure-dev-key',
    'digest',
  ],
  [
    'Django signed cookie',
    'ann:1xUl5s:I-bM88MVu7lGln1kFWStcklaOWXDeeFExhRMY6hRb6A',
    { name: 'lang' },
    'django-insecure-dev-key',
    'digest',
  ],
  ['Django Signer', 'My string:w2pcwp-y5liauzxN2NIilTqKK-lfiWgcjUmDpd88_2o', {}, 'django-insecure-dev-key', 'digest'],
  [
    'Tornado 2',
    '2|1:0|10:1795267528|4:user|4:YW5u|20180f97dca096efec79b84c103f4dc0b22db6beadaf1c407992de7f69b25243',
    {},
    '__TODO:_GENERATE_YOUR_OWN_RANDOM_VALUE_HERE__',
    'as it is',
  ],
  [
    'Tornado 1',
    'YW5u|1795267528|4c7e1d1e4cb06627150c73b145d529a01877c9e1',
    { name: 'user' },
    '__TODO:_GENERATE_YOUR_OWN_RANDOM_VALUE_HERE__',
    'as it is',
  ],
  ['Bottle', '!81VW2Cx+FyiWCOzTglZ4eA==?gAWVEwAAAAAAAACMB2FjY291bnSUjANhbm6UhpQu', {}, 'some-secret-key', 'as it is'],
  [
    'Pyramid',
    'JVsyK2sOuite9fiyzK_WKwUPNJdfCeCHdsDH9QTKEt4NxBgQsX4TqzHOdJ68ROV-x-VueDTip0MvVxi4AP9x11sxNzk1MjY3NTI4LCAxNzk1MjY3NTI4Ljg4MzEzMjUsIHsidXNlciI6ICJhbm4ifV0',
    {},
    'itsaseekreet',
    'joined',
  ],
])('%s: the right secret fits, another does not', (_, value, context, secret, kind) => {
  expectFits(pythonSignature(value, context), secret, kind);
});

it.each<[string, TrialContext]>([
  ['abc', {}],
  [
    'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
    {},
  ],
])('%.40s cannot be tried', (value, context) => {
  expect(pythonSignature(value, context)).toBeUndefined();
});
