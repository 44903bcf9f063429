/** Where a variable gets a value, and where it is written for that: what stands there is no use of it. */
export interface Assignment {
  readonly name: string;
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** A variable that a command sets by its name. */
export interface SetByName extends Assignment {
  /** Whether it is one of the block or function that the command stands in. */
  readonly isOwn: boolean;
}
