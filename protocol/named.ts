import { z } from "zod";
import { NAME_MAX_LENGTH } from "./limits.ts";

/** A name somebody gave to something: text to be shown as such, short enough for any screen. */
export const nameSchema = z.string().max(NAME_MAX_LENGTH);

/** Who knows it by its id writes it down: no service may fill a disk with one. */
export const idSchema = z.string().max(NAME_MAX_LENGTH);

/** Something the service knows by an id and people by a name. */
export const namedSchema = z.object({ id: idSchema, name: nameSchema });
