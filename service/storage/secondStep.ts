/**
 * Step 2: what was answered under which idempotency key, known machines, two keys while one
 * replaces the other, and devices that left.
 *
 * SQLite changes no constraint in place: a table is made anew, filled, and takes the old one's
 * name. Foreign keys are off meanwhile and checked at the end (`database.ts`).
 */
export const SECOND_STEP = `
  -- One key is one living device client of an organization, whatever raced to make it. That is
  -- more than "organization + device id + key" would say, which follows from it. The next key is
  -- only a claim until it is activated, and yields to a client that proves the same key.
  CREATE TABLE new_device_clients (
    client_id TEXT PRIMARY KEY,
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    name TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('active', 'deactivated', 'left')),
    device_id TEXT NOT NULL,
    evidence TEXT NOT NULL,
    public_key TEXT NOT NULL,
    key_thumbprint TEXT NOT NULL,
    next_public_key TEXT,
    next_key_thumbprint TEXT CHECK (next_key_thumbprint <> key_thumbprint),
    created_at INTEGER NOT NULL,
    left_at INTEGER,
    CHECK ((next_public_key IS NULL) = (next_key_thumbprint IS NULL)),
    CHECK ((state = 'left') = (left_at IS NOT NULL)),
    CHECK (state <> 'left' OR next_key_thumbprint IS NULL)
  ) STRICT;
  INSERT INTO new_device_clients (client_id, organization_id, name, state, device_id, evidence,
      public_key, key_thumbprint, created_at)
    SELECT client_id, organization_id, name, state, device_id, evidence,
      public_key, key_thumbprint, created_at FROM device_clients;
  DROP TABLE device_clients;
  ALTER TABLE new_device_clients RENAME TO device_clients;
  CREATE UNIQUE INDEX device_clients_by_key
    ON device_clients (organization_id, key_thumbprint) WHERE state <> 'left';
  CREATE UNIQUE INDEX device_clients_by_next_key
    ON device_clients (organization_id, next_key_thumbprint) WHERE state <> 'left';
  CREATE INDEX device_clients_by_device ON device_clients (organization_id, device_id);
  -- A machine that was installed anew is found by the traits of its board.
  CREATE INDEX device_clients_by_smbios_uuid
    ON device_clients (organization_id, json_extract(evidence, '$.smbiosUuid'));
  CREATE INDEX device_clients_by_smbios_serial
    ON device_clients (organization_id, json_extract(evidence, '$.smbiosSerial'));
  CREATE INDEX device_clients_by_tpm_key
    ON device_clients (organization_id, json_extract(evidence, '$.tpmEndorsementKey'));

  -- One acceptance for one invitation: the second redeemer meets this constraint. 'expired' is no
  -- stored state: the clock says so of one that waits.
  CREATE TABLE new_acceptances (
    id TEXT PRIMARY KEY,
    invitation_id TEXT NOT NULL UNIQUE REFERENCES invitations (id),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'approved', 'rejected')),
    waiting_reason TEXT CHECK (waiting_reason IN
      ('manual_approval', 'known_device_new_key', 'reinstalled', 'cloned', 'hardware_changed')),
    known_client_id TEXT REFERENCES device_clients (client_id),
    machine_change TEXT CHECK (machine_change IN
      ('same', 'reinstalled', 'board_replaced', 'disk_moved', 'cloned', 'other')),
    rejection_reason TEXT,
    device_id TEXT NOT NULL,
    device_name TEXT NOT NULL,
    evidence TEXT NOT NULL,
    public_key TEXT NOT NULL,
    key_thumbprint TEXT NOT NULL,
    client_id TEXT REFERENCES device_clients (client_id),
    enrolled_as TEXT CHECK (enrolled_as IN ('new', 'join', 'reclaim')),
    accepted_at INTEGER NOT NULL,
    decided_at INTEGER,
    CHECK ((known_client_id IS NULL) = (machine_change IS NULL)),
    CHECK ((state = 'approved') = (client_id IS NOT NULL AND enrolled_as IS NOT NULL))
  ) STRICT;
  INSERT INTO new_acceptances (id, invitation_id, state, waiting_reason, rejection_reason,
      device_id, device_name, evidence, public_key, key_thumbprint, client_id, enrolled_as,
      accepted_at, decided_at)
    SELECT id, invitation_id, state, waiting_reason, rejection_reason,
      device_id, device_name, evidence, public_key, key_thumbprint, client_id,
      CASE created WHEN 1 THEN 'new' WHEN 0 THEN 'join' END, accepted_at, decided_at
    FROM acceptances;
  DROP TABLE acceptances;
  ALTER TABLE new_acceptances RENAME TO acceptances;
  CREATE INDEX acceptances_by_key ON acceptances (key_thumbprint);

  -- 'void': given up by its device before anything had arrived under it. Which invitation an older
  -- key had answered was not written down; it is known where there is only one it can have been.
  CREATE TABLE new_idempotency_keys (
    key_thumbprint TEXT NOT NULL,
    idempotency_key TEXT NOT NULL,
    operation TEXT NOT NULL CHECK (operation IN ('accept', 'decline', 'void')),
    request_hash TEXT,
    invitation_id TEXT REFERENCES invitations (id),
    used_at INTEGER NOT NULL,
    PRIMARY KEY (key_thumbprint, idempotency_key),
    CHECK ((operation = 'void') = (request_hash IS NULL)),
    CHECK (operation <> 'void' OR invitation_id IS NULL)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO new_idempotency_keys
    SELECT k.key_thumbprint, k.idempotency_key, k.operation, k.request_hash,
      CASE k.operation
        WHEN 'accept' THEN (SELECT min(a.invitation_id) FROM acceptances a
          WHERE a.key_thumbprint = k.key_thumbprint HAVING count(*) = 1)
        ELSE (SELECT min(i.id) FROM invitations i
          WHERE i.declined_by = k.key_thumbprint HAVING count(*) = 1)
      END,
      k.used_at
    FROM idempotency_keys k;
  DROP TABLE idempotency_keys;
  ALTER TABLE new_idempotency_keys RENAME TO idempotency_keys;
`;
