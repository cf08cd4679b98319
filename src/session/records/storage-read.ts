/** What stood in the storage of a page when the user had it looked at. Types only. */
import type { ObservationOf } from '../../observation.ts';

export type StorageRead = ObservationOf<'storage-read'>;
