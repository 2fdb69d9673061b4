import type { Result } from "../../core/result.ts";
import type { InvitationApi } from "../../service/invitationApi.ts";

/** Asks as whom could be signed in. */
export async function ask<Value>(
  api: Result<InvitationApi>,
  question: (api: InvitationApi) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  return api.ok ? question(api.value) : api;
}

/**
 * Sends a change once more where it failed in whatever way, since its reply may be what was lost.
 * For changes that may be repeated: the second time they change nothing.
 */
export async function askOnceMore<Value>(
  change: () => Promise<Result<Value>>,
): Promise<Result<Value>> {
  const first = await change();
  return first.ok ? first : change();
}
