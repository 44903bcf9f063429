import { adoptStyle } from './adopt-style.ts';
import css from './dialogs.css?inline';

adoptStyle(css);
