import './loader.ts';
import './bundle-age.ts';
