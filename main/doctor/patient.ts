import { userInfo } from "node:os";
import { findCredentialPlace, type CredentialPlace } from "../agent/credentialPlace.ts";
import { loadConfig, type AgentConfig } from "../agent/settings/config.ts";
import { createMachineIdentity, type MachineIdentity } from "../agent/machineIdentity.ts";
import { toNetworkOptions } from "../agent/settings/networkOptions.ts";
import type { Brand } from "../core/brand.ts";
import { succeed, type Result } from "../core/result.ts";
import type { ServiceOrigin } from "../core/serviceOrigin.ts";
import type { StartKeychainChild } from "../credentials/keychainProcess.ts";
import type { KeychainDeadlines } from "../credentials/keychainStore.ts";
import type { RegistrationSurroundings } from "../registration/surroundings.ts";
import { createNetwork, type Network } from "../service/network.ts";
import {
  inspectConfirmed,
  inspectRecord,
  type Inspected,
  type InspectedRecord,
} from "./inspectState.ts";
import { withoutTrace } from "./withoutTrace.ts";
import { probeStore, type StoreProbe } from "./probeStore.ts";
import { visitService, type Visit } from "./visit.ts";

export interface PatientOptions {
  readonly brand: Brand;
  readonly version: string;
  readonly platform: NodeJS.Platform;
  readonly environment: NodeJS.ProcessEnv;
  readonly homeDirectory: string;
  /** Path of the configuration file where the command line names one. */
  readonly configFile: string | undefined;
  readonly keychainWorker: string | StartKeychainChild;
  /** The browser that shows the window, or why there is none; `configured` alone where it is set. */
  readonly findBrowser: (configured: string | undefined) => Promise<Result<string>>;
  readonly registration: RegistrationSurroundings;
  /** False: nothing is sent anywhere. */
  readonly isOnline: boolean;
  /** Ends everything under way. */
  readonly deadline: AbortSignal;
  /** This machine's clock, in ms since 1970. */
  readonly now: () => number;
}

/**
 * The installation that is looked at: the agent's own parts, each made by itself, so that one that
 * is broken keeps nobody from the others. What several checks need is found out once.
 */
export interface Patient extends PatientOptions {
  /** With the services that this user said yes to, as far as that counts. */
  readonly config: () => Promise<Result<AgentConfig>>;
  readonly confirmed: () => Promise<Result<Inspected<ServiceOrigin>>>;
  readonly identity: () => Promise<MachineIdentity>;
  readonly record: () => Promise<Result<InspectedRecord>>;
  /**
   * Where the secrets are; one store for each call, since one that hangs would hold up whoever waits
   * behind.
   */
  readonly place: (config: AgentConfig) => Promise<Result<CredentialPlace>>;
  readonly openNetwork: (config: AgentConfig) => Network;
  /**
   * Does something in the state directory, one after the other; a directory that was not there is
   * gone again afterwards, unless something is in it.
   */
  readonly inState: <Value>(
    config: AgentConfig,
    work: (wasThere: boolean) => Promise<Value>,
  ) => Promise<Value>;
  /** What became of a visit to a service; one for all who ask. */
  readonly visit: (config: AgentConfig, service: ServiceOrigin) => Promise<Visit>;
  /** Whether the store takes, gives back and removes an entry; one attempt for all who ask. */
  readonly probeStore: (config: AgentConfig) => Promise<Result<StoreProbe>>;
  readonly user: string;
}

/** A keychain that needs a person is found out before it is asked; the rest is quick. In ms. */
const KEYCHAIN_DEADLINES: KeychainDeadlines = { readMs: 5_000, promptMs: 8_000 };

/** Touches nothing yet. */
export function createPatient(options: PatientOptions): Patient {
  const { brand, platform, environment, homeDirectory, configFile } = options;
  const loaded = once(() =>
    loadConfig(brand, { platform, environment, homeDirectory }, configFile),
  );
  const confirmed = once(async () => {
    const settings = await loaded();
    return settings.ok ? inspectConfirmed(settings.value) : settings;
  });
  const config = once(async () => {
    const [settings, also] = [await loaded(), await confirmed()];
    if (!settings.ok || !also.ok) return settings;
    const { policy } = settings.value;
    const services = [...new Set([...policy.services, ...also.value.found])];
    return succeed({ ...settings.value, policy: { ...policy, services } });
  });
  const visits = new Map<ServiceOrigin, Promise<Visit>>();

  function openNetwork(settings: AgentConfig): Network {
    return createNetwork(
      toNetworkOptions(settings, {
        environment,
        deadline: options.deadline,
        userAgent: `${brand.productName}/${options.version}`,
      }),
    );
  }

  let probe: Promise<Result<StoreProbe>> | undefined;
  const place: Patient["place"] = (settings) =>
    findCredentialPlace({
      config: settings,
      brand,
      keychainWorker: options.keychainWorker,
      deadlines: KEYCHAIN_DEADLINES,
    });

  let turn: Promise<unknown> = Promise.resolve();
  const inState: Patient["inState"] = ({ stateDirectory }, work) => {
    const done = turn.then(() => withoutTrace(stateDirectory, work));
    turn = done.catch(() => undefined);
    return done;
  };

  return {
    ...options,
    config,
    confirmed,
    identity: once(async () => {
      const settings = await loaded();
      return createMachineIdentity(brand, settings.ok ? settings.value.machineIdFile : undefined);
    }),
    record: once(async () => {
      const settings = await loaded();
      return settings.ok ? inspectRecord(settings.value.stateDirectory) : settings;
    }),
    place,
    openNetwork,
    visit: (settings, service) => {
      let visit = visits.get(service);
      if (visit === undefined) {
        visit = visitService(service, settings, openNetwork(settings), options);
        visits.set(service, visit);
      }
      return visit;
    },
    inState,
    probeStore: (settings) =>
      (probe ??= inState(settings, async () => {
        const found = await place(settings);
        return found.ok ? probeStore(found.value.store, { platform, environment, brand }) : found;
      })),
    user: nameUser(),
  };
}

function once<Value>(work: () => Promise<Value>): () => Promise<Value> {
  let result: Promise<Value> | undefined;
  return () => (result ??= work());
}

/** A user id without an entry has no name. */
function nameUser(): string {
  try {
    return userInfo().username;
  } catch {
    return String(process.getuid?.() ?? "unknown");
  }
}
