import { readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { fail, succeed, type CommandResult } from "./commandResult.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Where the service keeps its token unless told otherwise; only its own user may read it there. */
export function defaultAdminTokenFile(environment: Environment): string {
  const named = environment["LATCHKEY_ADMIN_TOKEN_FILE"];
  if (named !== undefined && named !== "") return named;
  const dataHome = environment["XDG_DATA_HOME"] || join(homedir(), ".local", "share");
  return join(dataHome, "latchkey-service", "admin-token");
}

export interface AdminToken {
  readonly token: string;
  /** Whether others than the owner may read the file. */
  readonly exposed: boolean;
}

/** Reads the administration token. It comes from a file and never from an argument. */
export function readAdminToken(file: string): CommandResult<AdminToken> {
  let text: string;
  let exposed: boolean;
  try {
    text = readFileSync(file, "utf8").trim();
    // Windows has no such bits; its files inherit the protection of the user's directory.
    exposed = process.platform !== "win32" && (statSync(file).mode & 0o077) !== 0;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "unreadable";
    return fail(
      "usage",
      "admin_token.unreadable",
      `The administration token cannot be read from ${file} (${code}).`,
      "Name its file with --admin-token-file; the service says where it is when it starts.",
    );
  }
  // Anything else would end up as a broken header, or as somebody's file sent over the network.
  if (!/^[!-~]{1,512}$/.test(text)) {
    return fail(
      "usage",
      "admin_token.malformed",
      `${file} does not hold an administration token.`,
      "Name the right file with --admin-token-file; the service says where it is when it starts.",
    );
  }
  return succeed({ token: text, exposed });
}
