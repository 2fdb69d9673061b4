import type { NoticeView } from "../../preload/contract.ts";
import { toNoticeView, type RecoveryNotice } from "../core/recoveryNotice.ts";

/** What there is to tell beside any screen and any result, oldest first. */
export interface NoticeBoard {
  list(): readonly NoticeView[];
  post(notice: RecoveryNotice): void;
  /** Calls back with every later notice. */
  subscribe(listener: (notice: NoticeView) => void): void;
}

export function createNoticeBoard(): NoticeBoard {
  const notices: NoticeView[] = [];
  const listeners: ((notice: NoticeView) => void)[] = [];
  return {
    list: () => [...notices],
    post: (notice) => {
      const view = toNoticeView(notice);
      notices.push(view);
      for (const listener of listeners) listener(view);
    },
    subscribe: (listener) => {
      listeners.push(listener);
    },
  };
}
