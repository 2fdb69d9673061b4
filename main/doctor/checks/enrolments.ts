import type { AgentConfig } from "../../agent/settings/config.ts";
import { createServiceConnection } from "../../agent/connection/serviceConnection.ts";
import type { ServiceOrigin } from "../../core/serviceOrigin.ts";
import { findRecordChange } from "../../enrolment/machineChange.ts";
import type { Enrolment, EnrolmentRecord } from "../../enrolment/enrolmentRecord.ts";
import { NETWORK_LIMIT_MS, type Check } from "../check.ts";
import {
  fact,
  failing,
  message,
  pass,
  shareable,
  skip,
  warn,
  step,
  type Finding,
} from "../finding.ts";
import type { Patient } from "../patient.ts";
import { withConfig } from "./configuration.ts";

/** Each device that this machine is: whether its own credential opens the service. */
export const enrolmentsCheck: Check = {
  id: "enrolments",
  group: "secrets",
  limitMs: NETWORK_LIMIT_MS + 10_000,
  run: (patient) => withConfig(patient, (config) => look(patient, config)),
};

async function look(patient: Patient, config: AgentConfig): Promise<Finding | Finding[]> {
  const read = await patient.record();
  if (!read.ok || read.value.damage !== null) {
    return skip(message("doctor.first.record"));
  }
  const { record } = read.value;
  if (record.enrolments.length === 0) return skip(message("doctor.enrolments.none"));
  if (!patient.isOnline) return skip(message("doctor.offline"));
  const probe = await patient.probeStore(config);
  if (!probe.ok) return skip(message("doctor.first.keychain"));
  const findings: Finding[] = [];
  // One after the other: the keychain takes one question at a time.
  for (const enrolment of record.enrolments) {
    findings.push({
      ...(await ask(patient, config, record, enrolment)),
      subject: { service: enrolment.service, organization: enrolment.organization.name },
    });
  }
  return findings;
}

async function ask(
  patient: Patient,
  config: AgentConfig,
  record: EnrolmentRecord,
  enrolment: Enrolment,
): Promise<Finding> {
  const service = enrolment.service as ServiceOrigin;
  if (!config.policy.services.includes(service)) {
    return warn(
      message("doctor.enrolments.disallowed"),
      [fact("service", service)],
      step(message("doctor.enrolments.disallowed.repair")),
    );
  }
  const identity = (await patient.identity()).forService(service);
  if (!identity.ok) return skip(message("doctor.first.identity"));
  if (findRecordChange(record, service, identity.value) !== null) {
    return skip(message("doctor.first.record.foreign"));
  }
  const visit = await patient.visit(config, service);
  if (!visit.result.ok) return skip(message("doctor.first.service"));
  const place = await patient.place(config);
  if (!place.ok) return skip(message("doctor.first.keychain"));
  const connection = createServiceConnection({
    service,
    network: patient.openNetwork(config),
    store: place.value.store,
    identity: () => identity,
    clientIds: () => [enrolment.clientId],
    isForeign: () => false,
  });
  const api = await connection.deviceApi(enrolment.clientId, () => undefined);
  const device = api.ok ? await api.value.device() : api;
  const name = fact("device", enrolment.deviceName);
  if (!device.ok) {
    const { code } = device.failure;
    // The clock and the key have checks of their own.
    if (code === "clock.skewed") return skip(message("doctor.first.clock"));
    if (code === "credentials.lost") return skip(message("doctor.first.key"));
    return failing(device.failure, [name]);
  }
  const found = [name, shareable("state", device.value.state)];
  return device.value.state === "deactivated"
    ? failing({ code: "device.deactivated" }, found)
    : pass(message("doctor.enrolments.opens"), found);
}
