// Lets plain Node run the TypeScript sources as they stand: aliases through the condition `source`, `.js` found as
// `.ts`, decorators by swc. Used by jest's global set-up and by tests that start a program of ours as a process of its
// own: `node --import ./test/setup/typescript.mjs`.
import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const root = new URL('../../', import.meta.url).href;

registerHooks({
  resolve(specifier, context, next) {
    const source = { ...context, conditions: [...context.conditions, 'source'] };
    const ours = context.parentURL?.endsWith('.ts') && specifier.startsWith('.');
    // The file of a thread is named whole, by nobody.
    const thread = specifier.startsWith(root) && !specifier.includes('/node_modules/');
    const asSource = specifier.replace(/\.js$/, '.ts');
    return next(ours || (thread && existsSync(new URL(asSource))) ? asSource : specifier, source);
  },
  load(url, context, next) {
    if (!url.startsWith(root) || !url.endsWith('.ts')) return next(url, context);
    const { code } = transformSync(readFileSync(fileURLToPath(url), 'utf8'), {
      filename: fileURLToPath(url),
      configFile: fileURLToPath(new URL('.swcrc', root)),
      sourceMaps: 'inline',
    });
    return { format: 'module', source: code, shortCircuit: true };
  },
});
