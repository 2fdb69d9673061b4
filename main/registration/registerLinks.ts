import { assertNever, fail, type Result } from "../core/result.ts";
import { inspectRegistration } from "./inspectRegistration.ts";
import {
  registerOnLinux,
  unregisterOnLinux,
  type Registered,
  type Unregistered,
} from "./linuxRegistration.ts";
import { registerOnWindows, unregisterOnWindows } from "./windowsRegistration.ts";
import type { Staleness, Unsupported } from "./registrationState.ts";
import type { RegistrationSurroundings, Scope } from "./surroundings.ts";

/**
 * Makes this program the one that opens links of its scheme, and looks whether it became that.
 * @returns `registration.*`; nothing was changed but with `registration.ineffective`
 */
export async function registerLinks(
  surroundings: RegistrationSurroundings,
  options: { readonly scope: Scope; readonly replace: boolean },
): Promise<Result<Registered>> {
  const registered = await registerHere(surroundings, options);
  if (!registered.ok) return registered;
  const { registration } = await inspectRegistration(surroundings);
  switch (registration.kind) {
    case "registered":
      return registered;
    case "overridden":
      return fail("registration.ineffective", {
        detail: `${registration.name}, by ${registration.by}`,
      });
    case "foreign":
      return fail("registration.ineffective", { detail: registration.name });
    case "stale":
      return fail("registration.ineffective", { detail: describeStaleness(registration.why) });
    case "missing":
      return fail("registration.ineffective", {
        detail: `nothing; the session does not look at ${registered.value.entry}`,
      });
    case "unsupported":
      return fail("registration.ineffective", { detail: UNSUPPORTED[registration.why] });
    default:
      return assertNever(registration);
  }
}

const UNSUPPORTED: Readonly<Record<Unsupported, string>> = {
  kept_by_application: "the system keeps it in the installed application",
  no_registry_tool: "reg.exe does not run",
};

function describeStaleness(why: Staleness): string {
  switch (why.kind) {
    case "exec_unreadable":
      return "its Exec line cannot be read";
    case "exec_without_link":
      return "its Exec line takes no link";
    case "absent":
      return `${why.path} does not exist`;
    case "not_executable":
      return `${why.path} cannot be started`;
    case "other_installation":
      return "it starts another installation of this program";
    case "other_node":
      return "it starts another Node";
    default:
      return assertNever(why);
  }
}

/** Undoes exactly what {@link registerLinks} did. @returns `registration.*` */
export async function unregisterLinks(
  surroundings: RegistrationSurroundings,
  scope: Scope,
): Promise<Result<Unregistered>> {
  const { platform } = surroundings;
  if (platform === "linux") return unregisterOnLinux(surroundings, scope);
  return platform === "win32"
    ? unregisterOnWindows(surroundings, scope)
    : unsupported(surroundings);
}

async function registerHere(
  surroundings: RegistrationSurroundings,
  options: { readonly scope: Scope; readonly replace: boolean },
): Promise<Result<Registered>> {
  const { platform } = surroundings;
  if (platform === "linux") return registerOnLinux(surroundings, options);
  return platform === "win32"
    ? registerOnWindows(surroundings, options)
    : unsupported(surroundings);
}

/** macOS reads the schemes of an application from its bundle (`CFBundleURLTypes`) and nowhere else. */
function unsupported({ platform, brand }: RegistrationSurroundings): Result<never> {
  const detail =
    platform === "darwin"
      ? `macOS reads the scheme from ${brand.productName}.app, in the Applications folder`
      : platform;
  return fail("registration.unsupported", { detail });
}
