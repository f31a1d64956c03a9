import type { StoryActor } from '../story'

const organisations: readonly StoryActor[] = [
  {
    key: 'soviet-programme',
    name: 'Soviet space programme',
    kind: 'group',
    description: 'The design bureaus, forces and institutes that built and flew the Soviet spacecraft.',
  },
  {
    key: 'nasa',
    name: 'NASA',
    names: [{ value: 'National Aeronautics and Space Administration', kind: 'alias', script: 'Latn', language: 'en' }],
    kind: 'state-body',
    country: 'US',
    founded: { edtf: '1958-10-01' },
    description: 'The civil space agency of the United States.',
  },
  { key: 'naval-research-laboratory', name: 'U.S. Naval Research Laboratory', kind: 'state-body', country: 'US' },
  { key: 'jet-propulsion-laboratory', name: 'Jet Propulsion Laboratory', kind: 'organisation', country: 'US' },
  {
    key: 'european-space-agency',
    name: 'European Space Agency',
    names: [{ value: 'ESA', kind: 'alias', script: 'Latn', language: 'en' }],
    kind: 'organisation',
    founded: { edtf: '1975-05-30', note: 'The day on which its convention was signed.' },
  },
  { key: 'france', name: 'France', kind: 'state-body', country: 'FR' },
  { key: 'canada', name: 'Canada', kind: 'state-body', country: 'CA' },
  { key: 'japan', name: 'Japan', kind: 'state-body', country: 'JP' },
  { key: 'china', name: 'China', kind: 'state-body', country: 'CN' },
  { key: 'india', name: 'India', kind: 'state-body', country: 'IN' },
]

function cosmonaut(key: string, name: string, original: string): StoryActor {
  const names = [{ value: original, kind: 'original', script: 'Cyrl' }] as const
  return { key, name, names, kind: 'person', description: 'Soviet cosmonaut.' }
}

const cosmonauts: readonly StoryActor[] = [
  cosmonaut('gagarin', 'Yuri Gagarin', 'Юрий Гагарин'),
  cosmonaut('tereshkova', 'Valentina Tereshkova', 'Валентина Терешкова'),
  cosmonaut('leonov', 'Alexei Leonov', 'Алексей Леонов'),
  cosmonaut('belyayev', 'Pavel Belyayev', 'Павел Беляев'),
  cosmonaut('komarov', 'Vladimir Komarov', 'Владимир Комаров'),
  cosmonaut('yeliseyev', 'Aleksei Yeliseyev', 'Алексей Елисеев'),
  cosmonaut('khrunov', 'Yevgeny Khrunov', 'Евгений Хрунов'),
  cosmonaut('dobrovolski', 'Georgi Dobrovolski', 'Георгий Добровольский'),
  cosmonaut('volkov', 'Vladislav Volkov', 'Владислав Волков'),
  cosmonaut('patsayev', 'Viktor Patsayev', 'Виктор Пацаев'),
  cosmonaut('kubasov', 'Valeri Kubasov', 'Валерий Кубасов'),
]

function astronaut(key: string, name: string): StoryActor {
  return { key, name, kind: 'person', country: 'US', description: 'American astronaut.' }
}

const astronauts: readonly StoryActor[] = [
  astronaut('shepard', 'Alan Shepard'),
  astronaut('glenn', 'John Glenn'),
  astronaut('grissom', 'Gus Grissom'),
  astronaut('white', 'Edward White'),
  astronaut('chaffee', 'Roger Chaffee'),
  astronaut('mcdivitt', 'James McDivitt'),
  astronaut('armstrong', 'Neil Armstrong'),
  astronaut('scott', 'David Scott'),
  astronaut('aldrin', 'Buzz Aldrin'),
  astronaut('collins', 'Michael Collins'),
  astronaut('borman', 'Frank Borman'),
  astronaut('lovell', 'James Lovell'),
  astronaut('anders', 'William Anders'),
  astronaut('swigert', 'Jack Swigert'),
  astronaut('haise', 'Fred Haise'),
  astronaut('worden', 'Alfred Worden'),
  astronaut('cernan', 'Eugene Cernan'),
  astronaut('schmitt', 'Harrison Schmitt'),
  astronaut('conrad', 'Pete Conrad'),
  astronaut('kerwin', 'Joseph Kerwin'),
  astronaut('carr', 'Gerald Carr'),
  astronaut('gibson', 'Edward Gibson'),
  astronaut('pogue', 'William Pogue'),
  astronaut('stafford', 'Thomas Stafford'),
  astronaut('brand', 'Vance Brand'),
  astronaut('slayton', 'Deke Slayton'),
]

const scientistsAndStatesmen: readonly StoryActor[] = [
  { key: 'van-allen', name: 'James Van Allen', kind: 'person', country: 'US', description: 'American physicist.' },
  { key: 'roman', name: 'Nancy Grace Roman', kind: 'person', country: 'US', description: 'American astronomer.' },
  { key: 'johnson', name: 'Katherine Johnson', kind: 'person', country: 'US', description: 'NASA mathematician.' },
  { key: 'cobb', name: 'Jerrie Cobb', kind: 'person', country: 'US', description: 'American pilot.' },
  {
    key: 'kennedy',
    name: 'John F. Kennedy',
    kind: 'person',
    country: 'US',
    description: 'President of the United States.',
  },
  {
    key: 'nixon',
    name: 'Richard Nixon',
    kind: 'person',
    country: 'US',
    description: 'President of the United States.',
  },
  { key: 'kosygin', name: 'Alexei Kosygin', kind: 'person', description: 'Head of the Soviet government.' },
]

export const actors: readonly StoryActor[] = [...organisations, ...cosmonauts, ...astronauts, ...scientistsAndStatesmen]
