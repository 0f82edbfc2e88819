/** The desk as the page sees it: asks the worker and waits for its answers. */
import type { Actions, Answer, Request } from '../desk-worker.ts';
import type { Progress } from '../progress.ts';

type Input<Name extends keyof Actions> = Parameters<Actions[Name]>[0];
type Output<Name extends keyof Actions> = Awaited<ReturnType<Actions[Name]>>;

interface Waiting {
  resolve: (output: never) => void;
  reject: (error: Error) => void;
}

/** A worker that can be asked. */
export class DeskClient {
  onProgress: (progress: Progress) => void = () => undefined;
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;
  /** Why the worker answers no more. */
  private end: Error | undefined;

  /** @param start - Starts a worker. */
  constructor(start: () => Worker) {
    this.worker = start();
    this.worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.take(data));
    this.worker.addEventListener('error', () => {
      this.end = new Error(
        'The program of the list check did not load or ran out of memory. Load this page again.'
      );
      for (const { reject } of this.waiting.values()) reject(this.end);
      this.waiting.clear();
    });
  }

  /** Asks the worker. Rejects with a sentence for the reader. */
  ask<Name extends keyof Actions>(action: Name, input: Input<Name>): Promise<Output<Name>> {
    const id = ++this.last;
    const request: Request = { id, action, input };
    if (this.end) return Promise.reject(this.end);
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.worker.postMessage(request);
    });
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
}
