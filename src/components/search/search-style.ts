import { adoptStyle } from '../page/adopt-style.ts';
import css from './search.css?inline';

adoptStyle(css);
