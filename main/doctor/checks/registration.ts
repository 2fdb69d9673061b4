import { assertNever, succeed, type Result } from "../../core/result.ts";
import { inspectRegistration, type Inspection } from "../../registration/inspectRegistration.ts";
import { probeRegistration, type Probe } from "../../registration/probeRegistration.ts";
import { registerLinks } from "../../registration/registerLinks.ts";
import type { Staleness } from "../../registration/registrationState.ts";
import type { Check } from "../check.ts";
import {
  broken,
  command,
  fact,
  message,
  pass,
  shareable,
  skip,
  step,
  type DoctorMessage,
  type Fact,
  type Finding,
  type Repair,
} from "../finding.ts";
import type { Patient } from "../patient.ts";
import { findDisplay } from "./display.ts";

/** How long a desktop may take to start a program, in ms. */
const PROBE_DEADLINE_MS = 12_000;

/** Links of our scheme: what the desktop is told to do with them, and what it really does. */
export const registrationCheck: Check = {
  id: "registration",
  group: "desktop",
  limitMs: PROBE_DEADLINE_MS + 8_000,
  run: async (patient) => {
    const { registration: surroundings, environment, platform } = patient;
    const inspection = await inspectRegistration(surroundings);
    const found = describe(inspection);
    const isHeadless = platform === "linux" && findDisplay({ environment }) === undefined;
    const problem = judge(inspection, found, patient);
    if (isHeadless) {
      const first = message("doctor.registration.headless");
      const second = describeHeadless(inspection);
      return skip(message("doctor.line.two", { first, second }), found);
    }
    // Whoever else is registered would really be started: nobody asked for that.
    if (problem !== undefined) return problem;
    const probe = await probeRegistration(surroundings, { deadlineMs: PROBE_DEADLINE_MS });
    return judgeProbe(probe, found, patient);
  },
};

function describe({ registration, asked }: Inspection): Fact[] {
  return [
    shareable("registered", registration.kind),
    ...("entry" in registration ? [fact("entry", registration.entry)] : []),
    ...("name" in registration ? [fact("opens", registration.name)] : []),
    ...("by" in registration ? [fact("decided_by", registration.by)] : []),
    fact("xdg_mime_says", asked.xdgMime),
    fact("gio_says", asked.gio),
  ];
}

function describeHeadless({ registration }: Inspection): DoctorMessage {
  switch (registration.kind) {
    case "registered":
      return message("doctor.registration.headless.registered");
    case "missing":
      return message("doctor.registration.headless.missing");
    case "foreign":
    case "overridden":
      return message("doctor.registration.headless.foreign", { program: registration.name });
    case "stale":
      return describeStaleness(registration.why);
    case "unsupported":
      return message(`doctor.registration.unsupported.${registration.why}`);
    default:
      return assertNever(registration);
  }
}

function describeStaleness(why: Staleness): DoctorMessage {
  switch (why.kind) {
    case "absent":
    case "not_executable":
      return message(`doctor.registration.stale.${why.kind}`, { path: why.path });
    case "exec_unreadable":
    case "exec_without_link":
    case "other_installation":
    case "other_node":
      return message(`doctor.registration.stale.${why.kind}`);
    default:
      return assertNever(why);
  }
}

function register({ brand, registration }: Patient): Repair {
  return command(
    message("doctor.registration.repair.register"),
    `${brand.command} register`,
    async (): Promise<Result<DoctorMessage>> => {
      const done = await registerLinks(registration, { scope: "user", replace: false });
      return done.ok ? succeed(message("doctor.registration.repair.register.done")) : done;
    },
  );
}

function takeOver({ brand }: Patient): Repair {
  return command(
    message("doctor.registration.repair.replace"),
    `${brand.command} register --replace`,
  );
}

/** What is wrong before anything is opened; `undefined` where nothing is. */
function judge(
  { registration }: Inspection,
  found: readonly Fact[],
  patient: Patient,
): Finding | undefined {
  const { scheme } = patient.brand;
  switch (registration.kind) {
    case "registered":
    case "unsupported":
      return undefined;
    case "missing":
      return broken(message("doctor.registration.missing", { scheme }), found, register(patient));
    case "stale":
      return {
        ...broken(describeStaleness(registration.why), found, register(patient)),
        code: "registration.ineffective",
      };
    case "foreign":
    case "overridden":
      return {
        ...broken(
          message("doctor.registration.foreign", { scheme, program: registration.name }),
          found,
          takeOver(patient),
        ),
        code: "registration.taken",
      };
    default:
      return assertNever(registration);
  }
}

function judgeProbe(probe: Probe, known: readonly Fact[], patient: Patient): Finding {
  const found = [...known, shareable("probe", probe.kind)];
  const ineffective = (why: DoctorMessage, repair: Repair): Finding => ({
    ...broken(why, found, repair),
    code: "registration.ineffective",
  });
  switch (probe.kind) {
    case "answered":
      return probe.isThisOne
        ? pass(message("doctor.registration.answered"), found)
        : ineffective(
            message("doctor.registration.other", { program: probe.answer.program.join(" ") }),
            takeOver(patient),
          );
    case "silent":
      return ineffective(
        message("doctor.registration.silent"),
        step(message("doctor.registration.repair.session")),
      );
    case "refused":
      return ineffective(
        message("doctor.registration.refused", { exit: probe.code }),
        register(patient),
      );
    case "not_tried":
      return skip(message(`doctor.registration.untried.${probe.why}`), found);
    default:
      return assertNever(probe);
  }
}
