export { DemoApi } from './demo.module'
export { seedDemo, seedDemoReports } from './seed'
