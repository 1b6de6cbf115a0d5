import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { clientTypes } from './client-types.js';

describe('the types of the published client', () => {
  it('are what the OpenAPI document says (again: npm run write)', async () => {
    expect(readFileSync('clients/typescript/openapi.ts', 'utf8')).toBe(await clientTypes());
  });
});
