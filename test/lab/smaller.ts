/** All cases that are one step smaller than a case: one response, line, attribute or piece of text less. */
import { type CookieCase, type CookieResponse, responsesOf } from '../fixtures/cookie-lines/index.ts';

/** Largest steps first. */
export function smallerCases(one: CookieCase): readonly CookieCase[] {
  const responses = responsesOf(one);
  const steps = [...withoutOne(responses), ...changeOne(responses, smallerResponses)];
  return steps.flatMap(([first, ...next]) =>
    first === undefined ? [] : [{ id: one.id, family: one.family, ...first, ...(next.length > 0 && { next }) }],
  );
}

function smallerResponses({ url, setCookie }: CookieResponse): readonly CookieResponse[] {
  const lines = [...(setCookie.length > 1 ? withoutOne(setCookie) : []), ...changeOne(setCookie, smallerLines)];
  const plain = 'https://www.cN.test/';
  return [...lines.map((less) => ({ url, setCookie: less })), ...(url === plain ? [] : [{ url: plain, setCookie }])];
}

function smallerLines(line: string): readonly string[] {
  const parts = line.split(';');
  return [...withoutOne(parts), ...changeOne(parts, smallerTexts)].map((less) => less.join(';'));
}

function smallerTexts(text: string): readonly string[] {
  const trimmed = text.trim();
  const half = Math.ceil(text.length / 2);
  return [
    ...(trimmed === text ? [] : [trimmed]),
    ...(text.length > 12
      ? [text.slice(half), text.slice(0, half)]
      : withoutOne([...text]).map((less) => less.join(''))),
  ];
}

function withoutOne<T>(list: readonly T[]): readonly (readonly T[])[] {
  return list.map((_, index) => list.toSpliced(index, 1));
}

function changeOne<T>(list: readonly T[], smaller: (one: T) => readonly T[]): readonly (readonly T[])[] {
  return list.flatMap((one, index) => smaller(one).map((less) => list.with(index, less)));
}
