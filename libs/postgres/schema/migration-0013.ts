/** Messages that tell of somebody's feared return are asked for with every message about her. */
export const MIGRATION_0013 = `
CREATE INDEX messages_concerns ON messages ((facts ->> '/body/victimRef'), status)
  WHERE facts ->> '/body/internationalProtectionConcern' = 'true';
`;
