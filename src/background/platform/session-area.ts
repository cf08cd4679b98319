/** `storage.session`. One call is atomic: it stores all of its items or, over quota, none; calls take effect in order. */
export interface SessionArea {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}
