import { runInterruptibly } from './interruption.js'
import { runProduct } from './run-product.js'

await runInterruptibly((request) => runProduct({ isDevelopment: false, request }))
