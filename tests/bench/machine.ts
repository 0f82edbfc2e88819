/** Names the machine that figures are from. */
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

/** Describes the machine in one line: processor, cores, memory, system, Node and load. */
export function describeMachine(): string {
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  const load = `load ${(loadavg()[0] ?? 0).toFixed(1)} before the start`;
  const system = `${process.platform} ${process.arch}, Node ${process.versions.node}`;
  return `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, ${memory}, ${system}, ${load}`;
}
