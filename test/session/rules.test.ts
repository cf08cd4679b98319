import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRequest } from '../../src/session/attempt/attempt-request.ts';
import { doubtEvidence } from '../../src/session/attempt/doubt-evidence.ts';
import { fieldEvidence } from '../../src/session/attempt/field-evidence.ts';
import { ATTEMPT_RULES } from '../../src/session/attempt/rules.ts';
import { shapeEvidence } from '../../src/session/attempt/shape-evidence.ts';
import { foldLog } from '../../src/session/fold.ts';
import type { Model } from '../../src/session/model/model.ts';
import { OUTCOME_RULES } from '../../src/session/outcome/rules.ts';
import { RANKING_RULES } from '../../src/session/ranking/rules.ts';
import { SESSION_RULES } from '../../src/session/rules.ts';
import { readCaptures } from '../support/capture-file.ts';
import { rulesDocument } from '../support/rules-document.ts';
import { transcript } from '../support/transcript.ts';
import { hopOf } from './support/hop.ts';
import { ID_A, ID_B } from './support/told.ts';

const all = SESSION_RULES.flatMap(({ folder, rules }) =>
  Object.entries(rules).map(([key, rule]) => ({ folder, key, rule })),
);
const codes = new Set(all.map(({ key }) => key));

describe('the tables of rules', () => {
  it('have a code for each rule, unique in the whole room', () => {
    expect(all.map(({ rule }) => rule.code)).toEqual(all.map(({ key }) => key));
    expect(codes.size).toBe(all.length);
  });

  it('name only rules that exist', () => {
    for (const { key, rule } of all) {
      const { dependsOn = [], onlyWith = [], notWith = [], despite = [] } = rule;
      for (const other of [...dependsOn, ...onlyWith, ...notWith, ...despite]) {
        expect(codes.has(other), `${key} rests on ${other}`).toBe(true);
      }
    }
  });

  it('say when each applies and where that is from, in sentences', () => {
    for (const { key, rule } of all) {
      expect(rule.when, key).toMatch(/^[A-Z].*[.]$/s);
      expect(rule.source, key).toMatch(/^[A-Z].*[.]$/s);
    }
  });

  it('are printed in docs/rules.md: `npm run docs` writes it', () => {
    const page = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8');
    expect(page).toBe(rulesDocument(SESSION_RULES));
  });

  it('are all of the room’s: each file named rules.ts is among them', () => {
    const room = new URL('../../src/session/', import.meta.url);
    const folders = readdirSync(room, { recursive: true, encoding: 'utf8' }).flatMap((file) =>
      file.endsWith('/rules.ts') ? [file.slice(0, -'/rules.ts'.length)] : [],
    );
    expect(SESSION_RULES.map(({ folder }) => folder).toSorted()).toEqual(folders.toSorted());
  });
});

