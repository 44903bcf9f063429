/**
 * Makes the engine ask a function of the page for its files, which checks them: it would take a part that is missing
 * or of another build for an empty one.
 */
export function withOwnFetch(content: Uint8Array, path: string): Uint8Array {
  const code = Buffer.from(content).toString('utf8').split('await fetch(');
  if (code.length !== 2)
    throw new Error(`${path}: expected to find one fetch. Was Pagefind updated?`);
  const start = 'let fieldbookFetch;export const useFetch=(own)=>{fieldbookFetch=own};';
  return Buffer.from(start + code.join('await fieldbookFetch('));
}
