import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startSecretService, type PrivateSecretService } from "../support/secretService.ts";
import { announce, createFaultRandom, scaled } from "./faultRandom.ts";
import type { FaultPlan } from "./faultPlan.ts";
import { createCaseOf, runLatchkey, type Case, type RunOptions } from "./faultRig.ts";
import { createInvitingOrganization, type SentInvitation } from "../support/referenceService.ts";
import { startStagedService, type StagedService } from "./stagedService.ts";

let staged: StagedService;
let keyring: PrivateSecretService;
beforeAll(async () => {
  [staged, keyring] = await Promise.all([startStagedService(), startSecretService()]);
});
afterAll(() => Promise.allSettled([staged?.stop(), keyring?.stop()]));

/** Everything that anybody could have read, by where it was. */
type Places = Map<string, string>;

/** Command lines and environments of every process that comes up. */
function watchProcesses(places: Places): () => void {
  const timer = setInterval(() => {
    for (const pid of readdirSync("/proc")) {
      if (!/^\d+$/.test(pid)) continue;
      for (const what of ["cmdline", "environ"]) {
        try {
          const content = readFileSync(`/proc/${pid}/${what}`, "latin1");
          if (content !== "") places.set(`${what} of ${pid}, ${content.slice(0, 40)}`, content);
        } catch {
          // Processes end while one looks at them.
        }
      }
    }
  }, 20);
  return () => clearInterval(timer);
}

/** The machine's files but its credentials, where secrets belong. */
function collectFiles(one: Case, when: string, places: Places): void {
  const own = join(one.machine.stateDirectory, "credentials");
  for (const [path, content] of one.machine.files()) {
    if (!path.startsWith(own)) places.set(`${path} ${when}`, content);
  }
}

function canariesOf(one: Case, sent: SentInvitation): Map<string, string> {
  const { clientId, clientSecret } = one.acme;
  return new Map([
    ["client secret", clientSecret],
    ["basic authentication", Buffer.from(`${clientId}:${clientSecret}`).toString("base64")],
    ["token", sent.token],
    ["code", sent.accessCode],
    ["bare code", sent.accessCode.replaceAll("-", "")],
    ["private key", '"d":"'],
    // How signed tokens begin: `{"alg":`, `{"typ":`, `{"kid":`. Three letters of it would be found
    // in a random id sooner or later.
    ["token or assertion (alg)", "eyJhbGciOi"],
    ["token or assertion (typ)", "eyJ0eXAiOi"],
    ["token or assertion (kid)", "eyJraWQiOi"],
  ]);
}

function search(canaries: ReadonlyMap<string, string>, places: Places): string[] {
  return [...places].flatMap(([place, content]) =>
    [...canaries]
      .filter(([, canary]) => content.toLowerCase().includes(canary.toLowerCase()))
      .map(([name]) => `${name} in ${place}`),
  );
}

/** Files below a directory of the service. */
function collectService(places: Places): void {
  const { dataDirectory } = staged.service;
  for (const entry of readdirSync(dataDirectory, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    // Its own signing key and administration token belong there.
    if (/\.(sqlite|db)(-\w+)?$/.test(path)) places.set(path, readFileSync(path, "latin1"));
  }
  places.set("log of the service", staged.service.log());
}

interface Accident {
  readonly what: string;
  readonly options: RunOptions;
}

/** Kills and failing disks at so many steps, evenly over the length of an acceptance. */
function planAccidents(count: number, first: number): Accident[] {
  const random = createFaultRandom("canaries");
  const effects = ["kill", "EIO", "ENOSPC", "short-write"] as const;
  return Array.from({ length: count }, (_, index) => {
    const effect = effects[(first + index) % effects.length] ?? "kill";
    const step = 1 + random.below(effect === "kill" ? 77 : 60);
    const plan: Omit<FaultPlan, "root"> = {
      step,
      moment: random.pick(["before", "after"]),
      effect,
    };
    return { what: `${effect} at step ${step}`, options: { plan } };
  });
}

async function collectAccident(
  tier: "file-protected-by-permissions-only" | "os-keychain",
  { what, options }: Accident,
  places: Places,
): Promise<string[]> {
  const { environment } = keyring;
  const acme = await createInvitingOrganization(staged.service);
  const sent = await acme.invite();
  const one = await createCaseOf(staged.service, acme, sent, {
    credentialStore: tier,
    environment,
  });
  const own: Places = new Map();
  const stopWatching = watchProcesses(own);
  const say = async (words: readonly string[], input = "", more: RunOptions = {}) => {
    const { stdout, stderr } = await runLatchkey(one.machine, words, input, more);
    own.set(`output of ${words.join(" ")} after ${what}`, stdout + stderr);
    collectFiles(one, `after ${words.join(" ")} with ${what}`, own);
  };
  await say(["accept"], one.link, options);
  // What is set aside keeps its content, and that holds no secret either.
  writeFileSync(join(one.machine.stateDirectory, "enrolment.json"), "damaged", { mode: 0o600 });
  await say(["status"]);
  staged.proxy.stage("invitations/accept", () => Promise.resolve(null));
  await say(["accept", "--json", "--timeout", "5"], one.link);
  staged.proxy.stage("invitations/accept", null);
  await say(["--json", "accept"], sent.accessCode);
  await say(["accept"], `${one.link}X`);
  await say(["status", "--json"]);
  await say(["decline"], sent.appLink);
  stopWatching();
  collectService(own);
  const found = search(canariesOf(one, sent), own);
  for (const [place, content] of own) places.set(place, content);
  // The search finds what is there.
  const inTier = search(canariesOf(one, sent), new Map(one.machine.files()));
  expect(inTier.length > 0).toBe(tier !== "os-keychain");
  one.machine.remove();
  return found;
}

test.each(["file-protected-by-permissions-only", "os-keychain"] as const)(
  "with %s no accident leaves a secret, token or code anywhere",
  async (tier) => {
    const places: Places = new Map();
    const found: string[] = [];
    // Short runs share the kinds out among the tiers.
    const accidents = planAccidents(scaled(2, 40), tier === "os-keychain" ? 2 : 0);
    for (const accident of accidents) {
      found.push(...(await collectAccident(tier, accident, places)));
    }
    expect(found).toEqual([]);
    expect([...places.keys()].some((place) => place.includes("/journal/"))).toBe(true);
    expect([...places.values()].some((text) => text.includes("--config"))).toBe(true);
    announce(`canaries with ${tier}`, {
      accidents: accidents.length,
      "places searched": places.size,
      found: found.length,
    });
  },
);
