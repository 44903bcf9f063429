import type { Creation, Removal } from '../../powershell/build.ts';

/** Whether a creation makes what a removal calls by a constant, alone or with where it stands: `EXCH1\Relay`. */
export function isNamed(creation: Creation, { parameter }: Removal, wanted: string): boolean {
  const { constants, given } = creation;
  const values = given.flatMap(({ texts }) => texts);
  if (includes(constants, wanted)) return true;
  // A name that only some parameter gives: of a rule of the firewall its `-DisplayName`.
  const own = given.filter(({ name }) => name === parameter);
  if (own.some(({ texts }) => includes(texts, wanted))) return true;
  const steps = wanted.split('\\');
  if (steps.length > 1)
    return (
      steps.every((step) => includes(values, step)) &&
      steps.some((step) => includes(constants, step))
    );
  return isDistinguished(creation, wanted);
}

/** `OU=Lync,DC=contoso,DC=com`: the name in its container, or in the domain itself where none is given. */
function isDistinguished({ constants, given }: Creation, wanted: string): boolean {
  const [, name = '', container = ''] = /^(?:CN|OU)=([^,]+),(.+)$/i.exec(wanted) ?? [];
  const paths = given.filter((one) => one.name === 'path').flatMap(({ texts }) => texts);
  const isThere =
    paths.length > 0 ? includes(paths, container) : /^DC=[^,]+(?:,DC=[^,]+)*$/i.test(container);
  return includes(constants, name) && isThere;
}

function includes(texts: readonly string[], wanted: string): boolean {
  return texts.some((text) => text.toLowerCase() === wanted.toLowerCase());
}
