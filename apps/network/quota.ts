/**
 * The one default client quota, bytes a second for each principal: no member can crowd the others out, and one that catches up on
 * 100,000 messages is not slowed (design.md sections 2 and 10).
 */
export const QUOTA = { produced: 50_000_000, consumed: 100_000_000 } as const;
