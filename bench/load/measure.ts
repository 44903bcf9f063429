import { Pool } from 'undici';
import { percentile } from '../percentile.ts';

/** How much load a server gets: it is bounded in connections and in time. */
export const load = { connections: 32, seconds: 5, timeoutMs: 5_000 } as const;

/** What a server did under load. */
export interface LoadResult {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly errors: number;
}

/** Asks a server for paths in turn, over connections that are kept, until the time is over. */
export async function measureLoad(origin: string, paths: readonly string[]): Promise<LoadResult> {
  const pool = new Pool(origin, {
    connections: load.connections,
    headersTimeout: load.timeoutMs,
    bodyTimeout: load.timeoutMs,
  });
  const start = performance.now();
  const end = start + load.seconds * 1000;
  const times: number[] = [];
  let errors = 0;
  const ask = async (first: number): Promise<void> => {
    for (let turn = first; performance.now() < end; turn += 1) {
      const asked = performance.now();
      try {
        const { statusCode, body } = await pool.request({
          path: paths[turn % paths.length] ?? '/',
          method: 'GET',
          headers: { 'accept-encoding': 'gzip, br' },
        });
        await body.dump({ limit: Infinity });
        if (statusCode !== 200) errors += 1;
      } catch {
        errors += 1;
      }
      times.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: load.connections }, (_, index) => ask(index)));
  const seconds = (performance.now() - start) / 1000;
  await pool.close();
  return {
    perSecond: times.length / seconds,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    errors,
  };
}
