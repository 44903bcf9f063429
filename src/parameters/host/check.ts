import type { Result } from '../value-result.ts';

/** The kinds of host name: a domain, or the full name of a server. */
export type HostType = 'domain' | 'fqdn';

/** Finds one kind of problem in a text, or nothing. */
export type Check = (text: string, type: HostType) => Result<never> | undefined;
