import { mkdirSync, writeFileSync } from 'node:fs';
import { clientTypes } from './client-types.js';

// Writes the client's types below the current folder: node dist/apps/gateway/openapi/client-types.main.js
mkdirSync('clients/typescript', { recursive: true });
writeFileSync('clients/typescript/openapi.ts', await clientTypes());
