import { type DifferenceSegment, describeDifference } from '../../../src/masking/describe-difference.ts';
import { identifierTint } from '../../parts/identifier-tint.ts';
import { SiteText } from '../../parts/text/SiteText.tsx';
import { count } from '../../parts/text/words.ts';

interface DifferenceProps {
  readonly before: string;
  readonly after: string;
  readonly side: 'before' | 'after';
  readonly revealed: boolean;
  /** Of the identifier on this side, and of the one before. */
  readonly ordinal: number;
  readonly ordinalBefore: number;
}

/** One value as a strip, to scale: where the other has the same characters it is plain, where it differs it stands out. */
export function Difference(props: DifferenceProps) {
  const difference = describeDifference(props.before, props.after);
  return (
    <div class="difference mono" aria-label={differenceWords(props.before, props.after)} role="img">
      {difference[props.side].map((segment, index) => (
        <Segment
          key={index}
          segment={segment}
          revealed={props.revealed}
          ordinal={segment.same ? props.ordinalBefore : props.ordinal}
        />
      ))}
    </div>
  );
}

interface SegmentProps {
  readonly segment: DifferenceSegment;
  readonly revealed: boolean;
  readonly ordinal: number;
}

function Segment(props: SegmentProps) {
  const { text, same } = props.segment;
  return (
    <span
      class={`${same ? 'same' : 'differs'} tint-${identifierTint(props.ordinal)}`}
      style={{ flexGrow: text.length }}
    >
      {props.revealed ? <SiteText text={text} limit={600} /> : '•'.repeat(Math.min(text.length, 200))}
    </span>
  );
}

/** "the same 64 characters", "3 of 64 characters in the same place" */
export function differenceWords(before: string, after: string): string {
  if (before === after) return `the same ${count(before.length, 'character')}`;
  const { common } = describeDifference(before, after);
  return `${common} of ${count(after.length, 'character')} the same${common <= after.length / 8 ? ', as form and chance have it' : ''}`;
}
