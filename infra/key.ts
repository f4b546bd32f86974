import { RemovalPolicy, Stack } from 'aws-cdk-lib'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { Key } from 'aws-cdk-lib/aws-kms'
import type { Construct } from 'constructs'

/** A key of the customer's own for the table and the bucket, turned every year. It stays as long as what it locks. */
export const customerKey = (scope: Construct): IKey => {
  const key = new Key(scope, 'Key', {
    description: 'Locks the table and the bucket of Rundskriv',
    enableKeyRotation: true,
    removalPolicy: RemovalPolicy.RETAIN,
  })
  // SES writes each mail into the bucket as itself.
  key.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('ses.amazonaws.com')],
      actions: ['kms:GenerateDataKey', 'kms:Encrypt'],
      resources: ['*'],
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } },
    }),
  )
  return key
}
