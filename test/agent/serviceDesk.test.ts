import * as fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { createServiceDesk, type ServiceDesk } from "../../main/agent/serviceDesk.ts";
import type { ErrorCode } from "../../main/core/errorCodes.ts";
import { fail, succeed, type Failure } from "../../main/core/result.ts";
import type { ServiceOrigin, ServicePolicy } from "../../main/core/serviceOrigin.ts";
import type { ConfirmedServices } from "../../main/enrolment/confirmedServices.ts";
import { lookAlikes, origin } from "../core/originArbitraries.ts";
import { SECRET, SERVICE, UNKNOWN } from "../core/sessionArbitraries.ts";

const OTHER = origin("https://other.example");
const LOOPBACK = origin("http://127.0.0.1:8080");
const SECRET_TEXT = SECRET.value;

/** With dots encoded as well: one at the end of a pasted link would end the sentence instead. */
function linkTo(service: string | undefined): string {
  const encoded = encodeURIComponent(service ?? "").replaceAll(".", "%2E");
  const query = service === undefined ? "" : `?service=${encoded}`;
  return `latchkey://invite/${SECRET_TEXT}${query}`;
}

/** What was asked of the file, and what it answers. */
interface Kept extends ConfirmedServices {
  services: ServiceOrigin[];
  /** What another process has written since. */
  onDisk: ServiceOrigin[] | null;
  failure: Failure | null;
  readonly asked: string[];
}

let kept: Kept;
beforeEach(() => {
  kept = {
    services: [],
    onDisk: null,
    failure: null,
    asked: [],
    damage: null,
    list: () => kept.services,
    refresh: () => {
      kept.asked.push("refresh");
      if (kept.onDisk !== null) kept.services = kept.onDisk;
      return Promise.resolve(succeed(undefined));
    },
    confirm: (service) => {
      kept.asked.push(`confirm ${service}`);
      if (kept.failure !== null) return Promise.resolve({ ok: false, failure: kept.failure });
      kept.services = [...kept.services, service];
      return Promise.resolve(succeed(undefined));
    },
    forget: (service) => {
      const existed = kept.services.includes(service);
      kept.services = kept.services.filter((each) => each !== service);
      return Promise.resolve(succeed({ existed }));
    },
  };
});

interface Setting {
  readonly policy?: Partial<ServicePolicy>;
  readonly unknownServices?: "ask" | "refuse";
  /** The administrator refuses other services. */
  readonly isStrict?: boolean;
}

function desk({
  policy = {},
  unknownServices = "ask",
  isStrict = false,
}: Setting = {}): ServiceDesk {
  return createServiceDesk({
    scheme: "latchkey",
    policy: { services: [SERVICE], defaultService: undefined, insecureLoopback: false, ...policy },
    confirmed: isStrict ? null : kept,
    unknownServices,
  });
}

const chosen = (service: ServiceOrigin) => ({
  kind: "chosen",
  target: { service, secret: SECRET },
});
const failed = (code: ErrorCode) => ({ kind: "failed", failure: { code } });
const unconfirmed = (service: ServiceOrigin | null, code?: ErrorCode) => ({
  kind: "unconfirmed",
  service,
  problem: code === undefined ? null : { code },
});
const yes = (address: string) => ({ address, isConfirmed: true });
const typed = (address: string) => ({ address, isConfirmed: false });

