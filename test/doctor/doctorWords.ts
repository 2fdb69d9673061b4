import { DOCTOR } from "../../messages/en/doctor.ts";
import { FAILURES } from "../../messages/en/failures.ts";
import type { DoctorWords } from "../../messages/loadWords.ts";
import { createWords } from "../../messages/words.ts";

/** All that `doctor` and `report` say, in English. */
export const ENGLISH: DoctorWords = createWords(
  { language: "en", locale: "en" },
  { ...FAILURES, ...DOCTOR },
);
