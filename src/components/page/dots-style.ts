import { adoptStyle } from './adopt-style.ts';
import css from './dots.css?inline';

adoptStyle(css);
