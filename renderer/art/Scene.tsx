import type { ReactNode } from "react";
import { KeyShape } from "./KeyShape.tsx";

/** What is in trouble, in a box of 240 by 160; the badge says how. */
const SCENES = {
  key: (
    <g transform="translate(10 28) scale(0.62)">
      <KeyShape cuts={[2, 4, 1, 3, 2, 4]} />
    </g>
  ),
  door: (
    <>
      <path className="art-line" d="M70 148V18h100v130M52 148h136" />
      <path className="art-soft" d="M80 28h80v120H80Z" />
      <circle className="art-solid" cx="146" cy="86" r="6" />
      <path className="art-hole" d="M146 98a5 5 0 0 1 3 9l2 10h-10l2-10a5 5 0 0 1 3-9Z" />
    </>
  ),
  cabinet: (
    <>
      <path className="art-soft" d="M44 20h152v122H44Z" />
      <path className="art-line" d="M44 20h152v122H44ZM44 60h152M44 101h152" />
      <path
        className="art-line"
        d="M78 60v10a6 6 0 1 1-6 6M120 60v10a6 6 0 1 1-6 6M162 60v10a6 6 0 1 1-6 6"
      />
      <path className="art-line" d="M78 101v9a6 6 0 1 1-6 6M120 101v9a6 6 0 1 1-6 6" />
      <path className="art-solid" d="M104 34h32v10h-32Z" />
    </>
  ),
  cable: (
    <>
      <path className="art-soft" d="M24 62h64v36H24Z" />
      <path className="art-line" d="M24 62h64v36H24ZM88 72h20M88 88h20" />
      <path className="art-line" d="M216 80h-34a18 18 0 0 1-18-18M164 98a18 18 0 0 0 18-18" />
      <path className="art-line" d="M132 58h32v44h-32ZM120 72h12M120 88h12" />
      <circle className="art-solid" cx="44" cy="80" r="7" />
    </>
  ),
  letter: (
    <>
      <path className="art-soft" d="M40 36h160v100H40Z" />
      <path className="art-line" d="M40 36h160v100H40ZM40 36l80 62 80-62" />
      <circle className="art-solid" cx="120" cy="98" r="13" />
      <path className="art-hole" d="M120 91a4 4 0 0 1 2.5 7l1.5 7h-8l1.5-7a4 4 0 0 1 2.5-7Z" />
    </>
  ),
  machine: (
    <>
      <path className="art-soft" d="M48 24h144v86H48Z" />
      <path className="art-line" d="M48 24h144v86H48ZM104 110l-6 26h44l-6-26M78 138h84" />
      <path className="art-line" d="M66 48h54M66 64h36M66 80h46" />
      <circle className="art-solid" cx="166" cy="52" r="9" />
    </>
  ),
  label: (
    <>
      <path className="art-soft" d="M34 80l36-42h136v84H70Z" />
      <path className="art-line" d="M34 80l36-42h136v84H70Z" />
      <circle className="art-hole" cx="72" cy="80" r="9" />
      <path className="art-line" d="M98 68h84M98 90h56" />
    </>
  ),
  drawer: (
    <>
      <path className="art-soft" d="M56 18h128v126H56Z" />
      <path
        className="art-line"
        d="M56 18h128v126H56ZM56 60h128M56 102h128M104 39h32M104 81h32M104 123h32"
      />
      <circle className="art-solid" cx="120" cy="81" r="7" />
    </>
  ),
  frame: (
    <>
      <path className="art-soft" d="M36 22h168v116H36Z" />
      <path className="art-line" d="M36 22h168v116H36ZM36 46h168" />
      <circle className="art-solid" cx="50" cy="34" r="4" />
      <circle className="art-solid" cx="64" cy="34" r="4" />
      <path className="art-line" d="M60 70h80M60 88h56M60 106h68" />
    </>
  ),
  mark: (
    <>
      <circle className="art-soft" cx="120" cy="80" r="62" />
      <circle className="art-line" cx="120" cy="80" r="62" />
      <path
        className="art-solid"
        d="M120 40a20 20 0 0 1 11 36.7l10 43.3H99l10-43.3A20 20 0 0 1 120 40Z"
      />
    </>
  ),
} as const satisfies Record<string, ReactNode>;

export type Scene = keyof typeof SCENES;

/** One scene without its badge. Decoration. */
export function SceneArt({ scene }: { readonly scene: Scene }) {
  return SCENES[scene];
}
