import { homedir } from "node:os";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { BRAND } from "../../main/core/brand.ts";
import { fail } from "../../main/core/result.ts";
import { fact, message, pass, shareable } from "../../main/doctor/finding.ts";
import { createPatient } from "../../main/doctor/patient.ts";
import { createReport } from "../../main/doctor/report.ts";
import { ENGLISH } from "./doctorWords.ts";

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
    fc.asyncProperty(canary, canary, canary, canary, canary, canary, async (...canaries) => {
      const [kept, told, why, repair, subject, organization] = canaries;
      const diagnosis = {
        examined: [
          {
            id: "service" as const,
            group: "network" as const,
            status: "fail" as const,
            code: null,
            why: message("doctor.program.old", { node: why }),
            found: [fact("address", kept), shareable("state", told)],
            repair: {
              text: message("doctor.display.repair", { variable: repair }),
              command: repair,
            },
            subject: { service: subject, organization },
            durationMs: 1,
          },
        ],
        fixes: [],
        summary: { pass: 0, warn: 0, fail: 1, skipped: 0 },
      };
      const at = { createdAt: "2026-11-22T08:15:00.000Z", english: ENGLISH };
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
  const examined = [
    { service: "https://b" },
    { service: "https://a" },
    { service: "https://b", organization: "Acme at https://c" },
  ].map((subject) => {
    const more = { id: "service", group: "network", subject, durationMs: 0 } as const;
    return Object.assign(pass(message("doctor.nothing")), more);
  });
  const report = await createReport(
    patient,
    { examined, fixes: [], summary: { pass: 3, warn: 0, fail: 0, skipped: 0 } },
    { createdAt: "2026-11-22T08:15:00.000Z", withNames: false, english: ENGLISH },
  );
  const { checks } = report["doctor"] as { readonly checks: readonly { readonly about: string }[] };
  expect(checks.map(({ about }) => about)).toEqual(["service-1", "service-2", "service-1"]);
});
