import assert from 'node:assert/strict';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { formatDiagnostic } from '../../../../src/diagnostic.ts';
import { KeptFiles } from '../../../../src/kept-files.ts';
import { findContentProblems } from '../../../../src/content/checks/index.ts';
import { SoundRunbooks } from '../../../../src/content/checks/sound-runbooks.ts';
import { shownStrings } from './site.ts';

const folder = mkdtempSync(join(tmpdir(), 'fieldbook-sound-'));
const kept = join(folder, 'kept');
const content = join(folder, 'content');
cpSync(resolve(import.meta.dirname, '../../../fixtures/valid-site/content'), content, {
  recursive: true,
});
const runbooks = readdirSync(join(content, 'runbooks'));
const [first = ''] = runbooks;
const [script = ''] = readdirSync(join(content, 'runbooks', first, 'commands'));
const command = join(content, 'runbooks', first, 'commands', script);
const soundCommand = readFileSync(command, 'utf8');

after(() => {
  rmSync(folder, { recursive: true });
});

/** Judges the content, and gives how many mistakes there are and for how many runbooks it was known that they are sound. */
async function judge(programs = ['a', 'a']): Promise<{ mistakes: number; known: number }> {
  const program = (): string => programs.shift() ?? 'a';
  const sound = new SoundRunbooks(new KeptFiles(kept), program);
  let known = 0;
  const find = sound.find.bind(sound);
  sound.find = (...asked) => {
    const facts = find(...asked);
    if (facts !== undefined) known += 1;
    return facts;
  };
  const { length: mistakes } = await findContentProblems(content, {
    sound,
    shown: shownStrings,
  });
  sound.save();
  return { mistakes, known };
}

test('a runbook that is sound is not judged again until it, what all share, or the program changes', async () => {
  const all = runbooks.length;
  assert.deepEqual(await judge(['a', 'b']), { mistakes: 0, known: 0 });
  // The program was changed while it ran.
  assert.deepEqual(await judge(), { mistakes: 0, known: 0 });
  assert.deepEqual(await judge(), { mistakes: 0, known: all });
  assert.deepEqual(await judge(['b', 'b']), { mistakes: 0, known: 0 });
  appendFileSync(join(content, 'glossary.yaml'), '# more\n');
  assert.deepEqual(await judge(), { mistakes: 0, known: 0 });
  assert.deepEqual(await judge(), { mistakes: 0, known: all });
});

test('a mistake is told each time, and those of other checks too', async () => {
  appendFileSync(command, 'if ($true) {\n');
  const { mistakes, known } = await judge();
  assert.ok(mistakes > 0);
  assert.equal(known, runbooks.length - 1);
  assert.deepEqual(await judge(), { mistakes, known });
});

test('a runbook whose texts are at fault is told of each time', async () => {
  await judge();
  const page = join(content, 'runbooks', runbooks.at(-1) ?? '', 'fr.mdx');
  const sound = readFileSync(page, 'utf8');
  appendFileSync(page, '\nUne phrase: sans espace.\n');
  const { mistakes, known } = await judge();
  assert.ok(mistakes > 0);
  assert.deepEqual(await judge(), { mistakes, known });
  writeFileSync(page, sound);
});

test('what a sound runbook has to do with others is told, with its place, though it is not read', async () => {
  const several = join(folder, 'several');
  cpSync(resolve(import.meta.dirname, '../../../fixtures/site/content'), several, {
    recursive: true,
  });
  const found = async (sound?: SoundRunbooks) =>
    (await findContentProblems(several, { ...(sound && { sound }) })).map(formatDiagnostic);
  const remembering = () => new SoundRunbooks(new KeptFiles(kept), () => 'a');
  const first = remembering();
  assert.deepEqual(await found(first), []);
  first.save();
  rmSync(join(several, 'runbooks', 'usage-report'), { recursive: true });
  const sound = remembering();
  const known = await found(sound);
  assert.ok(known.some((line) => /disk-notices\/en\.mdx:\d+:.*usage-report/.test(line)));
  assert.deepEqual(known, await found());
});

test('a runbook that is changed while it is judged does not count as sound', async () => {
  writeFileSync(command, soundCommand);
  const path = join(content, 'runbooks', first, 'runbook.yaml');
  const structure = readFileSync(path, 'utf8');
  const sound = new SoundRunbooks(new KeptFiles(kept), () => 'c');
  let noted = 0;
  sound.add = () => (noted += 1);
  const judgeContent = () => findContentProblems(content, { sound, shown: shownStrings });
  const stateOf = sound.stateOf.bind(sound);
  sound.stateOf = (...asked) => {
    const before = stateOf(...asked);
    appendFileSync(path, '# changed\n');
    return before;
  };
  assert.deepEqual(await judgeContent(), []);
  assert.equal(noted, 0);
  sound.stateOf = stateOf;
  writeFileSync(path, structure);
  assert.deepEqual(await judgeContent(), []);
  assert.equal(noted, runbooks.length);
});
