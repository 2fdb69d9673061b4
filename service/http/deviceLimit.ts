import type { Context } from "koa";
import { refuse } from "../domain/outcome.ts";
import type { ApiCaller } from "../oauth/apiAccess.ts";
import type { Protect } from "./protectedRoute.ts";
import { createTokenBuckets, type RateLimit } from "./rateLimit.ts";

/** What a device may ask about itself: once a second for as long as it waits, and a burst. */
export const DEFAULT_DEVICE_LIMIT: RateLimit = { burst: 300, perMinute: 120 };

/**
 * What all devices of one client at one address may ask together. A key costs nothing: whoever has
 * an application's credential would otherwise ask under as many as it likes. A site of thousands of
 * machines that wait for approval stays below.
 */
const ADDRESS_LIMIT: RateLimit = { burst: 60_000, perMinute: 120_000 };

/** Who asks from where: an anonymous caller makes as many keys as it likes, its address is its own. */
export function callerKey(context: Context, { client }: ApiCaller): string {
  const address = context.req.socket.remoteAddress ?? "";
  if (client.kind === "anonymous") return address;
  return `${client.kind === "device" ? client.device.clientId : client.clientId} ${address}`;
}

/** Stands before what a device asks about itself and about its acceptances (`rate.limited`). */
export function limitDevices(protect: Protect, limit: RateLimit, clock: () => number): Protect {
  const oneKey = createTokenBuckets(limit, clock);
  const oneAddress = createTokenBuckets(ADDRESS_LIMIT, clock);
  return (scope, handle) =>
    protect(scope, async (context, caller) => {
      // The key first: who asks too often does not use up what its neighbours share with it.
      const own = oneKey.take(caller.keyThumbprint);
      if (!own.ok) return refuse("rate.limited", own);
      const shared = oneAddress.take(callerKey(context, caller));
      return shared.ok ? handle(context, caller) : refuse("rate.limited", shared);
    });
}
