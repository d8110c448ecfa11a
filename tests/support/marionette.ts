import { connect, type Socket } from 'node:net';
import { eventually } from './eventually';

/**
 * A small client of Marionette, Firefox's own remote protocol (https://firefox-source-docs.mozilla.org/testing/marionette/).
 * WebDriver BiDi, and so Puppeteer, refuses pages of extensions from Firefox 153 on; Marionette opens them.
 */
export interface Marionette {
  /** Sends a command, e.g. `WebDriver:Navigate`. Throws with Firefox's own message when it is refused. */
  send(command: string, parameters?: Readonly<Record<string, unknown>>): Promise<unknown>;
  close(): void;
}

type Waiting = { resolve: (value: unknown) => void; reject: (error: Error) => void };

function openSocket(port: number): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.once('error', () => resolve(null));
  });
}

/** Connects to a Firefox that was started with `-marionette`, waiting until it listens. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await eventually(() => openSocket(port), 'Firefox to listen', 30_000);
  const waiting = new Map<number, Waiting>();
  let received = Buffer.alloc(0);
  let last = 0;

  const settle = (message: unknown) => {
    // `[1, id, error, value]`; the greeting at the start is an object.
    if (!Array.isArray(message)) return;
    const [, id, error, value] = message as [number, number, { error: string; message: string } | null, unknown];
    const one = waiting.get(id);
    waiting.delete(id);
    if (error === null) one?.resolve(value);
    else one?.reject(new Error(`${error.error}: ${error.message}`));
  };

  socket.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const colon = received.indexOf(':');
      if (colon < 0) return;
      const length = Number(received.subarray(0, colon).toString());
      if (received.length < colon + 1 + length) return;
      settle(JSON.parse(received.subarray(colon + 1, colon + 1 + length).toString()));
      received = received.subarray(colon + 1 + length);
    }
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed the connection.'));
  });

  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        const message = JSON.stringify([0, last, command, parameters]);
        socket.write(`${Buffer.byteLength(message)}:${message}`);
      }),
    close: () => socket.destroy(),
  };
}
