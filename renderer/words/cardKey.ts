import type { CardView } from "../../preload/contract.ts";

/** Tells one invitation from another on this page; drafts and drawings hang on it. */
export function cardKey(card: CardView): string {
  return [card.serviceOrigin, card.organization.id, card.group.id, card.invitedAt].join("|");
}
