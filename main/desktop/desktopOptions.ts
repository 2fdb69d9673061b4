import type { WindowAgent } from "../agent/windowAgent.ts";
import type { Brand } from "../core/brand.ts";
import type { ElectronSlice } from "./electronSlice.ts";

/** What the shell is started with. */
export interface DesktopOptions {
  readonly electron: ElectronSlice;
  readonly createAgent: () => Promise<WindowAgent>;
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
