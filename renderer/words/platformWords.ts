import type { MachineView } from "../../preload/contract.ts";

export const PLATFORM_WORDS = {
  linux: "Linux",
  windows: "Windows",
  macos: "macOS",
  other: "another system",
} as const satisfies Record<MachineView["platform"], string>;
