/*
 * RFC 5892, appendices A.1 and A.2. ECMAScript knows neither combining classes nor joining types, so that the viramas and
 * what does not join to the left or at all are listed, as Unicode 17 has them. The letters of these scripts join.
 */
const virama =
  '\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D3B\u0D3C\u0D4D\u0DCA\u0E3A\u0EBA\u0F84\u1039\u103A\u1714\u1715\u1734\u17D2\u1A60\u1B44\u1BAA\u1BAB\u1BF2\u1BF3\u2D7F\uA806\uA82C\uA8C4\uA953\uA9C0\uAAF6\uABED\u{10A3F}\u{11046}\u{11070}\u{1107F}\u{110B9}\u{11133}\u{11134}\u{111C0}\u{11235}\u{112EA}\u{1134D}\u{113CE}-\u{113D0}\u{11442}\u{114C2}\u{115BF}\u{1163F}\u{116B6}\u{1172B}\u{11839}\u{1193D}\u{1193E}\u{119E0}\u{11A34}\u{11A47}\u{11A99}\u{11C3F}\u{11D44}\u{11D45}\u{11D97}\u{11F41}\u{11F42}\u{1612F}';
const scripts = [
  ...['Adlam', 'Arabic', 'Chorasmian', 'Hanifi_Rohingya', 'Mandaic', 'Manichaean', 'Mongolian'],
  ...['Nko', 'Old_Uyghur', 'Phags_Pa', 'Psalter_Pahlavi', 'Sogdian', 'Syriac'],
];
const alone =
  '\u0621\u0674\u06E5\u06E6\u07F4\u07F5\u07FA\u0861\u0866\u0883-\u0885\u0887\u08AD\u08C9\u1880-\u1884\uA873\uFE73\u{10AC6}\u{10ACB}\u{10ACC}\u{10AE2}\u{10AE3}\u{10EC5}\u{10F45}\u{10FB1}\u{10FB7}\u{10FC0}\u{1E94B}';
const onlyToTheRight =
  '\u0622-\u0625\u0627\u0629\u062F-\u0632\u0648\u0671-\u0673\u0688-\u0699\u06C0\u06C3-\u06CB\u06CD\u06CF\u06D2\u06D3\u06D5\u06EE\u06EF\u0710\u0715-\u0719\u071E\u0728\u072A\u072C\u072F\u074D\u0759-\u075B\u076B\u076C\u0771\u0773\u0774\u0778\u0779\u0840\u0846\u0847\u0849\u0854\u0856-\u0858\u0867\u0869\u086A\u0870-\u0882\u088E\u08AA-\u08AC\u08AE\u08B1\u08B2\u08B9\u{10AC5}\u{10AC7}\u{10AC9}\u{10ACA}\u{10ACE}-\u{10AD2}\u{10ADD}\u{10AE1}\u{10AE4}\u{10B81}\u{10B83}-\u{10B85}\u{10B89}\u{10B8C}\u{10B8E}\u{10B8F}\u{10B91}\u{10D22}\u{10EC2}\u{10F33}\u{10F74}\u{10F75}\u{10FB4}-\u{10FB6}\u{10FB9}\u{10FBA}\u{10FBD}\u{10FC2}\u{10FC3}';
const joins = `(?![${alone}])(?=\\p{L})[${scripts.map((name) => `\\p{Script=${name}}`).join('')}]`;
const marks = '[\\p{Mn}\\p{Me}]*';

let right: RegExp | undefined;

/** Whether every joiner of a label stands where IDNA lets it stand: it changes how the letters around it are drawn. */
export function joinersAreRight(label: string): boolean {
  right ??= new RegExp(
    `^(?:[^\\u200C\\u200D]|(?<=[${virama}])[\\u200C\\u200D]|(?<=(?![${onlyToTheRight}])${joins}${marks})\\u200C(?=${marks}${joins}))*$`,
    'u',
  );
  return right.test(label);
}
