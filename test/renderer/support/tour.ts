import type { AgentScreen, AgentView, NoticeView, ProblemView } from "../../../preload/contract.ts";
import type { FailureWords } from "../../../messages/loadWords.ts";
import { cardScreen, PROBLEM_SCREENS, SCREENS, viewOf } from "./fixtures.ts";

/** What a stop of the tour is about; the gallery puts those of one chapter together. */
export const CHAPTERS = {
  start: "Start",
  working: "Looking up and accepting",
  service: "Unknown service",
  credentials: "Client credential",
  card: "The card",
  waiting: "Waiting for approval",
  approved: "Approved",
  home: "Home",
  history: "History",
  ends: "Declined, left, deactivated",
  beside: "Beside a screen",
  failures: "Failures",
} as const;

export type Chapter = keyof typeof CHAPTERS;

/** One thing the window can show. */
export interface Stop {
  /** Of letters, digits, dots and hyphens: also the name of its pictures. */
  readonly name: string;
  readonly chapter: Chapter;
  readonly screen: AgentScreen;
  readonly queued?: number;
  readonly notices?: readonly NoticeView[];
  readonly mode?: AgentView["frame"]["mode"];
  /** Selector of what is pressed first: a step of the screen's own. */
  readonly press?: string;
}

const CHAPTER_OF = {
  welcome: "start",
  working: "working",
  confirm_service: "service",
  credentials: "credentials",
  card: "card",
  waiting: "waiting",
  approved: "approved",
  home: "home",
  history: "history",
  left: "ends",
  declined: "ends",
  deactivated: "ends",
  problem: "failures",
} as const satisfies Record<AgentScreen["kind"], Chapter>;

function stopAt([name, screen]: readonly [string, AgentScreen]): Stop {
  return { name, chapter: CHAPTER_OF[screen.kind], screen };
}

/** Every screen once, with all that can stand beside one; the failures in the cases that differ. */
export const SCREEN_STOPS: readonly Stop[] = [
  ...Object.entries<AgentScreen>(SCREENS).map(stopAt),
  stopAt([
    "card-name-taken",
    {
      ...cardScreen(),
      nameCheck: { state: "taken", name: "press-04", instead: "press-04-2", isRefused: true },
    },
  ]),
  { ...stopAt(["card-declining", SCREENS.card]), press: ".actions .button-secondary" },
  { ...stopAt(["home-leaving", SCREENS.home]), press: ".button-grave" },
  { ...stopAt(["home-renaming", SCREENS.home]), press: ".tag-name .button" },
  { ...stopAt(["card-others-waiting", SCREENS.card]), chapter: "beside", queued: 2 },
  { ...stopAt(["card-kiosk", SCREENS.card]), chapter: "beside", mode: "kiosk" },
  {
    ...stopAt(["welcome-notices", SCREENS.welcome]),
    chapter: "beside",
    notices: [
      {
        kind: "done",
        title: "An acceptance of before was completed.",
        text: "This machine is now “Press line 4” of Acme Printing.",
      },
      {
        kind: "open",
        title: "An answer of before is still open.",
        text: "The service could not be asked yet; it is asked again next time.",
      },
    ],
  },
];

/** Every failure of the catalogue, by its code. */
export const FAILURE_STOPS: readonly Stop[] = PROBLEM_SCREENS.map((screen) =>
  stopAt([screen.problem.code, screen]),
);

export const TOUR: readonly Stop[] = [...SCREEN_STOPS, ...FAILURE_STOPS];

function isProblem(value: unknown): value is ProblemView {
  return typeof value === "object" && value !== null && "advice" in value && "code" in value;
}

/** The screen with every failure worded anew, as the agent does it in the view's language. */
function inWords(screen: AgentScreen, words: FailureWords): AgentScreen {
  const reworded = JSON.stringify(screen, (_, value: unknown) => {
    if (!isProblem(value)) return value;
    const { code } = value;
    return {
      ...value,
      title: words.say(`error.${code}.title`),
      text: words.say(`error.${code}.text`),
      advice: words.say(`error.${code}.advice`),
    };
  });
  return JSON.parse(reworded) as AgentScreen;
}

/** The snapshot that shows a stop in the language of the words. */
export function viewAt(stop: Stop, revision: number, words: FailureWords): AgentView {
  const view = viewOf(inWords(stop.screen, words), revision, stop.queued);
  return {
    ...view,
    language: words.language,
    locale: words.locale,
    notices: stop.notices ?? [],
    frame: stop.mode === "kiosk" ? { ...view.frame, mode: "kiosk", mayClose: false } : view.frame,
  };
}
