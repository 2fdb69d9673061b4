import type { AgentScreen } from "../../preload/contract.ts";

/** What each screen is given: its own member of the union and the product's name. */
export interface ScreenProps<Kind extends AgentScreen["kind"]> {
  readonly productName: string;
  readonly screen: Extract<AgentScreen, { kind: Kind }>;
}
