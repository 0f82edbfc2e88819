/** The desk as the page sees it: asks the worker and waits for its answers. */
import type { Actions, Answer, Request } from '../desk-worker.ts';
import type { Progress } from '../progress.ts';

type Input<Name extends keyof Actions> = Parameters<Actions[Name]>[0];
type Output<Name extends keyof Actions> = Awaited<ReturnType<Actions[Name]>>;

interface Waiting {
  resolve: (output: never) => void;
  reject: (error: Error) => void;
}

/** Rejects what is asked when the reader cancels. */
export class Cancelled extends Error {
  override name = 'Cancelled';
}

/** A worker that can be asked, ended and started again. */
export class DeskClient {
  onProgress: (progress: Progress) => void = () => undefined;
  private readonly start: () => Worker;
  private worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  /** @param start - Starts a worker. */
  constructor(start: () => Worker) {
    this.start = start;
    this.worker = this.startWorker();
  }

  /** Asks the worker. Rejects with a sentence for the reader. */
  ask<Name extends keyof Actions>(action: Name, input: Input<Name>): Promise<Output<Name>> {
    const id = ++this.last;
    const request: Request = { id, action, input };
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.worker.postMessage(request);
    });
  }

  /** Ends what the worker does and starts another. */
  cancel(): void {
    this.worker.terminate();
    this.rejectAll(new Cancelled());
    this.worker = this.startWorker();
  }

  private startWorker(): Worker {
    const worker = this.start();
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.take(data));
    worker.addEventListener('error', () => {
      this.rejectAll(
        new Error(
          'The program of the list check did not load or ran out of memory. Load this page again.'
        )
      );
    });
    return worker;
  }

  private take(answer: Answer): void {
    if ('progress' in answer) {
      this.onProgress(answer.progress);
      return;
    }
    const { resolve, reject } = this.waiting.get(answer.id) ?? {};
    this.waiting.delete(answer.id);
    if ('fault' in answer) reject?.(new Error(answer.fault));
    else resolve?.(answer.output as never);
  }

  private rejectAll(error: Error): void {
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}
