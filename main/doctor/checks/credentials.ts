import type { AgentConfig } from "../../agent/settings/config.ts";
import { createCredentialDesk } from "../../agent/credentialDesk.ts";
import type { ServiceOrigin } from "../../core/serviceOrigin.ts";
import type { CredentialStore } from "../../credentials/credentialStore.ts";
import type { Check } from "../check.ts";
import {
  command,
  fact,
  failing,
  message,
  pass,
  shareable,
  skip,
  warn,
  type Finding,
} from "../finding.ts";
import type { Patient } from "../patient.ts";
import { withConfig } from "./configuration.ts";

/** What has to be in the store: the application credential of each service, and the device's key. */
export const credentialsCheck: Check = {
  id: "credentials",
  group: "secrets",
  limitMs: 25_000,
  run: (patient) => withConfig(patient, (config) => look(patient, config)),
};

async function look(patient: Patient, config: AgentConfig): Promise<Finding | Finding[]> {
  const probe = await patient.probeStore(config);
  if (!probe.ok) return skip(message("doctor.first.keychain"));
  const record = await patient.record();
  const enrolments = record.ok ? record.value.record.enrolments : [];
  const enrolled = new Set(enrolments.map(({ service }) => service));
  const services = new Set([...config.policy.services, ...(enrolled as Set<ServiceOrigin>)]);
  const place = await patient.place(config);
  if (!place.ok) return skip(message("doctor.first.keychain"));
  const { store } = place.value;
  const findings: Finding[] = [];
  for (const service of services) {
    const isDevice = enrolled.has(service);
    findings.push({
      ...(await lookAt(store, service, isDevice, patient.brand.command)),
      subject: { service },
    });
  }
  return findings;
}

async function lookAt(
  store: CredentialStore,
  service: ServiceOrigin,
  isDevice: boolean,
  program: string,
): Promise<Finding> {
  const key = isDevice ? await store.read({ kind: "device", service }) : undefined;
  const application = await createCredentialDesk(store).condition(service);
  const state = application.kind === "present" ? "present" : application.code;
  const found = [
    shareable("device_key", key === undefined ? "none yet" : key.ok ? "present" : key.failure.code),
    shareable("application_credential", state),
    ...(application.kind === "present" ? [fact("client_id", application.clientId)] : []),
  ];
  const set = command(
    message("doctor.credentials.repair"),
    `${program} credentials set --service ${service}`,
  );
  if (key !== undefined && !key.ok) {
    const isGone = key.failure.code === "credentials.absent";
    const failure = isGone ? { ...key.failure, code: "credentials.lost" as const } : key.failure;
    return {
      ...failing(failure, found),
      why: message("doctor.credentials.lost"),
    };
  }
  if (application.kind === "present") {
    return pass(
      isDevice ? message("doctor.credentials.both") : message("doctor.credentials.application"),
      found,
    );
  }
  if (isDevice && state === "credentials.absent") {
    return pass(message("doctor.credentials.device"), found);
  }
  if (state === "credentials.absent") {
    return {
      ...warn(message("doctor.credentials.none"), found, set),
      code: "credentials.absent",
    };
  }
  const { code, detail } = application;
  return failing({ code, ...(detail !== null && { detail }) }, found, set);
}
