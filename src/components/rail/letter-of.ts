/** The letter of a task that is no part of the sequence, as headings and paper have it, by its place among those from 1 on. */
export function letterOf(place: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + place - 1);
}
