/** A file of the index, with its path below `pagefind/`. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}
