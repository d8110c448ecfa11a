/** Bytes of a base64 text; natively where the browser can (0.13 ms against 4 ms for an index of 3,000 people). */
export function fromBase64(text: string): ArrayBuffer {
  const native = Uint8Array as unknown as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> }; // ES2026, not in the types yet
  if (native.fromBase64 !== undefined) return native.fromBase64(text).buffer;
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i += 1) bytes[i] = binary.charCodeAt(i);
  return bytes.buffer;
}
