import * as z from 'zod/mini';
import { forEachLocale } from '../../locales.ts';
import { textSchema } from './text.ts';

/** One text in every locale: none may be missing, none may be invented. */
export const localisedSchema = z.strictObject(forEachLocale(() => textSchema));
