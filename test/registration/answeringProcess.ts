// Answers the probe it is started with, as the program does.
import { answerProbe } from "../../main/registration/answerProbe.ts";

const { argv, env: environment, execPath, pid, platform } = process;
const product = "Latchkey";
await answerProbe(
  argv[2] ?? "",
  { scheme: "latchkey", platform, environment, uid: process.getuid?.() },
  { product, version: "9.9.9", program: [execPath, argv[1] ?? ""], pid },
);
