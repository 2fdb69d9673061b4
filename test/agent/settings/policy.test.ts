import { chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadConfig } from "../../../main/agent/settings/config.ts";
import { policyFileOf } from "../../../main/agent/settings/places.ts";
import {
  combineServices,
  loadPolicy,
  parsePolicy,
  type ConfiguredServices,
  type MachinePolicy,
} from "../../../main/agent/settings/policy.ts";
import { BRAND } from "../../../main/core/brand.ts";
import type { Result } from "../../../main/core/result.ts";
import { origin } from "../../core/originArbitraries.ts";

const asRoot = test.skipIf(process.getuid?.() !== 0);
const [BUILT, RULED, NAMED] = [
  "https://built.example",
  "https://ruled.example",
  "https://named.example",
].map(origin) as [never, never, never];
const LOOPBACK = "http://127.0.0.1:8080";

function ruling(changes: Partial<MachinePolicy> = {}): MachinePolicy {
  const file = "/etc/latchkey/policy.json";
  return { file, services: [], otherServices: "confirm", insecureLoopback: false, ...changes };
}

/** What counts, or the code and detail of the failure. */
function combined(
  machine: Partial<MachinePolicy>,
  configured: Partial<ConfiguredServices>,
  built: readonly string[] = [],
): unknown {
  const all = combineServices(
    ruling(machine),
    { services: built },
    {
      services: [],
      insecureLoopback: false,
      ...configured,
    },
  );
  if (!all.ok) return all.failure;
  const { policy, overruled } = all.value;
  return [policy.services, policy.defaultService ?? null, overruled];
}

describe("a policy file", () => {
  test("says everything it may say", () => {
    const text = JSON.stringify({
      services: [RULED, LOOPBACK],
      otherServices: "refuse",
      insecureLoopback: true,
      window: { mode: "kiosk", close: "never" },
    });
    expect(parsePolicy(text, "/p")).toEqual({
      ok: true,
      value: {
        file: "/p",
        services: [RULED, LOOPBACK],
        otherServices: "refuse",
        insecureLoopback: true,
        window: { mode: "kiosk", close: "never" },
      },
    });
  });

  test("may say nothing: then people confirm", () => {
    expect(parsePolicy("\ufeff{}", "/p")).toMatchObject({
      value: { services: [], otherServices: "confirm", insecureLoopback: false },
    });
  });

  test.each<[string, string, string]>([
    ["nothing", "", "/p: not JSON"],
    ["half of it", '{"services": [', "/p: not JSON"],
    ["an array", "[]", "/p: "],
    ["a field that it has not", '{"servcies": []}', "/p: "],
    ["a default, which is the configuration's", '{"defaultService": "https://a.example"}', "/p: "],
    ["one service that is no list", '{"services": "https://a.example"}', "/p: services"],
    ["a number among the services", '{"services": [1]}', "/p: services.0"],
    ["a word that is none of both", '{"otherServices": "allow"}', "/p: otherServices"],
    ["a switch in quotes", '{"insecureLoopback": "false"}', "/p: insecureLoopback"],
    ["a window of another kind", '{"window": {"mode": "fullscreen"}}', "/p: window.mode"],
    ["a host", '{"services": ["a.example"]}', "/p: services: a.example"],
    ["a path", '{"services": ["https://a.example/"]}', "/p: services: https://a.example/"],
    ["no https", '{"services": ["http://a.example"]}', "/p: services: http://a.example"],
    ["no https without the switch", `{"services": ["${LOOPBACK}"]}`, `/p: services: ${LOOPBACK}`],
  ])("with %s is invalid, and the place is named", (_, text, detail) => {
    const parsed = parsePolicy(text, "/p");
    expect(parsed).toMatchObject({ ok: false, failure: { code: "config.invalid" } });
    expect(parsed.ok || parsed.failure.detail?.slice(0, detail.length)).toBe(detail);
  });
});

