import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { AgentMachine } from "../../test/support/agentMachine.ts";
import type { ReferenceService } from "../../test/support/referenceService.ts";
import { command, quote } from "./narration.ts";

const ADMINISTRATION = fileURLToPath(new URL("../../bin/latchkey-service", import.meta.url));

/** Runs a command of the administrator's, and shows both what was typed and what came of it. */
export async function administer(
  service: ReferenceService,
  args: readonly string[],
): Promise<void> {
  command(`latchkey-service ${args.map(quoteArgument).join(" ")}`);
  const { stdout } = await promisify(execFile)(process.execPath, [ADMINISTRATION, ...args], {
    env: {
      ...process.env,
      LATCHKEY_SERVICE: service.origin,
      LATCHKEY_ADMIN_TOKEN_FILE: service.adminTokenFile,
    },
  });
  quote(stdout);
}

/** The same on the device; `input` is handed over by standard input, and called what it is. */
export async function latchkey(
  { machine }: { readonly machine: AgentMachine },
  args: readonly string[],
  input = "",
): Promise<number | null> {
  command(`latchkey ${args.map(quoteArgument).join(" ")}${input === "" ? "" : "   < the link"}`);
  const result = await machine.latchkey(args, input);
  quote(result.stdout + result.stderr);
  return result.code;
}

function quoteArgument(text: string): string {
  if (/^[\w@./:=-]+$/.test(text)) return text;
  const option = /^--[\w-]+=/.exec(text)?.[0] ?? "";
  return `${option}'${text.slice(option.length)}'`;
}
