/** The first schema's tables beside conversations: work lists, clocks, approvals, look-ups, sessions, subscriptions. */
export const WORK_TABLES = `
-- A conversation in the work list of an own unit. due_at: the earliest due time of the holder's running clocks.
CREATE TABLE work (
  unit text NOT NULL,
  member text NOT NULL,
  id uuid NOT NULL,
  open boolean NOT NULL,
  with_me boolean NOT NULL,
  due_at bigint,
  last_at bigint NOT NULL,
  last_type text NOT NULL,
  PRIMARY KEY (unit, id, member)
) WITH (fillfactor = 75);
CREATE INDEX work_list ON work (unit, open, with_me, due_at, id, member);
CREATE INDEX work_open ON work (unit, open, due_at, id, member);

-- Clocks of ACTUAL conversations. next_at, next_level: the rung that comes next; running: neither paused nor answered.
CREATE TABLE clocks (
  member text NOT NULL,
  id uuid NOT NULL,
  clock text NOT NULL,
  key text NOT NULL,
  started_by uuid NOT NULL,
  due_at text NOT NULL,
  running boolean NOT NULL,
  state json NOT NULL,
  next_at bigint NOT NULL,
  next_level integer NOT NULL,
  PRIMARY KEY (id, member, clock, key, started_by)
) WITH (fillfactor = 75);
CREATE INDEX clocks_ringing ON clocks (next_at) WHERE running;

-- tell: the other side is still to be told, not before tell_at.
CREATE TABLE escalations (
  member text NOT NULL,
  id uuid NOT NULL,
  clock text NOT NULL,
  key text NOT NULL,
  started_by uuid NOT NULL,
  level integer NOT NULL,
  at bigint NOT NULL,
  state json NOT NULL,
  tell boolean NOT NULL,
  tell_at bigint NOT NULL,
  PRIMARY KEY (id, member, clock, key, started_by, at)
);
CREATE INDEX escalations_tell ON escalations (tell_at) WHERE tell;

-- Drafts that wait for a second person, and what became of them. Local to the member.
CREATE TABLE approvals (
  id uuid PRIMARY KEY,
  author text NOT NULL,
  unit text NOT NULL,
  role text NOT NULL,
  type text NOT NULL,
  urgency text NOT NULL,
  at bigint NOT NULL,
  state text NOT NULL CHECK (state IN ('PENDING', 'RELEASED', 'RETURNED')),
  decided json,
  ref json,
  draft bytea NOT NULL
);
CREATE INDEX approvals_waiting ON approvals (id) WHERE state = 'PENDING';

-- People's sessions with the gateway. id: digest of the secret, which stands in the browser's cookie alone.
CREATE TABLE sessions (
  id text PRIMARY KEY,
  name text NOT NULL,
  unit text NOT NULL,
  role text NOT NULL,
  shown_name text,
  expires_at bigint NOT NULL,
  seen_at bigint NOT NULL
) WITH (fillfactor = 75);
CREATE INDEX sessions_expired ON sessions (expires_at);

-- Web addresses that are told of a unit's inbox. cursor: up to where events were made of it. url, secret: content.
CREATE TABLE subscriptions (
  id uuid PRIMARY KEY,
  unit text NOT NULL,
  author text NOT NULL,
  role text NOT NULL,
  url bytea NOT NULL,
  filter json NOT NULL,
  at bigint NOT NULL,
  cursor text NOT NULL,
  taken_at bigint,
  failing_since bigint,
  dead bigint NOT NULL,
  dead_at bigint,
  secret bytea NOT NULL,
  pauses integer NOT NULL DEFAULT 0,
  paused_until bigint NOT NULL DEFAULT 0,
  holder text,
  held_until bigint NOT NULL DEFAULT 0
) WITH (fillfactor = 75);

-- What receivers have not taken yet. cursor: of the inbox entry. rank: of its urgency.
CREATE TABLE owed_events (
  subscription uuid NOT NULL,
  cursor bigint NOT NULL,
  rank smallint NOT NULL,
  made_at bigint NOT NULL,
  next_at bigint NOT NULL,
  tries integer NOT NULL,
  event json NOT NULL,
  PRIMARY KEY (subscription, cursor)
) WITH (fillfactor = 75);
CREATE INDEX owed_events_order ON owed_events (subscription, rank, cursor);

-- Tokens of identities under the gateway's own key: no name and no number can be read from them. id: the conversation.
CREATE TABLE identity_tokens (
  token text NOT NULL,
  side text NOT NULL CHECK (side IN ('PROTECTED', 'SOUGHT')),
  member text NOT NULL,
  id uuid NOT NULL,
  units text[] NOT NULL,
  PRIMARY KEY (token, side, id, member)
);

-- Alerts that may mean a victim known here. Known to nobody but this member's holding units.
CREATE TABLE conflicts (
  sought_member text NOT NULL,
  sought uuid NOT NULL,
  protected_member text NOT NULL,
  protected uuid NOT NULL,
  units text[] NOT NULL,
  at bigint NOT NULL,
  state text NOT NULL CHECK (state IN ('OPEN', 'CHALLENGED', 'DIFFERENT')),
  PRIMARY KEY (sought, sought_member, protected, protected_member)
);
CREATE INDEX conflicts_units ON conflicts USING gin (units);

-- What look-ups find, in clear: it is built from messages, so it is not written to the log, not backed up, and empty after a crash. Keys are
-- found by equality, names by their runs of three letters; without a list of pending entries, which each search would read through.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE UNLOGGED TABLE lookup_terms (
  id uuid NOT NULL,
  member text NOT NULL,
  message_id uuid NOT NULL,
  message_member text NOT NULL,
  held_back boolean NOT NULL,
  expires_at bigint,
  keys text[] NOT NULL,
  name text,
  alert json NOT NULL,
  term json NOT NULL
) WITH (fillfactor = 90);
CREATE INDEX lookup_terms_conversation ON lookup_terms (id, member);
CREATE INDEX lookup_terms_expiry ON lookup_terms (expires_at) WHERE expires_at IS NOT NULL;
CREATE INDEX lookup_terms_search ON lookup_terms USING gin (keys, name gin_trgm_ops) WITH (fastupdate = off);

-- A row that is ready says that the terms are all there; a crash takes it away with them.
CREATE UNLOGGED TABLE lookup_builds (build uuid PRIMARY KEY, ready boolean NOT NULL);

-- Who opened a sealed part, and who was refused what. of_id: of a message, a conversation or a draft, as the caller named it.
CREATE TABLE audit (
  number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at bigint NOT NULL,
  act text NOT NULL CHECK (act IN ('OPENED', 'REFUSED', 'DENIED')),
  caller text NOT NULL,
  unit text NOT NULL,
  role text NOT NULL,
  purpose text,
  route text NOT NULL,
  of_member text,
  of_id uuid,
  part text,
  code text
);
CREATE INDEX audit_acts ON audit (act, number);

-- query: content. digest: keyed.
CREATE TABLE lookup_log (
  number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at bigint NOT NULL,
  caller text NOT NULL,
  unit text NOT NULL,
  role text NOT NULL,
  officer text,
  purpose text NOT NULL,
  kind text NOT NULL,
  digest text NOT NULL,
  verdict text NOT NULL,
  results json NOT NULL,
  query bytea NOT NULL
);
`;
