import type { RecoveryNotice } from "../core/recoveryNotice.ts";

/** What there is to tell beside any screen and any result, oldest first. */
export interface NoticeBoard {
  list(): readonly RecoveryNotice[];
  post(notice: RecoveryNotice): void;
  /** Calls back with every later notice. */
  subscribe(listener: (notice: RecoveryNotice) => void): void;
}

export function createNoticeBoard(): NoticeBoard {
  const notices: RecoveryNotice[] = [];
  const listeners: ((notice: RecoveryNotice) => void)[] = [];
  return {
    list: () => [...notices],
    post: (notice) => {
      notices.push(notice);
      for (const listener of listeners) listener(notice);
    },
    subscribe: (listener) => {
      listeners.push(listener);
    },
  };
}
