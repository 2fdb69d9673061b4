import type { WindowAgent } from "../agent/window/windowAgent.ts";
import type { Brand } from "../core/brand.ts";
import type { Result } from "../core/result.ts";
import type { WindowConduct } from "../core/windowConduct.ts";
import type { ElectronSlice } from "./electronSlice.ts";

/** The agent as the shell needs it. */
export interface StartedAgent {
  readonly window: WindowAgent;
  /** Shows where this machine stands; for a start without an invitation. */
  readonly resume: () => void;
  /** How the window stands; without it, like any other. */
  readonly conduct?: WindowConduct;
}

/** What the shell is started with. */
export interface DesktopOptions {
  readonly electron: ElectronSlice;
  /** Called once, when Electron is ready. */
  readonly createAgent: () => Promise<Result<StartedAgent>>;
  readonly brand: Pick<Brand, "productName" | "scheme">;
  readonly platform: NodeJS.Platform;
  /** As in `process`: the program, unpackaged the application's directory, the arguments. */
  readonly argv: readonly string[];
  readonly execPath: string;
  /** Holds the built page. */
  readonly pageDirectory: string;
  readonly preloadPath: string;
  /** Says a line to whoever started the program from a terminal; never holds a link. */
  readonly report: (line: string) => void;
}
