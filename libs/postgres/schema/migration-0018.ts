/**
 * A file ends with its message (GONE): its pieces are deleted, its row and the locators of its chunks stay, by which a
 * chunk that comes late is known for what it is.
 */
export const MIGRATION_0018 = `
ALTER TABLE attachments DROP CONSTRAINT attachments_state_check,
  ADD CONSTRAINT attachments_state_check CHECK (state IN ('OPEN', 'WHOLE', 'REFUSED', 'NO_ROOM', 'GONE'));
CREATE INDEX attachments_live ON attachments (id, member, attachment) WHERE state <> 'GONE';
ALTER TABLE attachment_sends DROP CONSTRAINT attachment_sends_result_check,
  ADD CONSTRAINT attachment_sends_result_check CHECK (result IN ('WHOLE', 'REFUSED', 'ENDED'));
-- Since when a rescue could not be sent on.
ALTER TABLE rescues ADD COLUMN stuck_since bigint;
CREATE INDEX rescues_unfinished ON rescues (unit, id) WHERE state IN ('OPEN', 'STOPPED');
`;
