/** The part of autocannon that the bench uses; the package brings no types. */
declare module 'autocannon' {
  export interface Options {
    url: string;
    connections: number;
    /** Seconds. */
    duration: number;
    headers: Record<string, string>;
  }

  export interface Result {
    errors: number;
    timeouts: number;
    /** Answers by status, as they came. */
    statusCodeStats: Record<string, { count: number }>;
    requests: { average: number };
    /** Milliseconds. */
    latency: { p50: number; p99: number };
    /** Bytes a second, headers and all. */
    throughput: { average: number };
  }

  export default function autocannon(options: Options): Promise<Result>;
}
