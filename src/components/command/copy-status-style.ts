import { adoptStyle } from '../page/adopt-style.ts';
import css from './copy-status.css?inline';

adoptStyle(css);
