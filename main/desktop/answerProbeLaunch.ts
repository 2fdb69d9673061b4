import { answerProbe } from "../registration/answerProbe.ts";
import { parseProbeLink, type SocketSurroundings } from "../registration/probeLink.ts";
import type { AppSlice } from "./electronSlice.ts";

export interface ProbeLaunch extends SocketSurroundings {
  readonly app: Pick<AppSlice, "isPackaged" | "exit">;
  readonly version: () => string;
  readonly productName: string;
  readonly argv: readonly string[];
  readonly execPath: string;
  readonly pid: number;
}

/**
 * Where the program was started with a probe link and nothing else: answers it and ends the
 * program, without a window and without a word to the instance that may be running. `null`, at
 * once, for every other start.
 */
export function answerProbeLaunch(launch: ProbeLaunch): Promise<void> | null {
  const { app, argv, scheme, productName, version, execPath, pid } = launch;
  const own = argv.slice(app.isPackaged ? 1 : 2);
  const [link = "", ...more] = own[0] === "--" ? own.slice(1) : own;
  if (more.length > 0 || parseProbeLink(link, scheme) === null) return null;
  const answer = { product: productName, version: version(), program: [execPath], pid };
  return answerProbe(link, launch, answer).then(() => app.exit(0));
}
