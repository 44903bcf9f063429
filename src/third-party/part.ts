/** The text of a licence, under the name of its file or the id that SPDX gives it. */
export interface LicenceText {
  readonly name: string;
  readonly text: string;
}

/** A package of others with code or styles in what a reader receives. */
export interface Part {
  readonly name: string;
  readonly version: string;
  /** The licence as the package declares it, an expression of SPDX. */
  readonly licence: string;
  readonly texts: readonly LicenceText[];
  /** What was built into it elsewhere, where its package is not installed here. */
  readonly inside?: readonly InnerPart[];
}

/** A part of a part. Its licence texts are among those of the part that it is in. */
export interface InnerPart {
  /** Its address as a package URL, without the version. */
  readonly purl: string;
  readonly name: string;
  readonly version?: string;
  readonly licence: string;
}
