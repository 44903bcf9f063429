import type { Reason } from '../../components/offline/worker-messages.ts';
import type { KeptFile } from '../kept-files.ts';

async function isThere(url: string, integrity: string): Promise<boolean> {
  try {
    return (await fetch(url, { cache: 'no-cache', integrity })).ok;
  } catch {
    return false;
  }
}

/** Asks the server for a file of this build, to tell why others could not be had. */
async function serverState({ url, integrity }: KeptFile): Promise<Reason> {
  if (await isThere(url, integrity)) return 'failed';
  return (await isThere(url, '')) ? 'newer' : 'network';
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof DOMException && error.name === name;
}

/** Whether an error says that the disk is full. */
export function isFull(error: unknown): boolean {
  return isNamed(error, 'QuotaExceededError');
}

/** The reason of an error, given a file by which the server's build is known. */
export async function reasonOf(error: unknown, file: KeptFile): Promise<Reason> {
  if (isFull(error)) return 'full';
  // A server that never answered would not answer this either.
  return isNamed(error, 'TimeoutError') ? 'network' : serverState(file);
}
