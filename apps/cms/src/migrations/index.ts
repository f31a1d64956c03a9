import * as migration_20261122_172945_foundation from './20261122_172945_foundation'

export const migrations = [
  {
    up: migration_20261122_172945_foundation.up,
    down: migration_20261122_172945_foundation.down,
    name: '20261122_172945_foundation',
  },
]
