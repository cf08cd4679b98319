/** Of what a site does over and over, only the latest so many: a page that posts passwords all day is not a tester. */
export const KEPT = 2_000;

export function keepLatest<T>(list: T[], one: T, most = KEPT): void {
  list.push(one);
  if (list.length > most) list.shift();
}
