import { encodeCrockford } from "../../protocol/crockford.ts";
import type { CreatedApplicationClient } from "../admin/schemas.ts";
import { hashSecret } from "../storage/secretHash.ts";
import { createId, type DomainContext, toTimestamp } from "./domainContext.ts";
import { findOrganization } from "./organizations.ts";
import { done, type Outcome } from "./outcome.ts";

export interface ApplicationClient {
  readonly clientId: string;
  readonly organizationId: string;
  readonly name: string;
  readonly secretHash: string;
}

/**
 * Makes a client that may look up and answer invitations of the organization. Id and secret are
 * letters and digits only: nothing in them is encoded differently by different OAuth libraries
 * (RFC 6749 s2.3.1).
 */
export function createApplicationClient(
  context: DomainContext,
  organizationHandle: string,
  name: string,
): Outcome<CreatedApplicationClient> {
  const organization = findOrganization(context, organizationHandle);
  if (!organization.ok) return organization;
  const clientId = createId(context, "app");
  const clientSecret = encodeCrockford(context.randomBytes(32)).toLowerCase();
  const createdAt = context.clock();
  context.database.run(
    `INSERT INTO application_clients (client_id, organization_id, name, secret_hash, created_at)
     VALUES (?, ?, ?, ?, ?)`,
    clientId,
    organization.value.id,
    name,
    hashSecret(clientSecret),
    createdAt,
  );
  const { id, name: organizationName } = organization.value;
  return done({
    clientId,
    clientSecret,
    name,
    organization: { id, name: organizationName },
    createdAt: toTimestamp(createdAt),
  });
}

export function findApplicationClient(
  context: DomainContext,
  clientId: string,
): ApplicationClient | undefined {
  return context.database.get<ApplicationClient>(
    `SELECT client_id AS clientId, organization_id AS organizationId, name,
            secret_hash AS secretHash
     FROM application_clients WHERE client_id = ?`,
    clientId,
  );
}
