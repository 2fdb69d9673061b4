/**
 * Step 4: devices that were prepared in bulk and are invited now or later, tokens that may do part
 * of what an administrator may, and an order in time for idempotency keys, so that old ones go.
 */
export const FOURTH_STEP = `
  ALTER TABLE organizations ADD COLUMN auto_invite INTEGER NOT NULL DEFAULT 0
    CHECK (auto_invite IN (0, 1));

  -- Without an invitation it is prepared and no more: there is no secret that could open it.
  -- 'sheet_key' is what makes a row of a sheet the same row the next time.
  CREATE TABLE prepared_devices (
    id TEXT PRIMARY KEY,
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    group_id TEXT NOT NULL REFERENCES device_groups (id),
    sheet_key TEXT NOT NULL,
    external_id TEXT,
    email TEXT,
    name TEXT,
    serial TEXT,
    mac_address TEXT,
    machine_id TEXT,
    hostname TEXT,
    language TEXT,
    message TEXT,
    inviter_name TEXT NOT NULL,
    validity_hours REAL,
    created_at INTEGER NOT NULL,
    invitation_id TEXT UNIQUE REFERENCES invitations (id),
    code_kept_at INTEGER,
    UNIQUE (organization_id, group_id, sheet_key),
    CHECK (external_id IS NOT NULL OR email IS NOT NULL),
    CHECK (code_kept_at IS NULL OR invitation_id IS NOT NULL)
  ) STRICT;

  CREATE TABLE admin_tokens (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    permission TEXT NOT NULL CHECK (permission IN ('read', 'manage_devices')),
    token_hash TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    revoked_at INTEGER
  ) STRICT;
  CREATE UNIQUE INDEX admin_tokens_by_name ON admin_tokens (name) WHERE revoked_at IS NULL;

  CREATE INDEX idempotency_keys_by_time ON idempotency_keys (used_at);
`;
