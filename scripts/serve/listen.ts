import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';

const lastPort = 65_535;

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address: string | AddressInfo | null = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function isBusy(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  // Windows answers EACCES for a port that it has reserved.
  return error.code === 'EADDRINUSE' || error.code === 'EACCES';
}

/** Listens on this machine alone, on the first free port from the one given; 0 takes any. */
export async function listen(server: Server, first: number, tries = 50): Promise<number> {
  const last = Math.min(first + tries - 1, lastPort);
  for (let port = first; port <= last; port += 1) {
    try {
      return await listenOn(server, port);
    } catch (error) {
      if (!isBusy(error)) throw error;
    }
  }
  throw new Error(
    `No port from ${first} to ${last} is free. Choose another: npm start -- --port 8080`,
  );
}
