import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Preloaded (`node --import`) by commands that people wait for: keeps what Node makes of the code, for them and their
// threads, which next time takes half as long to load. Where the folder cannot be written, nothing is kept. It is
// JavaScript, since Node would load its compiler of TypeScript for this file alone.
enableCompileCache(join(import.meta.dirname, '../../.cache/compiled'));
