import { spawn } from "node:child_process";
import { fail, succeed, type Failure, type Result } from "../core/result.ts";

/** What `systemd-creds encrypt` seals with (systemd-creds(1)); never `null`, which is no key at all. */
export const SYSTEMD_KEYS = ["auto", "host", "tpm2", "host+tpm2"] as const;
export type SystemdKey = (typeof SYSTEMD_KEYS)[number];

export interface SystemdCredsConfig {
  /** Absolute path of the program: whoever chooses it gets every secret. */
  readonly program: string;
  readonly withKey: SystemdKey;
  /** PCRs that the TPM binds to, as `--tpm2-pcrs=` takes them; systemd's own choice where undefined. */
  readonly tpm2Pcrs?: string | undefined;
  readonly timeoutMs: number;
}

/** Where systemd puts it, whatever somebody's PATH says. */
export const SYSTEMD_CREDS_PROGRAM = "/usr/bin/systemd-creds";

/** Far more than an encrypted credential, in bytes. */
const OUTPUT_MAX_BYTES = 1_048_576;

/**
 * Encrypts or decrypts with the keys of this machine: the secret goes through pipes, in neither
 * arguments nor environment.
 * @param name embedded, and compared when it is opened
 * @param input the secret, or what it was encrypted to
 */
export async function runSystemdCreds(
  config: SystemdCredsConfig,
  verb: "encrypt" | "decrypt",
  name: string,
  input: string,
): Promise<Result<string>> {
  const { withKey, tpm2Pcrs } = config;
  const keys = [`--with-key=${withKey}`, ...(tpm2Pcrs ? [`--tpm2-pcrs=${tpm2Pcrs}`] : [])];
  const options = verb === "encrypt" ? keys : ["--newline=no"];
  const done = await run(config, [...options, `--name=${name}`, verb, "-", "-"], input);
  if (done.kind === "done") return succeed(done.output);
  return { ok: false, failure: judge(done) };
}

type Outcome =
  | { readonly kind: "done"; readonly output: string }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "timeout" }
  | { readonly kind: "no_program" };

function run(
  { program, timeoutMs }: SystemdCredsConfig,
  args: readonly string[],
  input: string,
): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      // Nothing of ours reaches it: neither language nor what a caller's shell has set.
      env: { PATH: "/usr/sbin:/usr/bin:/sbin:/bin", LC_ALL: "C" },
      stdio: ["pipe", "pipe", "pipe"],
      timeout: timeoutMs,
      killSignal: "SIGKILL",
    });
    let [output, message] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      if (output.length <= OUTPUT_MAX_BYTES) output += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      if (message.length <= OUTPUT_MAX_BYTES) message += text;
    });
    // It may refuse before it has read everything.
    child.stdin.on("error", () => undefined);
    child.once("error", () => resolve({ kind: "no_program" }));
    child.once("close", (code, signal) => {
      if (signal !== null) resolve({ kind: "timeout" });
      else resolve(code === 0 ? { kind: "done", output } : { kind: "failed", message });
    });
    child.stdin.end(input);
  });
}

/** What it says where it refuses, in the order in which more than one could fit; systemd 250 to 257. */
const REFUSALS: readonly (readonly [RegExp, Failure["code"], string])[] = [
  [
    /permission denied|access denied|operation not permitted/i,
    "credentials.unavailable",
    "systemd-creds: this user may not use the machine's keys, root may",
  ],
  [
    /credential name .* does not match/i,
    "credentials.malformed",
    "the file belongs to another credential",
  ],
  [
    /local credential key: no such file|credential\.secret.*no such file/i,
    "credentials.unavailable",
    "systemd-creds: the host's key (/var/lib/systemd/credential.secret) is gone",
  ],
  [
    /incorrect key/i,
    "credentials.malformed",
    "it is damaged, or was encrypted with the key of another machine",
  ],
  [
    /corrupted data|too short|unexpected key size|unexpected|invalid|base64|bad message/i,
    "credentials.malformed",
    "the file is damaged",
  ],
  [
    /pcr|policy|unseal/i,
    "credentials.unavailable",
    "systemd-creds: the TPM does not release the key: firmware, boot or chip changed",
  ],
  [/tpm2?/i, "credentials.unavailable", "systemd-creds: no TPM2 can be used on this machine"],
];

function judge(outcome: Exclude<Outcome, { kind: "done" }>): Failure {
  switch (outcome.kind) {
    case "no_program":
      return {
        code: "credentials.unavailable",
        detail: "systemd-creds is not installed (systemd 250 or newer)",
      };
    case "timeout":
      return fail("credentials.unavailable", { detail: "systemd-creds did not end in time" })
        .failure;
    case "failed": {
      // Its own words may quote what it was given: ours stand for them.
      const known = REFUSALS.find(([pattern]) => pattern.test(outcome.message));
      return known === undefined
        ? { code: "credentials.unavailable", detail: "systemd-creds refused" }
        : { code: known[1], detail: known[2] };
    }
    default:
      return outcome satisfies never;
  }
}
