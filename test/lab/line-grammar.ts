/** Random Set-Cookie lines: mostly almost right, because that is where browsers and models part. For fast-check, which also shrinks. */
import fc from 'fast-check';
import type { CookieCase, CookieResponse } from '../fixtures/cookie-lines/index.ts';

/** Any octet that a header line can carry. NUL ends the whole response in both browsers, LF ends the line. */
const octet = fc.integer({ min: 1, max: 0xff }).map((code) => (code === 0x0a ? '\t' : String.fromCharCode(code)));
/** CR is rare: to Chromium it ends the line too. */
const strange = fc.oneof(
  { arbitrary: octet.map((character) => (character === '\r' ? '\x0b' : character)), weight: 30 },
  { arbitrary: fc.constant('\r'), weight: 1 },
);
const plain = fc.constantFrom(...'ab1-_.:/%"\',=()[]{}@!#$&*+?^`|~<>\\ ');
const text = fc.oneof(
  { arbitrary: fc.string({ unit: plain, maxLength: 6 }), weight: 6 },
  {
    arbitrary: fc.string({
      unit: fc.oneof({ arbitrary: plain, weight: 5 }, { arbitrary: strange, weight: 1 }),
      maxLength: 6,
    }),
    weight: 1,
  },
  {
    arbitrary: fc
      .constantFrom('é', '漢', '\u202e', '\ufeff', '😀')
      .map((c) => Buffer.from(c, 'utf8').toString('latin1')),
    weight: 1,
  },
);
const blank = fc.oneof(
  { arbitrary: fc.constant(''), weight: 6 },
  { arbitrary: fc.constantFrom(' ', '\t', '  ', ' \t', '\x0b', '\xa0'), weight: 1 },
);
/** Around a limit, counted in octets. */
const around = (limit: number) => fc.integer({ min: limit - 3, max: limit + 3 });

/** `SeCuRe` for `secure`, sometimes. */
function inAnyCase(words: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const recased = fc
    .tuple(words, fc.nat())
    .map(([word, bits]) =>
      [...word]
        .map((letter, index) => ((bits >> (index % 16)) & 1 ? letter.toUpperCase() : letter.toLowerCase()))
        .join(''),
    );
  return fc.oneof({ arbitrary: words, weight: 4 }, { arbitrary: recased, weight: 1 });
}

const name = fc.oneof(
  { arbitrary: fc.constantFrom('a', 'b', 'A', 'sid'), weight: 8 },
  {
    arbitrary: fc
      .tuple(
        inAnyCase(
          fc.constantFrom('__Host-', '__Secure-', '__Http-', '__Host-Http-', '__HostHttp-', '__Host', '__Secure_'),
        ),
        fc.constantFrom('a', ''),
      )
      .map((parts) => parts.join('')),
    weight: 5,
  },
  { arbitrary: text, weight: 3 },
);

const pair = fc.oneof(
  {
    arbitrary: fc.tuple(blank, name, blank, fc.constant('='), blank, text, blank).map((parts) => parts.join('')),
    weight: 20,
  },
  { arbitrary: fc.tuple(blank, name, blank).map((parts) => parts.join('')), weight: 2 },
  { arbitrary: fc.tuple(fc.constant('='), name, fc.constantFrom('', '=1')).map((parts) => parts.join('')), weight: 2 },
  {
    arbitrary: fc
      .tuple(fc.constantFrom('a', 'nn', ''), around(4096))
      .map(([n, size]) => `${n}=${'v'.repeat(size - n.length)}`),
    weight: 1,
  },
);

