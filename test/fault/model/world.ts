import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { startAgentProcess, type AgentProcess } from "./agentProcess.ts";
import type { Disks } from "./disk.ts";
import type { Parcel } from "./inProcessFetch.ts";
import type {
  Invited,
  ModelClock,
  ModelOrganization,
  ModelService,
  Sight,
} from "./modelService.ts";
import {
  buyMachine,
  cloneMachine,
  listen,
  reinstallMachine,
  type Place,
  type PlaceOptions,
} from "./place.ts";

/** Somebody at a machine said yes or no to an invitation. */
export interface Consent {
  readonly place: Place;
  readonly invitationId: string;
  readonly decision: "accept" | "decline";
  /** Idempotency keys it went out under. */
  readonly keys: Set<string>;
  /** False once the agent has found out that it never arrived, and said so. */
  counts: boolean;
}

/** All there is in one run: a service with one organization, its invitations, and machines. */
export interface World {
  readonly service: ModelService;
  readonly organization: ModelOrganization;
  readonly clock: ModelClock;
  readonly invited: Invited[];
  readonly places: Place[];
  readonly consents: Consent[];
  readonly delayed: { readonly parcel: Parcel; readonly place: Place }[];
  /** Which machine a key was seen at: the public half of it, as in the proofs it signs. */
  readonly keyOwners: Map<string, Place>;
  /** Broken promises that were noticed on the way. */
  readonly broken: string[];
  /** What the administrator sees, after the last step. */
  sight: Sight;
  /** What a person is about to send. */
  deciding: Consent | null;
  approval: "automatic" | "manual";
  readonly approvedAsNew: Set<string>;
  /** The process of the machine, started if there is none. */
  processOf(place: Place): Promise<AgentProcess>;
  addClone(original: Place): Place;
  addReinstalled(former: Place): Place;
  randomUuid(): string;
  close(): Promise<void>;
}

export interface WorldOptions {
  readonly service: ModelService;
  readonly clock: ModelClock;
  readonly disks: Disks;
  /** Where the machines' disks are. */
  readonly directory: string;
  /** Different in every run at the same time on this machine. */
  readonly lockPrefix: string;
}

const AGENT_BEGINNING_MS = Date.UTC(2031, 5, 1);

export async function createWorld(options: WorldOptions): Promise<World> {
  const { service, clock } = options;
  const organization = await service.createOrganization();
  const parent = mkdtempSync(join(options.directory, "world-"));
  let uuids = 0;
  let agentNowMs = AGENT_BEGINNING_MS;
  const tokens = new Map<string, { status: number; headers: Headers; body: string }>();

  function nextPlace(): PlaceOptions {
    return {
      index: world.places.length,
      parent,
      lockPrefix: options.lockPrefix,
      applicationCredential: organization.applicationCredential,
    };
  }

  /** One sign-in of the application is like another; it takes most of the time of a short run. */
  async function deliver(parcel: Parcel): Promise<Response> {
    const authorization = parcel.headers["authorization"] ?? "";
    if (!parcel.url.endsWith("/oauth/token") || !authorization.startsWith("Basic ")) {
      return service.deliver(parcel);
    }
    const name = `${authorization} ${keyOf(parcel)}`;
    const known = tokens.get(name);
    if (known !== undefined) return new Response(known.body, known);
    const response = await service.deliver(parcel);
    const { status, headers } = response;
    const body = await response.text();
    if (status === 200) tokens.set(name, { status, headers, body });
    return new Response(body, { status, headers });
  }

  async function start(place: Place): Promise<AgentProcess> {
    const process = await startAgentProcess(place, {
      service: service.origin,
      disks: options.disks,
      deliver,
      onSent: (parcel) => noteKey(world, place, parcel),
      onDelayed: (parcel) => world.delayed.push({ parcel, place }),
      now: () => new Date((agentNowMs += 1_000)).toISOString(),
      randomUuid: () => {
        const key = world.randomUuid();
        world.deciding?.keys.add(key);
        return key;
      },
    });
    process.runner.subscribe((state) => listen(place, state));
    place.process = process;
    return process;
  }

  const world: World = {
    service,
    organization,
    clock,
    invited: [],
    places: [],
    consents: [],
    delayed: [],
    keyOwners: new Map(),
    broken: [],
    sight: { invitations: [], devices: [] },
    deciding: null,
    approval: "automatic",
    approvedAsNew: new Set(),
    processOf: async (place) => place.process ?? (await start(place)),
    addClone: (original) => {
      const place = cloneMachine(nextPlace(), original);
      world.places.push(place);
      return place;
    },
    addReinstalled: (former) => {
      const place = reinstallMachine(nextPlace(), former);
      former.isGone = true;
      world.places.push(place);
      return place;
    },
    randomUuid: () => {
      uuids += 1;
      return `00000000-0000-4000-8000-${uuids.toString(16).padStart(12, "0")}`;
    },
    close: async () => {
      for (const { process, directory } of world.places) {
        await process?.life.end();
        options.disks.unmount(directory);
      }
      rmSync(parent, { recursive: true, force: true });
    },
  };
  world.places.push(buyMachine(nextPlace()));
  world.places.push(buyMachine(nextPlace()));
  return world;
}

/** The public key in the header of the proof, as text. */
function keyOf({ headers }: Parcel): string {
  const [header = ""] = (headers["dpop"] ?? "").split(".");
  if (header === "") return "";
  const { jwk } = JSON.parse(Buffer.from(header, "base64url").toString()) as { jwk: { x: string } };
  return jwk.x;
}

/** One key is one machine's: a copy of it is never used. */
function noteKey(world: World, place: Place, parcel: Parcel): void {
  const key = keyOf(parcel);
  if (key === "") return;
  const owner = world.keyOwners.get(key) ?? place;
  world.keyOwners.set(key, owner);
  if (owner !== place) {
    world.broken.push(`machine ${place.index} signs with the key of machine ${owner.index}`);
  }
}
