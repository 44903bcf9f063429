import { adoptStyle } from '../page/adopt-style.ts';
import css from './code-later.css?inline';

adoptStyle(css);
