import { expect, it } from 'vitest';
import { describeObservation } from '../../../../panel/parts/text/describe-observation.ts';
import { FIRST } from '../../../session/support/token-stories.ts';
import { transcript } from '../../../support/transcript.ts';

const linesOf = (story: string, type: string) => {
  const one = transcript(`it watches https://shop.test/\n${story}`).find((each) => each.type === type);
  if (one === undefined) throw new Error(`no ${type}`);
  return describeObservation(one).lines.join('\n');
};

it('a token is shown masked, with the scheme before it', () => {
  const lines = linesOf(
    `GET https://shop.test/api (fetch) Authorization: Bearer ${FIRST} X-Auth-Token: ${FIRST}`,
    'request-sent',
  );
  expect(lines).toContain('authorization: bearer tGzv…IA (22)');
  expect(lines).toContain('x-auth-token: tGzv…IA (22)');
  expect(lines).not.toContain(FIRST);
});

it('of other credentials the scheme alone is known', () => {
  expect(linesOf('GET https://shop.test/api (fetch) Authorization: Basic dXNlcjpwYXNz', 'request-sent')).toMatch(
    /authorization: basic …$/,
  );
});

it('what lies in the page’s storage is shown masked', () => {
  const lines = linesOf(`user looks into storage: local auth={"token":"${FIRST}"}`, 'storage-read');
  expect(lines).toContain('local auth · token · tGzv…IA (22)');
  expect(lines).not.toContain(FIRST);
});
