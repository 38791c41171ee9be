import { readFileSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer, request as httpRequest } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, type Server } from 'node:net';
import { createTestCertificate } from '../../packages/acquire/test-support/test-certificate.ts';

/** What leads the commands of a page to the local tenant, and to an API at an https address of its own. */
export interface FrontDoor {
  /** Variables over the emulator's. */
  readonly env: Readonly<Record<string, string>>;
  close(): void;
}

/**
 * Puts TLS in front of an API on this machine and makes it `https://HOST` for commands behind the proxy; everything else goes
 * on to the emulator's.
 *
 * @param bundle file to write: the emulator's CA and the certificate of the host
 */
export async function openFrontDoor(
  host: string,
  { apiPort, proxyUrl, caFile, bundle }: { apiPort: number; proxyUrl: string; caFile: string; bundle: string },
): Promise<FrontDoor> {
  const { certificate, privateKey } = createTestCertificate(host);
  writeFileSync(bundle, `${readFileSync(caFile, 'utf8')}\n${certificate}`);
  const tls = createTlsServer(
    { cert: certificate, key: privateKey },
    ({ method, url, headers, ...incoming }, outgoing) => {
      void incoming;
      const forwarded = httpRequest({ port: apiPort, host: '127.0.0.1', method, path: url, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      });
      forwarded.end();
    },
  );
  const tlsPort = await listen(tls);
  const proxy = createHttpServer().on('connect', ({ url = '' }, client) => {
    const isOurs = url === `${host}:443`;
    const server = isOurs ? connect(tlsPort, '127.0.0.1') : connect(Number(new URL(proxyUrl).port), '127.0.0.1');
    server.on('error', () => client.destroy());
    client.on('error', () => server.destroy());
    if (isOurs) client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    else server.write(`CONNECT ${url} HTTP/1.1\r\nHost: ${url}\r\n\r\n`);
    server.pipe(client).pipe(server);
  });
  const address = `http://127.0.0.1:${await listen(proxy)}`;
  return {
    env: {
      HTTPS_PROXY: address,
      https_proxy: address,
      NODE_EXTRA_CA_CERTS: bundle,
      CURL_CA_BUNDLE: bundle,
    },
    close: () => {
      for (const server of [tls, proxy]) server.close();
    },
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    // A server that listens on TCP has such an address.
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
