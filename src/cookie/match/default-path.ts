/** RFC 6265bis §5.1.4, Paths: the default-path of a cookie whose Path attribute is absent or unusable. */

/** @param url the URL whose response set the cookie; relative or unparsable ones yield `/` */
export function defaultPath(url: string): string {
  // Step 1: let uri-path be the path portion of the request-uri.
  const uriPath = URL.canParse(url) ? new URL(url).pathname : '';
  // Step 2: empty, or not beginning with a slash.
  if (!uriPath.startsWith('/')) return '/';
  // Steps 3 and 4: up to, but not including, the right-most slash; a slash alone when it is the only one.
  const last = uriPath.lastIndexOf('/');
  return last === 0 ? '/' : uriPath.slice(0, last);
}
