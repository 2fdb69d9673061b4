import type { Check, CheckId } from "./check.ts";
import { authoritiesCheck } from "./checks/authorities.ts";
import { browserCheck } from "./checks/browser.ts";
import { clockCheck } from "./checks/clock.ts";
import { configurationCheck } from "./checks/configuration.ts";
import { credentialsCheck } from "./checks/credentials.ts";
import { diskCheck } from "./checks/disk.ts";
import { displayCheck } from "./checks/display.ts";
import { enrolmentsCheck } from "./checks/enrolments.ts";
import { journalCheck } from "./checks/journal.ts";
import { keychainCheck } from "./checks/keychain.ts";
import { leftoversCheck } from "./checks/leftovers.ts";
import { lockCheck } from "./checks/lock.ts";
import { machineIdCheck } from "./checks/machineId.ts";
import { policyCheck } from "./checks/policy.ts";
import { programCheck } from "./checks/program.ts";
import { proxyCheck } from "./checks/proxy.ts";
import { recordCheck } from "./checks/record.ts";
import { registrationCheck } from "./checks/registration.ts";
import { serviceCheck } from "./checks/service.ts";

/** Every check, in the order in which what they find is to be repaired. */
export const CHECKS: readonly Check[] = [
  programCheck,
  policyCheck,
  configurationCheck,
  machineIdCheck,
  diskCheck,
  recordCheck,
  journalCheck,
  leftoversCheck,
  lockCheck,
  keychainCheck,
  credentialsCheck,
  clockCheck,
  proxyCheck,
  authoritiesCheck,
  serviceCheck,
  enrolmentsCheck,
  displayCheck,
  browserCheck,
  registrationCheck,
];

/** The checks with these names, in the order of the catalogue; all where none is named. */
export function chooseChecks(names: readonly CheckId[]): readonly Check[] {
  return names.length === 0 ? CHECKS : CHECKS.filter(({ id }) => names.includes(id));
}
