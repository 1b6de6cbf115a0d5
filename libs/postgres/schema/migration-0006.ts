/**
 * Innocent persons whose identity somebody sought uses, by tokens as victims are known by (docs/decisions). Each row
 * hangs on the message that cleared the person; whether that still counts, the standing of the alert's conversation
 * says.
 */
export const MIGRATION_0006 = `
CREATE TABLE cleared_tokens (
  token text NOT NULL,
  message_member text NOT NULL,
  message_id uuid NOT NULL,
  member text NOT NULL,
  id uuid NOT NULL,
  expires_at bigint NOT NULL,
  PRIMARY KEY (token, message_id, message_member)
);
CREATE INDEX cleared_tokens_expiry ON cleared_tokens (expires_at);
`;
