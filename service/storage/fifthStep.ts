/**
 * Step 5: what a fleet asks for often is found and not searched: the groups of a device, and who
 * waits under a name. Before, each device cost a reading of all the others.
 *
 * `comparable_name` as in step 3.
 */
export const FIFTH_STEP = `
  CREATE INDEX group_devices_by_client ON group_devices (client_id);

  -- Of acceptances that wait: a device has its name in its own row.
  ALTER TABLE acceptances ADD COLUMN name_key TEXT NOT NULL DEFAULT '';
  UPDATE acceptances SET name_key = comparable_name(device_name) WHERE state = 'waiting';
  CREATE INDEX acceptances_by_name ON acceptances (name_key) WHERE state = 'waiting';
`;