const domain = fc.oneof(
  {
    arbitrary: fc.constantFrom(
      ...[
        'cN.test',
        '.cN.test',
        'www.cN.test',
        'x.www.cN.test',
        'CN.TEST',
        'cN.test.',
        '..cN.test',
        '.',
        '',
        'test',
        '.test',
      ],
      ...[
        'other.test',
        'N.test',
        'xcN.test',
        'cN.test:443',
        '"cN.test"',
        'cN .test',
        'cN.test/',
        '127.0.0.1',
        '[::1]',
        'localhost',
      ],
      ...['co.uk', '%63N.test', 'www.cN.test\xe9', '*.cN.test', 'www..cN.test'],
    ),
    weight: 8,
  },
  { arbitrary: text, weight: 1 },
);

const path = fc.oneof(
  {
    arbitrary: fc.constantFrom(
      '/',
      '/a',
      '/a/',
      '/a/b',
      '/A',
      '/a/b/c',
      '',
      'a',
      '"/"',
      '/%61',
      '/a?x',
      '//',
      '/ a',
      '\\a',
      '/.',
    ),
    weight: 8,
  },
  { arbitrary: text.map((rest) => `/${rest}`), weight: 2 },
  { arbitrary: around(1024).map((size) => `/${'p'.repeat(size - 1)}`), weight: 1 },
);

const number = fc.oneof(
  {
    arbitrary: fc.constantFrom(
      '0',
      '1000',
      '86400',
      '34560000',
      '34560001',
      '99999999999',
      '9'.repeat(30),
      '9'.repeat(400),
      '-1',
      '-0',
      '00',
      '0100',
    ),
    weight: 6,
  },
  {
    arbitrary: fc.constantFrom(
      '',
      '-',
      '+',
      '+100',
      '--1',
      '-x',
      '1e3',
      '1.5',
      '100s',
      '"100"',
      '0x10',
      '1 0',
      'abc',
      '\xd9\xa1',
    ),
    weight: 3,
  },
  { arbitrary: fc.integer({ min: 100, max: 40_000_000 }).map(String), weight: 2 },
);

const twoDigits = fc.integer({ min: 0, max: 70 }).map((n) => String(n).padStart(2, '0'));
const words = (text: string) => fc.constantFrom(...text.split(' '));
/** `<YYYY>` and its kin stand for a day next month: only a time that is not capped at 400 days shows what was read. */
const date = fc.oneof(
  {
    arbitrary: fc
      .tuple(
        fc.constantFrom('Wed, ', 'Wed,', 'Wednesday, ', 'Foo, ', 'wed ', ''),
        fc.oneof(
          { arbitrary: fc.integer({ min: 0, max: 32 }).map(String), weight: 5 },
          { arbitrary: words('01 031 1st -1 <D>'), weight: 2 },
        ),
        fc.constantFrom(' ', '-', '/', '.', ', '),
        fc.oneof(
          { arbitrary: words('<Mon> <MON> <MM>'), weight: 3 },
          { arbitrary: inAnyCase(words('Jan Feb Apr Oct Dec October Octopus Foo Ja 10')), weight: 2 },
        ),
        fc.constantFrom(' ', '-', '/', '.'),
        fc.oneof(
          { arbitrary: words('<YYYY> <YY>'), weight: 3 },
          { arbitrary: words('2027 2037 2030 1970 1969 1600 1601 9999 10000 27 37 69 70 99 127 7 02030'), weight: 2 },
        ),
        fc.constantFrom(' ', '  ', ';', ':', ', '),
        fc.oneof(
          { arbitrary: fc.tuple(twoDigits, twoDigits, twoDigits).map((parts) => parts.join(':')), weight: 4 },
          { arbitrary: words('1:2:3 23:59:60 24:00:00 12:00 7:2 12:00:00x 012:00:00 12.00.00 12:00:'), weight: 3 },
          { arbitrary: fc.constantFrom('', '12:00:00 PM', '12:00 PM', '12:00 am'), weight: 1 },
        ),
        fc.constantFrom(' GMT', ' UTC', '', ' +0500', ' EST', ' PDT', 'Z', ' (noon)', ' GMT+1', ' -0100'),
      )
      .map((parts) => parts.join('')),
    weight: 6,
  },
  {
    arbitrary: fc.constantFrom(
      ...['0', '-1', 'tomorrow', '', 'Session', '1918977600', 'Thu Jan  1 00:00:10 2037', '<D> <Mon> <YYYY>'],
      ...['<YYYY>-<MM>-<DD>T07:28:00Z', '<YYYY>-<MM>-<DD>', '12:00:00 <D> <Mon> <YYYY>', '<YYYY> <Mon> <D> 12:00:00'],
      ...[
        '<Mon> <D> 12:00:00 <YYYY>',
        '"Mon, <D> <Mon> <YYYY> 07:28:00 GMT"',
        '<MM>/<DD>/<YYYY> 12:00',
        '<D>-<Mon>-<YY>',
      ],
      ...[
        '12:00 <D> <Mon> <YYYY>',
        '<D><Mon><YYYY> 12:00:00',
        '<D> <Mon> 12:00:00',
        'Mon <Mon> <D> 12:00:00 GMT <YYYY>',
      ],
    ),
    weight: 3,
  },
);

