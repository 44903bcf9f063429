import { adoptStyle } from '../page/adopt-style.ts';
import css from './cut-lines.css?inline';

adoptStyle(css);
