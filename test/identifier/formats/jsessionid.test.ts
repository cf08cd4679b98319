import { describe, expect, it } from 'vitest';
import { jsessionid } from '../../../src/identifier/formats/jsessionid.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

describe('a JSESSIONID', () => {
  it.each([
    ['0A1B2C3D4E5F60718293A4B5C6D7E8F9', '0A1B2C3D4E5F60718293A4B5C6D7E8F9', [], 'Tomcat'],
    ['0A1B2C3D4E5F60718293A4B5C6D7E8F9.node1', '0A1B2C3D4E5F60718293A4B5C6D7E8F9', ['.node1'], 'Tomcat with a route'],
    ['node01x8vdbj9r1kzk1q9wp3cwsjo7m0.node0', '1x8vdbj9r1kzk1q9wp3cwsjo7m0', ['node0', '.node0'], 'Jetty'],
    ['kTs9dWnlcOA0bZ2lbK-VYpq3.slave1:server', 'kTs9dWnlcOA0bZ2lbK-VYpq3', ['.slave1:server'], 'WildFly'],
    [
      'LhJ2XcfQhy5xtY1TLkJPv2vJq1xzgM1Lw9pQpLd0VZvmhY2lKwQl!-1399021487!NONE',
      'LhJ2XcfQhy5xtY1TLkJPv2vJq1xzgM1Lw9pQpLd0VZvmhY2lKwQl',
      ['!-1399021487!NONE'],
      'WebLogic',
    ],
    ['0000A2MB4IJozU_VM8IffsMNfdR:v544d0o0', 'A2MB4IJozU_VM8IffsMNfdR', ['0000', ':v544d0o0'], 'WebSphere'],
  ])('%s is %s beside %o: %s', (value, identity, nodes) => {
    const match = recognised(jsessionid, value, 'JSESSIONID');
    expect(match?.identity).toBe(identity);
    expect(
      match?.parts.filter((part) => part.role === 'node').map((part) => value.slice(part.start, part.end)),
    ).toEqual(nodes);
  });

  it('keeps its identity when only the route changes', () => {
    const of = (route: string) => recognised(jsessionid, `0A1B2C3D4E5F60718293A4B5C6D7E8F9${route}`, 'JSESSIONID');
    expect(of('.a')?.identity).toBe(of('.b')?.identity);
  });

  it('is one only under its name', () => {
    expect(toldBy(jsessionid, '0A1B2C3D4E5F60718293A4B5C6D7E8F9.node1', 'sid')).toBe('no');
    expect(toldBy(jsessionid, 'with a blank', 'JSESSIONID')).toBe('no');
  });
});