const sameSite = inAnyCase(
  fc.constantFrom('Lax', 'Strict', 'None', '', 'foo', 'Lax,', '"Lax"', 'Lax Strict', 'unspecified', 'default'),
);

function attribute(names: string, values: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const whole = fc.tuple(blank, inAnyCase(fc.constant(names)), blank, fc.constant('='), blank, values, blank);
  return whole.map((parts) => parts.join(''));
}

const flag = (names: string) =>
  fc
    .tuple(blank, inAnyCase(fc.constant(names)), fc.constantFrom('', '', '', '=', '=false', ' ', '=1'))
    .map((parts) => parts.join(''));

const attributes = fc.oneof(
  { arbitrary: flag('Secure'), weight: 8 },
  { arbitrary: flag('HttpOnly'), weight: 3 },
  { arbitrary: attribute('Path', path), weight: 6 },
  { arbitrary: attribute('Domain', domain), weight: 5 },
  { arbitrary: attribute('Max-Age', number), weight: 4 },
  { arbitrary: attribute('Expires', date), weight: 5 },
  { arbitrary: attribute('SameSite', sameSite), weight: 4 },
  { arbitrary: flag('Partitioned'), weight: 2 },
  {
    arbitrary: fc.oneof(
      text,
      fc.constantFrom('Priority=High', 'Version=1', 'Comment=x', 'Port', 'SameParty', ' ', '=', '=Path', 'Secure ness'),
    ),
    weight: 2,
  },
);

const line = fc.tuple(pair, fc.array(attributes, { maxLength: 6 })).map(([first, rest]) => [first, ...rest].join(';'));

const response: fc.Arbitrary<CookieResponse> = fc.record({
  url: fc
    .tuple(
      fc.oneof({ arbitrary: fc.constant('https://'), weight: 3 }, { arbitrary: fc.constant('http://'), weight: 1 }),
      fc.oneof(
        { arbitrary: fc.constant('www.cN.test'), weight: 4 },
        { arbitrary: fc.constantFrom('cN.test', 'x.www.cN.test'), weight: 1 },
      ),
      fc.oneof(
        { arbitrary: fc.constant('/'), weight: 3 },
        { arbitrary: fc.constantFrom('/a', '/a/', '/a/b', '/a/b/c?x=/y', '/%61/b'), weight: 1 },
      ),
    )
    .map((parts) => parts.join('')),
  setCookie: fc.array(line, { minLength: 1, maxLength: 4 }),
});

/** One to three responses of one site, one after the other. */
export const randomCase: fc.Arbitrary<Omit<CookieCase, 'id'>> = fc
  .tuple(
    response,
    fc.oneof({ arbitrary: fc.constant([]), weight: 3 }, { arbitrary: fc.array(response, { maxLength: 2 }), weight: 1 }),
  )
  .map(([first, next]) => ({ family: 'random', ...first, ...(next.length > 0 && { next }) }));
