import { BootstraplessSynthesizer, Stack, Tags } from 'aws-cdk-lib'
import { CfnBudget } from 'aws-cdk-lib/aws-budgets'
import type { Construct } from 'constructs'
import type { Settings } from './settings.ts'

/** What this stack's costs are marked with. A budget sees it once the tag is activated in the account's billing. */
export const tagName = 'rundskriv'

/**
 * Somebody hears when the month has cost four fifths of what was expected, and when it will cost more than all of it. A stack of its
 * own: a budget belongs to the account, and CloudFormation does not know budgets in every region that SES receives mail in. Nothing
 * of the network is in it.
 */
export class BudgetStack extends Stack {
  constructor(scope: Construct, { stack, region, budgetRegion, budgetUsd, budgetOfTag, operator }: Settings) {
    super(scope, `${stack}-budget`, {
      env: { region: budgetRegion },
      description: `The monthly budget of the stack ${stack} in ${region}`,
      // No assets, so a region in which nobody has bootstrapped the CDK will do.
      synthesizer: new BootstraplessSynthesizer(),
    })
    const heard = (notificationType: string, threshold: number) => ({
      notification: { notificationType, threshold, thresholdType: 'PERCENTAGE', comparisonOperator: 'GREATER_THAN' },
      subscribers: [{ subscriptionType: 'EMAIL', address: operator }],
    })
    new CfnBudget(this, 'Budget', {
      budget: {
        budgetName: `${stack}-${region}`,
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: budgetUsd, unit: 'USD' },
        ...(budgetOfTag ? { costFilters: { TagKeyValue: [`user:${tagName}$${stack}`] } } : {}),
      },
      notificationsWithSubscribers: [heard('ACTUAL', 80), heard('FORECASTED', 100)],
    })
    Tags.of(this).add(tagName, stack)
  }
}
