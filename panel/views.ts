/** The views, a row each. To add one: its folder, a row here, and its id in `state/view-id.ts`, which says where its tab stands. */
import type { ComponentType } from 'preact';
import { later } from './parts/Later.tsx';
import { SessionsView } from './sessions/SessionsView.tsx';
import type { ViewId } from './state/view-id.ts';

export interface View {
  readonly title: string;
  readonly Component: ComponentType;
}

export const views: { readonly [Id in ViewId]: View } = {
  // At the first glance; the scripts of the others come after it.
  sessions: { title: 'Sessions', Component: SessionsView },
  timeline: {
    title: 'Timeline',
    Component: later(async () => (await import('./timeline/TimelineView.tsx')).TimelineView).Component,
  },
  entropy: {
    title: 'Entropy',
    Component: later(async () => (await import('./entropy/EntropyView.tsx')).EntropyView).Component,
  },
  findings: {
    title: 'Findings',
    Component: later(async () => (await import('./findings/FindingsView.tsx')).FindingsView).Component,
  },
};
