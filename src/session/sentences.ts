/** What the files beside the folders say. */

/** Of a Set-Cookie line that no browser takes for a cookie. */
export const FORMLESS_LINE = 'The line has neither a name nor a value.';
