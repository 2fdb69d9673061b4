import type { ReactNode } from "react";
import { assertNever } from "../words/assertNever.ts";
import { KeyShape } from "./KeyShape.tsx";
import { BadgeArt, type Badge } from "./Badge.tsx";
import { SceneArt, type Scene } from "./Scene.tsx";

/** How the invitation's own key lies: offered, being cut, waiting in dashes, turned in its lock, put away. */
export type KeyPose = "offered" | "cutting" | "waiting" | "turned" | "away";

/** The key of one invitation in its lock or before it. Decoration: the words stand beside it. */
export function KeyArt({
  cuts,
  pose,
}: {
  readonly cuts: readonly number[];
  readonly pose: KeyPose;
}) {
  return (
    <svg
      className={`art art-key-scene art-pose-${pose}`}
      viewBox="0 0 440 220"
      aria-hidden="true"
      focusable="false"
    >
      <g className="art-moving">
        <KeyShape cuts={cuts} />
      </g>
      <g className="art-upright">
        <circle className="art-lock" cx="350" cy="110" r="84" />
        <circle className="art-lock-rim" cx="350" cy="110" r="68" />
        <LockFace pose={pose} />
      </g>
      {pose === "cutting" && <circle className="art-spark" cx="110" cy="106" r="7" />}
    </svg>
  );
}

/** The drawing of one kind of trouble. */
export function TroubleArt({
  scene,
  badge,
}: {
  readonly scene: Scene;
  readonly badge: Badge;
}): ReactNode {
  return (
    <svg className="art art-trouble" viewBox="0 0 240 160" aria-hidden="true" focusable="false">
      <SceneArt scene={scene} />
      <BadgeArt badge={badge} />
    </svg>
  );
}

function LockFace({ pose }: { readonly pose: KeyPose }) {
  switch (pose) {
    case "turned":
      return <path className="art-done" d="M314 112l26 26 48-52" />;
    case "waiting":
      return <path className="art-dots" d="M322 110h.1M350 110h.1M378 110h.1" />;
    case "offered":
    case "cutting":
    case "away":
      return (
        <path className="art-hole" d="M350 74a21 21 0 0 1 12 38l8 36h-40l8-36a21 21 0 0 1 12-38Z" />
      );
    default:
      return assertNever(pose);
  }
}
