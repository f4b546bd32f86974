import { Stack } from 'aws-cdk-lib'
import type { Bucket } from 'aws-cdk-lib/aws-s3'
import { CfnReceiptRule } from 'aws-cdk-lib/aws-ses'
import type { Topic } from 'aws-cdk-lib/aws-sns'
import type { Construct } from 'constructs'
import { incoming } from './bucket.ts'

export interface Receiving {
  /** An account has one active rule set a region. It is not ours: we only add a rule to it, and take that one away again. */
  readonly ruleSet: string
  readonly domain: string
  readonly bucket: Bucket
  readonly told: Topic
}

/**
 * One rule: what comes to the domain is put into the bucket, and told. The whole domain, since reply addresses are made for every
 * letter; which network it is for, if any, is read from the envelope. It stops nobody else's rules.
 */
export const receiving = (scope: Construct, { ruleSet, domain, bucket, told }: Receiving): CfnReceiptRule => {
  const rule = new CfnReceiptRule(scope, 'ReceiptRule', {
    ruleSetName: ruleSet,
    rule: {
      name: `${Stack.of(scope).stackName}-mail`,
      enabled: true,
      scanEnabled: true,
      tlsPolicy: 'Require',
      recipients: [domain],
      actions: [{ s3Action: { bucketName: bucket.bucketName, objectKeyPrefix: incoming, topicArn: told.topicArn } }],
    },
  })
  // SES tries both when the rule is made.
  if (bucket.policy !== undefined) rule.node.addDependency(bucket.policy)
  rule.node.addDependency(told)
  return rule
}
