/**
 * Files: uploads of own units, what messages carry, and how far it has travelled. `pieces.bytes` is a content column:
 * of an own file 512 KiB of what its unit brought, of a peer's the chunk record as it came, which its key alone opens.
 * It is kept uncompressed (EXTERNAL): pictures and ciphertext do not shrink.
 */
export const MIGRATION_0005 = `
CREATE SEQUENCE piece_sets;

CREATE TABLE pieces (
  pieces bigint NOT NULL,
  n integer NOT NULL CHECK (n BETWEEN 1 AND 200),
  bytes bytea NOT NULL,
  PRIMARY KEY (pieces, n)
);
ALTER TABLE pieces ALTER COLUMN bytes SET STORAGE EXTERNAL;

CREATE TABLE uploads (
  unit text NOT NULL,
  id uuid NOT NULL,
  bytes bigint NOT NULL CHECK (bytes BETWEEN 1 AND 104857600),
  digest text NOT NULL,
  pieces bigint NOT NULL,
  clean bigint NOT NULL,
  held bigint NOT NULL DEFAULT 0 CHECK (held <= bytes),
  at bigint NOT NULL,
  finished json,
  message uuid,
  PRIMARY KEY (unit, id)
);
CREATE INDEX uploads_unused ON uploads (at) WHERE message IS NULL;

CREATE TABLE attachments (
  member text NOT NULL,
  id uuid NOT NULL,
  attachment uuid NOT NULL,
  own boolean NOT NULL,
  part text NOT NULL,
  bytes bigint NOT NULL,
  digest text NOT NULL,
  total integer NOT NULL,
  here integer NOT NULL DEFAULT 0,
  pieces bigint NOT NULL,
  state text NOT NULL CHECK (state IN ('OPEN', 'WHOLE', 'REFUSED', 'NO_ROOM')),
  at bigint NOT NULL,
  last_at bigint NOT NULL,
  PRIMARY KEY (member, id, attachment)
);
CREATE INDEX attachments_lacking ON attachments (member, id) WHERE state IN ('OPEN', 'NO_ROOM');
CREATE INDEX attachments_came ON attachments (member, at) WHERE NOT own;
CREATE INDEX attachments_refused ON attachments (member, last_at) WHERE state = 'REFUSED';

CREATE TABLE attachment_chunks (
  member text NOT NULL,
  locator bytea NOT NULL,
  id uuid NOT NULL,
  attachment uuid NOT NULL,
  n integer NOT NULL,
  digest text,
  PRIMARY KEY (member, id, attachment, n)
);
CREATE INDEX attachment_chunks_locator ON attachment_chunks (locator, member);

CREATE TABLE attachment_sends (
  id uuid NOT NULL,
  attachment uuid NOT NULL,
  destination text NOT NULL,
  next integer NOT NULL DEFAULT 1,
  again integer[] NOT NULL DEFAULT '{}',
  again_at bigint NOT NULL DEFAULT 0,
  tries integer NOT NULL DEFAULT 0,
  incident boolean NOT NULL DEFAULT false,
  result text CHECK (result IN ('WHOLE', 'REFUSED')),
  waiting boolean NOT NULL DEFAULT true,
  worked_at bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (id, attachment, destination)
);
CREATE INDEX attachment_sends_waiting ON attachment_sends (worked_at, id) WHERE waiting;
CREATE INDEX attachment_sends_open ON attachment_sends (destination) WHERE result IS NULL;

CREATE TABLE chunk_sender (
  one boolean PRIMARY KEY CHECK (one),
  holder text NOT NULL,
  until bigint NOT NULL
);
`;
