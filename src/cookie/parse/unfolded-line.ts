/**
 * What Chromium's network code leaves of a header line that holds bare carriage returns: each ends the line, but a next line that begins
 * with a blank continues it (RFC 9112 §5.2, obs-fold). Firefox passes them on, and refuses the cookie for the control character.
 */

export interface UnfoldedLine {
  readonly text: string;
  /** What stood after the carriage return that ended the line. */
  readonly lost?: string;
}

/** Linear in the length of the line. */
export function unfoldedLine(line: string): UnfoldedLine {
  let end = line.indexOf('\r');
  if (end < 0) return { text: line };
  let text = line.slice(0, end);
  for (;;) {
    let next = end;
    while (line[next] === '\r') next += 1;
    if (line[next] !== ' ' && line[next] !== '\t') return { text, lost: line.slice(next) };
    while (line[next] === ' ' || line[next] === '\t') next += 1;
    end = line.indexOf('\r', next);
    text += ` ${end < 0 ? line.slice(next) : line.slice(next, end)}`;
    if (end < 0) return { text };
  }
}
