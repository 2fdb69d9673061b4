import { statSync } from "node:fs";
import { assertNever, fail, succeed, type Result } from "../../core/result.ts";
import { readPrivateFile } from "../../files/durableFile.ts";
import type { NetworkOptions } from "../../service/network.ts";
import type { AgentConfig } from "./config.ts";

/** What of the network is this run's and not the configuration's. */
export interface NetworkSurroundings {
  readonly environment: NodeJS.ProcessEnv;
  readonly deadline: AbortSignal | undefined;
  readonly userAgent: string;
}

/** The way to services as configuration and surroundings have it; reads nothing yet. */
export function toNetworkOptions(
  config: Pick<AgentConfig, "caFile" | "proxy" | "noProxy" | "proxyCredentialFile">,
  { environment, deadline, userAgent }: NetworkSurroundings,
): NetworkOptions {
  const { caFile, proxy, noProxy, proxyCredentialFile } = config;
  const readCredential =
    proxyCredentialFile === undefined
      ? undefined
      : (): Promise<Result<string>> => readProxyCredential(proxyCredentialFile);
  return {
    caFile,
    proxy: { proxy, noProxy, readCredential },
    environment,
    deadline,
    userAgent,
    surelyPassedMs: madeAtMs,
  };
}

/** This program was written to the disk before it ran: a clock that says otherwise is wrong. */
function madeAtMs(): number {
  for (const file of [import.meta.filename, process.execPath]) {
    try {
      return statSync(file).mtimeMs;
    } catch {
      // In a single executable the code is no file of its own.
    }
  }
  return 0;
}

/**
 * `user:password` of the proxy, which nobody else on this machine may read.
 * @returns `config.invalid` or `config.unsafe`, with the path and never what stands in it.
 */
async function readProxyCredential(file: string): Promise<Result<string>> {
  const read = await readPrivateFile(file);
  switch (read.kind) {
    case "missing":
      return fail("config.invalid", { detail: `proxyCredentialFile: ${file} does not exist` });
    case "unsafe":
      return fail("config.unsafe", { detail: read.why });
    case "unreadable":
      return fail("config.invalid", { detail: `proxyCredentialFile: ${read.why}` });
    case "found": {
      const text = read.text.replace(/\r?\n$/, "");
      // Control characters end a header line, or make it another one.
      return /^[^:\p{Cc}]+:[^\p{Cc}]*$/u.test(text)
        ? succeed(text)
        : fail("config.invalid", { detail: `proxyCredentialFile: ${file} is not user:password` });
    }
    default:
      return assertNever(read);
  }
}
