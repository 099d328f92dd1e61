export { DemoApi } from './demo.module'
export { seedDemo } from './seed'
