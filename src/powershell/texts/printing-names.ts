/** The parameters whose values a cmdlet shows, as they may be cut short; nothing for one by its place. */
const shown: Readonly<Record<string, RegExp>> = {
  // What stands behind a switch is given by its place.
  'write-host': /^(?:|o\w*|n\w*)$/,
  'write-warning': /^(?:|m\w*)$/,
  'write-verbose': /^(?:|m\w*)$/,
  'write-debug': /^(?:|m\w*)$/,
  'write-error': /^(?:|m\w*|ex\w*|errorr\w*)$/,
  'write-progress': /^(?:|a\w*|st\w*|cu\w*)$/,
  'out-host': /^in\w*$/,
  'out-default': /^in\w*$/,
  'out-gridview': /^t\w*$/,
  'read-host': /^(?:|p\w*|a\w*)$/,
  'get-credential': /^m\w*$/,
};

/** Whether a cmdlet prints some of what it is given, whatever becomes of what it gives. */
export const prints = (cmdlet: string): boolean => Object.hasOwn(shown, cmdlet);

/** Whether a cmdlet prints the value of a parameter, or of one by its place. */
export const isShown = (cmdlet: string, parameter: string): boolean =>
  shown[cmdlet]?.test(parameter) === true;
