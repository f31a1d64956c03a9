import * as migration_20261122_172945_foundation from './20261122_172945_foundation'
import * as migration_20261122_205023_dates_that_follow from './20261122_205023_dates_that_follow'

export const migrations = [
  {
    up: migration_20261122_172945_foundation.up,
    down: migration_20261122_172945_foundation.down,
    name: '20261122_172945_foundation',
  },
  {
    up: migration_20261122_205023_dates_that_follow.up,
    down: migration_20261122_205023_dates_that_follow.down,
    name: '20261122_205023_dates_that_follow',
  },
]
