/** Equations over GF(2), taken one by one: what recovering the state of a linear generator comes down to. */

export interface LinearSystem {
  /**
   * The exclusive or of the unknowns whose bits are set in `form[start]`, `form[start + 1]` … equals `value`.
   *
   * @returns what the equation says beside the ones before
   */
  add(form: Uint32Array, start: number, value: number): 'new' | 'agrees' | 'contradicts';
  /** One bit per unknown; 0 for those that nothing settles. */
  solution(): Uint8Array;
}

export function createLinearSystem(unknowns: number): LinearSystem {
  const words = Math.ceil(unknowns / 32);
  const byPivot: (Uint32Array | undefined)[] = Array.from({ length: unknowns });
  return {
    add(form, start, value) {
      const row = new Uint32Array(words + 1);
      for (let w = 0; w < words; w++) row[w] = form[start + w] ?? 0;
      row[words] = value;
      for (let w = 0; w < words; w++) {
        for (let head = row[w] ?? 0; head !== 0; head = row[w] ?? 0) {
          const pivot = w * 32 + 31 - Math.clz32(head & -head);
          const known = byPivot[pivot];
          if (known === undefined) {
            byPivot[pivot] = row;
            return 'new';
          }
          for (let v = w; v <= words; v++) row[v] = (row[v] ?? 0) ^ (known[v] ?? 0);
        }
      }
      return row[words] === 0 ? 'agrees' : 'contradicts';
    },
    solution() {
      const bits = new Uint8Array(unknowns);
      // A row has nothing before its pivot, so the last unknown is settled first.
      for (let unknown = unknowns - 1; unknown >= 0; unknown--) {
        const row = byPivot[unknown];
        if (row === undefined) continue;
        let value = row[words] ?? 0;
        for (let other = unknown + 1; other < unknowns; other++) {
          value ^= ((row[other >> 5] ?? 0) >>> (other & 31)) & (bits[other] ?? 0);
        }
        bits[unknown] = value & 1;
      }
      return bits;
    },
  };
}
