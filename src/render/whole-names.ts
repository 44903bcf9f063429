/** The name of a cmdlet, of a parameter or of an operator, or a Korean word with a hyphen. */
const name = /(\b[A-Z][a-z]+-[A-Z]\w+|(?<![\w-])-[A-Za-z]\w+|[가-힣]+-[가-힣]+)/;

/** In code, all that stands around a hyphen, up to the next spaces. */
const word = /(\S*-\S+)/;

/** The parts of a text, or of code, in turn words and a name that no line may break after its hyphen. */
export function partsWithNames(
  text: string,
  isCode = false,
): readonly { text: string; isName: boolean }[] {
  return text.split(isCode ? word : name).map((part, at) => ({ text: part, isName: at % 2 === 1 }));
}
