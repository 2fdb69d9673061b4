import { assertNever, fail, type Result } from "../core/result.ts";
import { inspectRegistration } from "./inspectRegistration.ts";
import {
  registerOnLinux,
  unregisterOnLinux,
  type Registered,
  type Unregistered,
} from "./linuxRegistration.ts";
import type { RegistrationSurroundings, Scope } from "./surroundings.ts";

/**
 * Makes this program the one that opens links of its scheme, and looks whether it became that.
 * @returns `registration.*`; nothing was changed but with `registration.ineffective`
 */
export async function registerLinks(
  surroundings: RegistrationSurroundings,
  options: { readonly scope: Scope; readonly replace: boolean },
): Promise<Result<Registered>> {
  if (surroundings.platform !== "linux") return fail("registration.unsupported");
  const registered = await registerOnLinux(surroundings, options);
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
      return fail("registration.ineffective", { detail: registration.why });
    case "missing":
    case "unsupported":
      return fail("registration.ineffective");
    default:
      return assertNever(registration);
  }
}

/** Undoes exactly what {@link registerLinks} did. @returns `registration.*` */
export async function unregisterLinks(
  surroundings: RegistrationSurroundings,
  scope: Scope,
): Promise<Result<Unregistered>> {
  if (surroundings.platform !== "linux") return fail("registration.unsupported");
  return unregisterOnLinux(surroundings, scope);
}
