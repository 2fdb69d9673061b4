/** A process in the middle of its work, and how it ends: for good, wherever it was. */
export interface Life {
  readonly isOver: boolean;
  /** Settles when the process dies. */
  readonly over: Promise<void>;
  /** How many moments at which it could have died have passed since the last plan. */
  readonly passed: number;
  /** Dies after so many moments; each step has one before and one after it. `null`: it lives on. */
  plan(moments: number | null): void;
  /** Does something whose effect outlives the process; one that dies meanwhile never hears of it. */
  step<Value>(work: () => Promise<Value>): Promise<Value>;
  /** Does something that ends with the process, by the rejection that `work` is given. */
  until<Value>(work: (death: Promise<never>) => Promise<Value>): Promise<Value>;
  /** Ends it here and now; settles once nothing of it is under way any more. */
  end(): Promise<void>;
}

class Death extends Error {}

/** Whoever is dead waits for ever. */
function forever(): Promise<never> {
  return new Promise(() => undefined);
}

export function createLife(): Life {
  let planned: number | null = null;
  let passed = 0;
  let isOver = false;
  let die = (): void => undefined;
  const over = new Promise<void>((resolve) => {
    die = () => {
      isOver = true;
      resolve();
    };
  });
  const underWay = new Set<Promise<unknown>>();

  function pass(): Promise<void> {
    if (!isOver && passed === planned) die();
    passed += 1;
    return isOver ? forever() : Promise.resolve();
  }

  async function track<Value>(done: Promise<Value>): Promise<Value> {
    underWay.add(done);
    try {
      return await done;
    } finally {
      underWay.delete(done);
    }
  }

  return {
    get isOver() {
      return isOver;
    },
    get passed() {
      return passed;
    },
    over,
    plan: (moments) => {
      planned = moments;
      passed = 0;
    },
    step: async (work) => {
      await pass();
      try {
        return await track(work());
      } finally {
        await pass();
      }
    },
    until: async (work) => {
      const death = over.then(() => {
        throw new Death();
      });
      // Nobody listens to it any more once the work is done.
      death.catch(() => undefined);
      try {
        const value = await track(work(death));
        return isOver ? await forever() : value;
      } catch (error) {
        if (error instanceof Death) return forever();
        throw error;
      }
    },
    end: async () => {
      die();
      // What has left the process still arrives.
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
  };
}