describe('in the folders that judge', () => {
  const room = new URL('../../src/session/', import.meta.url);
  const code = (folder: string) =>
    readdirSync(new URL(`${folder}/`, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('rules.ts') && file !== 'sentences.ts')
      .filter((file) => !file.startsWith('tables/'))
      .map((file) => ({
        name: `${folder}/${file}`,
        text: readFileSync(new URL(`${folder}/${file}`, room), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
      }));

  it.each(['ranking', 'attempt', 'outcome'])('%s: points stand in the table of rules alone', (folder) => {
    for (const { name, text } of code(folder)) expect(text, name).not.toMatch(/points: -?\d/);
  });

  it.each(['traffic', 'cookies', 'ranking', 'attempt', 'outcome'])(
    '%s: sentences stand in sentences.ts alone',
    (folder) => {
      for (const { name, text } of code(folder)) expect(text, name).not.toMatch(/['`][A-Z][^'`\n]* [^'`\n]*\.['`]/);
    },
  );
});

/** Stories for the rules that no recording shows. */
const VISIT = 'it watches https://shop.test/\n 12:00:00 GET https://shop.test/start\n 200 text/html';
const FORM = '12:00:10 POST https://shop.test/login form: username, password\n';
const SCRIPT = '12:00:10 POST https://shop.test/login (fetch) json: username, password\n 200 application/json\n';
const contrast = (first: string, second: string) => `${VISIT}\n ${FORM} ${first}\n +5m ${FORM.slice(9)} ${second}`;
const CODE = 'form: otp#\n 302 → /account\n GET /account\n 200 text/html';
const CALLBACK = 'https://shop.test/callback?code=a1b2&state=c3';
const stories: readonly string[] = [
  `${VISIT}\n GET https://shop.test/login\n 200 text/html\n POST https://shop.test/do (fetch) json: a, b\n 200\n Set-Cookie: PHPSESSID=${ID_B}; Path=/; HttpOnly`,
  `${VISIT}\n Set-Cookie: a=12; Path=/\n Set-Cookie: b=34; Path=/\n GET /account\n 302 → /login\n GET /login\n 200 text/html\n ${FORM} 302 → /account\n GET /account\n 200 text/html`,
  `${VISIT}\n Set-Cookie: PHPSESSID=${ID_A}; Path=/; HttpOnly\n GET https://shop.test/account\n 302 → /login\n GET https://shop.test/login\n 200\n POST https://shop.test/login form: user, password\n 302 → /account\n Set-Cookie: PHPSESSID=${ID_B}; Path=/; HttpOnly\n Set-Cookie: vary=4c8e2a61f09b3d75a4e8c1206f7b93d5; Path=/\n GET /account\n 200`,
  `${VISIT}\n ${Array.from({ length: 9 }, (_, nth) => `Set-Cookie: c${nth}=${ID_A}${nth}; Path=/; Secure; HttpOnly`).join('\n')}`,
  `${VISIT}\n Set-Cookie: sid=${ID_A}; Path=/; HttpOnly\n GET https://shop.test/login\n 200 text/html\n POST https://shop.test/do form: a, b\n 302 → /home\n Set-Cookie: sid=${ID_B}; Path=/; HttpOnly`,
  `${VISIT}\n POST https://id.example/login form: username, password\n 302 → ${CALLBACK}\n GET ${CALLBACK}\n 200 text/html\n +1s POST https://id.example/oauth/token (fetch from https://shop.test) form: grant_type, code, code_verifier\n 200 application/json`,
  `${VISIT}\n page shows a password field\n 12:00:09 user submits by hand\n ${FORM} 200 text/html\n page shows a password field`,
  `${VISIT}\n ${FORM} 200 text/html\n page shows no password field\n page shows a way to sign out\n page shows the marker`,
  `${VISIT}\n ${FORM} 200 text/html\n page shows no marker`,
  `${VISIT}\n ${SCRIPT} page shows an error\n +9s POST https://shop.test/login (fetch) json: username, password\n 200 application/json`,
  `${VISIT}\n GET https://shop.test/login\n 200 text/html\n ${FORM} 200 text/html\n +9s POST https://shop.test/login ${CODE}`,
  `${VISIT}\n ${FORM} 302 → /login/step-two\n GET /login/step-two\n 200 text/html\n +9s POST https://shop.test/login/step-two ${CODE}`,
  `${VISIT}\n ${FORM} 500 text/html`,
  `${VISIT}\n Set-Cookie: session_id=1042; Path=/\n GET /account\n 302 → /login\n GET /login\n 200 text/html\n ${FORM} 302 → /account\n GET /account\n 200 text/html`,
  `${VISIT}\n POST https://shop.test/x form: user, pin\n 200 text/html\n +9s POST https://shop.test/2fa form: otp#\n 200 text/html`,
  `${VISIT}\n POST https://shop.test/session form: username, password\n 302 → /start\n GET /start\n 200 text/html`,
  `${VISIT}\n POST https://shop.test/register form: email, password\n 302 → /check-email\n GET /check-email\n 200 text/html`,
  contrast('200 text/html', '302 → /account\n GET /account\n 200 text/html'),
  contrast(
    '200 text/html',
    `200 text/html\n Set-Cookie: sid=${ID_A}; Path=/\n GET /\n 200 text/html\n Set-Cookie: sid=; Path=/; Max-Age=0`,
  ),
  contrast(
    '200 text/html',
    `200 text/html\n Set-Cookie: sid=${ID_A}; Path=/\n GET /?logout=1\n 200 text/html\n Set-Cookie: sid=; Path=/; Max-Age=0`,
  ),
  `${VISIT}\n GET https://shop.test/api/me (fetch)\n 404\n ${SCRIPT} GET https://shop.test/api/me (fetch)\n 200`,
  `${VISIT}\n ${SCRIPT.replace('200', '401')} +9s ${SCRIPT.slice(9)} ${[...'abcdefghijklm'].map((one) => `GET https://shop.test/api/${one} (fetch)\n 200`).join('\n')}`,
  `${VISIT}
   Set-Cookie: n=12345; Path=/
   Set-Cookie: hint=on; Path=/
   Set-Cookie: greeting=welcome; Path=/
   Set-Cookie: dots=......; Path=/
   Set-Cookie: PHPSESSID=${ID_A}; Path=/; HttpOnly
   user pins n
   user unpins hint
   GET https://shop.test/logout
   302 → /
   Set-Cookie: PHPSESSID=; Path=/; Max-Age=0`,
];
const requests: readonly string[] = [
  'POST https://shop.test/auth json: username, ClientEphemeral~, ClientProof~',
  'POST https://shop.test/json/authenticate json: authId~, callbacks.0.input.0.value',
  'POST https://shop.test/rpc/auth json: method, params.0, params.1',
  'POST https://shop.test/x form: username, password=, challenge~',
  'POST https://shop.test/login (fetch) json: data~',
  'POST https://shop.test/token form: grant_type!refresh_token, token~',
  'POST https://shop.test/token?grant_type=client_credentials',
  'POST https://shop.test/token form: grant_type, code, code_verifier',
  'POST https://shop.test/settings form: current_password, new_password',
  'POST https://shop.test/register form: email',
  'POST https://shop.test/login (fetch from https://ads.example) json: email',
  'POST https://shop.test/collect (ping) json: user',
];

function codesOf({ sites }: Model): readonly string[] {
  const signIns = sites.flatMap((one) => one.signIns.flatMap((each) => [each.attempt, each.success, each.failure]));
  const cookies = sites.flatMap((one) => one.cookies.map((each) => each.reasons));
  return [...signIns, ...cookies].flat().map((one) => one.code);
}

function codesOfRequest(story: string): readonly string[] {
  const request = readRequest(hopOf(story), { isFirstParty: () => false, notices: [] });
  if (request === undefined) return [];
  const found = [fieldEvidence, shapeEvidence, doubtEvidence].flatMap((evidenceOf) => evidenceOf(request));
  return found.map((one) => one.code);
}

it('each rule of cookies, attempts and outcomes is given in a recording or a story', () => {
  const given = new Set([
    ...readCaptures().flatMap(({ log }) => codesOf(foldLog(log))),
    ...stories.flatMap((story) => codesOf(foldLog(transcript(story)))),
    ...requests.flatMap(codesOfRequest),
  ]);
  for (const rules of [RANKING_RULES, ATTEMPT_RULES, OUTCOME_RULES]) {
    expect(Object.keys(rules).filter((code) => !given.has(code))).toEqual([]);
  }
});
