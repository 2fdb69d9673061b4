import { homedir } from "node:os";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { BRAND } from "../../main/core/brand.ts";
import { fail } from "../../main/core/result.ts";
import { fact, shareable } from "../../main/doctor/finding.ts";
import { createPatient } from "../../main/doctor/patient.ts";
import { createReport } from "../../main/doctor/report.ts";

const canary = fc.uuid().map((id) => `canary-${id}`);

/** A patient whose configuration cannot be read, so that the findings alone are the report's. */
const patient = createPatient({
  brand: BRAND,
  version: "1.2.3",
  platform: "linux",
  environment: { LATCHKEY_CONFIG: "/nowhere/config.json", DISPLAY: "canary-display" },
  homeDirectory: homedir(),
  configFile: undefined,
  keychainWorker: "/nowhere",
  findBrowser: () => Promise.resolve(fail("window.no_browser")),
  registration: {
    brand: BRAND,
    platform: "linux",
    environment: {},
    homeDirectory: "/nowhere",
    uid: 0,
    execPath: "/nowhere",
    script: "/nowhere",
    run: () => Promise.resolve(null),
  },
  isOnline: false,
  deadline: new AbortController().signal,
  now: () => 0,
});

test("whatever a check finds, a report holds of it what was made to be shared, and no more", async () => {
  await fc.assert(
    fc.asyncProperty(canary, canary, canary, canary, canary, async (...canaries) => {
      const [kept, told, why, repair, subject] = canaries;
      const diagnosis = {
        examined: [
          {
            id: "service" as const,
            group: "Network" as const,
            status: "fail" as const,
            code: null,
            why,
            found: [fact("address", kept), shareable("state", told)],
            repair: { text: repair, command: repair },
            subject,
            durationMs: 1,
          },
        ],
        fixes: [],
        summary: { pass: 0, warn: 0, fail: 1, skipped: 0 },
      };
      const at = { createdAt: "2026-11-22T08:15:00.000Z" };
      const bare = JSON.stringify(
        await createReport(patient, diagnosis, { ...at, withNames: false }),
      );
      const found = canaries.filter((each) => bare.includes(each));
      expect(found).toEqual([told]);
      expect(bare).not.toContain("canary-display");
      const named = JSON.stringify(
        await createReport(patient, diagnosis, { ...at, withNames: true }),
      );
      expect(canaries.filter((each) => named.includes(each))).toEqual(canaries);
      expect(named).not.toContain("canary-display");
    }),
    { numRuns: 100 },
  );
});

test("services have the same number everywhere in one report", async () => {
  const line = (subject: string): never =>
    ({
      id: "service",
      group: "Network",
      status: "pass",
      code: null,
      why: "",
      found: [],
      repair: null,
      subject,
      durationMs: 0,
    }) as never;
  const examined = ["https://b", "https://a", "Acme at https://b"].map(line);
  const report = await createReport(
    patient,
    { examined, fixes: [], summary: { pass: 3, warn: 0, fail: 0, skipped: 0 } },
    { createdAt: "2026-11-22T08:15:00.000Z", withNames: false },
  );
  const { checks } = report["doctor"] as { readonly checks: readonly { readonly about: string }[] };
  expect(checks.map(({ about }) => about)).toEqual(["service-1", "service-2", "service-1"]);
});
