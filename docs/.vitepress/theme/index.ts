export { default } from '../../../src/site/theme/index.ts'
