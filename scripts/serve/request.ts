import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { recoverFolder } from '../../src/build/folder/replace-folder.ts';

/** What the command line asks for, or what is wrong with it. */
export type Request = { port: number; root: string } | { problem: string };

const usage = 'Use: npm start -- --port 8080 --root dist';

/** Joins each option to its value, because parseArgs takes a value such as -1 for an option. */
function withJoinedValues(args: readonly string[]): string[] {
  return args.flatMap((arg, index) => {
    if (['--port', '--root'].includes(args[index - 1] ?? '')) return [];
    const value = args[index + 1];
    return [['--port', '--root'].includes(arg) && value !== undefined ? `${arg}=${value}` : arg];
  });
}

function optionsOf(args: readonly string[]): { port: string; root: string } | { problem: string } {
  try {
    return parseArgs({
      args: withJoinedValues(args),
      options: {
        port: { type: 'string', default: '4321' },
        root: { type: 'string', default: 'dist' },
      },
    }).values;
  } catch (error) {
    return { problem: `${error instanceof Error ? error.message : String(error)}\n${usage}` };
  }
}

/** Reads the command line of `npm start`. */
export function readRequest(args: readonly string[]): Request {
  const options = optionsOf(args);
  if ('problem' in options) return options;
  const port = Number(options.port);
  if (!/^\d{1,5}$/.test(options.port) || port > 65_535) {
    return { problem: `--port ${options.port} is no port: use a number from 0 to 65535.` };
  }
  if (options.root === '') {
    return { problem: '--root names no folder. Name that of the site, or leave it out.' };
  }
  const root = resolve(options.root);
  recoverFolder(root);
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() !== true) {
    return { problem: `${root} is no folder. Build the site first: npm run build` };
  }
  return { port, root };
}
