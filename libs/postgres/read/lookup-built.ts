import { READING } from '#lookup';

/**
 * The build of the terms, where all are there and all are of this release's reading; else null. A row of another
 * reading is one of a release before, which another replica may still write, or of a newer one.
 */
export const BUILD = `(SELECT build FROM lookup_builds WHERE ready
  AND NOT EXISTS (SELECT FROM lookup_terms WHERE reading < ${String(READING)})
  AND NOT EXISTS (SELECT FROM lookup_terms WHERE reading > ${String(READING)}) LIMIT 1)`;
