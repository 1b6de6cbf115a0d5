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
-- What of keeping was refused for good, and since when that is known.
ALTER TABLE keeping ADD COLUMN untold json, ADD COLUMN untold_since bigint;
CREATE INDEX keeping_untold ON keeping (untold_since, id, member) WHERE untold_since IS NOT NULL;
-- Since when a rescue could not be sent on.
ALTER TABLE rescues ADD COLUMN stuck_since bigint;
CREATE INDEX rescues_unfinished ON rescues (unit, id) WHERE state IN ('OPEN', 'STOPPED');
`;
