/** RFC 6265bis §5.1.4, Paths: does a request-path path-match a cookie-path? */

/**
 * @param requestPath the path of a request, without query
 * @param cookiePath a cookie's path
 */
export function pathMatches(requestPath: string, cookiePath: string): boolean {
  // First alternative: identical.
  if (requestPath === cookiePath) return true;
  if (!requestPath.startsWith(cookiePath)) return false;
  // Second: the cookie-path is a prefix that ends with a slash. Third: the first character after the prefix is a slash.
  return cookiePath.endsWith('/') || requestPath.charAt(cookiePath.length) === '/';
}
