import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { projectFolder } from './settings.ts';

// Preloaded (`node --import`) by commands that people wait for: keeps what Node makes of the code, for them and their
// threads, which next time takes half as long to load. Where the folder cannot be written, nothing is kept.
enableCompileCache(join(projectFolder, '.cache/compiled'));
