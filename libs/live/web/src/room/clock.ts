/** `1:05:09`, `12:30`: seconds as a clock, digits of every language alike. */
export function clockOf(seconds: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const days = Math.floor(seconds / 86_400);
  const hours = Math.floor(seconds / 3_600) % 24;
  const minutes = Math.floor(seconds / 60) % 60;
  const clock = `${hours > 0 || days > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
  return days > 0 ? `${days} × 24 h + ${clock}` : clock;
}
