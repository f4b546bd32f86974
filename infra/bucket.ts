import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import type { LifecycleRule } from 'aws-cdk-lib/aws-s3'
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership, StorageClass } from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'

/** Where SES puts a mail before anybody has read it. */
export const incoming = 'incoming/'

/**
 * How long each class is kept. `raw/` and `body/` are the network's papers, which only an export and a decision may end (arkivloven);
 * what lies in `held/` must not be kept for long; `incoming/` has a copy in `raw/` once it has been read, and outlives every queue.
 */
export const kept: readonly LifecycleRule[] = [
  { id: 'incoming', prefix: incoming, expiration: Duration.days(30) },
  { id: 'held', prefix: 'held/', expiration: Duration.days(30) },
  {
    id: 'raw',
    prefix: 'raw/',
    transitions: [{ storageClass: StorageClass.INFREQUENT_ACCESS, transitionAfter: Duration.days(180) }],
  },
  // A mistake can be undone for a week; then what was deleted is gone.
  { id: 'deleted', noncurrentVersionExpiration: Duration.days(7), abortIncompleteMultipartUploadAfter: Duration.days(1) },
]

const closed = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
  enforceSSL: true,
  minimumTLSVersion: 1.2,
  removalPolicy: RemovalPolicy.RETAIN,
} as const

/** Every mail as it came, and what is too large for the table. It outlives the stack. */
export const bucket = (scope: Construct, key: IKey | null): Bucket => {
  const log = new Bucket(scope, 'AccessLog', {
    ...closed,
    encryption: BucketEncryption.S3_MANAGED,
    lifecycleRules: [{ expiration: Duration.days(90) }],
  })
  const made = new Bucket(scope, 'Bucket', {
    ...closed,
    versioned: true,
    lifecycleRules: [...kept],
    serverAccessLogsBucket: log,
    serverAccessLogsPrefix: 'bucket/',
    ...(key === null
      ? { encryption: BucketEncryption.S3_MANAGED }
      : { encryption: BucketEncryption.KMS, encryptionKey: key, bucketKeyEnabled: true }),
  })
  made.addToResourcePolicy(
    new PolicyStatement({
      sid: 'SesPutsMails',
      principals: [new ServicePrincipal('ses.amazonaws.com')],
      actions: ['s3:PutObject'],
      resources: [made.arnForObjects(`${incoming}*`)],
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } },
    }),
  )
  return made
}
