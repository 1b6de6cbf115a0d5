/**
 * By which reading of names and identifiers (READING of libs/lookup) terms and tokens were made. 0: by one without a
 * number; so are those that an older release writes beside this one. `identity_rereads`: how far the tokens are made
 * anew, for whichever replica goes on.
 */
export const MIGRATION_0017 = `
ALTER TABLE lookup_terms ADD COLUMN reading integer NOT NULL DEFAULT 0;
CREATE INDEX lookup_terms_reading ON lookup_terms (reading);
ALTER TABLE identity_tokens ADD COLUMN reading integer NOT NULL DEFAULT 0;
CREATE INDEX identity_tokens_reading ON identity_tokens (reading);
ALTER TABLE listed_tokens ADD COLUMN reading integer NOT NULL DEFAULT 0;
CREATE INDEX listed_tokens_reading ON listed_tokens (reading);
ALTER TABLE cleared_tokens ADD COLUMN reading integer NOT NULL DEFAULT 0;
CREATE INDEX cleared_tokens_reading ON cleared_tokens (reading);
CREATE TABLE identity_rereads (
  reading integer PRIMARY KEY,
  member text NOT NULL,
  id uuid NOT NULL
);
`;
