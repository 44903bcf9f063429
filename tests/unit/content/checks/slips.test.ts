import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { filesBelow } from '../../../../src/build/files.ts';
import { KeptFiles } from '../../../../src/kept-files.ts';
import { findContentProblems } from '../../../../src/content/checks/index.ts';
import { SoundRunbooks } from '../../../../src/content/checks/sound-runbooks.ts';
import { formatDiagnostic } from '../../../../src/diagnostic.ts';
import { assertAsyncProperty } from '../../../support/size.ts';
import { nameKinds, type NameKind } from './mutations/slips.ts';

const folder = mkdtempSync(join(tmpdir(), 'fieldbook-slips-'));
const root = join(folder, 'content');
const kept = new KeptFiles(join(folder, 'kept'));
cpSync('content', root, { recursive: true });
const files = filesBelow(root);

after(() => {
  rmSync(folder, { recursive: true });
});

/** A name at its place in the real content. */
interface Place {
  kind: string;
  file: string;
  name: string;
  at: number;
}

function placesOf(kind: string, { files: which, pattern }: NameKind): Place[] {
  const places = files
    .filter((file) => which.test(file))
    .flatMap((file) =>
      Array.from(readFileSync(join(root, file), 'utf8').matchAll(pattern), (match) => {
        const [whole, name = ''] = match;
        return { kind, file, name, at: match.index + whole.indexOf(name) };
      }),
    );
  assert.ok(places.length > 0, `the content has no ${kind}`);
  return places;
}

/** A letter twice, or one too few: what it makes of a name is never the name. */
const slip = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  isTwice: fc.boolean(),
});

function slipped(name: string, { at, isTwice }: { at: number; isTwice: boolean }): string {
  const place = 1 + Math.floor(at * (name.length - 1));
  return isTwice || name.length < 3
    ? name.slice(0, place) + (name[place - 1] ?? '') + name.slice(place)
    : name.slice(0, place) + name.slice(place + 1);
}

async function problems(): Promise<string[]> {
  const sound = new SoundRunbooks(kept, () => 'the program');
  const found = await findContentProblems(root, { sound });
  sound.save();
  return found.map(formatDiagnostic);
}

/** What the check says once a text stands at a place of a file in place of another. */
async function saidOf(file: string, at: number, name: string, wrong: string): Promise<string[]> {
  const path = join(root, file);
  const sound = readFileSync(path, 'utf8');
  try {
    writeFileSync(path, sound.slice(0, at) + wrong + sound.slice(at + name.length));
    return await problems();
  } finally {
    writeFileSync(path, sound);
  }
}

/** Slips from which something else would follow: the file, what stands there, and the name in it as it is and as it is not. */
const withConsequences = [
  [
    'push-notifications/runbook.yaml',
    '    state: verify-removal\n',
    'verify-removal',
    'verify-reoval',
  ],
  ['push-notifications/runbook.yaml', '  verify-removal:\n', 'verify-removal', 'veriy-removal'],
  [
    'push-notifications/runbook.yaml',
    '    undo: restore-lync-online\n',
    'lync-online',
    'lync-onlin',
  ],
  ['skype-provisioning/runbook.yaml', '  remove-skype-provider:\n', 'remove', 'rmove'],
  ['skype-provisioning/ko.mdx', '`EnablePublicCloudAccess`만', 'PublicCloud', 'PubliCcloud'],
  ['skype-provisioning/runbook.yaml', 'when: { hybrid:', 'hybrid', 'hybri'],
  ['push-notifications/runbook.yaml', 'when: { applePush:', 'applePush', 'aplePush'],
  ['parameters.yaml', '\nsipDomains:\n', 'sipDomains', 'siDomains'],
] as const;

test('a slip in a name is told, and nothing that follows from it', async () => {
  assert.deepEqual(await problems(), []);
  for (const [end, there, name, wrong] of withConsequences) {
    const file = end.includes('/') ? `runbooks/lync-${end}` : end;
    const start = readFileSync(join(root, file), 'utf8').indexOf(there);
    assert.ok(start >= 0, there);
    const told = await saidOf(file, start + there.indexOf(name), name, wrong);
    assert.equal(told.length, 1, told.join('\n'));
    assert.match(
      told[0] ?? '',
      new RegExp(`found (the (?:command|parameter) )?\`\\S*${wrong}\\S*\``),
      told[0],
    );
  }
});

test('a parameter that the list lacks is told there, and not of a drawing that uses it too', async () => {
  const file = 'runbooks/lync-skype-provisioning/runbook.yaml';
  const line = '  - accessEdgeFqdn\n';
  const at = readFileSync(join(root, file), 'utf8').indexOf(line);
  const told = await saidOf(file, at, line, '');
  assert.equal(told.length, 1, told.join('\n'));
  assert.match(told[0] ?? '', /found no `accessEdgeFqdn` in `parameters`/);
});

test('a slip of the hand anywhere in the real content is told once, with the file that it is in', async () => {
  assert.deepEqual(await problems(), []);
  const all = Object.entries(nameKinds).map(([kind, names]) =>
    fc.constantFrom(...placesOf(kind, names)),
  );
  await assertAsyncProperty(
    fc.asyncProperty(fc.oneof(...all), slip, async ({ kind, file, name, at }, how) => {
      const wrong = slipped(name, how);
      const told = await saidOf(file, at, name, wrong);
      const what = `${kind}, ${name} as ${wrong} in ${file}:\n${told.join('\n')}`;
      assert.equal(told.length, 1, what);
      assert.ok(told[0]?.includes(`content/${file}`), what);
    }),
    50,
  );
});
