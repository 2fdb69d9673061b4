import { homedir } from "node:os";
import { createRunner } from "../registration/runProgram.ts";
import type { RegistrationSurroundings } from "../registration/surroundings.ts";
import type { Surroundings } from "./program.ts";

/** How long a tool of the desktop may take, in ms. */
const TOOL_LIMIT_MS = 10_000;

/** This process and its machine, as registration wants to know them. */
export function registrationSurroundings({ brand }: Surroundings): RegistrationSurroundings {
  return {
    brand,
    platform: process.platform,
    environment: process.env,
    homeDirectory: homedir(),
    uid: process.getuid?.(),
    execPath: process.execPath,
    script: process.argv[1] ?? "",
    run: createRunner(process.env, TOOL_LIMIT_MS),
  };
}
