/** What is said of tokens that are no cookies: what carries them, how they live, what became of them at a sign-out. */
import { shownAddress } from '../../../src/masking/shown-address.ts';
import type { SignOut, Site, TokenAtSignOut, TokenIdentifier, TokenLife } from '../../../src/session/model/model.ts';
import { duration } from '../../parts/text/times.ts';
import { count, type Judgement } from '../../parts/text/words.ts';
import type { LifeStep } from './life-steps.ts';
import { lastRotation, rowVerdictWords } from './session-rows.ts';

export const fateWords: Readonly<Record<TokenAtSignOut['fate'], Judgement>> = {
  accepted: { tone: 'bad', word: 'still accepted' },
  answered: { tone: 'ask', word: "can't tell" },
  refused: { tone: 'good', word: 'refused' },
  unused: { tone: 'ask', word: "can't tell" },
};

export function fateSentence({ name, fate, url, status }: TokenAtSignOut): string {
  const where = shownAddress(url);
  switch (fate) {
    case 'accepted':
      return `${name}: the same token was sent after the sign-out, and ${where} answered ${status ?? ''} where a request without it had been refused.`;
    case 'answered':
      return `${name}: the same token was sent after the sign-out, and ${where} answered ${status ?? ''}; strangers may get the same.`;
    case 'refused':
      return `${name}: the same token was sent after the sign-out, and ${where} refused it.`;
    case 'unused':
      return `${name}: the token was not sent again. Whether the server would still accept it, only a request with it can tell.`;
    default:
      return fate satisfies never;
  }
}

/** The verdict of a sign-out in the list: the worst of what is known. */
export function signOutWords({ kept, ended, tokens = [] }: SignOut): Judgement {
  if (tokens.some(({ fate }) => fate === 'accepted')) return { tone: 'bad', word: 'token accepted' };
  if (kept.length > 0) return { tone: 'warn', word: 'identifier kept' };
  if (ended.length > 0) return { tone: 'good', word: 'ended' };
  if (tokens.some(({ fate }) => fate === 'refused')) return { tone: 'good', word: 'token refused' };
  return { tone: 'ask', word: 'unclear' };
}

/** Why there are no flags, in a sentence of its own for each carrier. */
export function flagsSentence({ carrier }: TokenLife): string {
  const scripts =
    'Any script in the page can read and send it: neither HttpOnly nor SameSite nor Secure exists for it, and no prefix. What protects it is the page itself: no foreign script in it (Content-Security-Policy), and https everywhere.';
  if (carrier.how !== 'url') return `None: a header is sent by script, so the browser has no say in it. ${scripts}`;
  return 'None: an address goes wherever a link or a script takes it, into the history, into logs, and to other sites in the Referer header.';
}

/** In the list's column: how long it has been in use, or that it is not any more. */
export function lifeWord({ identifiers }: TokenLife): { readonly word: string; readonly title: string } {
  const last = identifiers.at(-1);
  if (last === undefined) return { word: '—', title: '' };
  const sent = identifiers.reduce((sum, one) => sum + one.sentCount, 0);
  const title = `Sent ${count(sent, 'time')}, ${count(identifiers.length, 'identifier')}`;
  if (last.ended?.how === 'refused') return { word: 'refused', title: `${title}; the server refused it last (401)` };
  if (last.ended?.how === 'unused') return { word: 'unused', title: `${title}; not sent since the sign-out` };
  return { word: `×${sent.toLocaleString('en')}`, title };
}

export function tokenSteps(site: Site, token: TokenLife): readonly LifeStep[] {
  const steps = token.identifiers.flatMap(stepsOf);
  const last = lastRotation(site, token.key);
  if (last !== undefined) {
    const { tone, word } = rowVerdictWords[last.row.verdict];
    steps.push({ seq: last.signIn.seq, at: last.signIn.at, text: `sign-in (${word})`, tone });
  }
  for (const signOut of site.signOuts) {
    const left = signOut.tokens?.find((one) => one.token === token.key);
    if (left === undefined) continue;
    const { tone, word } = fateWords[left.fate];
    const what = left.fate === 'unused' ? 'not sent any more' : word;
    steps.push({ seq: signOut.seq, at: signOut.at, text: `sign-out (${what})`, tone });
  }
  return steps.sort((a, b) => a.seq - b.seq);
}

function stepsOf(life: TokenIdentifier): LifeStep[] {
  const { ended, first, ordinal, renewals, sentCount, sentOn } = life;
  const steps: LifeStep[] = [{ seq: first.seq, at: first.at, text: 'first sent', tone: 'none', ordinal }];
  if (sentCount > 1) {
    steps.push({ seq: first.seq, at: first.at, text: `sent ×${sentCount.toLocaleString('en')}`, tone: 'none' });
  }
  const [renewed] = renewals;
  if (renewed !== undefined) {
    const text = `refreshed ${count(renewals.length, 'time')}, same identity`;
    steps.push({ seq: renewed.seq, at: renewed.at, text, tone: 'none' });
  }
  if (sentOn !== undefined) {
    const text = `#${ordinal + 1} sent on for ${duration(sentOn.milliseconds)} beside the next`;
    steps.push({ seq: sentOn.last.seq, at: sentOn.last.at, text, tone: 'none' });
  }
  if (ended?.how === 'refused') {
    steps.push({ seq: ended.seq, at: ended.at, text: `#${ordinal + 1} refused by the server (401)`, tone: 'none' });
  }
  return steps;
}
