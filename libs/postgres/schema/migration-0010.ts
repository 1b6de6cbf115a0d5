/**
 * Persons whom a list of many protects until a referral of their own is here: tokens as in identity_tokens; `person` is
 * a `victimRef`, and (member, id) the conversation of the list.
 */
export const MIGRATION_0010 = `
CREATE TABLE listed_tokens (
  token text NOT NULL,
  person uuid NOT NULL,
  member text NOT NULL,
  id uuid NOT NULL,
  units text[] NOT NULL,
  PRIMARY KEY (token, person, id, member)
);
CREATE INDEX listed_tokens_person ON listed_tokens (person);
CREATE INDEX listed_tokens_list ON listed_tokens (id);
`;
