/** The latest so many are kept: a page that posts passwords all day must not fill the memory. */
export const KEPT = 2_000;

export function keepLatest<T>(list: T[], one: T, most = KEPT): void {
  list.push(one);
  if (list.length > most) list.shift();
}
