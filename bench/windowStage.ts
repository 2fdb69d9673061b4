import { createAgentMachine, type AgentMachine } from "../test/support/agentMachine.ts";
import { startVirtualDisplay } from "../test/support/browserDisplay.ts";
import { createBrowserWrapper } from "../test/support/browserWrapper.ts";
import {
  createInvitingOrganization,
  startReferenceService,
} from "../test/support/referenceService.ts";

/** What measuring a window needs: a machine with a display and a credential, and an invitation. */
export interface WindowStage {
  readonly machine: AgentMachine;
  readonly browser: string;
  readonly landingLink: string;
  stop(): Promise<void>;
}

export async function startWindowStage(): Promise<WindowStage> {
  const [service, display, browser] = await Promise.all([
    startReferenceService(),
    startVirtualDisplay(),
    createBrowserWrapper(),
  ]);
  const acme = await createInvitingOrganization(service);
  const machine = createAgentMachine({
    services: [service.origin],
    browser: browser.path,
    environment: { DISPLAY: display.name },
  });
  const { clientId, clientSecret } = acme;
  const credential = JSON.stringify({ client_id: clientId, client_secret: clientSecret });
  await machine.latchkey(["credentials", "set"], credential);
  const { landingLink } = await acme.invite();
  return {
    machine,
    browser: browser.path,
    landingLink,
    stop: async () => {
      machine.remove();
      await Promise.allSettled([service.stop(), display.stop(), browser.remove()]);
    },
  };
}
