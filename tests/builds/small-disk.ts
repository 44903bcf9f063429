import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { sep } from 'node:path';

// Loaded before a program: makes each write below the folder SMALL_DISK fail once a process has written SMALL_DISK_BYTES
// there, as a full disk does. A real small disk needs rights that not every machine gives.
const folder = `${process.env['SMALL_DISK'] ?? ''}${sep}`;
/** Only files whose path has this part count. */
const part = process.env['SMALL_DISK_PART'] ?? '';
const room = Number(process.env['SMALL_DISK_BYTES']);
let used = 0;

function take(path: unknown, bytes: number): void {
  if (typeof path !== 'string' || !path.startsWith(folder) || !path.includes(part)) return;
  used += bytes;
  if (used <= room) return;
  const message = `ENOSPC: no space left on device, write '${path}'`;
  throw Object.assign(new Error(message), { code: 'ENOSPC', errno: -28, syscall: 'write' });
}

function sizeOf(data: unknown): number {
  if (typeof data === 'string') return Buffer.byteLength(data);
  return ArrayBuffer.isView(data) ? data.byteLength : 0;
}

const { writeFileSync } = fs;
fs.writeFileSync = (file, data, options) => {
  take(file, sizeOf(data));
  writeFileSync(file, data, options);
};

const { writeFile, cp } = fs.promises;
fs.promises.writeFile = async (file, data, options) => {
  take(file, sizeOf(data));
  return writeFile(file, data, options);
};
fs.promises.cp = async (from, to, options) => {
  take(to, 1);
  return cp(from, to, options);
};

syncBuiltinESMExports();
