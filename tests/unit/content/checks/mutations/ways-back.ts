import { folder, inFile, type Mutation } from './mutation.ts';

const parameters = 'content/parameters.yaml';

/** Mistakes in what takes a change back, and in keys that a type or a form of a value does not have. */
export const wayBackMutations: readonly Mutation[] = [
  ...inFile(`${folder}/runbook.yaml`, [
    ['    undo: disable-push\n', '', 'no `undo` of `enable-push`'],
    ['undo: disable-push', 'undo: show-push', '`show-push`, whose effect is `reads`'],
    ['    state: show-push\n', '', 'no `state` of `enable-push`'],
    ['state: show-push', 'state: disable-push', '`disable-push`, whose effect is `changes`'],
    ['undo: disable-push', 'undo: enable-push', '`enable-push` as its own `undo`'],
    ['state: show-push', 'state: enable-push', '`enable-push` as its own `state`'],
    ['undo: disable-push', 'undo: { none: No Way }', '"No Way"'],
    ['undo: disable-push', 'undo: { needless: No Way }', '"No Way"'],
    ['undo: disable-push', 'undo: 7', '7'],
    [
      'undo: disable-push',
      'undo: { None: x }',
      '{"None":"x"} at `commands.enable-push.undo`, expected one of the keys `none`, `needless`, and no other key',
    ],
    [
      'undo: disable-push',
      'undo: { none: a, needless: b }',
      '{"none":"a","needless":"b"} at `commands.enable-push.undo`, expected one of the keys',
    ],
    [
      'show-push: { shell: lync-management-shell, place: front-end, effect: reads, output: push }',
      'show-push: { shell: lync-management-shell, place: front-end, effect: reads, output: push, state: show-push }',
      '`state` of `show-push`',
    ],
    [
      '  test-push: { shell: lync-management-shell, place: front-end, effect: reads, output: push }\n',
      '',
      'the command `test-push`',
    ],
  ]),
  ...inFile(parameters, [
    ['type: fqdn\n', 'type: fqdn\n  maxLength: 0\n', '`edgeFqdn.maxLength` for type fqdn'],
    ['type: fqdn\n', 'type: fqdn\n  pattern: "("\n', '`edgeFqdn.pattern` for type fqdn'],
    ['- value: none', '- value: apple', 'the choice `apple` of `phones` a second time'],
    ['- value: none', '- value: Apple', 'the choice `Apple` of `phones` a second time'],
  ]),
];
