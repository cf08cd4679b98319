import { describe, expect, it } from 'vitest';
import { nodeOf } from '../../src/identifier/node-of.ts';

describe('the server that a value names', () => {
  it.each([
    ['JSESSIONID', '4D1F01F276EC7DF85C1FC6C15262430F.node2', 'node2'],
    ['JSESSIONID', 'node01m9x5q7w3e8r2t6y4u1i0o5p7a3node.node0', 'node'],
    ['JSESSIONID', 'node01m9x5q7w3e8r2t6y4u1i0o5p7a3.node0', 'node0'],
    ['JSESSIONID', 'HkM1wdPlJm3Xc9Vb2Nq8Rt4Yz6Kf7Lg5Hd0Sa1Wp2Oe3Iu4Ty5R!-1462514562!NONE', '-1462514562!NONE'],
    ['BIGipServershop_pool', '1677787402.36895.0000', '10.1.1.100:8080'],
    ['SERVERID', 'web-3|X1aBc|X1aBd', 'web-3'],
    ['ROUTEID', '.node1', 'node1'],
  ])('%s=%s', (name, value, node) => {
    const found = nodeOf(name, value);
    expect(found?.readable).toBe(true);
    expect(found?.text).toContain(node);
  });

  it('may be one that only differs from others', () => {
    const value = 'f4a1c0d2b3e4958677aabbccddeeff00112233445566778899aabbccddeeff00';
    expect(nodeOf('ARRAffinity', value)).toEqual({ text: value, readable: false });
  });

  it.each([
    ['AWSALB', 'k3n8Zl2QvXo7yBtR5sWq1uPjHdGfMaCeYxT9rKwLiVbNnOpEhJzDgFmSaUcIyQ'],
    ['JSESSIONID', '4D1F01F276EC7DF85C1FC6C15262430F'],
    ['PHPSESSID', 'q8v3l0b7m2k9d5f1s6h4j0a2c8'],
    ['SERVERID', '0123456789abcdef0123456789abcdef'],
    ['JSESSIONID', ''],
    ['BIGipServer', `${'1'.repeat(100_000)}.1.0000`],
  ])('is none in %s=%.40s', (name, value) => {
    expect(nodeOf(name, value)).toBeUndefined();
  });
});
