/**
 * A map that only grows or replaces, with snapshots that cost next to nothing: entries stand in pages of 512, a snapshot
 * shares the pages, and a page is copied when it is written to after having been shared.
 */
const PAGE = 512;

export class VersionedMap<V> {
  readonly #places = new Map<string, number>();
  #pages: [string, V][][] = [];
  /** Pages that no snapshot shares. */
  readonly #own = new Set<number>();
  #count = 0;

  set(key: string, value: V): void {
    const known = this.#places.get(key);
    const place = known ?? this.#count;
    const page = Math.floor(place / PAGE);
    const shared = this.#pages[page];
    let own = shared;
    if (own === undefined || !this.#own.has(page)) {
      own = shared === undefined ? [] : shared.slice();
      this.#pages[page] = own;
      this.#own.add(page);
    }
    own[place % PAGE] = [key, value];
    if (known === undefined) {
      this.#places.set(key, place);
      this.#count += 1;
    }
  }

  snapshot(): ReadonlyMap<string, V> {
    this.#own.clear();
    const pages = this.#pages;
    this.#pages = pages.slice();
    return new Snapshot(this.#places, pages, this.#count);
  }
}

class Snapshot<V> implements ReadonlyMap<string, V> {
  readonly #places: ReadonlyMap<string, number>;
  readonly #pages: readonly (readonly [string, V][])[];
  readonly #count: number;

  /** @param places shared with later versions: places from `count` on are of the future */
  constructor(places: ReadonlyMap<string, number>, pages: readonly (readonly [string, V][])[], count: number) {
    this.#places = places;
    this.#pages = pages;
    this.#count = count;
  }

  get size(): number {
    return this.#count;
  }

  get(key: string): V | undefined {
    const place = this.#places.get(key);
    if (place === undefined || place >= this.#count) return undefined;
    return this.#pages[Math.floor(place / PAGE)]?.[place % PAGE]?.[1];
  }

  has(key: string): boolean {
    return (this.#places.get(key) ?? this.#count) < this.#count;
  }

  forEach(callback: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [key, value] of this) callback(value, key, this);
  }

  *entries(): MapIterator<[string, V]> {
    for (let place = 0; place < this.#count; place++) {
      const entry = this.#pages[Math.floor(place / PAGE)]?.[place % PAGE];
      if (entry !== undefined) yield [entry[0], entry[1]];
    }
  }

  *keys(): MapIterator<string> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): MapIterator<V> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }
}
