import { createServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { generate } from 'selfsigned';

/** A page of the web as the tests serve it. */
export interface ServedPage {
  readonly body: string;
  /** Default: `text/html; charset=utf-8`. */
  readonly type?: string;
}

/** A request that arrived, with what the browser says of where it came from. */
export interface ReceivedRequest {
  readonly url: string;
  readonly origin: string;
  readonly destination: string;
}

/** Real host names on this machine: every address not in `pages` answers 404. */
export interface LocalWeb {
  readonly port: number;
  /** Everything asked for since the start, in order. */
  readonly requests: readonly ReceivedRequest[];
  /** Serves one more page, or another text at the same address. */
  serve(url: string, page: ServedPage | string): void;
  close(): Promise<void>;
}

/** Promise of a listening server on a free port of 127.0.0.1. */
export async function listenLocally(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return (server.address() as AddressInfo).port; // a TCP server has a port
}

/** Serves pages under their real addresses, with a certificate made for this run; browsers are told to accept it. */
export async function startLocalWeb(pages: Readonly<Record<string, ServedPage | string>>): Promise<LocalWeb> {
  const known = new Map<string, ServedPage>();
  const requests: ReceivedRequest[] = [];
  const serve = (url: string, page: ServedPage | string) => {
    known.set(url, typeof page === 'string' ? { body: page } : page);
  };
  for (const [url, page] of Object.entries(pages)) serve(url, page);

  const certificate = await generate([{ name: 'commonName', value: 'antichambre.test' }], { keyType: 'ec' });
  const server = createServer({ key: certificate.private, cert: certificate.cert }, (request, response) => {
    const url = `https://${request.headers.host ?? ''}${request.url ?? '/'}`;
    requests.push({
      url,
      origin: request.headers.origin ?? '',
      destination: request.headers['sec-fetch-dest'] ?? '',
    });
    const page = known.get(url) ?? known.get(url.split('?')[0] ?? '');
    if (page === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('');
      return;
    }
    response.writeHead(200, { 'content-type': page.type ?? 'text/html; charset=utf-8' }).end(page.body);
  });
  const port = await listenLocally(server);
  return {
    port,
    requests,
    serve,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
