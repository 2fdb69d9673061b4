import { randomUUID } from "node:crypto";
import { homedir, hostname, userInfo } from "node:os";
import type { MachineView } from "../../preload/contract.ts";
import type { Brand } from "../core/brand.ts";
import { expandNameTemplate } from "../core/deviceNaming.ts";
import { succeed, type Result } from "../core/result.ts";
import type { CredentialStore } from "../credentials/credentialStore.ts";
import type { StartKeychainChild } from "../credentials/keychainProcess.ts";
import { DEFAULT_DEADLINES, type KeychainDeadlines } from "../credentials/keychainStore.ts";
import { describeMachine, proposeDeviceName } from "../device/machineDescription.ts";
import { createMachineLock, type MachineLock } from "../enrolment/machineLock.ts";
import { createNetwork } from "../service/network.ts";
import { systemTools } from "../service/repeat.ts";
import { composeAgent, type AgentSurroundings, type ComposedAgent } from "./composeAgent.ts";
import {
  createCredentialMove,
  findCredentialPlace,
  type CredentialMove,
  type CredentialPlace,
  type PlaceOptions,
} from "./credentialPlace.ts";
import { loadConfig, type AgentConfig } from "./settings/config.ts";
import { createMachineIdentity } from "./machineIdentity.ts";
import { toNetworkOptions } from "./settings/networkOptions.ts";

/** Even at the very end: enough for a keychain that is open, so that the failure told is the true one. */
const KEYCHAIN_LEAST_MS = 1_000;
/** Longest time to wait for another process that enrols this machine, in ms. */
const LOCK_PATIENCE_MS = 10_000;

export interface AgentOptions extends Pick<AgentSurroundings, "unknownServices"> {
  readonly brand: Brand;
  readonly version: string;
  /** Path of the configuration file where the command line names one. */
  readonly configFile?: string | undefined;
  /** Ends everything under way: a command's deadline. */
  readonly deadline?: AbortSignal | undefined;
  /** Time that is left until then, in ms: a keychain that waits for a person waits no longer. */
  readonly remainingMs?: (() => number) | undefined;
  /** Whether nobody waits at a screen: then a service that is busy has until the deadline. */
  readonly isUnattended?: boolean;
  /** The program that opens the keychain in a process of its own, or how a host starts one. */
  readonly keychainWorker: string | StartKeychainChild;
}

/** What the window hosts and the command line work with. */
export interface Agent extends Omit<ComposedAgent, "services"> {
  readonly brand: Brand;
  /** Its policy is the one that counts now: services that the person confirmed are in it. */
  readonly config: AgentConfig;
  /** Of the services in it those that are there because this user said yes. */
  readonly confirmedServices: ComposedAgent["services"]["confirmed"];
  readonly machine: MachineView;
  readonly store: CredentialStore;
  /** Where the secrets are, and where the configuration says. */
  readonly credentialPlace: CredentialPlace;
  /** Moves them to another tier, under the machine's lock. */
  readonly moveCredentials: CredentialMove["migrate"];
}

/**
 * The agent on this machine as it is configured.
 * @returns `config.*` or `state.*` where the files of this program cannot be used.
 */
export async function createAgent(options: AgentOptions): Promise<Result<Agent>> {
  const { brand } = options;
  const { platform, env: environment } = process;
  const loaded = await loadConfig(
    brand,
    { platform, environment, homeDirectory: homedir() },
    options.configFile,
  );
  if (!loaded.ok) return loaded;
  const config = loaded.value;
  const { stateDirectory } = config;
  const identity = await createMachineIdentity(brand, config.machineIdFile);
  const placeOptions: PlaceOptions = {
    config,
    brand,
    keychainWorker: options.keychainWorker,
    deadlines: toKeychainDeadlines(options.remainingMs),
  };
  const place = await findCredentialPlace(placeOptions);
  if (!place.ok) return place;
  const { store } = place.value;
  const { deadline, isUnattended, remainingMs } = options;
  const userAgent = `${brand.productName}/${options.version}`;
  const network = createNetwork({
    ...toNetworkOptions(config, { environment, deadline, userAgent }),
    tools: systemTools(deadline, isUnattended === true ? remainingMs : undefined),
  });
  const machine = await describeMachine({ hostname: hostname(), platform });
  const lock = (suffix: "" | "-record"): MachineLock =>
    createMachineLock({
      name: `${identity.lockName()}${suffix}`,
      platform,
      user: userInfo().username,
      // A little is left for telling who holds it before the deadline ends everything.
      patienceMs: () =>
        Math.min(LOCK_PATIENCE_MS, 0.8 * (options.remainingMs?.() ?? LOCK_PATIENCE_MS)),
    });
  const composed = await composeAgent({
    scheme: brand.scheme,
    policy: config.policy,
    // What a person said yes to does not count where the administrator refuses all others.
    countsConfirmations: config.machinePolicy.otherServices === "confirm",
    unknownServices: options.unknownServices,
    stateDirectory,
    lock,
    identify: (service) => identity.forService(service),
    store,
    network,
    defaultDeviceName: proposeDeviceName(hostname()),
    nameByTemplate: (template) => expandNameTemplate(template, { ...machine, site: null }),
    now: () => new Date().toISOString(),
    randomUuid: randomUUID,
  });
  if (!composed.ok) return composed;
  const { services, ...parts } = composed.value;
  const move = createCredentialMove(placeOptions, lock(""), () => [
    ...services.policy.services,
    ...services.confirmed(),
    ...parts.book.enrolments().map(({ service }) => service),
    ...parts.book.waiting().map(({ service }) => service),
  ]);
  // As everything else that was cut short, before anything is begun.
  const settled = place.value.leftIn === null ? place : await settle(move, placeOptions);
  if (!settled.ok) return settled;
  return succeed({
    ...parts,
    brand,
    config: { ...config, policy: services.policy },
    confirmedServices: () => services.confirmed(),
    machine,
    store,
    credentialPlace: { ...settled.value, store },
    moveCredentials: move.migrate,
  });
}

async function settle(
  move: CredentialMove,
  options: PlaceOptions,
): Promise<Result<CredentialPlace>> {
  await move.settle();
  return findCredentialPlace(options);
}

/** Asked anew for each call: what one call took, the next one has less. */
function toKeychainDeadlines(remainingMs: AgentOptions["remainingMs"]): KeychainDeadlines {
  if (remainingMs === undefined) return DEFAULT_DEADLINES;
  const { readMs, promptMs } = DEFAULT_DEADLINES;
  const within = (limitMs: number): number =>
    Math.max(KEYCHAIN_LEAST_MS, Math.min(limitMs, Math.round(remainingMs())));
  return {
    get readMs() {
      return within(readMs);
    },
    get promptMs() {
      return within(promptMs);
    },
  };
}
