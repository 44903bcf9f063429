/** One mistake in a file of the fixture site that could be taken for others elsewhere, and the one thing to say of it. */
export interface Consequence {
  readonly file: string;
  /** The text that is replaced, and what takes its place. */
  readonly from: string;
  readonly to: string;
  /** Where the mistake is told, if not in that file, and what the message begins with behind `found `. */
  readonly toldIn?: string;
  readonly line: number;
  readonly found: string;
}

const notices = 'runbooks/disk-notices';
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

/** Mistakes that make something else look wrong, by kind. */
export const consequences: Readonly<Record<string, readonly Consequence[]>> = {
  'the printed texts of a command': prints,
  'what decides a default': deciders,
};
