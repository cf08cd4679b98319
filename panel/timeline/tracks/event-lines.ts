/** Sign-ins, sign-outs and changes of password or role: the lines through all tracks. */
import type { Model, Moment, SignIn } from '../../../src/session/model/model.ts';
import { type Judgement, signInWords, type Tone } from '../../parts/text/words.ts';

export interface EventLine extends Moment {
  readonly kind: 'sign-in' | 'sign-out';
  readonly id: string;
  readonly site: string;
  readonly word: string;
  readonly tone: Tone;
  /** A failed or unclear sign-in is drawn weaker. */
  readonly certain: boolean;
}

export function eventLines(model: Model, thirdParties: boolean): readonly EventLine[] {
  return model.sites
    .filter((site) => site.firstParty || thirdParties)
    .flatMap((site): EventLine[] => [
      ...[...site.signIns, ...site.privilegeChanges].map((signIn): EventLine => {
        const { id, seq, at, outcome } = signIn;
        return {
          kind: 'sign-in',
          id,
          site: site.domain,
          seq,
          at,
          ...flagWords(signIn),
          certain: outcome === 'success',
        };
      }),
      ...site.signOuts.map(({ id, seq, at, kept }): EventLine => {
        const words: Judgement =
          kept.length > 0 ? { tone: 'warn', word: 'identifier kept' } : { tone: 'none', word: '' };
        return { kind: 'sign-out', id, site: site.domain, seq, at, ...words, certain: true };
      }),
    ])
    .sort((a, b) => a.seq - b.seq);
}

/** Said before the verdict where the line is no sign-in. */
const CHANGES: Readonly<Partial<Record<SignIn['kind'], string>>> = {
  'password-change': 'password change',
  'role-switch': 'switch of role',
};

function flagWords(signIn: SignIn): Judgement {
  const judgement = signInWords(signIn);
  const change = CHANGES[signIn.kind];
  return change === undefined ? judgement : { ...judgement, word: `${change}: ${judgement.word}` };
}
