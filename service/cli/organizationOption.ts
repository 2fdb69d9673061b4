import { Option } from "commander";

/** Every command about something inside an organization needs to know which one. */
export function organizationOption(): Option {
  return new Option(
    "--org <organization>",
    "the organization, by id or exact name",
  ).makeOptionMandatory();
}
