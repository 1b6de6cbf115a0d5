/** How often a change has asked for something about keeping: whoever works on it sees that more came meanwhile. */
export const MIGRATION_0008 = `
ALTER TABLE keeping ADD COLUMN changes integer NOT NULL DEFAULT 1;
`;
