import { parseArgs } from 'node:util';
import { readSettings } from '../../src/build/settings.ts';
import { targetDiagnostics } from '../../src/build/target.ts';
import { root } from './command.ts';
import type { Settings } from '../../src/build/settings.ts';
import type { Diagnostic } from '../../src/diagnostic.ts';

/** What a build is to make, and where. */
export interface BuildRequest {
  readonly settings: Settings;
  /** The folder of the site, as it was named. */
  readonly target: string;
  /** The option that names this folder. */
  readonly option?: string;
  /** Whether mistakes of the content are only told: measurements take titles that nobody wrote for this site. */
  readonly goesOn?: boolean;
}

/** What bundles are made of, and where. */
export interface BundleRequest extends BuildRequest {
  /** The folder of the bundles, as it was named. */
  readonly bundles: string;
}

/** What a folder to deploy is made of, and where. */
export interface DeployRequest extends BuildRequest {
  /** The folder to deploy, as it was named. */
  readonly deployed: string;
}

interface Options {
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the options of a command, each of which names a folder; what is none of them is a diagnostic. */
function readOptions(args: readonly string[], names: readonly string[]): Options {
  // An option is no folder: without this it would be the value of the option before it.
  const separate = args.map((arg, index) =>
    names.some((name) => arg === `--${name}`) && args[index + 1]?.startsWith('--') === true
      ? `${arg}=`
      : arg,
  );
  const { tokens } = parseArgs({
    args: separate,
    options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
    strict: false,
    tokens: true,
  });
  const values: Record<string, string | undefined> = {};
  const diagnostics: Diagnostic[] = [];
  const expected = names.map((name) => `--${name} <folder>`).join(' or ');
  const advice = 'Write it so, or leave it out. Other settings are in deploy/README.md.';
  for (const token of tokens) {
    const isKnown = token.kind === 'option' && names.includes(token.name);
    const value = isKnown && token.value !== undefined ? token.value : '';
    if (isKnown && value !== '') values[token.name] = value;
    else if (token.kind !== 'option-terminator') {
      const found = token.kind === 'option' ? token.rawName : token.value;
      diagnostics.push({ file: 'command line', found: `\`${found}\``, expected, advice });
    }
  }
  return { values, diagnostics };
}

/** Reads the command line and the settings of a build, and judges everything before anything is touched. */
export function readBuildRequest(args: readonly string[]): BuildRequest {
  const { values, diagnostics } = readOptions(args, ['outDir']);
  const { outDir: target = 'dist' } = values;
  const others = [...diagnostics, ...targetDiagnostics(root, target, { isOwn: target === 'dist' })];
  return { settings: readSettings(process.env, others), target };
}

/** Reads the command line and the settings of a command that makes a folder of a site, each of which has its option. */
function readFolders(
  args: readonly string[],
  own: string,
): BuildRequest & { readonly made: string } {
  const { values, diagnostics } = readOptions(args, ['site', 'outDir']);
  const { site: target = 'dist', outDir: made = own } = values;
  const option = '`--site`';
  const others = [
    ...diagnostics,
    // A site of these sources needs no build.
    ...targetDiagnostics(root, target, { isOwn: target === 'dist', option, isRead: true }),
    ...targetDiagnostics(root, made, { isOwn: made === own, site: target }),
  ];
  return { settings: readSettings(process.env, others), target, option, made };
}

/** Reads the command line and the settings of `npm run bundle`, as `readBuildRequest` does. */
export function readBundleRequest(args: readonly string[]): BundleRequest {
  const { made: bundles, ...request } = readFolders(args, 'bundles');
  return { ...request, bundles };
}

/** Reads the command line and the settings of `npm run deploy`, as `readBuildRequest` does. */
export function readDeployRequest(args: readonly string[]): DeployRequest {
  const { made: deployed, ...request } = readFolders(args, 'site');
  return { ...request, deployed };
}
