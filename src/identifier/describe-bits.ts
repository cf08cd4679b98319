/** The sentences on bits: everything that is ever said about the strength of one value. */
import type { AlphabetFit } from '../encoding/fit-alphabet.ts';
import type { Format, FormatMatch } from './value/format.ts';

export interface BitsSentences {
  /** What `likelyBits` rests on, or why bits do not apply. */
  readonly why: string;
  readonly sentence: string;
}

const UNKNOWABLE = 'One value cannot show how it was made.';

export function describeBits(found: {
  readonly format: Pick<Format, 'title'>;
  readonly match: FormatMatch;
  readonly alphabet: AlphabetFit;
  readonly upperBits: number | undefined;
  readonly likelyBits: number | undefined;
}): BitsSentences {
  const { match, upperBits, likelyBits } = found;
  switch (match.kind) {
    case 'empty':
      return { why: 'It is empty.', sentence: 'Empty: there is nothing to guess.' };
    case 'sealed':
      return bitsDoNotApply(
        match.parts.every(({ role }) => role === 'signature')
          ? 'A signature, not an identifier.'
          : 'Sealed: encrypted state, not an identifier.',
        match,
      );
    case 'client-state':
      return bitsDoNotApply('State that the browser carries, not an identifier.', match);
    case 'client-token':
      return bitsDoNotApply('A token that speaks for itself, not an identifier that is looked up.', match);
    case 'reference': {
      const atMost = `The form allows at most ${formatBits(upperBits ?? 0)} bits (${describeSymbols(found)}).`;
      const isLess = likelyBits !== undefined && upperBits !== undefined && likelyBits < upperBits - 0.05;
      const less = isLess ? ` ${likelySentence(likelyBits, match)}` : '';
      return { why: match.why ?? '', sentence: `${atMost}${less}${doubt(match)} ${UNKNOWABLE}` };
    }
  }
}

/** Rounded down to a tenth where that matters, never up: 165.4, 192, 6.5. */
export function formatBits(bits: number): string {
  const tenths = Math.floor(bits * 10 + 1e-6) / 10;
  return String(tenths);
}

function bitsDoNotApply(opening: string, match: FormatMatch): BitsSentences {
  const why = match.why ?? 'Nobody guesses it: what protects it is a key on the server.';
  return { why, sentence: `${opening} Bits do not apply. ${why}` };
}

function likelySentence(likelyBits: number, match: FormatMatch): string {
  return `${match.why ?? 'If it was made the usual way'}: ${formatBits(likelyBits)} bits.`;
}

/** How much the form itself may be chance. */
function doubt({ chance }: FormatMatch): string {
  if (chance === undefined) return '';
  if (chance >= 0.95) return ' Any random value of these characters reads so too.';
  const one = Math.round(1 / chance);
  const share =
    chance >= 0.15 ? `${Math.round(chance * 10)} in 10` : `1 in ${one < 100 ? one : Number(one.toPrecision(2))}`;
  return ` Of random values of these characters ${share} ${share.startsWith('1 ') ? 'reads' : 'read'} so too.`;
}

function describeSymbols({ format, match, alphabet }: Parameters<typeof describeBits>[0]): string {
  const counted = match.parts.filter(({ role, bits = 0 }) => role === 'identifier' || bits > 0);
  if (counted.length > 1) return `${format.title}, both parts counted`;
  const identifiers = match.parts.filter((part) => part.role === 'identifier');
  const only = identifiers.length === 1 ? identifiers[0] : undefined;
  // The form itself set the bound: its words explain it better than an alphabet does.
  if (only?.bits !== undefined) return match.chance === undefined ? `${format.title}: ${only.label}` : only.label;
  const { largest, symbols, upperBits } = alphabet;
  if (largest.id === 'bytes') return `${symbols} bytes of any kind`;
  const whole = upperBits % 8 === 0 && symbols > 8 ? `, ${upperBits / 8} bytes` : '';
  return `${symbols} characters of ${largest.title}${whole}`;
}
