import { matchesGlob, relative } from 'node:path'
import type { TestSpecification, Vitest } from 'vitest/node'
import { BaseSequencer } from 'vitest/node'
import { rooms } from './rooms.ts'

const named = rooms[process.env.MUTATED_ROOM ?? '']?.tests ?? []

/** The tests in the order in which the room names them: the quickest come first, and the first that fails ends the mutant's run. */
export class FirstNamed extends BaseSequencer {
  private readonly root: string

  constructor(vitest: Vitest) {
    super(vitest)
    this.root = vitest.config.root
  }

  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => named.findIndex(each => matchesGlob(relative(this.root, moduleId), each))
    return files.toSorted((one, other) => place(one) - place(other))
  }
}
