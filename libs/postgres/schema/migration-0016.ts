/**
 * Names are found by an index in the process (`read/followed-names.ts`), so the database keeps their hashes instead of
 * their spellings. `xid`: by it whoever follows reads what its last snapshot did not see; what goes away stands in
 * `lookup_gone`. `number` finds a row that the index names. Every term is written anew, as after a crash.
 */
export const MIGRATION_0016 = `
TRUNCATE lookup_terms, lookup_builds;
DROP INDEX lookup_terms_search;
ALTER TABLE lookup_terms DROP COLUMN name,
  ADD COLUMN number bigint GENERATED ALWAYS AS IDENTITY,
  ADD COLUMN xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN hashes bytea,
  ADD COLUMN from_year smallint,
  ADD COLUMN to_year smallint;
CREATE UNIQUE INDEX lookup_terms_number ON lookup_terms (number);
CREATE INDEX lookup_terms_xid ON lookup_terms (xid) WHERE hashes IS NOT NULL;
CREATE INDEX lookup_terms_keys ON lookup_terms USING gin (keys) WITH (fastupdate = off) WHERE keys <> '{}';
CREATE UNLOGGED TABLE lookup_gone (
  number bigint NOT NULL,
  xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
  at bigint NOT NULL
);
CREATE INDEX lookup_gone_xid ON lookup_gone (xid);
`;
