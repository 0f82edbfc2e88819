/**
 * City of a seat as the record writes it, by which readers know the place.
 * In: `Yizhou District, Hami` or `Kashgar`. Out: `Hami`, `Kashgar`.
 */
export function seatCity(seat: string): string {
  return seat.split(', ').at(-1) ?? seat;
}
