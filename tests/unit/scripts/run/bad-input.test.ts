import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync, symlinkSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'fieldbook-input-'));
const unreadable = join(folder, 'unreadable');
const linked = join(folder, 'linked');

before(() => {
  for (const content of [unreadable, linked])
    cpSync('tests/fixtures/valid-site/content', content, { recursive: true });
  appendFileSync(join(unreadable, 'interface/en.yaml'), '  : [\n');
  unlinkSync(join(linked, 'runbooks/enable-push/runbook.yaml'));
  symlinkSync('elsewhere.yaml', join(linked, 'runbooks/enable-push/runbook.yaml'));
});

after(() => {
  rmSync(folder, { recursive: true });
});

/** What a script says of some content, and its exit code. */
function run(content: string, script: string, ...args: string[]) {
  const env = { ...process.env, FIELDBOOK_CONTENT: content };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    env,
    encoding: 'utf8',
  });
  return { status, lines: (stdout + stderr).trimEnd().split('\n') };
}

const scripts = [['scripts/docs/main.ts'], ['scripts/translated/main.ts', 'fr']] as const;

for (const [script, ...args] of scripts) {
  test(`${script} says in one line what is wrong with its content`, () => {
    const none = run(join(folder, 'none'), script, ...args);
    assert.equal(none.status, 1);
    assert.match(
      none.lines[0] ?? '',
      /^FIELDBOOK_CONTENT: found .*, expected .*\. Name the folder/,
    );
    assert.equal(none.lines.length, 1, none.lines.join('\n'));
    const { status, lines } = run(unreadable, script, ...args);
    assert.equal(status, 1);
    assert.match(lines[0] ?? '', /interface\/en\.yaml:\d+:\d+: found .*, expected .*\. /);
    assert.equal(lines.length, 1, lines.join('\n'));
  });
}

test('what two readers of a file say of it is said once', () => {
  const { lines } = run(linked, 'scripts/translated/main.ts', 'fr');
  assert.match(lines[0] ?? '', /runbook\.yaml:1:1: found a symbolic link, expected /);
  assert.equal(lines.length, 1, lines.join('\n'));
});
