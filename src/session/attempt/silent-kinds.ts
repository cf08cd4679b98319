import type { ResourceKind } from '../../observation.ts';

/** Requests of these kinds carry no sign-in. */
export const SILENT_KINDS: ReadonlySet<ResourceKind> = new Set(['image', 'font', 'stylesheet', 'script', 'media']);
