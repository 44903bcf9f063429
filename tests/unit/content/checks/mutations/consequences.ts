import { notices, type Consequence } from './consequence.ts';
import { ids } from './ids.ts';
import { keysElsewhere } from './keys-elsewhere.ts';
import { plainMarks } from './plain-marks.ts';
import { recordNames } from './record-names.ts';
import { samePlaces } from './same-places.ts';
import { standIns } from './stand-ins.ts';
import { textKeyNames } from './text-keys.ts';
import { valueless } from './valueless.ts';
import { languages, markup } from './consequences-in-texts.ts';

const structure = `${notices}/runbook.yaml`;

/** Keys of printed texts that a command leaves out, or lists in place of another. */
const prints: readonly Consequence[] = [
  {
    file: structure,
    from: 'prints: [port-open, port-blocked]',
    to: 'prints: [port-open]',
    line: 61,
    found: 'no `port-blocked` in `prints` of `test-notice-port`',
  },
  {
    file: structure,
    from: 'prints: [port-open, port-blocked]',
    to: 'prints: [port-open, name-taken]',
    line: 61,
    found: '`name-taken`, expected `port-blocked`',
  },
  {
    file: structure,
    from: 'prints: [name-taken]\n',
    to: 'history: false\n',
    line: 65,
    found: 'no `name-taken` in `prints` of `add-relay`',
  },
];

const catalogue = 'parameters.yaml';

/** A slip in the name of the parameter that decides a default, which alone uses it, and the name of another. */
const deciders: readonly Consequence[] = [
  {
    file: catalogue,
    from: 'parameter: phoneApp',
    to: 'parameter: phoneAp',
    line: 135,
    found: '`phoneAp` as what decides the default',
  },
  {
    file: catalogue,
    from: 'parameter: pagers',
    to: 'parameter: pager',
    line: 180,
    found: '`pager` as what decides the default',
  },
  {
    file: catalogue,
    from: 'parameter: pagers',
    to: 'parameter: fileServer',
    line: 180,
    found: '`fileServer` as what decides the default',
  },
  {
    file: catalogue,
    from: 'parameter: pagers',
    to: 'parameter: pagerNotices',
    line: 180,
    found: '`pagerNotices` as what decides the default',
  },
  {
    file: catalogue,
    from: 'parameter: pagers',
    to: 'parameter: filesVersion',
    line: 181,
    found: 'the cases true, false',
  },
  {
    file: catalogue,
    from: 'parameter: phoneApp',
    to: 'parameter: pagers',
    line: 136,
    found: 'the cases both, classic, modern, none',
  },
];

const effectOf = (id: string) => new RegExp(`(?<=\\n  ${id}:[^]*?effect: )[\\w-]+`);

/** Another effect than a command has. */
const effects: readonly Consequence[] = (
  [
    [69, 'add-relay', 'reads'],
    [78, 'remove-relay', 'reads'],
    [85, 'enable-notices', 'reads'],
    [94, 'restore-notices', 'reads'],
    [124, 'send-notice', 'reads'],
    [40, 'show-servers', 'changes'],
    [40, 'show-servers', 'writes-file'],
    [64, 'show-relays', 'changes'],
    [98, 'show-notices', 'changes'],
    [106, 'test-relay', 'writes-file'],
  ] as const
).map(([line, id, to]) => {
  return { file: structure, from: effectOf(id), to, line, found: `\`effect: ${to}\` of \`${id}\`` };
});

/** Slips in what a command is expected to show, or shows where something went wrong. */
const expectations: readonly Consequence[] = (
  [
    [109, 'field: Result, equals:', 'field: Result, equal:', '`equal`'],
    [109, 'field: Result, equals:', 'feild: Result, equals:', '`feild`'],
    [109, 'field: Result, equals:', 'field: Result, nothing: true, like:', '`nothing`, `like`'],
    [110, 'field: Error, absent:', 'field: Error, absnt:', '`absnt`'],
    [110, 'absent: true', 'absent: tru', '"tru"'],
    [112, 'id: rejected, contains:', 'id: rejected, contain:', '`contain`'],
    [112, 'contains: 554 5.7.1', 'contains: 554', '554'],
  ] as const
).map(([line, from, to, found]) => ({ file: structure, from, to, line, found }));

/** Mistakes that make something else look wrong, by kind. */
export const consequences: Readonly<Record<string, readonly Consequence[]>> = {
  'the printed texts of a command': prints,
  'what decides a default': deciders,
  'the language of a text': languages,
  'what a page may hold': markup,
  'an effect': effects,
  'an expectation': expectations,
  'the id of a task or step': ids,
  ...standIns,
  ...textKeyNames,
  ...plainMarks,
  ...recordNames,
  ...valueless,
  ...samePlaces,
  ...keysElsewhere,
};
