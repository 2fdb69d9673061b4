import type { CardView } from "./contract.ts";

/**
 * Tells one card from another, for the page and the agent alike: a consent names the card that the
 * person saw, so that it never counts for one that came in its place at that moment. Made of what
 * the page knows anyway; opens nothing.
 */
export function cardKey(card: CardView): string {
  const { serviceOrigin, organization, group, inviterName, invitedAt, effect } = card;
  return JSON.stringify([serviceOrigin, organization.id, group.id, inviterName, invitedAt, effect]);
}
