import { randomBytes } from "node:crypto";
import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeCsv } from "../../sheets/csv/writeCsv.ts";
import { writeXlsx } from "../../sheets/xlsx/writeXlsx.ts";
import { createAgentMachine, type AgentMachine } from "../support/agentMachine.ts";
import {
  createInvitingOrganization,
  startReferenceService,
  type InvitingOrganization,
  type ReferenceService,
} from "../support/referenceService.ts";
import { credentialText, expectClean, expectNothingChanged, rowsOf } from "./rig.ts";

const HEADER = ["Name", "Machine ID", "Site", "Code"] as const;

let service: ReferenceService;
let acme: InvitingOrganization;
const machines: AgentMachine[] = [];

beforeAll(async () => {
  service = await startReferenceService();
  acme = await createInvitingOrganization(service, { name: "Acme" });
});

afterAll(async () => {
  for (const machine of machines) machine.remove();
  await service?.stop();
});

interface Place {
  readonly machine: AgentMachine;
  readonly machineId: string;
  readonly sheet: string;
  // oxlint-disable-next-line typescript/no-explicit-any -- tests read what they expect
  apply(...args: readonly string[]): Promise<any>;
}

/** A machine that is told of a fleet sheet, and has none yet. */
function createPlace(file: string): Place {
  const machineId = randomBytes(16).toString("hex");
  const machine = createAgentMachine({ services: [service.origin], machineId });
  machines.push(machine);
  const [sheet, provision, credential] = [file, "provision.json", "credential.json"].map((name) =>
    join(machine.directory, name),
  ) as [string, string, string];
  writeFileSync(credential, credentialText(acme), { mode: 0o600 });
  const fields = {
    version: 1,
    service: service.origin,
    applicationCredential: { file: credential },
    invitation: { sheet },
  };
  writeFileSync(provision, JSON.stringify(fields));
  return {
    machine,
    machineId,
    sheet,
    apply: async (...args) => {
      const run = await machine.latchkey(["--json", "apply", provision, ...args]);
      expect(run.stderr).toBe("");
      expectClean(run.stdout);
      return run.json();
    },
  };
}

test("one sheet for all of them: each machine becomes the device of its own row", async () => {
  const places = [createPlace("a.xlsx"), createPlace("b.csv"), createPlace("c.xlsx")];
  const sent = await Promise.all(places.map(() => acme.invite()));
  const rows = places.map(({ machineId }, index) => [
    `Lobby ${index}`,
    index === 1 ? machineId.toUpperCase() : machineId,
    "Helsinki",
    sent[index]?.accessCode ?? "",
  ]);
  const [csv, xlsx] = [writeCsv(HEADER, rows), await writeXlsx(HEADER, rows)];
  for (const { sheet } of places) {
    writeFileSync(sheet, sheet.endsWith(".csv") ? csv : xlsx, { mode: 0o600 });
  }
  for (const [index, place] of places.entries()) {
    const expected = { ok: true, outcome: "enrolled", device: { name: `Lobby ${index}` } };
    expect(await place.apply()).toMatchObject({ ...expected, changed: true });
    expect(await place.apply()).toMatchObject({ ...expected, changed: false });
    for (const [file, content] of place.machine.files()) {
      const isSheet = file.endsWith(".csv") || file.endsWith(".xlsx");
      if (!isSheet) for (const { accessCode } of sent) expect(content).not.toContain(accessCode);
    }
  }
  expect(rowsOf(service, "SELECT name FROM device_clients ORDER BY name")).toEqual(
    places.map((_, index) => ({ name: `Lobby ${index}` })),
  );
});

test("a sheet that leaves a doubt changes nothing, and says which line it is", async () => {
  const place = createPlace("devices.csv");
  const { accessCode } = await acme.invite();
  const other = "1".repeat(31) + "2";
  const cases: readonly [readonly (readonly string[])[], string, RegExp][] = [
    [[["A", other, "", accessCode]], "sheet.row_missing", /devices\.csv: 1 row, by Machine ID; /],
    [
      [
        ["A", place.machineId, "", accessCode],
        ["B", place.machineId, "", ""],
      ],
      "sheet.row_ambiguous",
      /line 2 \(Machine ID\), line 3 \(Machine ID\)/,
    ],
    [[["A", place.machineId, "", ""]], "link.none", /line 2 has nothing in Code/],
    [[["A", place.machineId, "", accessCode.slice(0, 12)]], "link.cut_off", /line 2, column Code/],
  ];
  for (const [rows, code, detail] of cases) {
    writeFileSync(place.sheet, writeCsv(HEADER, rows), { mode: 0o600 });
    await expectNothingChanged(service, place.machine, async () => {
      const refused = await place.apply();
      expect(refused).toMatchObject({ ok: false, error: { code } });
      expect(refused.error.detail).toMatch(detail);
      expect(JSON.stringify(refused)).not.toContain(accessCode.slice(0, 12));
      expect(JSON.stringify(refused)).not.toContain(place.machineId);
    });
  }
  chmodSync(place.sheet, 0o644);
  await expectNothingChanged(service, place.machine, async () => {
    expect(await place.apply()).toMatchObject({ error: { code: "config.unsafe" } });
  });
});
