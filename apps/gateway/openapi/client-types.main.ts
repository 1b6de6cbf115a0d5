import { mkdirSync, writeFileSync } from 'node:fs';
import { clientTypes } from './client-types.js';

// Writes the client's types below the current folder: npm run write
mkdirSync('clients/typescript', { recursive: true });
writeFileSync('clients/typescript/openapi.ts', await clientTypes());
