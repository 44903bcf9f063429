import { adoptStyle } from './adopt-style.ts';
import css from './boxes.css?inline';

adoptStyle(css);
