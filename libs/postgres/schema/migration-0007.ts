/**
 * What counts of persons' consent, and the conversations that name each: asked before anything of a person is sent
 * (INV-32). `person` is a `victimRef`, which names nobody; `at` is in ms.
 */
export const MIGRATION_0007 = `
CREATE TABLE consents (
  person uuid NOT NULL,
  status text NOT NULL,
  scope text NOT NULL,
  member text NOT NULL,
  state text NOT NULL CHECK (state IN ('GIVEN', 'WITHDRAWN')),
  at bigint NOT NULL,
  said_at text NOT NULL,
  id uuid NOT NULL,
  origins text[] NOT NULL,
  PRIMARY KEY (person, status, scope, member)
);
CREATE TABLE persons (
  person uuid NOT NULL,
  status text NOT NULL,
  member text NOT NULL,
  id uuid NOT NULL,
  PRIMARY KEY (person, status, id, member)
);
INSERT INTO persons (person, status, member, id)
SELECT DISTINCT (facts ->> '/body/victimRef')::uuid, status, conversation_member, conversation
FROM messages WHERE facts ->> '/body/victimRef' IS NOT NULL;
`;
