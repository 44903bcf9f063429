import { generate } from 'lean-qr';
import { toSvg } from 'lean-qr/extras/svg';

/** An address as a QR code with its quiet zone, for who holds the paper and has a telephone. */
export function pageCode(address: string): SVGElement {
  const code = toSvg(generate(address), document);
  code.classList.add('paper-code');
  return code;
}
