/** Data as JSON for the inside of a `<script>`: without a `<`, nothing in it can end the element. */
export function jsonForScript(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
