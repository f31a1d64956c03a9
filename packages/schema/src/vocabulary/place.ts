export const PLACE_KINDS = {
  site: 'Site or building',
  town: 'Town or city',
  district: 'District',
  region: 'Region',
  country: 'Country',
  'body-of-water': 'Body of water',
  space: 'Outer space',
  'celestial-body': 'Celestial body',
  other: 'Other',
} as const
export type PlaceKind = keyof typeof PLACE_KINDS

export const PLACE_ROLES = { scene: 'Scene', origin: 'Origin', target: 'Target' } as const
export type PlaceRole = keyof typeof PLACE_ROLES

/** How closely the source places it, from finest to coarsest. */
export const PLACE_PRECISIONS = {
  exact: 'Exact',
  near: 'Near',
  town: 'Town',
  district: 'District',
  region: 'Region',
  country: 'Country',
  unknown: 'Unknown',
} as const
export type PlacePrecision = keyof typeof PLACE_PRECISIONS
