import * as z from 'zod/mini';
import { localParameterSchema } from '../../src/content/schemas/parameter.ts';
import { parseWith } from '../../src/parse.ts';
import type { Page } from '@playwright/test';

const pageParameters = z.array(localParameterSchema);

/** A parameter of a page with the text that a reader would type to give its example. */
export interface ExampleValue {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** The page's parameters with their examples, in the order of its form. */
export async function exampleValues(page: Page): Promise<ExampleValue[]> {
  const json = await page.locator('script[data-parameters]').textContent();
  return examplesOf(json ?? '');
}

/** The parameters of a built page with their examples, in the order of its form. */
export function exampleValuesIn(html: string): ExampleValue[] {
  return examplesOf(/<script[^>]* data-parameters[^>]*>([^<]*)</.exec(html)?.[1] ?? '');
}

function examplesOf(json: string): ExampleValue[] {
  const parameters = parseWith(pageParameters, JSON.parse(json), 'data-parameters');
  return parameters.map(({ name, type, example, default: preset }) => {
    const value = example ?? preset ?? '';
    return { name, type, text: Array.isArray(value) ? value.join('\n') : String(value) };
  });
}
