import { answerProbe } from "../registration/answerProbe.ts";
import type { CommandContext } from "./program.ts";

/**
 * Answers a link that only asks who opens it (`register` and `doctor` send one); nothing is opened
 * for it. True where `argument` was such a link, asked by somebody or not.
 */
export async function answerProbeLink(
  argument: string,
  { surroundings: { brand, version }, output }: CommandContext,
): Promise<boolean> {
  const { platform, env: environment, execPath, argv, pid } = process;
  const outcome = await answerProbe(
    argument,
    { scheme: brand.scheme, platform, environment, uid: process.getuid?.() },
    { product: brand.productName, version, program: [execPath, argv[1] ?? ""], pid },
  );
  if (outcome === "not_a_probe") return false;
  const isAnswered = outcome === "answered";
  output.result({ probe: isAnswered ? "answered" : "nobody_asked" }, [
    output.words.say(isAnswered ? "probe.answered" : "probe.nobody-asked", {
      product: brand.productName,
    }),
  ]);
  return true;
}
