/** Which server a cookie's value names, where its form says so: the route behind a servlet container's identifier, or a load balancer's choice. */

import { recogniseFormat } from './recognise-format.ts';
import { peelLayers } from './value/layers.ts';

export interface NodeName {
  /** "10.1.2.3:8080", "node2"; the whole value when only that tells nodes apart. */
  readonly text: string;
  /** The text is a name or an address; otherwise it only differs from node to node. */
  readonly readable: boolean;
}

/**
 * One value for each server, whoever asks: Azure documents both as the instance's own. The values of AWSALB and its like are made anew with each
 * answer and tell nothing of a change.
 */
const ONE_PER_NODE = /^(?:ARRAffinity(?:SameSite)?|ApplicationGatewayAffinity(?:CORS)?)$/i;
/** As short as people name servers, or an address; what is longer, or hexadecimal, is opaque. */
const NAME = /^(?!(?:0x)?[0-9a-f]{16,}$)[\w.:/-]{1,40}$/i;
const LONGEST = 512;

/**
 * Linear in the length of the value.
 *
 * @param name the cookie's name: it decides which form the value has
 * @returns undefined when the value names no server
 */
export function nodeOf(name: string, value: string): NodeName | undefined {
  if (value === '' || value.length > LONGEST) return undefined;
  const { text, layers } = peelLayers(value);
  const { format, match } = recogniseFormat({ text, name, layers: layers.map((layer) => layer.kind) });
  const pieces = match.parts.filter((part) => part.role === 'node').map((part) => text.slice(part.start, part.end));
  if (pieces.length === 0) return undefined;
  const [address] = match.addresses ?? [];
  if (address !== undefined) {
    const host = address.address.includes(':') ? `[${address.address}]` : address.address;
    return { text: address.port === undefined ? host : `${host}:${address.port}`, readable: true };
  }
  if (format.id === 'affinity') return chosen(name, text);
  // Jetty says it twice, in front of the identifier and behind it.
  const said = [...new Set(pieces.map((piece) => piece.replace(/^[.!:]/, '')))].filter((piece) => piece !== '');
  return said.length === 0 ? undefined : { text: said.join(' '), readable: true };
}

/** HAProxy may add times after a bar; Apache's route begins with a dot. */
function chosen(name: string, text: string): NodeName | undefined {
  const bare = text.replace(/\|.*$/s, '').replace(/^\./, '');
  if (ONE_PER_NODE.test(name)) return { text, readable: false };
  return NAME.test(bare) ? { text: bare, readable: true } : undefined;
}
