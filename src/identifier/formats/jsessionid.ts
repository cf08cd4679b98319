import type { Format, FormatMatch, Part } from '../value/format.ts';

const NAMES = /^JSESSIONID/i;
/** WebLogic: 52 characters, then the JVM ids of primary and secondary. */
const WEBLOGIC = /^([A-Za-z0-9_-]{20,})((?:!-?\w+)+)$/;
/** WebSphere: a four-digit cache id, 23 characters, then clone ids. */
const WEBSPHERE = /^(\d{4})([A-Za-z0-9_+/-]{23})((?::\w+)*)$/;
/** Tomcat (.jvmRoute), Jetty and WildFly (.node): everything after the first dot. */
const ROUTED = /^([^.]+)(\.[\w.:-]+)$/;
/** Jetty puts its worker's name before the identifier, and again behind it as the route: `node0….node0`. */
const WORKER = /^\.(node\d+)$/;

/** Session identifiers of servlet containers, with the routes that load balancers read. */
export const jsessionid: Format = {
  id: 'jsessionid',
  title: 'Servlet session identifier',
  recognise({ text, name }) {
    if (!NAMES.test(name)) return undefined;
    const weblogic = WEBLOGIC.exec(text);
    if (weblogic !== null) return routed('', weblogic[1] ?? '', weblogic[2] ?? '', 'JVM ids of WebLogic');
    const websphere = WEBSPHERE.exec(text);
    if (websphere !== null) {
      return routed(websphere[1] ?? '', websphere[2] ?? '', websphere[3] ?? '', 'clone ids of WebSphere');
    }
    const dotted = ROUTED.exec(text);
    const id = dotted?.[1] ?? text;
    const route = dotted?.[2] ?? '';
    const worker = WORKER.exec(route)?.[1] ?? '';
    if (worker !== '' && id.startsWith(worker) && /^[0-9a-z]{20,}$/.test(id.slice(worker.length))) {
      return routed(worker, id.slice(worker.length), route, 'node');
    }
    return /^[\w+/=-]+$/.test(id) ? routed('', id, route, 'route (jvmRoute)') : undefined;
  },
};

function routed(front: string, id: string, route: string, label: string): FormatMatch {
  const end = front.length + id.length;
  const parts: readonly Part[] = [
    { start: 0, end: front.length, role: 'node', label: 'fixed for this server' },
    { start: front.length, end, role: 'identifier', label: maker(front, id) },
    { start: end, end: end + route.length, role: 'node', label },
  ];
  const peeled = [
    ...(front === '' ? [] : [`“${front}” in front, which names the server or its cache`]),
    ...(route === '' ? [] : [`the route behind it (${label})`]),
  ];
  return {
    kind: 'reference',
    parts: parts.filter((part) => part.end > part.start),
    identity: id,
    peeled,
    ...(front.startsWith('node') && {
      likelyBits: 126,
      why: 'If Jetty made it: two random 63-bit numbers and a counter',
    }),
  };
}

function maker(front: string, id: string): string {
  if (front.startsWith('node')) return 'two random numbers and a counter, base36';
  if (/^[0-9A-F]{32}$/.test(id)) return '16 bytes, hexadecimal';
  return `${id.length} characters`;
}
