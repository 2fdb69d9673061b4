import { FIFTH_STEP } from "./fifthStep.ts";
import { FOURTH_STEP } from "./fourthStep.ts";
import { SECOND_STEP } from "./secondStep.ts";
import { THIRD_STEP } from "./thirdStep.ts";

/**
 * The schema, one numbered step after the other; `PRAGMA user_version` says how many were taken.
 * A step that was released is never edited: a change is a new step.
 *
 * Times are milliseconds since 1970. Tokens, access codes, client secrets and OAuth identifiers
 * are kept as SHA-256 only.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE organizations (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    approval TEXT NOT NULL CHECK (approval IN ('automatic', 'manual')),
    validity_hours REAL CHECK (validity_hours > 0),
    created_at INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE licences (
    id TEXT PRIMARY KEY,
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    name TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    UNIQUE (organization_id, name)
  ) STRICT;

  CREATE TABLE device_groups (
    id TEXT PRIMARY KEY,
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    name TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    UNIQUE (organization_id, name)
  ) STRICT;

  CREATE TABLE group_licences (
    group_id TEXT NOT NULL REFERENCES device_groups (id),
    licence_id TEXT NOT NULL REFERENCES licences (id),
    PRIMARY KEY (group_id, licence_id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE application_clients (
    client_id TEXT PRIMARY KEY,
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    name TEXT NOT NULL,
    secret_hash TEXT NOT NULL,
    created_at INTEGER NOT NULL
  ) STRICT;

  -- One key is one device client of an organization, whatever raced to make it.
  CREATE TABLE device_clients (
    client_id TEXT PRIMARY KEY,
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    name TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('active', 'deactivated')),
    device_id TEXT NOT NULL,
    evidence TEXT NOT NULL,
    public_key TEXT NOT NULL,
    key_thumbprint TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    UNIQUE (organization_id, key_thumbprint)
  ) STRICT;
  CREATE INDEX device_clients_by_device ON device_clients (organization_id, device_id);

  CREATE TABLE group_devices (
    group_id TEXT NOT NULL REFERENCES device_groups (id),
    client_id TEXT NOT NULL REFERENCES device_clients (client_id),
    joined_at INTEGER NOT NULL,
    PRIMARY KEY (group_id, client_id)
  ) STRICT, WITHOUT ROWID;

  -- 'expired' is no stored state: the clock says so whenever somebody asks.
  CREATE TABLE invitations (
    id TEXT PRIMARY KEY,
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    group_id TEXT NOT NULL REFERENCES device_groups (id),
    token_hash TEXT NOT NULL UNIQUE,
    code_hash TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL CHECK (state IN
      ('pending', 'waiting', 'approved', 'rejected', 'declined', 'revoked', 'inactivated')),
    email TEXT,
    recipient_name TEXT,
    inviter_name TEXT NOT NULL,
    message TEXT,
    language TEXT NOT NULL,
    device_name TEXT,
    validity_hours REAL,
    invited_at INTEGER NOT NULL,
    expires_at INTEGER,
    superseded_by TEXT UNIQUE REFERENCES invitations (id) DEFERRABLE INITIALLY DEFERRED,
    delivery_state TEXT NOT NULL CHECK (delivery_state IN ('sent', 'failed', 'not_requested')),
    delivery_reason TEXT,
    decline_reason TEXT,
    declined_by TEXT
  ) STRICT;
  CREATE INDEX invitations_by_organization ON invitations (organization_id, invited_at);

  -- One acceptance for one invitation: the second redeemer meets this constraint.
  CREATE TABLE acceptances (
    id TEXT PRIMARY KEY,
    invitation_id TEXT NOT NULL UNIQUE REFERENCES invitations (id),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'approved', 'rejected')),
    waiting_reason TEXT CHECK (waiting_reason IN ('manual_approval', 'known_device_new_key')),
    rejection_reason TEXT,
    device_id TEXT NOT NULL,
    device_name TEXT NOT NULL,
    evidence TEXT NOT NULL,
    public_key TEXT NOT NULL,
    key_thumbprint TEXT NOT NULL,
    client_id TEXT REFERENCES device_clients (client_id),
    created INTEGER CHECK (created IN (0, 1)),
    accepted_at INTEGER NOT NULL,
    decided_at INTEGER,
    CHECK ((state = 'approved') = (client_id IS NOT NULL AND created IS NOT NULL))
  ) STRICT;

  CREATE TABLE idempotency_keys (
    key_thumbprint TEXT NOT NULL,
    idempotency_key TEXT NOT NULL,
    operation TEXT NOT NULL CHECK (operation IN ('accept', 'decline')),
    request_hash TEXT NOT NULL,
    used_at INTEGER NOT NULL,
    PRIMARY KEY (key_thumbprint, idempotency_key)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE oauth_records (
    model TEXT NOT NULL,
    id_hash TEXT NOT NULL,
    payload TEXT NOT NULL,
    expires_at INTEGER,
    PRIMARY KEY (model, id_hash)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX oauth_records_by_expiry ON oauth_records (expires_at);
  `,
  SECOND_STEP,
  THIRD_STEP,
  FOURTH_STEP,
  FIFTH_STEP,
];
