/** Countries of the IBAN registry (ISO 13616); random capitals and digits begin with one of them once in fifty times. */
const COUNTRIES =
  'AD AE AL AT AZ BA BE BG BH BI BR BY CH CR CY CZ DE DJ DK DO EE EG ES FI FK FO FR GB GE GI GL GR GT HN HR HU IE IL IQ IS IT JO KW KZ LB LC LI LT LU LV LY MC MD ME MK MN MR MT MU NI NL NO OM PK PL PS PT QA RO RS RU SA SC SD SE SI SK SM SO ST SV TL TN TR UA VA VG XK YE';
/** Country, two check digits, 11 to 30 letters and digits; blanks between groups of four as on paper. */
const SHAPE = /^([A-Z]{2})[0-9]{2}[A-Z0-9]{11,30}$/;

/** An International Bank Account Number whose check digits are right (ISO 7064, MOD 97-10). */
export function isIban(text: string): boolean {
  const compact = text.length <= 42 ? text.replaceAll(' ', '') : '';
  const country = SHAPE.exec(compact)?.[1];
  if (country === undefined || !COUNTRIES.includes(country)) return false;
  let rest = 0;
  for (const character of compact.slice(4) + compact.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
