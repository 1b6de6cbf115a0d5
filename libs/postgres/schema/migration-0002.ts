/**
 * Whether a message opens an alert comes with its kind's description and is kept in its row: an alert may have any
 * name. The kinds named here are those that a database of the first schema can hold.
 */
export const MIGRATION_0002 = `
ALTER TABLE messages ADD COLUMN alert boolean NOT NULL DEFAULT false;
UPDATE messages SET alert = true
  WHERE opens AND type IN ('AL_MISSING_PERSON', 'AL_MODUS_OPERANDI', 'AL_TRAVEL_DOCUMENT', 'AL_WANTED_SUSPECT');
ALTER TABLE messages ALTER COLUMN alert DROP DEFAULT;
DROP INDEX messages_alerts;
CREATE INDEX messages_alerts ON messages (id DESC) WHERE alert;
`;
