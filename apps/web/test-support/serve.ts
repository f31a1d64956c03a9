import { startCmsDouble } from './cms-double'

const { url } = await startCmsDouble(Number(process.env.CMS_PORT ?? 0))
console.log(`The CMS's double answers at ${url}`)
