import './loader.ts';
import './carry.ts';
import './bundle-age.ts';
