import { policyFileOf } from "../../agent/settings/places.ts";
import { loadPolicy } from "../../agent/settings/policy.ts";
import type { Failure } from "../../core/result.ts";
import { LOCAL_LIMIT_MS, type Check } from "../check.ts";
import {
  command,
  fact,
  failing,
  message,
  pass,
  quote,
  shareable,
  type Finding,
  type Repair,
} from "../finding.ts";
import type { Patient } from "../patient.ts";

/** What the administrator of this machine laid down: there, root's alone, understood. */
export const policyCheck: Check = {
  id: "policy",
  group: "program",
  limitMs: LOCAL_LIMIT_MS,
  run: look,
};

async function look(patient: Patient): Promise<Finding> {
  const file = policyFileOf(patient, patient.brand);
  const where = fact("file", file);
  const policy = await loadPolicy(file);
  if (!policy.ok) return failing(policy.failure, [where], repairOf(policy.failure, file));
  const { services, otherServices } = policy.value;
  const isThere = policy.value.file !== null;
  const found = [
    where,
    shareable("exists", isThere),
    shareable("service_count", services.length),
    shareable("other_services", otherServices),
    fact("services", services),
  ];
  if (!isThere) {
    return pass(message("doctor.policy.none"), found);
  }
  return pass(
    otherServices === "refuse"
      ? message("doctor.policy.refuse", { services: services.length })
      : message("doctor.policy.confirm", { services: services.length }),
    found,
  );
}

/** Whether it is the policy, and not the configuration beside it, that cannot be used. */
export async function isPolicyBroken(patient: Patient): Promise<boolean> {
  return !(await loadPolicy(policyFileOf(patient, patient.brand))).ok;
}

const FAULT = /^(\/.*) (does not belong to root|can be changed by other users)$/;

function repairOf({ detail = "" }: Failure, file: string): Repair | undefined {
  const [, path, fault] = FAULT.exec(detail) ?? [];
  if (path === undefined) return undefined;
  return fault === "does not belong to root"
    ? command(message("doctor.policy.repair.owner"), `sudo chown root ${quote(path)}`)
    : command(
        path === file
          ? message("doctor.policy.repair.file")
          : message("doctor.policy.repair.directory"),
        `sudo chmod go-w ${quote(path)}`,
      );
}
