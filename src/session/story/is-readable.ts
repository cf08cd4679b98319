/** Words of letters, also in camel case, with single separators between them. */
const WORDS = /^(?:[A-Z]?[a-z]+(?:[A-Z][a-z]+)*|[A-Z]+)(?:[-_.+ ](?:[A-Z]?[a-z]+(?:[A-Z][a-z]+)*|[A-Z]+))*$/;
/** The name of a setting: words, of which some have a number in them (`utf8mb4_unicode_ci`). */
const NAMED = /^[a-z]{2,12}\d{0,2}[a-z]{0,3}\d{0,2}$/;

/** Words, names, mail addresses, addresses, files, numbers and dates: letters in one run, or digits with little else. */
export function isReadable(text: string): boolean {
  if (/^[\d.,:\s+-]+$/.test(text) || /@|%40|^https?(?::|%3a)/i.test(text)) return true;
  if (/^(?:\/|%2f|\.\/)/i.test(text) || /\.(?:png|jpe?g|gif|svg|webp|html?|php|js|css)$/i.test(text.slice(-8)))
    return true;
  const beginning = text.slice(0, 60);
  if (/[bcdfghjklmnpqrstvwxz]{6}/i.test(text)) return false;
  return WORDS.test(beginning) || isSetting(beginning);
}

function isSetting(text: string): boolean {
  const parts = text.split(/[-_. ]/);
  if (parts.length < 2 || !parts.every((part) => NAMED.test(part))) return false;
  return parts.filter((part) => /^[a-z]{4,}$/.test(part) && /[aeiouy]/.test(part)).length > 0;
}
