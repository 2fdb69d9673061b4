import type { Scene } from "../art/Scene.tsx";

/** What a problem is about, above its heading. */
export const SUBJECT_WORDS = {
  key: "The link",
  door: "The service",
  cable: "The network",
  cabinet: "This machine’s credential",
  letter: "The invitation",
  machine: "This machine",
  label: "The name",
  drawer: "Settings and records",
  frame: "The window",
  mark: "The program itself",
} as const satisfies Record<Scene, string>;
