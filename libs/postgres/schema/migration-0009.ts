/**
 * Rescues that are being sent. mass_rescue, draft: content, empty once the message is stored; refused, faults: codes,
 * rules and pointers alone. key, request: of the caller's request, as in idempotency.
 */
export const MIGRATION_0009 = `
CREATE TABLE rescues (
  id uuid PRIMARY KEY,
  author text NOT NULL,
  unit text NOT NULL,
  role text NOT NULL,
  at bigint NOT NULL,
  key text NOT NULL,
  request text NOT NULL,
  state text NOT NULL CHECK (state IN ('OPEN', 'STOPPED', 'DONE')),
  ref json,
  refused json,
  mass_rescue bytea,
  holder text,
  held_until bigint NOT NULL DEFAULT 0,
  UNIQUE (unit, author, key)
);
CREATE INDEX rescues_open ON rescues (id) WHERE state = 'OPEN';
CREATE INDEX rescues_kept ON rescues (at) WHERE state <> 'OPEN';

CREATE TABLE rescue_referrals (
  rescue uuid NOT NULL,
  n integer NOT NULL,
  "row" integer NOT NULL,
  state text NOT NULL CHECK (state IN ('WAITING', 'SENT', 'FAILED')),
  ref json,
  faults json,
  draft bytea,
  PRIMARY KEY (rescue, n)
);
-- Referrals of single persons by the member that sent them: those of one rescue are found among them.
CREATE INDEX messages_referred ON messages (member, id) WHERE opens AND type = 'RF_VICTIM_IDENTIFICATION';
CREATE INDEX rescue_referrals_waiting ON rescue_referrals (rescue, n) WHERE state = 'WAITING';
`;
