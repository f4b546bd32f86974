import { RemovalPolicy } from 'aws-cdk-lib'
import { AttributeType, BillingMode, ProjectionType, StreamViewType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import type { Construct } from 'constructs'
import { expiry, indexes, keys } from '../functions/aws/dynamo/shape.ts'

const text = (name: string) => ({ name, type: AttributeType.STRING })

/**
 * The one table, in the shape that `functions/aws/dynamo/shape.ts` says. It outlives the stack. A later generation stands beside the
 * earlier ones, empty: that is how a restored table is taken into use.
 */
export const table = (
  scope: Construct,
  { key, generation }: { readonly key: IKey | null; readonly generation: number },
): Table => {
  const made = new Table(scope, generation === 1 ? 'Table' : `Table${generation}`, {
    partitionKey: text(keys.partition),
    sortKey: text(keys.sort),
    billingMode: BillingMode.PAY_PER_REQUEST,
    // Nothing that the functions do comes near it; a loop that does stops here and not at the bank.
    maxReadRequestUnits: 2_000,
    maxWriteRequestUnits: 1_000,
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
    stream: StreamViewType.NEW_IMAGE,
    timeToLiveAttribute: expiry,
    ...(key === null
      ? { encryption: TableEncryption.AWS_MANAGED }
      : { encryption: TableEncryption.CUSTOMER_MANAGED, encryptionKey: key }),
  })
  for (const { name, partition, sort, carries } of Object.values(indexes))
    made.addGlobalSecondaryIndex({
      indexName: name,
      partitionKey: text(partition),
      ...(sort === null ? {} : { sortKey: text(sort) }),
      ...(carries === null
        ? { projectionType: ProjectionType.ALL }
        : { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...carries] }),
    })
  return made
}
