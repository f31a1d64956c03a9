import { rmSync } from 'node:fs'
import { buildDeclarations } from './declarations'
import { DIST } from './entries'
import { buildModules } from './modules'
import { writeReference } from './reference'
import { buildScript } from './script'
import { buildStyles } from './styles'

// What an earlier build left is not published.
rmSync(DIST, { recursive: true, force: true })
await Promise.all([buildModules(DIST), buildDeclarations(DIST), buildScript(DIST), buildStyles(DIST)])
writeReference(DIST)
