import { enter } from './door/enter.js'

await enter('bench')
