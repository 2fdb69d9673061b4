import type { Router } from "@koa/router";
import { calculateJwkThumbprint } from "jose";
import { z } from "zod";
import { nextKeyRequestSchema, renameRequestSchema } from "../../protocol/device.ts";
import { SCOPE_DEVICE } from "../../protocol/metadata.ts";
import { activateNextKey, setNextKey } from "../domain/deviceKeys.ts";
import { describeDevice, type LivingDevice } from "../domain/devices.ts";
import type { DomainContext } from "../domain/domainContext.ts";
import { type DeviceCaller, leaveOrganization, renameDevice } from "../domain/ownDevice.ts";
import { done, type Outcome, refuse } from "../domain/outcome.ts";
import type { ApiCaller } from "../oauth/apiAccess.ts";
import { API_PATH } from "./metadataRoutes.ts";
import type { Protect } from "./protectedRoute.ts";
import { readBody, withNameCode } from "./requestBody.ts";

export interface DeviceRoutesOptions {
  readonly domain: DomainContext;
  readonly protect: Protect;
}

/** The device about itself: what it is, its name, its key, its end. */
export function addDeviceRoutes(router: Router, { domain, protect }: DeviceRoutesOptions): void {
  const path = `${API_PATH}device`;

  router.get(
    path,
    protect(SCOPE_DEVICE, async (_context, caller) => {
      const device = deviceOf(caller);
      return device.ok ? done(describeDevice(domain, device.value)) : device;
    }),
  );

  router.patch(
    path,
    protect(SCOPE_DEVICE, async (context, caller) => {
      const device = deviceOf(caller);
      if (!device.ok) return device;
      const body = withNameCode(await readBody(context, renameRequestSchema), "/name");
      if (!body.ok) return body;
      return renameDevice(domain, toDeviceCaller(caller, device.value), body.value.name);
    }),
  );

  router.delete(
    path,
    protect(SCOPE_DEVICE, async (_context, caller) => {
      const device = deviceOf(caller);
      if (!device.ok) return device;
      return leaveOrganization(domain, toDeviceCaller(caller, device.value));
    }),
  );

  router.put(
    `${path}/next-key`,
    protect(SCOPE_DEVICE, async (context, caller) => {
      const device = deviceOf(caller);
      if (!device.ok) return device;
      const body = await readBody(context, nextKeyRequestSchema);
      if (!body.ok) return body;
      const { publicKey } = body.value;
      const thumbprint = await calculateJwkThumbprint(publicKey);
      return setNextKey(domain, toDeviceCaller(caller, device.value), { publicKey, thumbprint });
    }),
  );

  router.post(
    `${path}/next-key/activate`,
    protect(SCOPE_DEVICE, async (context, caller) => {
      const device = deviceOf(caller);
      if (!device.ok) return device;
      const body = await readBody(context, z.strictObject({}));
      return body.ok ? activateNextKey(domain, toDeviceCaller(caller, device.value)) : body;
    }),
  );
}

function deviceOf(caller: ApiCaller): Outcome<LivingDevice> {
  return caller.client.kind === "device"
    ? done(caller.client.device)
    : refuse("token.insufficient_scope");
}

function toDeviceCaller({ keyThumbprint }: ApiCaller, { clientId }: LivingDevice): DeviceCaller {
  return { clientId, keyThumbprint };
}
