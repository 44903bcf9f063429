import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  readBuildRequest,
  readBundleRequest,
  readDeployRequest,
} from '../../../../scripts/run/build-request.ts';
import { DiagnosticError } from '../../../../src/diagnostic.ts';

function foundIn(read: () => unknown): string[] {
  try {
    read();
    return [];
  } catch (error) {
    assert.ok(error instanceof DiagnosticError);
    return error.diagnostics.map(({ found }) => found);
  }
}

test('an option behind an option is not taken for its folder', () => {
  const found = foundIn(() => readBundleRequest(['--outDir', '--site', 'dist']));
  assert.deepEqual(found, ['`--outDir`']);
});

test('every argument that is no option with a folder is said', () => {
  const found = foundIn(() => readBuildRequest(['dist', '--out', 'dist', '--outDir']));
  assert.deepEqual(found, ['`dist`', '`--out`', '`dist`', '`--outDir`']);
});

test('a folder of the site that a deployment may not have is said with its own option', () => {
  const deployed = ['--outDir', '/tmp/fieldbook-deployed'];
  assert.throws(() => readDeployRequest(['--site', 'src', ...deployed]), {
    message: /^src: found a place inside src, .* Name another folder with `--site`/,
  });
});
