import { assertNever, succeed, type Result } from "../../core/result.ts";
import { inspectRegistration, type Inspection } from "../../registration/inspectRegistration.ts";
import { probeRegistration, type Probe } from "../../registration/probeRegistration.ts";
import { registerLinks } from "../../registration/registerLinks.ts";
import type { RegistrationSurroundings } from "../../registration/surroundings.ts";
import type { Check } from "../check.ts";
import {
  broken,
  command,
  fact,
  pass,
  shareable,
  skip,
  step,
  type Fact,
  type Finding,
  type Repair,
} from "../finding.ts";
import { findDisplay } from "./display.ts";

/** How long a desktop may take to start a program, in ms. */
const PROBE_DEADLINE_MS = 12_000;

/** Links of our scheme: what the desktop is told to do with them, and what it really does. */
export const registrationCheck: Check = {
  id: "registration",
  group: "Desktop",
  title: "the registration of links",
  limitMs: PROBE_DEADLINE_MS + 8_000,
  run: async ({ registration: surroundings, environment, platform }) => {
    const inspection = await inspectRegistration(surroundings);
    const found = describe(inspection);
    const isHeadless = platform === "linux" && findDisplay({ environment }) === undefined;
    const problem = judge(inspection, found, surroundings);
    if (isHeadless) {
      return skip(
        `There is no graphical session in which a link could be opened; ${inWords(inspection)}.`,
        found,
      );
    }
    // Whoever else is registered would really be started: nobody asked for that.
    if (problem !== undefined) return problem;
    const probe = await probeRegistration(surroundings, { deadlineMs: PROBE_DEADLINE_MS });
    return judgeProbe(probe, found, surroundings);
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

function inWords({ registration }: Inspection): string {
  switch (registration.kind) {
    case "registered":
      return "the registration itself is as it should be";
    case "missing":
      return "this user has no registration";
    case "foreign":
    case "overridden":
      return `another program, ${registration.name}, is registered`;
    case "stale":
      return `the registration is out of date: ${registration.why}`;
    case "unsupported":
      return registration.why;
    default:
      return assertNever(registration);
  }
}

function register(surroundings: RegistrationSurroundings): Repair {
  const { scheme } = surroundings.brand;
  return command(
    "Register the links for this user.",
    `${scheme} register`,
    async (): Promise<Result<string>> => {
      const done = await registerLinks(surroundings, { scope: "user", replace: false });
      return done.ok ? succeed("Registered the links for this user.") : done;
    },
  );
}

function takeOver({ brand }: RegistrationSurroundings): Repair {
  return command(
    "Where that is not meant to be, take the links over.",
    `${brand.scheme} register --replace`,
  );
}

/** What is wrong before anything is opened; `undefined` where nothing is. */
function judge(
  { registration }: Inspection,
  found: readonly Fact[],
  surroundings: RegistrationSurroundings,
): Finding | undefined {
  const { scheme } = surroundings.brand;
  switch (registration.kind) {
    case "registered":
    case "unsupported":
      return undefined;
    case "missing":
      return broken(
        `${scheme}: links open nothing on this desktop.`,
        found,
        register(surroundings),
      );
    case "stale":
      return {
        ...broken(
          `The registration is out of date: ${registration.why}.`,
          found,
          register(surroundings),
        ),
        code: "registration.ineffective",
      };
    case "foreign":
    case "overridden":
      return {
        ...broken(
          `${scheme}: links open another program, ${registration.name}.`,
          found,
          takeOver(surroundings),
        ),
        code: "registration.taken",
      };
    default:
      return assertNever(registration);
  }
}

function judgeProbe(
  probe: Probe,
  known: readonly Fact[],
  surroundings: RegistrationSurroundings,
): Finding {
  const found = [...known, shareable("probe", probe.kind)];
  const ineffective = (why: string, repair: Repair): Finding => ({
    ...broken(why, found, repair),
    code: "registration.ineffective",
  });
  switch (probe.kind) {
    case "answered":
      return probe.isThisOne
        ? pass("A link was opened, and this program answered.", found)
        : ineffective(
            `A link was opened, and another installation answered: ${probe.answer.program.join(" ")}.`,
            takeOver(surroundings),
          );
    case "silent":
      return ineffective(
        "A link was opened, and this program was not started by it.",
        step(
          "Sign out and in again, so that the desktop reads the registration anew; a browser in a Snap or Flatpak may ask once whether it may open links.",
        ),
      );
    case "refused":
      return ineffective(
        `The desktop does not open the link (exit code ${probe.code}).`,
        register(surroundings),
      );
    case "not_tried":
      return skip(`It could not be tried: ${probe.why}.`, found);
    default:
      return assertNever(probe);
  }
}
