/** Turns off Astro's telemetry for this process. Astro reads the variable when it records, so one import is enough. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
