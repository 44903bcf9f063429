import type { HastNode } from 'satteri';
import { isParameterName } from '../content/schemas/parameter-name.ts';
import { isMdxComponentName, type MdxComponentName } from '../content/schemas/mdx-components.ts';
import { bracedName } from '../parameters/placeholder.ts';
import { inlineCodeHtml } from './code-html.ts';
import { escapeText, startTag } from './html-text.ts';

/** The attributes that components of prose have. */
type ProseAttributes = Readonly<Partial<Record<'id' | 'title' | 'kind' | 'en' | 'name', string>>>;

/** A component in prose, with what stands in it: one of authors, the list of a task's steps, or a value. */
export interface ProseComponent {
  readonly name: MdxComponentName | 'Steps' | 'Value';
  readonly attributes: ProseAttributes;
  readonly parts: readonly ProsePart[];
}

/** Prose is HTML with components in it: tags around a component are in the HTML before and after it. */
export type ProsePart = string | ProseComponent;

type Component = Extract<HastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Elements of Markdown without an end tag. */
const voidElements: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input']);

/** The parts of prose, from the tree of its MDX. */
export function prosePartsOf(tree: HastNode): readonly ProsePart[] {
  return partsIn('children' in tree ? tree.children : []);
}

/** The parts of nodes that follow one another; texts between components are one. */
function partsIn(nodes: readonly HastNode[]): ProsePart[] {
  const parts: ProsePart[] = [];
  for (const part of nodes.flatMap(partsOf)) {
    const last = parts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else parts.push(part);
  }
  return parts;
}

function partsOf(node: HastNode): ProsePart[] {
  switch (node.type) {
    case 'text':
      return [textHtml(node.value)];
    case 'element':
      return node.tagName === 'code' ? [codeOf(node.children)] : elementParts(node);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return [componentOf(node)];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [valueOf(node.value)];
    default:
      throw new Error(
        `Prose with a node of type ${node.type}, which checks of the content refuse.`,
      );
  }
}

/** A Korean particle stays with the bracket before it, as it stays with a word. */
function textHtml(text: string): string {
  return escapeText(text).replace(
    /[^\s()]*\)\p{Script=Hangul}+/gu,
    (joined) => `<span class="unbroken">${joined}</span>`,
  );
}

function elementParts({ tagName, properties, children }: Extract<HastNode, { type: 'element' }>) {
  const start = startTag(tagName, properties);
  return voidElements.has(tagName) ? [start] : [start, ...partsIn(children), `</${tagName}>`];
}

function codeOf(children: readonly HastNode[]): string {
  const text = children
    .map((child) => (child.type === 'text' ? child.value : ''))
    .join('')
    .trim();
  return inlineCodeHtml(text);
}

function componentOf({ name, attributes, children }: Component): ProseComponent {
  if (name === null || !isMdxComponentName(name))
    throw new Error(`Prose with <${name ?? ''}>, which is no component of pages.`);
  return {
    name,
    attributes: Object.fromEntries(attributes.map(attributeOf)),
    parts: name === 'Task' ? taskParts(children) : partsIn(children),
  };
}

function attributeOf(attribute: Component['attributes'][number]): [name: string, value: string] {
  if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string')
    return [attribute.name, attribute.value];
  throw new Error('Prose with an attribute that is no text.');
}

/** The prose of a task, and after it the steps, which are an ordered list. */
function taskParts(children: readonly HastNode[]): ProsePart[] {
  const isStep = (child: HastNode): boolean =>
    child.type === 'mdxJsxFlowElement' && child.name === 'Step';
  const steps = partsIn(children.filter(isStep));
  const prose = partsIn(children.filter((child) => !isStep(child)));
  return [...prose, { name: 'Steps', attributes: {}, parts: steps }];
}

/** The value of the parameter that a placeholder `{{name}}`, an expression to MDX, asks for. */
function valueOf(expression: string): ProseComponent {
  const name = bracedName(`{${expression}}`) ?? '';
  if (!isParameterName(name))
    throw new Error(`Prose with {${expression}}, expected {{name}} of a parameter.`);
  return { name: 'Value', attributes: { name }, parts: [] };
}
