/**
 * What is owed for the keeping of messages. `keeping`: when this member's gateway next has to say something (null:
 * nothing until the conversation changes). `gone`: messages that nobody reads any more, until their key is destroyed.
 */
export const MIGRATION_0003 = `
CREATE TABLE keeping (
  member text NOT NULL,
  id uuid NOT NULL,
  next_at bigint,
  PRIMARY KEY (id, member)
) WITH (fillfactor = 75);
CREATE INDEX keeping_due ON keeping (next_at) WHERE next_at IS NOT NULL;

CREATE TABLE gone (
  member text NOT NULL,
  id uuid NOT NULL,
  conversation_member text NOT NULL,
  conversation uuid NOT NULL,
  cause text NOT NULL CHECK (cause IN ('RECALLED', 'EXPIRED')),
  since bigint NOT NULL,
  PRIMARY KEY (id, member)
);
CREATE INDEX gone_order ON gone (since, id, member);

CREATE INDEX clocks_certificates ON clocks (started_by) WHERE running AND clock = 'ER';
`;
