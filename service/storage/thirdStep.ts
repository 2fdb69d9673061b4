/**
 * Step 3: how an organization names its devices, and whether a name may be there twice.
 *
 * `comparable_name` is a function of ours (`database.ts`), there while steps are taken: SQLite
 * knows neither NFKC nor the case of letters beyond ASCII.
 */
export const THIRD_STEP = `
  ALTER TABLE organizations ADD COLUMN name_template TEXT;
  ALTER TABLE organizations ADD COLUMN unique_names INTEGER NOT NULL DEFAULT 0
    CHECK (unique_names IN (0, 1));

  -- What names are compared by; kept, so that looking for one does not read a whole organization.
  ALTER TABLE device_clients ADD COLUMN name_key TEXT NOT NULL DEFAULT '';
  UPDATE device_clients SET name_key = comparable_name(name);
  CREATE INDEX device_clients_by_name ON device_clients (organization_id, name_key);
`;
