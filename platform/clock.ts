/** ISO instant, UTC with milliseconds. */
export function now(): string {
  return new Date().toISOString();
}

/** Civil date `YYYY-MM-DD` in the officer's zone. */
export function today(): string {
  const date = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