describe("a service that the invitation names", () => {
  test.each<[string, string, Setting, object]>([
    ["allowed", SERVICE, {}, chosen(SERVICE)],
    ["allowed, at the command line", SERVICE, { unknownServices: "refuse" }, chosen(SERVICE)],
    ["unknown", UNKNOWN, {}, unconfirmed(UNKNOWN)],
    [
      "unknown, at the command line",
      UNKNOWN,
      { unknownServices: "refuse" },
      failed("service.not_allowed"),
    ],
    [
      "unknown, where others are refused",
      UNKNOWN,
      { isStrict: true },
      failed("service.not_allowed"),
    ],
    ["without https", "http://licences.example.net", {}, failed("service.insecure")],
    ["of this machine, without https", LOOPBACK, {}, failed("service.insecure")],
    [
      "of this machine, under the switch",
      LOOPBACK,
      { policy: { insecureLoopback: true } },
      unconfirmed(LOOPBACK),
    ],
    ["not an origin", "https://licences.example.net/path", {}, failed("link.malformed")],
  ])("%s", async (_, service, setting, expected) => {
    expect(await desk(setting).choose({ text: linkTo(service) })).toMatchObject(expected);
    expect(kept.asked.filter((step) => step !== "refresh")).toEqual([]);
  });

  test("counts from a yes on that names it, for everybody", async () => {
    const window = desk();
    const task = { text: linkTo(UNKNOWN), service: yes(UNKNOWN) };
    expect(await window.choose(task)).toEqual(chosen(UNKNOWN));
    expect(kept.asked).toEqual(["refresh", `confirm ${UNKNOWN}`]);
    expect(window.policy.services).toEqual([SERVICE, UNKNOWN]);
    expect(window.confirmed()).toEqual([UNKNOWN]);
    expect(await window.choose({ text: linkTo(UNKNOWN) })).toEqual(chosen(UNKNOWN));
    const command = desk({ unknownServices: "refuse" });
    expect(await command.choose({ text: linkTo(UNKNOWN) })).toEqual(chosen(UNKNOWN));
  });

  test.each<[string, Parameters<ServiceDesk["choose"]>[0]["service"]]>([
    ["to another one", yes(OTHER)],
    ["to another spelling", yes(`${UNKNOWN}/`)],
    ["to an allowed one", yes(SERVICE)],
    ["that was only typed", typed(UNKNOWN)],
  ])("does not count by a yes %s", async (_, service) => {
    const choice = await desk().choose({ text: linkTo(UNKNOWN), ...(service && { service }) });
    expect(choice).toEqual(unconfirmed(UNKNOWN));
    expect(kept.services).toEqual([]);
  });

  test.each<[string, Setting]>([
    ["at the command line", { unknownServices: "refuse" }],
    ["where others are refused", { isStrict: true }],
  ])("%s no yes counts", async (_, setting) => {
    const choice = await desk(setting).choose({ text: linkTo(UNKNOWN), service: yes(UNKNOWN) });
    expect(choice).toMatchObject(failed("service.not_allowed"));
    expect(kept.services).toEqual([]);
  });

  test("is not asked where the yes could not be kept", async () => {
    kept.failure = fail("state.unwritable").failure;
    const task = { text: linkTo(UNKNOWN), service: yes(UNKNOWN) };
    expect(await desk().choose(task)).toMatchObject(failed("state.unwritable"));
    expect(desk().policy.services).toEqual([SERVICE]);
  });

  test("is asked about again once another process took the yes back", async () => {
    kept.services = [UNKNOWN];
    const window = desk();
    expect(await window.choose({ text: linkTo(UNKNOWN) })).toEqual(chosen(UNKNOWN));
    kept.onDisk = [];
    expect(await window.choose({ text: linkTo(UNKNOWN) })).toEqual(unconfirmed(UNKNOWN));
  });

  test("without https counts no more once the switch is off", () => {
    kept.services = [LOOPBACK, UNKNOWN];
    expect(desk({ policy: { insecureLoopback: true } }).confirmed()).toEqual([LOOPBACK, UNKNOWN]);
    expect(desk().confirmed()).toEqual([UNKNOWN]);
    expect(desk({ isStrict: true }).policy.services).toEqual([SERVICE]);
  });

  test("that is allowed anyway is not called confirmed", () => {
    kept.services = [SERVICE, UNKNOWN];
    expect(desk().confirmed()).toEqual([UNKNOWN]);
    expect(desk().policy.services).toEqual([SERVICE, UNKNOWN]);
  });

  test("can be forgotten", async () => {
    kept.services = [UNKNOWN];
    const window = desk();
    expect(await window.forget(UNKNOWN)).toEqual({ ok: true, value: { existed: true } });
    expect(window.policy.services).toEqual([SERVICE]);
    const strict = await desk({ isStrict: true }).forget(UNKNOWN);
    expect(strict).toEqual({ ok: true, value: { existed: false } });
  });
});

