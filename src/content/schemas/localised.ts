import * as z from 'zod/mini';
import { forEachLocale } from '../../locales.ts';

const words = z.string().check(z.trim(), z.minLength(1, 'a text that is not empty'));

/** One text in every locale: none may be missing, none may be invented. */
export const localisedSchema = z.strictObject(forEachLocale(() => words));
