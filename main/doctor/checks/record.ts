import type { AgentConfig } from "../../agent/settings/config.ts";
import type { Failure } from "../../core/result.ts";
import { findRecordChange } from "../../enrolment/machineChange.ts";
import { LOCAL_LIMIT_MS, type Check } from "../check.ts";
import {
  command,
  fact,
  failing,
  message,
  pass,
  quote,
  shareable,
  skip,
  warn,
  type DoctorMessage,
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
  group: "state",
  limitMs: LOCAL_LIMIT_MS,
  run: (patient) =>
    withConfig(patient, async (config) => {
      const read = await patient.record();
      if (!read.ok) {
        return isDirectoryAtFault(read.failure, config)
          ? skip(message("doctor.first.directory"))
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
          command(message("doctor.record.damaged.repair"), `${patient.brand.command} status`),
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
      message("doctor.record.aside", { files: aside.length }),
      all,
      command(
        message("doctor.record.aside.repair"),
        `rm ${aside.map((name) => quote(join(stateDirectory, name))).join(" ")}`,
      ),
    );
  }
  return pass(describeRecord(record.enrolments.length, record.waiting.length), all);
}

function describeRecord(organizations: number, approvals: number): DoctorMessage {
  if (organizations > 0 && approvals > 0) {
    return message("doctor.record.both", { organizations, approvals });
  }
  if (organizations > 0) return message("doctor.record.devices", { organizations });
  if (approvals > 0) return message("doctor.record.waiting", { approvals });
  return message("doctor.record.none");
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
    return [{ ...failing({ code }, [fact("service", service)]), subject: { service } }];
  });
}
