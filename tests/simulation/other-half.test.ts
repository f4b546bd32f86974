import { livesThrough } from './seeds.ts'

livesThrough(1)
