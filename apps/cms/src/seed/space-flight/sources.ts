import type { StorySource } from '../story'

function institution(key: string, outlet: string, [title, url]: readonly [string, string]): StorySource {
  return { key, kind: 'official', title, outlet, url, access: 'open' }
}

const NSSDCA = 'NASA Space Science Data Coordinated Archive'

export const sources: readonly StorySource[] = [
  institution('nasa-history', 'NASA', ['NASA History', 'https://www.nasa.gov/history/']),
  institution('nssdca', NSSDCA, ['Master Catalog', 'https://nssdc.gsfc.nasa.gov/nmc/']),
  institution('nssdca-moon', NSSDCA, [
    'Lunar Exploration Timeline',
    'https://nssdc.gsfc.nasa.gov/planetary/lunar/lunartimeline.html',
  ]),
  institution('nssdca-apollo', NSSDCA, [
    'The Apollo Program',
    'https://nssdc.gsfc.nasa.gov/planetary/lunar/apollo.html',
  ]),
  institution('nssdca-planets', NSSDCA, [
    'Chronology of Lunar and Planetary Exploration',
    'https://nssdc.gsfc.nasa.gov/planetary/chronology.html',
  ]),
  institution('air-and-space', 'Smithsonian Institution', [
    'National Air and Space Museum',
    'https://airandspace.si.edu/',
  ]),
  institution('jpl', 'Jet Propulsion Laboratory', ['Missions', 'https://www.jpl.nasa.gov/missions/']),
  institution('nrl', 'U.S. Naval Research Laboratory', ['U.S. Naval Research Laboratory', 'https://www.nrl.navy.mil/']),
  institution('kennedy-library', 'John F. Kennedy Presidential Library', [
    'John F. Kennedy Presidential Library and Museum',
    'https://www.jfklibrary.org/',
  ]),
  institution('esa', 'European Space Agency', ['ESA history', 'https://www.esa.int/About_Us/ESA_history']),
  institution('unoosa', 'United Nations Office for Outer Space Affairs', [
    'The Outer Space Treaty',
    'https://www.unoosa.org/oosa/en/ourwork/spacelaw/treaties/outerspacetreaty.html',
  ]),
  institution('csa', 'Canadian Space Agency', ['Canadian Space Agency', 'https://www.asc-csa.gc.ca/eng/']),
  institution('cnes', 'CNES', ['Centre national d’études spatiales', 'https://cnes.fr/']),
  institution('isas', 'JAXA', ['Institute of Space and Astronautical Science', 'https://www.isas.jaxa.jp/en/']),
  institution('isro', 'ISRO', ['Indian Space Research Organisation', 'https://www.isro.gov.in/']),
]
