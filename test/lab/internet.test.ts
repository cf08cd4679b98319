import { X509Certificate } from 'node:crypto';
import { connect } from 'node:net';
import { createSecureContext } from 'node:tls';
import { expect, test } from 'vitest';
import { makeCertificate } from './certificate.ts';
import { startInternet } from './internet.ts';

test('every certificate is one, however long its signature', () => {
  for (let made = 0; made < 30; made += 1) {
    const { key, cert } = makeCertificate();
    expect(() => createSecureContext({ key, cert })).not.toThrow();
    expect(new X509Certificate(cert).checkIssued(new X509Certificate(cert))).toBe(true);
  }
});

test('a header goes out octet by octet, for whatever host', async () => {
  const internet = await startInternet();
  try {
    internet.answer(({ url }) => ({ status: 204, headers: [['Set-Cookie', `${url}=\x01\t\xe9`]] }));
    const answer = await ask(internet.port, 'GET http://www.shop.test/a?b HTTP/1.1\r\nHost: www.shop.test\r\n\r\n');
    expect(answer).toBe('HTTP/1.1 204 Lab\r\nSet-Cookie: http://www.shop.test/a?b=\x01\t\xe9\r\n\r\n');
  } finally {
    await internet.stop();
  }
});

function ask(port: number, request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(request, 'latin1'));
    socket.once('data', (chunk) => resolve(chunk.toString('latin1'))).once('error', reject);
  });
}
