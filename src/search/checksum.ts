/**
 * A short hash of a content, by which damage shows, and the content of another build: FNV-1a of 32 bits. There are so many
 * fragments that their SHA-256 would be a large part of what a first query loads, and browsers offer no shorter hash.
 */
export function checksumOf(content: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of content) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36);
}
