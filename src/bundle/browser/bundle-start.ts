import './loader.ts';
import './link-handoff.ts';
import './bundle-age.ts';
