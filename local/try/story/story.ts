import type { Stage } from '../stage.ts'
import { agenda } from './agenda.ts'
import { approval } from './approval.ts'
import { booking } from './booking.ts'
import { items } from './items.ts'
import { meeting } from './meeting.ts'
import { minutes } from './minutes.ts'

/** One meeting from its booking to its approved minutes. */
export async function story(stage: Stage): Promise<void> {
  await booking(stage)
  await items(stage)
  await agenda(stage)
  await meeting(stage)
  await minutes(stage)
  await approval(stage)
}
