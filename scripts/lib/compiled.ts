import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { projectFolder } from '#command/settings.ts';

// Loaded before a command that is given often: what it loads was compiled, and rid of its types, by an earlier one.
enableCompileCache(join(projectFolder, '.cache/compiled'));
