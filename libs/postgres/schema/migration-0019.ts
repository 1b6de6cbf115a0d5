/** What officers have begun to write, sealed. Read by the author's name and unit alone: the key begins with these. */
export const MIGRATION_0019 = `
CREATE TABLE drafts (
  unit text NOT NULL,
  author text NOT NULL,
  id uuid NOT NULL,
  revision integer NOT NULL,
  started_at bigint NOT NULL,
  saved_at bigint NOT NULL,
  discarded_at bigint,
  content bytea NOT NULL,
  PRIMARY KEY (unit, author, id)
);
`;
