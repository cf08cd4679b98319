import { describe, expect, it } from 'vitest';
import { provesPassword } from '../../src/lexicon/password-proof.ts';

describe('a password that is not sent', () => {
  it.each([
    [['accountName', 'c', 'm1', 'm2', 'rememberMe']],
    [['Username', 'ClientEphemeral', 'ClientProof', 'SRPSession']],
    [['ChallengeName', 'ChallengeResponses.USERNAME', 'ChallengeResponses.PASSWORD_CLAIM_SIGNATURE']],
    [['server_data', 'credential_finalization']],
    [['login[M1]', 'login[A]']],
    [['userIdentifier', 'finishLoginRequest']],
  ])('is proved by %j', (names) => {
    expect(provesPassword(names)).toBe(true);
  });

  it.each([
    [['username', 'login_start_request']],
    [['AuthFlow', 'AuthParameters.USERNAME', 'AuthParameters.SRP_A']],
    [['m1']],
    [['a', 'b', 'c']],
    [['username', 'password']],
    [[]],
  ])('is not proved by %j', (names) => {
    expect(provesPassword(names)).toBe(false);
  });
});
