import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { sha256Of } from '../../hash.ts';
import { parseWith } from '../../parse.ts';
import { yamlBeforeVariable } from '../../content/read/yaml-before.ts';
import { KeptFiles } from '../../kept-files.ts';
import type { Settings } from '../settings.ts';
import type { SourceHashes } from '../sources.ts';

/** A kind of results that are kept, in a folder of its own. */
export type KeptKind = (typeof siteKinds)[number] | 'downloads';

/** The kinds that every build of a site uses. */
export const siteKinds = ['checks', 'yaml', 'pages', 'records'] as const;

const inputsSchema = z.strictObject({
  /** The folder of what is kept of a site. */
  folder: z.string(),
  /** The hash of what decides every result: program, packages, settings, and all content but the runbooks. */
  others: z.string(),
  /** The hash of each runbook's files, by its id. */
  runbooks: z.record(z.string(), z.string()),
  /** The folder of the site as it was built before, if there is one; nothing in it is to be trusted. */
  former: z.string(),
});

/** What a build takes results of earlier ones by, and where they are. */
export type KeptInputs = z.output<typeof inputsSchema>;

/** The machine, and Node with its libraries, which a distribution may bring anew without it: ICU writes dates and numbers. */
type Machine = Pick<NodeJS.Process, 'versions' | 'platform' | 'arch'>;

function packagesIn(folder: string): string {
  try {
    return readFileSync(`${folder}/.package-lock.json`, 'utf8');
  } catch {
    return '';
  }
}

/**
 * The hash of a program, given the hash of its sources, with what runs it: the machine, and the packages as they are installed,
 * which may be older than the lock file.
 */
export function programHash(
  sources: string,
  packages: string,
  { versions, platform, arch }: Machine = process,
): string {
  return sha256Of(JSON.stringify([sources, versions, platform, arch, packagesIn(packages)]));
}

/** The inputs of a build of sources, with packages from a folder, and the folder of the site that it replaces. */
export function keptInputs(
  folder: string,
  { others, runbooks }: SourceHashes,
  { site, maxAgeDays, keepsOffline }: Settings,
  { packages, former }: { readonly packages: string; readonly former: string },
): KeptInputs {
  const all = [programHash(others, packages), site, maxAgeDays, keepsOffline];
  return { folder, others: sha256Of(JSON.stringify(all)), runbooks, former };
}

/** The variable that names the file with the inputs of a build. */
const variable = 'FIELDBOOK_KEPT_INPUTS';

/** The environment in which a program, by its hash, finds what an earlier run has read of the content of a site. */
export function giveYaml(folder: string, program: string): Readonly<Record<string, string>> {
  return { [yamlBeforeVariable]: folder === '' ? '' : `${folder}/yaml/${program}` };
}

/** Writes inputs into a file, and gives the environment in which a build finds them there. */
export function giveInputs(file: string, inputs: KeptInputs): Readonly<Record<string, string>> {
  writeFileSync(file, JSON.stringify(inputs));
  return { [variable]: file };
}

/** The environment in which a build finds none. */
export const noInputs: Readonly<Record<string, string>> = { [variable]: '' };

/** The inputs that this build was given; none where it is to make everything anew. */
export function readInputs(): KeptInputs | undefined {
  const file = process.env[variable];
  if (file === undefined || file === '') return undefined;
  return parseWith(inputsSchema, JSON.parse(readFileSync(file, 'utf8')), file);
}

/** What is kept of a kind. */
export function keptOf(folder: string, kind: KeptKind): KeptFiles {
  return new KeptFiles(`${folder}/${kind}`);
}
