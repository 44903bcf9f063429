import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commandMutations } from './mutations/commands.ts';
import { deedMutations } from './mutations/deeds.ts';
import { figureMutations } from './mutations/figures.ts';
import { fileMutations } from './mutations/files.ts';
import { folderMutations } from './mutations/folders.ts';
import { foreignFileMutations } from './mutations/foreign-files.ts';
import { mdxMutations } from './mutations/mdx.ts';
import type { Mutation } from './mutations/mutation.ts';
import { parameterMutations } from './mutations/parameters.ts';
import { readingMutations } from './mutations/reading-commands.ts';
import { removalMutations } from './mutations/removals.ts';
import { secondMutations } from './mutations/seconds.ts';
import { textMutations } from './mutations/texts.ts';
import { unreadableMutations } from './mutations/unreadable-commands.ts';
import { wayBackMutations } from './mutations/ways-back.ts';
import { yamlMutations } from './mutations/yaml.ts';
import { problemsOf, soundFile, withEachText } from './site.ts';

// Every mistake is said once, with its place, and draws no second line after it.
const groups: Readonly<Record<string, readonly Mutation[]>> = {
  'YAML files': yamlMutations,
  parameters: parameterMutations,
  'ways back and limits': wayBackMutations,
  pages: mdxMutations,
  'texts of any kind': textMutations,
  'what two things could be said of': secondMutations,
  drawings: figureMutations,
  commands: commandMutations,
  'commands that only read': readingMutations,
  removals: removalMutations,
  'what commands do': deedMutations,
  'commands that cannot be read': unreadableMutations,
};

/** Whether a line names a place in a file, and begins with what is expected behind it. */
function says(line: string, file: string, found: string): boolean {
  const place = /^(.*?):\d+:\d+: found /s.exec(line);
  return place?.[1] === file && line.slice(place[0].length).startsWith(found);
}

function report(name: string, expected: string, problems: readonly string[]): string {
  return [name, `expected ${expected}`, ...problems].join('\n    ');
}

for (const [kind, mutations] of Object.entries(groups)) {
  test(`says each of ${mutations.length} mistakes in ${kind} once, where it is`, async () => {
    const wrong: string[] = [];
    await withEachText(async (problemsWith) => {
      for (const { name, file, from, to, found } of mutations) {
        const sound = soundFile(file);
        assert.ok(sound.includes(from), `${name}: the sound site has no ${from}`);
        const problems = await problemsWith(
          file,
          sound.replace(from, () => to),
        );
        const [first = ''] = problems;
        if (problems.length !== 1 || !says(first, file, found))
          wrong.push(report(name, found, problems));
      }
    });
    assert.equal(wrong.join('\n'), '');
  });
}

const files = [...fileMutations, ...folderMutations, ...foreignFileMutations];

test(`says each of ${files.length} mistakes among the files once`, async () => {
  const wrong: string[] = [];
  for (const { name, prepare, found } of files) {
    const problems = await problemsOf({ prepare });
    if (problems.length !== 1 || problems[0]?.startsWith(found) !== true)
      wrong.push(report(name, found, problems));
  }
  assert.equal(wrong.join('\n'), '');
});
