import { createServer } from 'node:http';
import { connect, type Socket } from 'node:net';
import { listenLocally } from './https-server';

/** A proxy that writes down every host a browser asks for, and leads every one of them to one local server. */
export interface LoggingProxy {
  readonly port: number;
  /** Host names asked for since the start, in order, with doubles. */
  readonly hosts: readonly string[];
  close(): Promise<void>;
}

/**
 * Starts the proxy. Encrypted connections go to `webPort` whatever their host; plain ones are written down and refused.
 * @param refuse - Hosts whose connections are written down and refused (the browser's own calls).
 */
export async function startLoggingProxy(
  webPort: number,
  refuse: (host: string) => boolean = () => false,
): Promise<LoggingProxy> {
  const hosts: string[] = [];
  const open = new Set<Socket>();
  const server = createServer((request, response) => {
    hosts.push(hostOf(request.url ?? ''));
    response.writeHead(502).end();
  });
  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('error', () => undefined); // browsers break connections off when they close
    socket.on('close', () => open.delete(socket));
  });
  server.on('connect', (request, socket, head) => {
    const host = (request.url ?? '').replace(/:\d+$/, '');
    hosts.push(host);
    if (refuse(host)) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const target = connect(webPort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      target.write(head);
      target.pipe(socket);
      socket.pipe(target);
    });
    open.add(target);
    target.on('error', () => socket.destroy());
    target.on('close', () => open.delete(target));
    socket.on('close', () => target.destroy());
  });
  const port = await listenLocally(server);
  return {
    port,
    hosts,
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return url;
  }
}
