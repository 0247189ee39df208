import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { defineConfig, logHandlers } from 'astro/config';

/**
 * The inbox is for editors: its page is there while one develops and in no build. Bundled packages are kept apart for
 * development: a build or check beside it would clear them away, and open pages would ask for them in vain until a restart.
 */
const inDevelopment = {
  name: 'in-development',
  hooks: {
    'astro:config:setup': ({ command, injectRoute, updateConfig }) => {
      if (command !== 'dev') return;
      injectRoute({ pattern: '/inbox/', entrypoint: './src/site/pages/_inbox.astro' });
      updateConfig({ vite: { cacheDir: 'node_modules/.vite-dev' } });
    },
  },
};

/**
 * The check runs in a worker of the forms, where its parser of prose weighs more than all else: there a stand-in is bundled
 * in its place, which loads the parser when prose is first written.
 */
const proseParserOnDemand = {
  name: 'prose-parser-on-demand',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  resolveId(source, importer) {
    const isOfRecord = importer?.endsWith('/src/record/prose/tree.ts');
    if (source !== 'satteri' || !isOfRecord) return null;
    return fileURLToPath(new URL('./src/site/client/contribute/prose-parser.ts', import.meta.url));
  },
};

const { SITE_URL, BASE_PATH, OUT_DIR, CACHE_DIR, LOG_LEVEL } = process.env;

export default defineConfig({
  srcDir: './src/site',
  site: SITE_URL || 'http://localhost:4321',
  base: BASE_PATH || '/',
  outDir: OUT_DIR || 'dist',
  // A build gets a cache of its own, so that builds may run side by side.
  cacheDir: CACHE_DIR || 'node_modules/.astro',
  // `npm run build` wants warnings, not a line for each of some hundred pages.
  logger: logHandlers.node({ level: LOG_LEVEL || 'info' }),
  trailingSlash: 'always',
  build: {
    format: 'directory',
    // Within the page, which is then read a round trip sooner; it is 4 to 6 KB more to send.
    inlineStylesheets: 'always',
    // Several at a time: a picture is drawn while pages are rendered.
    concurrency: 8,
  },
  vite: {
    // Scripts hold up no page: they are fetched once for all of them.
    build: { assetsInlineLimit: 0 },
    plugins: [proseParserOnDemand],
    worker: { format: 'es', plugins: () => [proseParserOnDemand] },
  },
  integrations: [mdx(), inDevelopment],
  // Highlighted code would need inline styles, which the Content Security Policy forbids.
  markdown: { syntaxHighlight: false },
  // Pages of the record are few and their links are hovered in passing: nothing is fetched ahead of a click.
  prefetch: false,
  devToolbar: { enabled: false },
  // Editors with Astro's language server know the fields of an entry.
  experimental: { contentIntellisense: true },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self' blob:",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
});
