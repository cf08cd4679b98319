import { px } from '../parts/px.ts';
import { SiteText } from '../parts/text/SiteText.tsx';
import { fullTime, sinceStart } from '../parts/text/times.ts';
import type { Box } from '../parts/use-box.ts';
import { useStore } from '../state/store-context.ts';
import type { NearEvent } from './nearest-event.ts';

export interface Hovered extends NearEvent {
  /** Cookie or site. */
  readonly name: string;
  /** Index of the lane; absent for a line through all of them. */
  readonly lane?: number;
}

const CARD_PX = 230;
const CARD_HEIGHT = 58;

/** What lies under the pointer, told beside it. */
export function HoverCard(props: {
  readonly hovered: Hovered;
  readonly gutter: number;
  readonly top: number;
  readonly box: Box;
}) {
  const { hovered, gutter, box } = props;
  const startedAt = useStore().report.value?.model.startedAt ?? 0;
  const x = gutter + hovered.x;
  const left = x + 12 + CARD_PX < box.width ? x + 12 : Math.max(4, x - 12 - CARD_PX);
  // Below what is pointed at, or above it where there is no room; never over it.
  const below = props.top + 30;
  const top = below + CARD_HEIGHT < box.height ? below : Math.max(0, props.top - CARD_HEIGHT - 4);
  return (
    <div class="hover-card" style={{ left: px(left), top: px(top), width: px(CARD_PX) }} aria-hidden="true">
      <div>
        <strong class="mono">
          <SiteText text={hovered.name} limit={60} />
        </strong>
      </div>
      <div>{hovered.words}</div>
      <div class="dim">
        {sinceStart(hovered.at, startedAt)} · {fullTime(hovered.at)}
      </div>
    </div>
  );
}
