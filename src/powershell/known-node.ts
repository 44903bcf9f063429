import type { Node } from 'web-tree-sitter';

/** What the checks may ask a node of a script: the members of the parser's nodes that a `KnownNode` has too. */
export const askedMembers = [
  ...(['id', 'type', 'isNamed', 'startIndex', 'endIndex', 'text', 'parent'] as const),
  ...(['children', 'childCount', 'child', 'firstChild', 'lastChild'] as const),
  ...(['namedChildren', 'namedChildCount', 'firstNamedChild', 'lastNamedChild'] as const),
  ...(['nextSibling', 'previousSibling', 'nextNamedSibling'] as const),
  ...(['childForFieldName', 'descendantsOfType', 'descendantForIndex'] as const),
] as const satisfies readonly (keyof Node)[];

type AskedNode = Pick<Node, (typeof askedMembers)[number]>;

/** The number of the next node: none is given twice, so that nodes of several trees can be told apart. */
let nextId = 1;

/** Whether nodes of a kind have a name in the grammar, by the parser's number of the kind. */
const namedKinds = new Map<number, boolean>();

/**
 * A node that was asked once what it is. Each question to a node of the parser is a call into WebAssembly, and each answer
 * a new object; the checks ask thousands of them about each script.
 */
class KnownNode implements AskedNode {
  readonly id = nextId;
  readonly type: string;
  readonly isNamed: boolean;
  readonly startIndex: number;
  readonly endIndex: number;
  readonly above: KnownNode | undefined;
  readonly children: Node[] = [];
  /** The nodes of the tree by their types, in their order. */
  readonly byType: Map<string, Node[]>;
  /** The number of the last node below. */
  lastId = nextId;
  readonly #script: string;
  /** Which child of its parent it is. */
  readonly #place: number;
  /** The places of children that have a name there. */
  readonly #fields: ReadonlyMap<string, number> | undefined;
  #named: Node[] | undefined;

  constructor(parsed: Node, script: string, above?: KnownNode) {
    nextId += 1;
    const { typeId } = parsed;
    this.type = parsed.type;
    this.isNamed = namedKinds.get(typeId) ?? parsed.isNamed;
    namedKinds.set(typeId, this.isNamed);
    this.startIndex = parsed.startIndex;
    this.endIndex = parsed.endIndex;
    this.#fields = placesOfFields(parsed, this.type);
    this.#script = script;
    this.above = above;
    this.#place = above?.children.length ?? 0;
    above?.children.push(asNode(this));
    this.byType = above?.byType ?? new Map<string, Node[]>();
    const alike = this.byType.get(this.type);
    if (alike) alike.push(asNode(this));
    else this.byType.set(this.type, [asNode(this)]);
  }

  get text(): string {
    return this.#script.slice(this.startIndex, this.endIndex);
  }

  get parent(): Node | null {
    return this.above ? asNode(this.above) : null;
  }

  get childCount(): number {
    return this.children.length;
  }

  child(index: number): Node | null {
    return this.children[index] ?? null;
  }

  get firstChild(): Node | null {
    return this.child(0);
  }

  get lastChild(): Node | null {
    return this.children.at(-1) ?? null;
  }

  get namedChildren(): Node[] {
    return (this.#named ??= this.children.filter(({ isNamed }) => isNamed));
  }

  get namedChildCount(): number {
    return this.namedChildren.length;
  }

  get firstNamedChild(): Node | null {
    return this.namedChildren[0] ?? null;
  }

  get lastNamedChild(): Node | null {
    return this.namedChildren.at(-1) ?? null;
  }

  get nextSibling(): Node | null {
    return this.#following()[0] ?? null;
  }

  get previousSibling(): Node | null {
    return this.#place === 0 ? null : (this.parent?.child(this.#place - 1) ?? null);
  }

  get nextNamedSibling(): Node | null {
    return this.#following().find(({ isNamed }) => isNamed) ?? null;
  }

  /** The siblings behind it; as the parser does, without those that end where it does, which are empty. */
  #following(): Node[] {
    const others = this.above?.children.slice(this.#place + 1) ?? [];
    return others.filter(({ endIndex }) => endIndex > this.endIndex);
  }

  childForFieldName(name: string): Node | null {
    if (!fields.includes(name)) throw new Error(`No place of ${name} is known: add it to fields.`);
    return this.child(this.#fields?.get(name) ?? -1);
  }

  descendantsOfType(types: string | string[]): Node[] {
    if (typeof types === 'string') return this.#ofType(types);
    const found = types.flatMap((type) => this.#ofType(type));
    return found.sort((one, other) => one.id - other.id);
  }

  #ofType(type: string): Node[] {
    const all = this.byType.get(type) ?? [];
    if (this.above === undefined) return all;
    return all.filter(({ id }) => this.id <= id && id <= this.lastId);
  }

  descendantForIndex(start: number, end = start): Node {
    const within = this.children.find(
      ({ startIndex, endIndex }) =>
        startIndex <= start && endIndex >= end && (startIndex === endIndex || endIndex > start),
    );
    return within?.descendantForIndex(start, end) ?? asNode(this);
  }
}

/** The names of children by which the checks ask for them, and the nodes that may have such children. */
const fields = ['command_name', 'command_elements', 'condition'];
const withFields = /command|statement|clause/;

function placesOfFields(parsed: Node, type: string): ReadonlyMap<string, number> | undefined {
  if (!withFields.test(type) || parsed.childCount === 0) return undefined;
  const ids = parsed.children.map(({ id }) => id);
  return new Map(
    fields.flatMap((name) => {
      const child = parsed.childForFieldName(name);
      return child ? [[name, ids.indexOf(child.id)]] : [];
    }),
  );
}

/** The checks take nodes of the parser, of which they ask no more than `askedMembers`. */
function asNode(node: AskedNode): Node {
  return node as Node;
}

/** The root of a tree whose nodes know what they are, of the script that was parsed. */
export function knownRoot(parsed: Node, script: string): Node {
  const root = new KnownNode(parsed, script);
  const all = [root];
  const waiting = childrenOf(parsed, root);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const node = new KnownNode(next.parsed, script, next.parent);
    all.push(node);
    waiting.push(...childrenOf(next.parsed, node));
  }
  // The last nodes come first, so that each knows its own last one before its parent asks.
  for (const node of [...all].reverse())
    if (node.above) node.above.lastId = Math.max(node.above.lastId, node.lastId);
  return asNode(root);
}

/** The children of a node of the parser, the first of them at the end. */
function childrenOf(node: Node, parent: KnownNode): { parsed: Node; parent: KnownNode }[] {
  return node.children.map((parsed) => ({ parsed, parent })).reverse();
}
