/** A cookie's life as a short story: found at start → sent ×14 → sign-in (kept) → now. */
import type { CookieLife, IdentifierLife, Site } from '../../../src/session/model/model.ts';
import { serversSaid } from '../../parts/text/servers-said.ts';
import { count, setByWords, signInWords, type Tone } from '../../parts/text/words.ts';

export interface LifeStep {
  readonly seq: number;
  readonly at: number;
  readonly text: string;
  readonly tone: Tone;
  /** The identifier that the cookie had from here on: its number is drawn before the text, in its colour. */
  readonly ordinal?: number;
}

const ENDED: Readonly<Record<NonNullable<IdentifierLife['ended']>['how'], string>> = {
  replaced: 'replaced',
  'deleted-by-header': 'deleted by a response',
  'deleted-by-script-or-user': 'deleted by a script or by hand',
  expired: 'expired',
  evicted: 'evicted by the browser',
};

export function lifeSteps(site: Site, cookie: CookieLife): readonly LifeStep[] {
  const steps = cookie.identifiers.flatMap(stepsOf);
  for (const signIn of site.signIns) {
    if (signIn.outcome === 'failed') continue;
    const { word, tone } = signInWords(signIn);
    const own = signIn.rotation?.rows.find((row) => row.cookie === cookie.key || row.parts?.includes(cookie.key));
    if (own !== undefined) steps.push({ seq: signIn.seq, at: signIn.at, text: `sign-in (${word})`, tone });
  }
  for (const signOut of site.signOuts) {
    if (signOut.kept.includes(cookie.key)) {
      steps.push({ seq: signOut.seq, at: signOut.at, text: 'sign-out (kept)', tone: 'warn' });
    } else if (signOut.ended.includes(cookie.key)) {
      steps.push({ seq: signOut.seq, at: signOut.at, text: 'sign-out (ended)', tone: 'good' });
    }
  }
  // The first one is a fact of the value, told beside it.
  for (const server of serversSaid(site, cookie).slice(1)) steps.push({ ...server, tone: 'warn' });
  return steps.sort((a, b) => a.seq - b.seq);
}

function stepsOf(life: IdentifierLife): LifeStep[] {
  const { first, ordinal } = life;
  const steps: LifeStep[] = [{ seq: first.seq, at: first.at, text: setByWords[life.setBy], tone: 'none', ordinal }];
  if (life.sentCount > 0) {
    const when = life.firstSent ?? first;
    steps.push({ seq: when.seq, at: when.at, text: `sent ×${life.sentCount.toLocaleString('en')}`, tone: 'none' });
  }
  const renewed = life.resets[0];
  if (renewed !== undefined) {
    steps.push({
      seq: renewed.seq,
      at: renewed.at,
      text: `renewed ${count(life.resets.length, 'time')}`,
      tone: 'none',
    });
  }
  if (life.ended !== undefined && life.ended.how !== 'replaced') {
    steps.push({ seq: life.ended.seq, at: life.ended.at, text: ENDED[life.ended.how], tone: 'none' });
  }
  return steps;
}
