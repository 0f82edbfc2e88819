/** Preloaded by a build, to which it is another day: `DAYS_FROM_NOW` later. */
const Clock = Date;
const shift = Number(process.env['DAYS_FROM_NOW']) * 24 * 60 * 60 * 1000;
const now = () => Clock.now() + shift;

globalThis.Date = new Proxy(Clock, {
  construct: (target, args, newTarget) =>
    Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as object,
  apply: (target) => new target(now()).toString(),
  get: (target, key, receiver) =>
    key === 'now' ? now : (Reflect.get(target, key, receiver) as unknown),
});
