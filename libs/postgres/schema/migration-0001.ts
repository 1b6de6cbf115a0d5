import { WATCH_TABLES } from './migration-0001-watch.js';
import { WORK_TABLES } from './migration-0001-work.js';

/**
 * The first schema. No foreign keys: rows that belong together are written by one transaction and never deleted apart,
 * and the check would cost a lock per row. `member, id` is a message's reference; ids of one member are unique, so `id`
 * leads each key.
 */
export const MIGRATION_0001 = `
-- Whose database this is: another member's gateway must not open it.
CREATE TABLE gateway (member text PRIMARY KEY);

-- Facts of a message are columns; its signed bytes are content. They stay in the row up to 8 KB and are never compressed:
-- signatures and ciphertext do not shrink, and a second table would double the writes.
CREATE TABLE messages (
  member text NOT NULL,
  id uuid NOT NULL,
  own boolean NOT NULL,
  opens boolean NOT NULL,
  lane text NOT NULL CHECK (lane IN ('express', 'normal')),
  at bigint NOT NULL,
  digest text NOT NULL,
  type text NOT NULL,
  version integer NOT NULL,
  status text NOT NULL CHECK (status IN ('ACTUAL', 'EXERCISE', 'TEST')),
  from_unit text NOT NULL,
  from_role text NOT NULL,
  addressed json NOT NULL,
  after json NOT NULL,
  conversation_member text NOT NULL,
  conversation uuid NOT NULL,
  urgency text NOT NULL CHECK (urgency IN ('E', 'U', 'R', 'P')),
  sent_at text NOT NULL,
  expires_at text,
  facts json NOT NULL,
  units text[] NOT NULL,
  jws bytea NOT NULL,
  PRIMARY KEY (id, member)
) WITH (toast_tuple_target = 8160);
ALTER TABLE messages ALTER COLUMN jws SET STORAGE EXTERNAL;
-- An opening message is found by its own key.
CREATE INDEX messages_conversation ON messages (conversation, conversation_member) WHERE NOT opens;

CREATE INDEX messages_alerts ON messages (id DESC) WHERE opens AND starts_with(type, 'AL_');

CREATE TABLE parts (
  member text NOT NULL,
  id uuid NOT NULL,
  part text NOT NULL,
  units json NOT NULL,
  members text[] NOT NULL,
  commitment text NOT NULL,
  bytes bytea NOT NULL,
  PRIMARY KEY (id, member, part)
) WITH (toast_tuple_target = 8160);
ALTER TABLE parts ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- last: our last message here per destination, the next one's prev.
-- Free space in each page lets its updates stay there (HOT).
CREATE TABLE conversations (
  member text NOT NULL,
  id uuid NOT NULL,
  status text NOT NULL,
  owner text,
  broadcast boolean NOT NULL,
  parties json NOT NULL,
  standing json NOT NULL,
  last json NOT NULL,
  handling text[],
  PRIMARY KEY (id, member)
) WITH (fillfactor = 75);

-- What a caller's key was used for. id: the message, or the approval.
CREATE TABLE idempotency (
  caller text NOT NULL,
  key text NOT NULL,
  request text NOT NULL,
  id uuid NOT NULL,
  at bigint NOT NULL,
  PRIMARY KEY (caller, key)
);

-- One row per way a message or receipt leaves. conversation: only for receipts. bytes: about what claiming it reads.
CREATE SEQUENCE outbox_n;
CREATE TABLE outbox (
  n bigint PRIMARY KEY,
  at bigint NOT NULL,
  destination text NOT NULL,
  lane text NOT NULL,
  epoch bigint NOT NULL,
  rank smallint NOT NULL,
  receipt boolean NOT NULL,
  id uuid NOT NULL,
  prev uuid,
  conversation text,
  units text[] NOT NULL,
  bytes integer NOT NULL DEFAULT 1024,
  seq bigint,
  sent_at bigint
) WITH (fillfactor = 60);
CREATE INDEX outbox_waiting ON outbox (destination, lane, rank, n) WHERE seq IS NULL;
CREATE UNIQUE INDEX outbox_number ON outbox (destination, lane, epoch, seq) WHERE seq IS NOT NULL;

-- last: the highest number given. marked: every number up to it is marked sent.
CREATE TABLE streams_out (
  destination text NOT NULL,
  lane text NOT NULL,
  epoch bigint NOT NULL,
  last bigint NOT NULL,
  marked bigint NOT NULL,
  PRIMARY KEY (destination, lane, epoch)
) WITH (fillfactor = 10);

CREATE TABLE leases (
  name text PRIMARY KEY,
  holder text NOT NULL,
  fence bigint NOT NULL,
  until bigint NOT NULL
) WITH (fillfactor = 10);

-- held: the code under which the destination's last heartbeat lists the message as deferred or refused; few.
CREATE TABLE deliveries (
  id uuid NOT NULL,
  destination text NOT NULL,
  outbox bigint NOT NULL,
  result text CHECK (result IN ('RECEIPTED', 'REJECTED')),
  received_at bigint,
  due_at bigint,
  held text,
  PRIMARY KEY (id, destination)
) WITH (fillfactor = 70);
-- Without a receipt: what is still on its way; few.
CREATE INDEX deliveries_unanswered ON deliveries (id, destination) WHERE result IS NULL;
CREATE INDEX deliveries_held ON deliveries (destination) WHERE held IS NOT NULL;

-- Only of numbers that a peer lacked; few.
CREATE TABLE resends (
  outbox bigint NOT NULL,
  member text NOT NULL,
  lane text NOT NULL,
  count integer NOT NULL,
  due_at bigint,
  incident boolean NOT NULL,
  PRIMARY KEY (outbox, member)
);
CREATE INDEX resends_due ON resends (member, lane, due_at) WHERE due_at IS NOT NULL;

-- Ours and those of others. way, queued: only ours, the way it goes and its last outbox row.
CREATE TABLE receipts (
  member text NOT NULL,
  id uuid NOT NULL,
  digest text NOT NULL,
  from_unit text NOT NULL,
  to_member text NOT NULL,
  to_unit text NOT NULL,
  of_member text NOT NULL,
  of_id uuid NOT NULL,
  of_digest text NOT NULL,
  level text NOT NULL,
  result text NOT NULL,
  unit text,
  part text,
  at text NOT NULL,
  errors json NOT NULL,
  -- Its place in a CT_RECEIPTS, whose bytes receipt_lists has; -1 for a CT_RECEIPT, which has its own.
  entry smallint NOT NULL,
  jws bytea,
  way json,
  queued bigint,
  PRIMARY KEY (id, member, entry),
  CHECK ((entry = -1) = (jws IS NOT NULL))
) WITH (fillfactor = 90, toast_tuple_target = 8160);
ALTER TABLE receipts ALTER COLUMN jws SET STORAGE EXTERNAL;
CREATE TABLE receipt_lists (
  member text NOT NULL,
  id uuid NOT NULL,
  digest text NOT NULL,
  jws bytea NOT NULL,
  PRIMARY KEY (id, member)
);
ALTER TABLE receipt_lists ALTER COLUMN jws SET STORAGE EXTERNAL;
-- At most one per (message, level, unit, part) and member (wire.md "Receipt").
CREATE UNIQUE INDEX receipts_place ON receipts (of_id, of_member, member, level, unit, part) NULLS NOT DISTINCT;

-- n: the order of writing. place: the order of reading, given once the entry is committed; see inbox-places.ts.
-- held_until: the entry waits for prev until then.
CREATE SEQUENCE inbox_n;
CREATE TABLE inbox (
  unit text NOT NULL,
  place bigint,
  n bigint NOT NULL DEFAULT nextval('inbox_n'),
  member text NOT NULL,
  id uuid NOT NULL,
  prev uuid,
  held_until bigint
);
CREATE UNIQUE INDEX inbox_placed ON inbox (unit, place) WHERE place IS NOT NULL;
CREATE INDEX inbox_fresh ON inbox (unit, n) WHERE place IS NULL AND held_until IS NULL;
CREATE INDEX inbox_held_prev ON inbox (prev) WHERE held_until IS NOT NULL;
CREATE INDEX inbox_held_id ON inbox (id) WHERE held_until IS NOT NULL;

-- last: the highest place given in the unit's inbox. Its lock is held by whoever gives the next ones.
CREATE TABLE inbox_ends (
  unit text PRIMARY KEY,
  last bigint NOT NULL
) WITH (fillfactor = 10);

${WATCH_TABLES}
${WORK_TABLES}`;
