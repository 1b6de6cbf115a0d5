import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { outlines } from './outlines/plugin.js';
import { mockGateway } from './dev/plugin.js';

/**
 * `vite build` writes the files that the gateway serves; `vite` alone serves them beside a gateway of invented answers.
 */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [outlines(), mockGateway()],
  // Both stand in the page's policy: no script in the page, and no address of another host.
  build: {
    outDir: resolve(import.meta.dirname, '../../dist/console'),
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    manifest: true,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      onLog(level, log, defaultHandler) {
        // Packages mark components for servers that we do not have.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') defaultHandler(level, log);
      },
    },
  },
  server: { host: '127.0.0.1' },
});
