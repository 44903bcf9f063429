/** A browser that may be there, and the environment that it needs to start. */
export interface Candidate {
  readonly source: string;
  readonly executablePath: string;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * What tests add to Playwright's own switches. Nothing here may weaken what a page is allowed to do
 * (as the npm package's default switches would), or tests of the policy would pass falsely.
 */
export const launchArguments: readonly string[] = ['--disable-gpu', '--disable-quic'];
