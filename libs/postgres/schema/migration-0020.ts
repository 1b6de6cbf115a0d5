/** A message by the code on a letter of it (libs/letters/code.ts). */
export const MIGRATION_0020 = `
CREATE INDEX messages_digest ON messages (left(digest, 13));
`;
