import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { readStates } from '../../../../src/build/kept/read-states.ts';
import { sourcesDate } from '../../../../src/build/release.ts';
import { givePacked, listOfPacked } from '../../../../src/content/read/packed-files.ts';
import { sha256Of } from '../../../../src/hash.ts';

suite('what pages find that read of any runbook', () => {
  const folder = process.cwd();
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'fieldbook-states-')));
  const root = join(copy, 'content');
  const { SOURCE_DATE_EPOCH: date } = process.env;

  before(() => {
    mkdirSync(join(root, 'runbooks/one'), { recursive: true });
    writeFileSync(join(copy, 'package.json'), '{ "version": "1.0.0" }');
    const packed = join(copy, 'packed');
    writeFileSync(packed, 'id: one');
    writeFileSync(listOfPacked(packed), '{"content/runbooks/one/runbook.yaml":[0,7]}');
    Object.assign(process.env, givePacked(packed), { SOURCE_DATE_EPOCH: '4000000000' });
    process.chdir(copy);
  });

  after(() => {
    process.chdir(folder);
    Object.assign(process.env, givePacked(''));
    if (date === undefined) delete process.env['SOURCE_DATE_EPOCH'];
    else process.env['SOURCE_DATE_EPOCH'] = date;
    rmSync(copy, { recursive: true });
  });

  const states = readStates(root);
  const stateAt = (read: string): string | undefined => states.stateOf(states.nameOf(read));

  test('a file of a runbook is named by its place in the content, and known by its hash', () => {
    const path = join(root, 'runbooks/one/runbook.yaml');
    assert.equal(states.nameOf(path), 'runbooks/one/runbook.yaml');
    assert.equal(stateAt(path), sha256Of('id: one'));
    assert.equal(stateAt(join(root, 'runbooks/one/en.yaml')), 'no file');
  });

  test('which runbooks there are, and the date of the sources, are known', () => {
    assert.equal(stateAt(join(root, 'runbooks')), '["one"]');
    assert.equal(stateAt(sourcesDate), '2096-10-02T07:06:40.000Z');
  });

  test('of anything else nothing is known', () => {
    for (const read of [join(copy, 'other'), join(root, 'parameters.yaml'), 'the neighbours'])
      assert.equal(stateAt(read), undefined, read);
  });
});
