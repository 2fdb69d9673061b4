import type { Agent } from "../agent/createAgent.ts";
import type { ConfigSurroundings } from "../agent/settings/places.ts";
import { fail, type Result } from "../core/result.ts";
import { readFleetMachine } from "./fleetSheet/fleetMachine.ts";
import { readOwnRow } from "./fleetSheet/readOwnRow.ts";
import { defaultProvisionFiles, findFirst } from "./places.ts";
import { parseTime } from "./provisionFile.ts";
import { provisionMachine, type Provisioned, type ProvisionOptions } from "./provisionMachine.ts";
import { readInputs } from "./readInputs.ts";

const DEFAULT_WAIT_SECONDS = 600;

export interface ProvisionRequest extends Pick<
  ProvisionOptions,
  "program" | "surroundings" | "isCheck" | "refreshes" | "report"
> {
  readonly agent: Agent;
  /** Path, `-` for standard input, or the machine's own file where none is named. */
  readonly file: string | undefined;
  readonly readStandardInput: () => Promise<Result<string>>;
  /** The command's own, which the file may set anew; the wait for approval is no part of it. */
  readonly deadline: { allow(timeoutMs: number): void; remainingMs(): number };
}

/**
 * Reads the provisioning file with everything it names, and brings this machine to that state.
 * @returns `config.*`, `sheet.*` and `link.*` for what is wrong with the file, else as the commands that
 *   it stands for.
 */
export async function provision(request: ProvisionRequest): Promise<Result<Provisioned>> {
  const { agent, deadline, surroundings } = request;
  const { brand, config } = agent;
  const file = request.file ?? findDefault(surroundings, agent);
  if (file === null) {
    const files = defaultProvisionFiles(surroundings, brand).join(", ");
    return fail("config.invalid", { detail: `there is none of ${files}` });
  }
  const { environment, platform } = surroundings;
  const { machineIdFile } = config;
  const source = { platform, environment, ...(machineIdFile && { machineIdPath: machineIdFile }) };
  const inputs = await readInputs(file, {
    environment,
    readStandardInput: request.readStandardInput,
    findOwnRow: async (bytes, path) => readOwnRow(bytes, path, await readFleetMachine(source)),
  });
  if (!inputs.ok) return inputs;
  const { deadline: limit, approval } = inputs.value.provision;
  const limitSeconds = limit === undefined ? null : parseTime(limit);
  if (limitSeconds !== null) deadline.allow(limitSeconds * 1_000);
  const waitSeconds = parseTime(approval?.atMost ?? "") ?? DEFAULT_WAIT_SECONDS;
  return provisionMachine({
    ...request,
    inputs: inputs.value,
    file,
    waitMs: waitSeconds * 1_000,
    // What was left for the rest is left for it afterwards.
    onWait: (waitMs) => deadline.allow(deadline.remainingMs() + waitMs),
  });
}

function findDefault(surroundings: ConfigSurroundings, { brand }: Agent): string | null {
  return findFirst(defaultProvisionFiles(surroundings, brand));
}