describe("which services count", () => {
  test.each<[string, Parameters<typeof combined>, unknown]>([
    ["none", [{}, {}], [[], null, []]],
    ["one is the default", [{ services: [RULED] }, {}], [[RULED], RULED, []]],
    [
      "build, policy and configuration, in this order",
      [{ services: [RULED] }, { services: [NAMED] }, [BUILT]],
      [[BUILT, RULED, NAMED], null, []],
    ],
    [
      "one that all of them name is one",
      [{ services: [RULED] }, { services: [RULED] }, [RULED]],
      [[RULED], RULED, []],
    ],
    [
      "the configuration chooses the default",
      [{ services: [RULED] }, { services: [NAMED], defaultService: RULED }, [BUILT]],
      [[BUILT, RULED, NAMED], RULED, []],
    ],
    [
      "refusing: build and policy alone, and what is overruled is told",
      [{ services: [RULED], otherServices: "refuse" }, { services: [NAMED, RULED] }, [BUILT]],
      [[BUILT, RULED], null, [NAMED]],
    ],
    [
      "refusing: the only one that is left is the default",
      [
        { services: [RULED], otherServices: "refuse" },
        { services: [NAMED], defaultService: NAMED },
      ],
      [[RULED], RULED, [NAMED]],
    ],
    [
      "refusing: the default among several is not guessed where it is overruled",
      [
        { services: [RULED], otherServices: "refuse" },
        { services: [NAMED], defaultService: NAMED },
        [BUILT],
      ],
      [[BUILT, RULED], null, [NAMED]],
    ],
    [
      "refusing: the configuration still chooses among what is allowed",
      [{ services: [RULED], otherServices: "refuse" }, { defaultService: RULED }, [BUILT]],
      [[BUILT, RULED], RULED, []],
    ],
    [
      "refusing everything",
      [{ otherServices: "refuse" }, { services: [NAMED] }],
      [[], null, [NAMED]],
    ],
    [
      "a default that nobody names",
      [{ services: [RULED] }, { defaultService: NAMED }],
      { code: "config.invalid", detail: "defaultService is not one of services" },
    ],
    [
      "a default that nobody names, while refusing",
      [{ services: [RULED], otherServices: "refuse" }, { defaultService: NAMED }],
      { code: "config.invalid", detail: "defaultService is not one of services" },
    ],
    [
      "a default that is no address",
      [{ services: [RULED] }, { defaultService: "ruled.example" }],
      { code: "config.invalid", detail: "defaultService is not one of services" },
    ],
    [
      "no address in the configuration",
      [{ otherServices: "refuse" }, { services: ["named.example"] }],
      { code: "config.invalid", detail: "services: named.example" },
    ],
    [
      "no address in the build",
      [{}, {}, ["built.example"]],
      { code: "config.invalid", detail: "services: built.example" },
    ],
    [
      "the switch of the configuration, where others may be confirmed",
      [{}, { services: [LOOPBACK], insecureLoopback: true }],
      [[LOOPBACK], LOOPBACK, []],
    ],
    [
      "the switch of the policy",
      [{ insecureLoopback: true }, { services: [LOOPBACK] }],
      [[LOOPBACK], LOOPBACK, []],
    ],
    [
      "no switch at all",
      [{}, { services: [LOOPBACK] }],
      { code: "config.invalid", detail: `services: ${LOOPBACK}` },
    ],
    [
      "the switch of the configuration, where others are refused, switches nothing on",
      [
        { services: [RULED], otherServices: "refuse" },
        { services: [LOOPBACK], insecureLoopback: true, defaultService: LOOPBACK },
      ],
      [[RULED], RULED, [LOOPBACK]],
    ],
  ])("%s", (_, given, expected) => {
    expect(combined(...given)).toEqual(expected);
  });

  test.each<[Partial<MachinePolicy>, boolean, boolean]>([
    [{}, false, false],
    [{}, true, true],
    [{ insecureLoopback: true }, false, true],
    [{ otherServices: "refuse" }, true, false],
    [{ otherServices: "refuse", insecureLoopback: true }, false, true],
  ])("of %j and the configuration's %s the switch is %s", (machine, own, expected) => {
    const all = combineServices(ruling(machine), BRAND, { services: [], insecureLoopback: own });
    expect(all.ok && all.value.policy.insecureLoopback).toBe(expected);
  });

  test("whatever a configuration says: where others are refused, it adds no service", () => {
    const some = fc.constantFrom<string>(BUILT, RULED, NAMED, LOOPBACK, "https://x.example");
    const configurations = fc.record({
      services: fc.array(some),
      defaultService: fc.option(some, { nil: undefined }),
      insecureLoopback: fc.boolean(),
    });
    fc.assert(
      fc.property(configurations, (configured) => {
        const machine = ruling({ services: [RULED], otherServices: "refuse" });
        const all = combineServices(machine, { services: [BUILT] }, configured);
        if (!all.ok) return;
        expect(all.value.policy.services).toEqual([BUILT, RULED]);
        expect(all.value.policy.insecureLoopback).toBe(false);
        expect([undefined, BUILT, RULED]).toContain(all.value.policy.defaultService);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("the file on this machine", () => {
  let directory: string;
  let policyFile: string;
  let configFile: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "policy-"));
    policyFile = join(directory, "policy.json");
    configFile = join(directory, "config.json");
    writeFileSync(configFile, JSON.stringify({ services: [NAMED] }), { mode: 0o600 });
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  const load = (environment: NodeJS.ProcessEnv = {}): ReturnType<typeof loadConfig> =>
    loadConfig(
      BRAND,
      { platform: "linux", environment, homeDirectory: "/home/someone", policyFile },
      environment["LATCHKEY_CONFIG"] === undefined ? configFile : undefined,
    );

  test("may be missing", async () => {
    expect(await load()).toMatchObject({
      value: {
        policy: { services: [NAMED] },
        machinePolicy: { file: null, otherServices: "confirm" },
        overruled: [],
      },
    });
  });

  asRoot("counts whatever configuration is named, and however", async () => {
    writeFileSync(policyFile, JSON.stringify({ services: [RULED], otherServices: "refuse" }));
    for (const environment of [{}, { LATCHKEY_CONFIG: configFile }]) {
      expect(await load(environment)).toMatchObject({
        value: {
          file: configFile,
          policy: { services: [RULED], defaultService: RULED },
          machinePolicy: { file: policyFile, otherServices: "refuse" },
          overruled: [NAMED],
        },
      });
    }
  });

  asRoot.each<[string, () => void, string]>([
    ["of a user", () => chownSync(policyFile, 65_534, 65_534), "config.unsafe"],
    ["that others may change", () => chmodSync(policyFile, 0o666), "config.unsafe"],
    ["in a folder that others may change", () => chmodSync(directory, 0o777), "config.unsafe"],
    ["that is damaged", () => writeFileSync(policyFile, "{"), "config.invalid"],
    ["that is too large", () => writeFileSync(policyFile, " ".repeat(1_048_577)), "config.invalid"],
  ])("%s lets nothing pass, named by its path", async (_, spoil, code) => {
    writeFileSync(policyFile, "{}", { mode: 0o644 });
    spoil();
    const results: Result<unknown>[] = [await load(), await loadPolicy(policyFile)];
    for (const result of results) {
      expect(result).toMatchObject({ ok: false, failure: { code } });
      expect(result.ok || result.failure.detail).toContain(directory);
    }
  });

  test.each<[NodeJS.Platform, string]>([
    ["linux", "/etc/latchkey/policy.json"],
    ["darwin", "/Library/Application Support/Latchkey/policy.json"],
  ])("on %s it is %s, whatever the environment says", (platform, path) => {
    const environment = { LATCHKEY_CONFIG: "/tmp/config.json", XDG_STATE_HOME: "/tmp" };
    expect(policyFileOf({ platform, environment, homeDirectory: "/home/someone" }, BRAND)).toBe(
      path,
    );
  });
});
