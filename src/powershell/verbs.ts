/** The verbs that cmdlets have: those that Windows approves, and a few that Microsoft uses all the same. */
export const verbs: ReadonlySet<string> = new Set(
  [
    'add clear close copy enter exit find format get hide join lock move new open optimize push pop',
    'redo remove rename reset resize search select set show skip split step switch undo unlock watch',
    'connect disconnect read receive send write backup checkpoint compare compress convert',
    'convertfrom convertto dismount edit expand export group import initialize limit merge mount out',
    'publish restore save sync unpublish update debug measure ping repair resolve test trace approve',
    'assert build complete confirm deny deploy disable enable install invoke register request restart',
    'resume start stop submit suspend uninstall unregister wait use block grant protect revoke unblock',
    'unprotect foreach where sort tee dump retry redirect setup upgrade migrate provision',
  ].flatMap((line) => line.split(' ')),
);

/** Whether a name without module and folder is of a cmdlet; a dash alone makes none: `my-tool` is a program. */
export function isCmdlet(name: string): boolean {
  const verb = /^(\w+)-\w+$/.exec(name)?.[1];
  return verb !== undefined && verbs.has(verb.toLowerCase());
}
