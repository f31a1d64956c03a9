export { moreActions } from '../../core/more-actions'
export { desk } from './desk'
