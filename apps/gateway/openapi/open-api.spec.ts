import { describe, expect, it } from '@jest/globals';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { describedGateway } from './described.js';

/** What a linter of OpenAPI complains of and we mean. */
const MEANT = [
  // The product has no licence yet.
  /^info-license$/,
  // Signing in answers with the way to the member's OpenID provider, and with nothing else.
  /^operation-2xx-response \/paths\/~1auth~1sign-in\/get\/responses$/,
  // OpenAPI 3.1 has no word for the events of a stream: `x-events` refers to them, which the linter does not read.
  /^no-unused-components \/components\/schemas\/(Ready|Message|Work|Approval|Alive)Event$/,
];

describe('the OpenAPI document', () => {
  it('is what a linter of the trade accepts, and refers to nothing that is not there', async () => {
    const source = JSON.stringify(await describedGateway(Date.UTC(2026, 10, 30)));
    const config = await createConfig({ extends: ['recommended'] });
    const found = await lintFromString({ source, absoluteRef: 'openapi.json', config });
    const told = found.map(({ ruleId, location: [place] }) => {
      const pointer = (place as { readonly pointer?: string } | undefined)?.pointer ?? '';
      return ruleId === 'info-license' ? ruleId : `${ruleId} ${pointer.replace(/^#/, '')}`;
    });
    expect(told.filter((one) => !MEANT.some((meant) => meant.test(one)))).toEqual([]);
  });
});
