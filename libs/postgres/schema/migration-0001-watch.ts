/**
 * The first schema's tables for what was refused, where reading stands, and what peers say: quarantine, offsets,
 * numbers, heartbeats.
 */
export const WATCH_TABLES = `
CREATE TABLE quarantine (
  number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  topic text NOT NULL,
  partition integer NOT NULL,
  "offset" bigint NOT NULL,
  at bigint NOT NULL,
  state text NOT NULL CHECK (state IN ('HELD', 'DEFERRED', 'RELEASED', 'SETTLED')),
  code text NOT NULL,
  path text NOT NULL,
  member text,
  -- The member, or where nobody's link holds, the topic.
  sender text NOT NULL,
  id text,
  digest text,
  whole boolean NOT NULL,
  item json,
  wants json,
  wants_key text,
  wants_version bigint,
  wants_member text,
  wants_id uuid,
  tries integer NOT NULL,
  bytes bytea NOT NULL
);
CREATE INDEX quarantine_sample ON quarantine (sender, code, number) WHERE state <> 'DEFERRED';
CREATE INDEX quarantine_age ON quarantine (at);
CREATE INDEX quarantine_waiting ON quarantine (number) WHERE state IN ('HELD', 'DEFERRED');
CREATE INDEX quarantine_known ON quarantine (id, member) WHERE digest IS NOT NULL;
CREATE INDEX quarantine_deferred ON quarantine (wants_key, wants_version) WHERE state = 'DEFERRED';
CREATE INDEX quarantine_awaited ON quarantine (wants_id, wants_member) WHERE state = 'DEFERRED' AND wants_id IS NOT NULL;
CREATE INDEX quarantine_deferred_of ON quarantine (member, number) WHERE state = 'DEFERRED';
CREATE INDEX quarantine_held_of ON quarantine (member, at) WHERE state = 'HELD';

-- How often messages of a sender were refused under a code, and how often that was when operators were last told.
CREATE TABLE refusals (
  sender text NOT NULL,
  code text NOT NULL,
  count bigint NOT NULL,
  told bigint NOT NULL DEFAULT 0,
  last_at bigint NOT NULL,
  PRIMARY KEY (sender, code)
) WITH (fillfactor = 50);

CREATE TABLE offsets (
  topic text NOT NULL,
  partition integer NOT NULL,
  next bigint NOT NULL,
  PRIMARY KEY (topic, partition)
) WITH (fillfactor = 10);

CREATE TABLE offset_decisions (
  topic text NOT NULL,
  partition integer NOT NULL,
  next bigint NOT NULL,
  reason text NOT NULL CHECK (reason IN ('START', 'GAP', 'RECREATED', 'HOLE')),
  at bigint NOT NULL
);

-- Numbers that arrived and are not yet counted into streams_in; see arrivals.ts.
CREATE TABLE arrived (
  member text NOT NULL,
  destination text NOT NULL,
  lane text NOT NULL,
  epoch bigint NOT NULL,
  numbers json NOT NULL
);

CREATE TABLE streams_in (
  member text NOT NULL,
  destination text NOT NULL,
  lane text NOT NULL,
  epoch bigint NOT NULL,
  up_to bigint NOT NULL DEFAULT 0,
  ahead json NOT NULL DEFAULT '[]',
  told bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (member, destination, lane, epoch)
) WITH (fillfactor = 50);

-- sent_at: how the last heartbeat that counted was dated; an older one counts for nothing.
CREATE TABLE peers (
  member text PRIMARY KEY,
  beat_at bigint NOT NULL,
  sent_at bigint NOT NULL
) WITH (fillfactor = 10);

-- Which process speaks for the member, and the last date it was given.
CREATE TABLE speaker (
  one boolean PRIMARY KEY CHECK (one),
  holder text NOT NULL,
  until bigint NOT NULL,
  dated bigint NOT NULL
) WITH (fillfactor = 10);

-- What each peer last said that it holds of our streams.
CREATE TABLE peer_holds (
  member text NOT NULL,
  destination text NOT NULL,
  lane text NOT NULL,
  epoch bigint NOT NULL,
  up_to bigint NOT NULL,
  missing json NOT NULL,
  PRIMARY KEY (member, destination, lane, epoch)
) WITH (fillfactor = 50);

-- n: the order in which they were kept, which is the order in which a process that starts reads them.
CREATE TABLE directory_records (
  n bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  topic text NOT NULL,
  partition integer NOT NULL,
  "offset" bigint NOT NULL,
  at bigint NOT NULL,
  value bytea NOT NULL
);
CREATE INDEX directory_records_topic ON directory_records (topic, n);`;
