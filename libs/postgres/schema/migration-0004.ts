/** Planned conversations are few; capacity is listed by them. */
export const MIGRATION_0004 = `
CREATE INDEX messages_planned ON messages (id DESC) WHERE opens AND urgency = 'P';
`;
