import { adoptStyle } from './adopt-style.ts';
import css from './hover.css?inline';

adoptStyle(css);
