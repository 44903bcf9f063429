import { defineMdastPlugin } from 'satteri';
import { isParameterName } from '../content/schemas/parameter-name.ts';
import { bracedName } from '../parameters/placeholder.ts';

/** Turns the placeholder `{{name}}` in prose, which MDX reads as an expression, into a `<Value name="name" />` component. */
export const values = defineMdastPlugin({
  name: 'fieldbook-values',
  mdxTextExpression(node, ctx) {
    const name = placeholderName(node.value);
    if (name) ctx.replaceNode(node, { type: 'mdxJsxTextElement', ...valueElement(name) });
  },
  mdxFlowExpression(node, ctx) {
    const name = placeholderName(node.value);
    if (name) ctx.replaceNode(node, { type: 'mdxJsxFlowElement', ...valueElement(name) });
  },
});

function placeholderName(expression: string): string | undefined {
  const name = bracedName(`{${expression}}`) ?? '';
  return isParameterName(name) ? name : undefined;
}

function valueElement(name: string) {
  return {
    name: 'Value',
    attributes: [{ type: 'mdxJsxAttribute' as const, name: 'name', value: name }],
    children: [],
  };
}
