import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packageProblems, supplyProblems } from '../../../../scripts/check/supply.ts';
import { workflowProblems } from '../../../../scripts/check/workflows.ts';

const good = { version: '1.2.3', integrity: `sha512-${'x'.repeat(86)}==` };

/** The problems of a project that asks for a package, in a version, and has it locked in a way. */
function problems(locked: object, version = '1.2.3', allowScripts = {}): string[] {
  const asked = { devDependencies: { some: version }, allowScripts };
  const lock = { packages: { '': {}, 'node_modules/some': locked } };
  return packageProblems(JSON.stringify(asked), JSON.stringify(lock));
}

test('what the project takes from others is pinned, has checksums and runs no scripts', () => {
  assert.deepEqual(supplyProblems('.'), []);
  assert.deepEqual(problems(good), []);
});

for (const [what, locked, told] of [
  ['without a checksum', { version: '1.2.3' }, 'without a SHA-512 checksum'],
  ['with an empty checksum', { ...good, integrity: '' }, 'without a SHA-512 checksum'],
  ['with a weak checksum', { ...good, integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }, 'SHA-512'],
  ['with half a checksum', { ...good, integrity: 'sha512-x' }, 'without a SHA-512 checksum'],
  ['from a repository', { ...good, resolved: 'git+ssh://git@example.com/a.git#1' }, 'git+ssh'],
  ['of a server', { ...good, resolved: 'http://example.com/some.tgz' }, 'http://example.com'],
  ['of a folder', { link: true, integrity: good.integrity }, 'a folder'],
  ['with an install script', { ...good, hasInstallScript: true }, 'install script'],
] as const) {
  test(`a locked package ${what} is told`, () => {
    const [first = ''] = problems(locked);
    assert.ok(first.startsWith('package-lock.json:1: found node_modules/some'), first);
    assert.ok(first.includes(told), first);
  });
}

test('an install script that is refused is no problem', () => {
  assert.deepEqual(problems({ ...good, hasInstallScript: true }, '1.2.3', { some: false }), []);
});

for (const version of ['^1.2.3', '*', 'latest', 'git+https://example.com/a.git', 'file:../a']) {
  test(`the version ${version} is told`, () => {
    const [first = ''] = problems(good, version);
    assert.ok(first.includes(`found some ${version}`), first);
  });
}

const hash = '0123456789abcdef0123456789abcdef01234567';

for (const [line, isTold] of [
  ['      - uses: actions/checkout@v4', true],
  ['      - uses: actions/checkout@main # v4', true],
  ['        uses: "actions/checkout"', true],
  ['      - uses: docker://alpine:3', true],
  ['      - { uses: actions/checkout@v4 }', true],
  ['      - { name: x, uses: "actions/checkout@v4" }', true],
  ['    steps: [{ uses: actions/checkout@v4 }]', true],
  ['      - "uses": actions/checkout@v4', true],
  ['      - uses: ./../../evil', true],
  ['    container: node:20', true],
  ['    services: { db: { image: postgres } }', true],
  [`    container: { image: 'node@sha256:${'0'.repeat(64)}' }`, false],
  ['      - run: "uses: actions/checkout@v4"', false],
  [`      - uses: actions/checkout@${hash} # v4`, false],
  ['      - uses: ./.github/actions/own', false],
  ['      - run: echo uses', false],
] as const) {
  test(`of a workflow, ${line.trim()} is ${isTold ? 'told' : 'fine'}`, () => {
    const told = workflowProblems('.github/workflows/a.yml', `jobs:\n${line}\n`);
    assert.equal(told.length, isTold ? 1 : 0);
    if (isTold) assert.ok(told[0]?.startsWith('.github/workflows/a.yml:2: found '));
  });
}

test('an action on the line behind its key is told, and so is a workflow that is no YAML', () => {
  const lines = ['on: push', 'jobs:', '  a:', '    steps:', '      - uses:', '          a/b@v4'];
  const [told = ''] = workflowProblems('a.yml', lines.join('\n'));
  assert.ok(told.startsWith('a.yml:6: found a/b@v4, expected an action'), told);
  assert.match(
    workflowProblems('a.yml', 'on: [push')[0] ?? '',
    /^a\.yml:1: found text that is no YAML/,
  );
});