describe("an invitation that names no service", () => {
  const several = { services: [SERVICE, OTHER] };
  test.each<[string, Setting, object]>([
    ["goes to the default", { policy: { defaultService: SERVICE } }, chosen(SERVICE)],
    ["without a default asks which", { policy: several }, unconfirmed(null)],
    ["asks which, where nothing is allowed yet", { policy: { services: [] } }, unconfirmed(null)],
    [
      "asks which of those that are allowed, where others are refused",
      { policy: several, isStrict: true },
      unconfirmed(null),
    ],
    [
      "is refused where no answer could help",
      { policy: { services: [] }, isStrict: true },
      failed("service.not_configured"),
    ],
    [
      "is refused at the command line",
      { policy: several, unknownServices: "refuse" },
      failed("service.not_configured"),
    ],
  ])("%s", async (_, setting, expected) => {
    expect(await desk(setting).choose({ text: linkTo(undefined) })).toMatchObject(expected);
  });

  test("a confirmed service does not become the default", async () => {
    kept.services = [UNKNOWN];
    const choice = await desk({ policy: { services: [] } }).choose({ text: linkTo(undefined) });
    expect(choice).toEqual(unconfirmed(null));
  });

  test.each<[string, string, Setting, object]>([
    ["an allowed one goes on at once", "Licences.Example.COM/", {}, chosen(SERVICE)],
    ["another one is shown first", "licences.example.net/", {}, unconfirmed(UNKNOWN)],
    [
      "another one is refused where others are",
      "licences.example.net",
      { policy: several, isStrict: true },
      unconfirmed(null, "service.not_allowed"),
    ],
    ["no address", "licences", {}, unconfirmed(origin("https://licences"))],
    ["nonsense", "ida@licences.example.com", {}, unconfirmed(null, "service.address_invalid")],
    ["nothing", "", {}, unconfirmed(null, "service.address_invalid")],
    ["without https", "http://licences.example.com", {}, unconfirmed(null, "service.insecure")],
    [
      "at the command line nobody types",
      "licences.example.net",
      { unknownServices: "refuse" },
      failed("service.not_allowed"),
    ],
  ])("typed: %s", async (_, address, setting, expected) => {
    const task = { text: linkTo(undefined), service: typed(address) };
    expect(await desk(setting).choose(task)).toMatchObject(expected);
    expect(kept.services).toEqual([]);
  });

  test("goes on after the yes to what was typed and shown", async () => {
    const window = desk();
    const text = linkTo(undefined);
    const shown = await window.choose({ text, service: typed("licences.example.net") });
    if (shown.kind !== "unconfirmed" || shown.service === null) throw new Error(shown.kind);
    const choice = await window.choose({ text, service: yes(shown.service) });
    expect(choice).toEqual(chosen(UNKNOWN));
    expect(kept.services).toEqual([UNKNOWN]);
  });
});

test("2,000 look-alikes, named or typed: none is chosen, and none is kept without a yes", async () => {
  const settings: readonly Setting[] = [
    {},
    { unknownServices: "refuse" },
    { isStrict: true },
    { policy: { insecureLoopback: true } },
  ];
  /** The very same origin, spelt otherwise; a dot behind a pasted link ends the sentence. */
  const isSame = (text: string): boolean =>
    text.toLowerCase().replace(/\.+$/, "").replace(/:443$/, "") === SERVICE;
  /** What people paste may have a tail, and no https in front: browsers agree on what is meant. */
  const isMeant = (text: string): boolean => {
    const full = text.includes("://") ? text.trim() : `https://${text.trim()}`;
    return URL.canParse(full) && new URL(full).origin === SERVICE;
  };
  let tried = 0;
  await fc.assert(
    fc.asyncProperty(lookAlikes, fc.constantFrom(...settings), async (text, setting) => {
      fc.pre(!isSame(text));
      tried += 1;
      const service = desk(setting);
      const named = await service.choose({ text: linkTo(text) });
      if (named.kind === "chosen") throw new Error(`named ${text}`);
      const said = await service.choose({ text: linkTo(undefined), service: typed(text) });
      if (said.kind === "chosen" && !isMeant(text)) throw new Error(`typed ${text}`);
      expect(kept.services).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
  expect(tried).toBe(2_000);
});
