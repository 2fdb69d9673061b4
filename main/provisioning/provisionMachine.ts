import { randomUUID } from "node:crypto";
import { resolve } from "node:path";
import type { Agent } from "../agent/createAgent.ts";
import type { ConfigSurroundings } from "../agent/settings/places.ts";
import { defaultConfigFile } from "../agent/settings/places.ts";
import { createMachineIdentity } from "../agent/machineIdentity.ts";
import { ensurePrivateDirectory, writeFileDurably } from "../files/durableFile.ts";
import { succeed, type Result } from "../core/result.ts";
import type { Report } from "../core/sessionState.ts";
import {
  appliedFileIn,
  checksum,
  printApplied,
  readApplied,
  withEntry,
  type AppliedEntry,
  type AppliedInput,
  type AppliedRecord,
} from "./appliedRecord.ts";
import { applyProvision, type Applied, type Remembered } from "./applyProvision.ts";
import { toGoal, type Goal } from "./desired.ts";
import type { Inputs } from "./readInputs.ts";
import { markLinux, type MachineMark } from "./machineMark.ts";
import { createDigest, withSalt, type Digest } from "./digest.ts";
import { observeFiles, settingFiles } from "./remember.ts";

export interface ProvisionOptions {
  readonly agent: Agent;
  readonly inputs: Inputs;
  /** Path of the provisioning file, or `-`. */
  readonly file: string;
  readonly program: string;
  readonly surroundings: ConfigSurroundings;
  readonly isCheck: boolean;
  readonly refreshes: boolean;
  /** Longest wait for an administrator, in ms. */
  readonly waitMs: number;
  /** Told when that wait begins. */
  readonly onWait: (waitMs: number) => void;
  readonly report: Report;
}

/** What became of it, and how to say the same again without doing it again. */
export interface Provisioned extends Applied {
  readonly goal: Goal;
  /** BCP 47; `null` where the file leaves it to whoever runs it. */
  readonly language: string | null;
  /**
   * Keeps what was done, so that the next run knows it; nothing where nothing is other than before.
   * @returns `state.unwritable`, `config.unsafe`
   */
  remember(said: AppliedEntry["said"]): Promise<Result<void>>;
}

/** The newest of those that are kept. */
const INVITATIONS_MAX = 8;

/** Brings this machine to what the file says, beginning with what an earlier run is known to have done. */
export async function provisionMachine(options: ProvisionOptions): Promise<Result<Provisioned>> {
  const { agent, inputs } = options;
  const { brand, config, machine } = agent;
  const goal = toGoal(inputs, {
    scheme: brand.scheme,
    insecureLoopback: config.policy.insecureLoopback,
    policy: config.policy,
    machine,
    refreshes: options.refreshes,
  });
  if (!goal.ok) return goal;
  const record = withSalt(readApplied(config.stateDirectory));
  const mark = await markMachine(record, options);
  const digest = createDigest(record, mark?.id ?? "");
  const entry = record.entries.find(({ file }) => file === keyOf(options.file));
  const applied = await applyProvision({
    ...options,
    goal: goal.value,
    refuse: inputs.refuse,
    remembered: recall(entry, goal.value, mark, digest),
    randomUuid: randomUUID,
  });
  if (!applied.ok) return applied;
  return succeed({
    ...applied.value,
    goal: goal.value,
    language: inputs.provision.language ?? null,
    remember: (said) =>
      remember(options, { record, entry, mark, digest, said }, goal.value, applied.value),
  });
}

/** Standard input has no name of its own; whatever came that way is one series. */
function keyOf(file: string): string {
  return file === "-" ? file : resolve(file);
}

function recall(
  entry: AppliedEntry | undefined,
  goal: Goal,
  mark: MachineMark | null,
  digest: Digest,
): Remembered {
  const isThisMachine = entry !== undefined && mark?.machine === entry.machine;
  if (!isThisMachine || entry.service !== goal.service) {
    return { isInvitationSettled: false, isCredentialStored: false, organizationId: null };
  }
  return {
    isInvitationSettled: goal.secret === null || entry.invitations.includes(digest(goal.secret)),
    isCredentialStored:
      !goal.refreshes && goal.credential !== null && entry.credential === digest(goal.credential),
    organizationId: entry.organizationId,
  };
}

/** Elsewhere than on Linux nothing of it can be read without asking other programs. */
async function markMachine(
  record: AppliedRecord,
  { agent, surroundings }: ProvisionOptions,
): Promise<MachineMark | null> {
  const { brand, config } = agent;
  if (surroundings.platform === "linux") return markLinux(record, config.machineIdFile);
  const identity = await createMachineIdentity(brand, config.machineIdFile);
  // No service is called so: what comes out is for this record alone.
  const own = identity.forService("applied-record");
  if (!own.ok) return null;
  const { deviceId, evidence } = own.value;
  const machine = checksum(JSON.stringify([record.salt, deviceId, evidence]));
  return { id: deviceId, machine };
}

interface Remembering {
  readonly record: AppliedRecord;
  readonly entry: AppliedEntry | undefined;
  readonly mark: MachineMark | null;
  readonly digest: Digest;
  readonly said: AppliedEntry["said"];
}

async function remember(
  { agent, inputs, file, program, surroundings }: ProvisionOptions,
  { record, entry, mark, digest, said }: Remembering,
  goal: Goal,
  { standing }: Applied,
): Promise<Result<void>> {
  if (mark === null) return succeed(undefined);
  const { machine } = mark;
  const { brand, config } = agent;
  const configFile = config.file ?? defaultConfigFile(surroundings, brand);
  const settings = observeFiles(settingFiles(configFile, surroundings, brand), digest);
  const seen = inputs.seen.map(({ content, ...input }): AppliedInput => ({
    ...input,
    digest: digest(content),
  }));
  const former = entry?.machine === machine && entry.service === goal.service ? entry : undefined;
  const own = goal.secret === null ? [] : [digest(goal.secret)];
  const earlier = (former?.invitations ?? []).filter((each) => !own.includes(each));
  const isDevice = standing.kind === "device" && standing.joining === null;
  const next: AppliedEntry = {
    file: keyOf(file),
    program,
    inputs: [...seen, ...settings],
    isRepeatable: file !== "-" && inputs.provision.applicationCredential?.stdin !== true,
    machine,
    service: goal.service,
    organizationId: standing.organization.id,
    invitations: [...earlier, ...own].slice(-INVITATIONS_MAX),
    credential: goal.credential === null ? null : digest(goal.credential),
    device: isDevice ? { clientId: standing.clientId, name: standing.name } : null,
    said,
  };
  if (JSON.stringify(next) === JSON.stringify(entry)) return succeed(undefined);
  const { stateDirectory } = config;
  const directory = await ensurePrivateDirectory(stateDirectory, { protection: "unchanged" });
  if (!directory.ok) return directory;
  const text = printApplied(withEntry(record, next));
  return writeFileDurably(appliedFileIn(stateDirectory), text, { mode: 0o600 });
}
