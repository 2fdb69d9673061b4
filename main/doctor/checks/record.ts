import type { AgentConfig } from "../../agent/settings/config.ts";
import { FAILURES } from "../../../messages/en/failures.ts";
import type { Failure } from "../../core/result.ts";
import { findRecordChange } from "../../enrolment/machineChange.ts";
import { LOCAL_LIMIT_MS, type Check } from "../check.ts";
import {
  command,
  count,
  fact,
  failing,
  pass,
  quote,
  shareable,
  skip,
  step,
  warn,
  type Fact,
  type Finding,
} from "../finding.ts";
import { listDirectory, type InspectedRecord } from "../inspectState.ts";
import type { Patient } from "../patient.ts";
import { chooseRepair, withConfig } from "./configuration.ts";
import { join } from "node:path";

/** How {@link setAside} names what could not be used. */
const SET_ASIDE = /\.(?:corrupt|newer)-\d{8}T\d{6}Z(?:-\d+)?$/;

/** The enrolment record: readable, and made on this very machine. */
export const recordCheck: Check = {
  id: "record",
  group: "State",
  title: "the enrolment record",
  limitMs: LOCAL_LIMIT_MS,
  run: (patient) =>
    withConfig(patient, async (config) => {
      const read = await patient.record();
      if (!read.ok) {
        return isDirectoryAtFault(read.failure, config)
          ? skip("The state directory cannot be used as it is; that comes first.")
          : failing(read.failure, [], chooseRepair(read.failure));
      }
      const { record } = read.value;
      const confirmed = await patient.confirmed();
      const [otherDamage] = confirmed.ok ? confirmed.value.damage : [confirmed.failure];
      const damage = read.value.damage ?? otherDamage ?? null;
      const found = [
        shareable("confirmed_services", confirmed.ok ? confirmed.value.found.length : 0),
        shareable("enrolments", record.enrolments.length),
        shareable("waiting", record.waiting.length),
        shareable("exists", read.value.exists),
      ];
      if (damage !== null) {
        return failing(
          damage,
          found,
          command(
            "Any command that uses the record sets it aside, never deletes it, and says what is left.",
            "latchkey status",
          ),
        );
      }
      const changes = await findChanges(patient, read.value);
      if (changes.length > 0) return changes;
      return describe(config, read.value, found);
    }),
};

/** Whoever cannot use the directory learns that from its own check. */
export function isDirectoryAtFault(
  { code, detail = "" }: Failure,
  { stateDirectory }: Pick<AgentConfig, "stateDirectory">,
): boolean {
  return code === "state.unwritable" || detail.startsWith(`${stateDirectory} `);
}

async function describe(
  { stateDirectory }: AgentConfig,
  { record }: InspectedRecord,
  found: readonly Fact[],
): Promise<Finding> {
  const names = await listDirectory(stateDirectory);
  const aside = names.ok ? names.value.filter((name) => SET_ASIDE.test(name)) : [];
  const all = [...found, fact("set_aside", aside), shareable("set_aside_count", aside.length)];
  const [first] = aside;
  if (first !== undefined) {
    return warn(
      `${count(aside.length, "file")} could not be read at some time and ${aside.length === 1 ? "was" : "were"} set aside.`,
      all,
      command(
        "Look at `latchkey status`: where no device is missing, remove what was set aside.",
        `rm ${aside.map((name) => quote(join(stateDirectory, name))).join(" ")}`,
      ),
    );
  }
  const { enrolments, waiting } = record;
  if (enrolments.length + waiting.length === 0) {
    return pass("This machine is not enrolled yet, and nothing is damaged.", all);
  }
  const parts = [
    ...(enrolments.length > 0 ? [`a device of ${count(enrolments.length, "organization")}`] : []),
    ...(waiting.length > 0 ? [`waiting for ${count(waiting.length, "approval")}`] : []),
  ];
  return pass(`This machine is ${parts.join(" and ")}; the record was made on it.`, all);
}

/** For each service whose part of the record was made on another machine, or on this one before it changed. */
async function findChanges(
  patient: Patient,
  { record }: InspectedRecord,
): Promise<readonly Finding[]> {
  const { enrolments, waiting, keyOwners = [] } = record;
  const services = new Set([...enrolments, ...waiting, ...keyOwners].map(({ service }) => service));
  const identity = await patient.identity();
  return [...services].flatMap((service) => {
    const own = identity.forService(service);
    const code = own.ok ? findRecordChange(record, service, own.value) : null;
    if (code === null) return [];
    const finding = failing(
      { code },
      [fact("service", service)],
      step(FAILURES[`error.${code}.advice`]),
    );
    return [{ ...finding, subject: service }];
  });
}
