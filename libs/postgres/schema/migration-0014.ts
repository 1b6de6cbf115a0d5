/** A recall asks who was told of what it takes back. */
export const MIGRATION_0014 = `
CREATE INDEX messages_passed_on ON messages ((facts ->> '/body/of/id'), status)
  WHERE opens AND facts ->> '/body/of/id' IS NOT NULL;
`;
