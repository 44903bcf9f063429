import koffi from 'koffi';

/** Exchanges two paths of one file system in one step of the system; gives 0, or -1 where that cannot be. */
type Exchange = (one: string, other: string) => unknown;

/** RENAME_EXCHANGE of Linux and RENAME_SWAP of macOS. */
const exchangeFlag = 2;
/** AT_FDCWD of Linux: paths are taken as they are. */
const here = -100;

function findExchange(): Exchange | undefined {
  try {
    const system = koffi.load(null);
    if (process.platform === 'linux') {
      const call = system.func('int renameat2(int, const char *, int, const char *, unsigned int)');
      return (one, other): unknown => call(here, one, here, other, exchangeFlag);
    }
    if (process.platform === 'darwin') {
      const call = system.func('int renamex_np(const char *, const char *, unsigned int)');
      return (one, other): unknown => call(one, other, exchangeFlag);
    }
  } catch {
    // The library is not there for this processor, or the system has no such call.
  }
  return undefined;
}

let found: { readonly call: Exchange | undefined } | undefined;

/**
 * Exchanges two folders so that no moment is without either, and tells whether it did. Node's own `rename` puts no folder
 * in the place of another. Windows and a few network file systems have no such call.
 */
export function exchange(one: string, other: string): boolean {
  found ??= { call: findExchange() };
  return found.call?.(one, other) === 0;
}
