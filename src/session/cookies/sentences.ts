/** What is said of single cookies: why one changed, which belong together, which server one named. Names and paths are the site's own. */

/** Why a cookie changed, by what happened and who did it. */
export const CHANGE_SENTENCES = {
  'began-header': (path: string) => `Set by a response of ${path}.`,
  'began-script-or-user':
    'Set from inside the browser: by a script, an extension or the user. No response asked for it.',
  'began-found': 'In the store before the recording began.',
  'began-sent': 'First met in a request; how it was set was not seen.',
  renewed: 'A response set the same identifier again.',
  refused: (path: string, why: string | undefined) =>
    `A line of ${path} changed nothing, the browser refused it: ${why ?? 'no rule that is known here explains why.'}`,
  replaced: 'Another identifier took its place.',
  'deleted-by-header': (path: string) => `Deleted by a response of ${path}.`,
  'deleted-by-script-or-user': 'Deleted from inside the browser: by a script, an extension or the user.',
  'expired-declared': 'The end that it was given had come.',
  'expired-by-browser': 'Its end came by the browser’s limit of 400 days.',
  evicted: 'The browser threw it out for lack of room.',
  'evicted-for': (path: string) => `The browser threw it out to make room for a cookie that a response of ${path} set.`,
} as const;

/** Why cookies are taken for parts of one value. */
export const GROUP_SENTENCES = {
  'chunks-dotted': (parts: number, base: string) => chunks(parts, `numbered from ${base}.0`),
  'chunks-counted': (parts: number, first: string) => chunks(parts, `and ${first} says how many there are`),
  'chunks-full': (parts: number, first: string) => chunks(parts, `and ${first} is as long as a part can be`),
  signature: (signature: string, signed: string) =>
    `${signature} holds the signature of ${signed}: the server takes one only with the other.`,
  'split-token': (head: string, tail: string) =>
    `${head} holds header and content of a token that scripts may read, ${tail} its signature, kept from scripts; one answer set both.`,
} as const;

function chunks(parts: number, how: string): string {
  return `One value in ${parts} cookies, because it is too long for one: their names go on from one another, ${how}.`;
}

/** How a server changed, where its names cannot be read. */
export const OTHER_SERVER = 'another server than before';
