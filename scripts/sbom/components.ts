import * as z from 'zod/mini';
import { parseJsonWith } from '../../src/parse-json.ts';
import { licenceOf, npmPurl } from '../../src/third-party/cyclonedx.ts';

/** What the lock file says of a package. */
const lockedSchema = z.object({
  name: z.optional(z.string()),
  version: z.optional(z.string()),
  license: z.optional(z.string()),
  integrity: z.optional(z.string()),
  optional: z.optional(z.boolean()),
});

const lockSchema = z.object({ packages: z.record(z.string(), lockedSchema) });

type Locked = z.output<typeof lockedSchema>;

const algorithms: Readonly<Record<string, string>> = {
  sha512: 'SHA-512',
  sha384: 'SHA-384',
  sha256: 'SHA-256',
  sha1: 'SHA-1',
};

/** The installed packages as components of CycloneDX 1.6: each version once, in an order that depends on nothing else. */
export function componentsOf(lockText: string): object[] {
  const { packages } = parseJsonWith(lockSchema, lockText, 'package-lock.json');
  const byAddress = new Map<string, object>();
  for (const [path, locked] of Object.entries(packages)) {
    if (path === '') continue;
    const name = locked.name ?? path.slice(path.lastIndexOf('node_modules/') + 13);
    const component = componentOf(name, locked);
    byAddress.set(component['bom-ref'], component);
  }
  return [...byAddress].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, component]) => component);
}

function componentOf(name: string, { version = '', license, integrity, optional }: Locked) {
  const purl = npmPurl(name, version);
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    // What only some systems install.
    ...(optional === true && { scope: 'optional' }),
    ...(integrity !== undefined && { hashes: hashesOf(integrity) }),
    ...(license !== undefined && { licenses: [licenceOf(license)] }),
    purl,
  };
}

function hashesOf(integrity: string): object[] {
  return integrity.split(' ').map((one) => {
    const [algorithm = '', ...base64] = one.split('-');
    const content = Buffer.from(base64.join('-'), 'base64').toString('hex');
    return { alg: algorithms[algorithm] ?? algorithm, content };
  });
}
