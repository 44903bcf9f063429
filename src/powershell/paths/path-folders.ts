/** The folders that variables of the environment name: the account's, and others of the machine. */
const environment: Readonly<Record<string, string>> = {
  temp: '<temp>',
  tmp: '<temp>',
  userprofile: '<home>',
};

const ofMachine =
  /^(?:allusersprofile|(?:local)?appdata|common\w+|exchangeinstallpath|homedrive|homepath|program\w+|public|system(?:drive|root)|windir)$/;

/** The folder that a variable of the environment names; many others hold a name. */
export function environmentFolder(name: string): string {
  const plain = name.toLowerCase();
  if (Object.hasOwn(environment, plain)) return environment[plain] ?? '*';
  return ofMachine.test(plain) ? '<other>' : '*';
}

const special: Readonly<Record<string, string>> = {
  desktop: '<desktop>',
  desktopdirectory: '<desktop>',
  mydocuments: '<documents>',
  personal: '<documents>',
  userprofile: '<home>',
};

/** The folder that .NET calls by a name, `Desktop` or `MyDocuments`. */
export function specialFolder(name: string): string {
  const plain = name.toLowerCase();
  return (Object.hasOwn(special, plain) ? special[plain] : undefined) ?? '<other>';
}

const automatic: Readonly<Record<string, string>> = {
  home: '<home>',
  profile: '<other>',
  pshome: '<other>',
  psscriptroot: '<other>',
  pwd: '<other>',
};

/** The folder that a variable of PowerShell's own, or of the environment, holds. */
export function variableFolder(name: string): string | undefined {
  if (name.startsWith('env:')) return environmentFolder(name.slice('env:'.length));
  return Object.hasOwn(automatic, name) ? automatic[name] : undefined;
}
