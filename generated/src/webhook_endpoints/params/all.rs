// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The API version that events come in.
///
/// The values of `api_version`.
///
/// Contract: `#/paths/~1v1~1webhook_endpoints/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/api_version`.
///
/// Feature: `webhook_endpoints`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ApiVersion {
    /// `2011-01-01`
    V2011_01_01,
    /// `2011-06-21`
    V2011_06_21,
    /// `2011-06-28`
    V2011_06_28,
    /// `2011-08-01`
    V2011_08_01,
    /// `2011-09-15`
    V2011_09_15,
    /// `2011-11-17`
    V2011_11_17,
    /// `2012-02-23`
    V2012_02_23,
    /// `2012-03-25`
    V2012_03_25,
    /// `2012-06-18`
    V2012_06_18,
    /// `2012-06-28`
    V2012_06_28,
    /// `2012-07-09`
    V2012_07_09,
    /// `2012-09-24`
    V2012_09_24,
    /// `2012-10-26`
    V2012_10_26,
    /// `2012-11-07`
    V2012_11_07,
    /// `2013-02-11`
    V2013_02_11,
    /// `2013-02-13`
    V2013_02_13,
    /// `2013-07-05`
    V2013_07_05,
    /// `2013-08-12`
    V2013_08_12,
    /// `2013-08-13`
    V2013_08_13,
    /// `2013-10-29`
    V2013_10_29,
    /// `2013-12-03`
    V2013_12_03,
    /// `2014-01-31`
    V2014_01_31,
    /// `2014-03-13`
    V2014_03_13,
    /// `2014-03-28`
    V2014_03_28,
    /// `2014-05-19`
    V2014_05_19,
    /// `2014-06-13`
    V2014_06_13,
    /// `2014-06-17`
    V2014_06_17,
    /// `2014-07-22`
    V2014_07_22,
    /// `2014-07-26`
    V2014_07_26,
    /// `2014-08-04`
    V2014_08_04,
    /// `2014-08-20`
    V2014_08_20,
    /// `2014-09-08`
    V2014_09_08,
    /// `2014-10-07`
    V2014_10_07,
    /// `2014-11-05`
    V2014_11_05,
    /// `2014-11-20`
    V2014_11_20,
    /// `2014-12-08`
    V2014_12_08,
    /// `2014-12-17`
    V2014_12_17,
    /// `2014-12-22`
    V2014_12_22,
    /// `2015-01-11`
    V2015_01_11,
    /// `2015-01-26`
    V2015_01_26,
    /// `2015-02-10`
    V2015_02_10,
    /// `2015-02-16`
    V2015_02_16,
    /// `2015-02-18`
    V2015_02_18,
    /// `2015-03-24`
    V2015_03_24,
    /// `2015-04-07`
    V2015_04_07,
    /// `2015-06-15`
    V2015_06_15,
    /// `2015-07-07`
    V2015_07_07,
    /// `2015-07-13`
    V2015_07_13,
    /// `2015-07-28`
    V2015_07_28,
    /// `2015-08-07`
    V2015_08_07,
    /// `2015-08-19`
    V2015_08_19,
    /// `2015-09-03`
    V2015_09_03,
    /// `2015-09-08`
    V2015_09_08,
    /// `2015-09-23`
    V2015_09_23,
    /// `2015-10-01`
    V2015_10_01,
    /// `2015-10-12`
    V2015_10_12,
    /// `2015-10-16`
    V2015_10_16,
    /// `2016-02-03`
    V2016_02_03,
    /// `2016-02-19`
    V2016_02_19,
    /// `2016-02-22`
    V2016_02_22,
    /// `2016-02-23`
    V2016_02_23,
    /// `2016-02-29`
    V2016_02_29,
    /// `2016-03-07`
    V2016_03_07,
    /// `2016-06-15`
    V2016_06_15,
    /// `2016-07-06`
    V2016_07_06,
    /// `2016-10-19`
    V2016_10_19,
    /// `2017-01-27`
    V2017_01_27,
    /// `2017-02-14`
    V2017_02_14,
    /// `2017-04-06`
    V2017_04_06,
    /// `2017-05-25`
    V2017_05_25,
    /// `2017-06-05`
    V2017_06_05,
    /// `2017-08-15`
    V2017_08_15,
    /// `2017-12-14`
    V2017_12_14,
    /// `2018-01-23`
    V2018_01_23,
    /// `2018-02-05`
    V2018_02_05,
    /// `2018-02-06`
    V2018_02_06,
    /// `2018-02-28`
    V2018_02_28,
    /// `2018-05-21`
    V2018_05_21,
    /// `2018-07-27`
    V2018_07_27,
    /// `2018-08-23`
    V2018_08_23,
    /// `2018-09-06`
    V2018_09_06,
    /// `2018-09-24`
    V2018_09_24,
    /// `2018-10-31`
    V2018_10_31,
    /// `2018-11-08`
    V2018_11_08,
    /// `2019-02-11`
    V2019_02_11,
    /// `2019-02-19`
    V2019_02_19,
    /// `2019-03-14`
    V2019_03_14,
    /// `2019-05-16`
    V2019_05_16,
    /// `2019-08-14`
    V2019_08_14,
    /// `2019-09-09`
    V2019_09_09,
    /// `2019-10-08`
    V2019_10_08,
    /// `2019-10-17`
    V2019_10_17,
    /// `2019-11-05`
    V2019_11_05,
    /// `2019-12-03`
    V2019_12_03,
    /// `2020-03-02`
    V2020_03_02,
    /// `2020-08-27`
    V2020_08_27,
    /// `2022-08-01`
    V2022_08_01,
    /// `2022-11-15`
    V2022_11_15,
    /// `2023-08-16`
    V2023_08_16,
    /// `2023-10-16`
    V2023_10_16,
    /// `2024-04-10`
    V2024_04_10,
    /// `2024-06-20`
    V2024_06_20,
    /// `2024-09-30.acacia`
    V2024_09_30Acacia,
    /// `2024-10-28.acacia`
    V2024_10_28Acacia,
    /// `2024-11-20.acacia`
    V2024_11_20Acacia,
    /// `2024-12-18.acacia`
    V2024_12_18Acacia,
    /// `2025-01-27.acacia`
    V2025_01_27Acacia,
    /// `2025-02-24.acacia`
    V2025_02_24Acacia,
    /// `2025-03-01.dashboard`
    V2025_03_01Dashboard,
    /// `2025-03-31.basil`
    V2025_03_31Basil,
    /// `2025-04-30.basil`
    V2025_04_30Basil,
    /// `2025-05-28.basil`
    V2025_05_28Basil,
    /// `2025-06-30.basil`
    V2025_06_30Basil,
    /// `2025-07-30.basil`
    V2025_07_30Basil,
    /// `2025-08-27.basil`
    V2025_08_27Basil,
    /// `2025-09-30.clover`
    V2025_09_30Clover,
    /// `2025-10-29.clover`
    V2025_10_29Clover,
    /// `2025-11-17.clover`
    V2025_11_17Clover,
    /// `2025-12-15.clover`
    V2025_12_15Clover,
    /// `2026-01-28.clover`
    V2026_01_28Clover,
    /// `2026-02-25.clover`
    V2026_02_25Clover,
    /// `2026-03-25.dahlia`
    V2026_03_25Dahlia,
    /// `2026-04-22.dahlia`
    V2026_04_22Dahlia,
    /// `2026-05-27.dahlia`
    V2026_05_27Dahlia,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Types of the events that are sent there.
///
/// The values of `enabled_events[]`.
///
/// Contract: `#/paths/~1v1~1webhook_endpoints/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/enabled_events/items`.
///
/// Feature: `webhook_endpoints`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EnabledEvent {
    /// `*`
    All,
    /// `account.application.authorized`: A user connected their account to your application.
    AccountApplicationAuthorized,
    /// `account.application.deauthorized`: A user disconnected your application from their account. You can't act for that account any longer.
    AccountApplicationDeauthorized,
    /// `account.external_account.created`: A bank account or debit card for payouts was added to an account.
    AccountExternalAccountCreated,
    /// `account.external_account.deleted`: A bank account or debit card for payouts was removed from an account.
    AccountExternalAccountDeleted,
    /// `account.external_account.updated`: A bank account or debit card for payouts changed, in its status or holder for example.
    AccountExternalAccountUpdated,
    /// `account.updated`: An account changed: its data, its requirements, or whether it can charge and be paid out.
    AccountUpdated,
    /// `application_fee.created`: Your platform earned an application fee on a payment of a connected account.
    ApplicationFeeCreated,
    /// `application_fee.refund.updated`: A refund of an application fee changed, in its metadata for example.
    ApplicationFeeRefundUpdated,
    /// `application_fee.refunded`: An application fee went back to the connected account, in part or in full.
    ApplicationFeeRefunded,
    /// `balance.available`: Pending money on your Stripe balance became available, for payouts, transfers and refunds.
    BalanceAvailable,
    /// `balance_settings.updated`: Settings for payouts and balances of an account changed.
    BalanceSettingsUpdated,
    /// `billing.alert.triggered`: A customer's usage passed the threshold of a billing alert.
    BillingAlertTriggered,
    /// `billing.credit_grant.created`: A customer was granted billing credits.
    BillingCreditGrantCreated,
    /// `billing_portal.configuration.created`: A configuration of the customer portal was created.
    BillingPortalConfigurationCreated,
    /// `billing_portal.configuration.updated`: A configuration of the customer portal changed, for all later sessions.
    BillingPortalConfigurationUpdated,
    /// `billing_portal.session.created`: A customer got a session in the customer portal.
    BillingPortalSessionCreated,
    /// `capability.updated`: A capability of an account changed: its status, or what it still requires.
    CapabilityUpdated,
    /// `cash_balance.funds_available`: A customer's cash balance has money left that wasn't applied to payments. Apply it or send it back.
    CashBalanceFundsAvailable,
    /// `charge.captured`: An authorized charge was captured: its money was taken.
    ChargeCaptured,
    /// `charge.dispute.closed`: A dispute ended: won, lost or closed as a warning. Its status says which.
    ChargeDisputeClosed,
    /// `charge.dispute.created`: A customer contested a charge at their bank. Answer it before the evidence is due.
    ChargeDisputeCreated,
    /// `charge.dispute.funds_reinstated`: The money of a dispute came back to your balance, after you won it in part or in full.
    ChargeDisputeFundsReinstated,
    /// `charge.dispute.funds_withdrawn`: The money of a dispute, and its fee, was taken from your balance.
    ChargeDisputeFundsWithdrawn,
    /// `charge.dispute.updated`: A dispute changed, by new evidence in most cases.
    ChargeDisputeUpdated,
    /// `charge.expired`: An authorized charge wasn't captured in time. The hold on the customer's money is gone.
    ChargeExpired,
    /// `charge.failed`: An attempt to charge failed. The reason is in the charge's outcome and failure code.
    ChargeFailed,
    /// `charge.pending`: A charge was made whose success isn't known yet, as with bank debits.
    ChargePending,
    /// `charge.refund.updated`: A refund of a charge changed. Prefer [`refund.updated`](crate::events::EventType::RefundUpdated), which covers all refunds.
    ChargeRefundUpdated,
    /// `charge.refunded`: A charge was refunded, in part or in full.
    ChargeRefunded,
    /// `charge.succeeded`: A charge was successful. It may still have to be captured.
    ChargeSucceeded,
    /// `charge.updated`: A charge's description or metadata changed, or it was captured asynchronously and got its balance transaction.
    ChargeUpdated,
    /// `checkout.session.async_payment_failed`: A payment that was still pending when Checkout was completed has failed. Don't deliver, and ask for another payment.
    CheckoutSessionAsyncPaymentFailed,
    /// `checkout.session.async_payment_succeeded`: A payment that was still pending when Checkout was completed has arrived. Now deliver.
    CheckoutSessionAsyncPaymentSucceeded,
    /// `checkout.session.completed`: A customer completed Checkout. Look at the session's `payment_status` before you deliver: debits and vouchers may still be unpaid.
    CheckoutSessionCompleted,
    /// `checkout.session.expired`: A checkout session lapsed before the customer completed it, or you ended it.
    CheckoutSessionExpired,
    /// `climate.order.canceled`: An order of carbon removal was canceled.
    ClimateOrderCanceled,
    /// `climate.order.created`: An order of carbon removal was created and paid from your balance.
    ClimateOrderCreated,
    /// `climate.order.delayed`: An order of carbon removal will be delivered later than promised.
    ClimateOrderDelayed,
    /// `climate.order.delivered`: An order of carbon removal was delivered.
    ClimateOrderDelivered,
    /// `climate.order.product_substituted`: The product of a Climate order was replaced by another one.
    ClimateOrderProductSubstituted,
    /// `climate.product.created`: A new product can be ordered at Climate.
    ClimateProductCreated,
    /// `climate.product.pricing_updated`: A product of Climate has another price.
    ClimateProductPricingUpdated,
    /// `coupon.created`: A coupon was created. It takes nothing off until it is applied or redeemed.
    CouponCreated,
    /// `coupon.deleted`: A coupon was deleted. It can't be redeemed any longer, discounts made from it stay.
    CouponDeleted,
    /// `coupon.updated`: A coupon's name or metadata changed.
    CouponUpdated,
    /// `credit_note.created`: A credit note was issued, which lowers what an invoice comes to.
    CreditNoteCreated,
    /// `credit_note.updated`: A credit note changed, in its memo or metadata for example.
    CreditNoteUpdated,
    /// `credit_note.voided`: A credit note was voided. What the invoice comes to rises again.
    CreditNoteVoided,
    /// `customer.created`: A customer was created, by a call, in the Dashboard, or by Checkout for example.
    CustomerCreated,
    /// `customer.deleted`: A customer was deleted. Their subscriptions were canceled with it.
    CustomerDeleted,
    /// `customer.discount.created`: A coupon was applied to a customer or one of their subscriptions.
    CustomerDiscountCreated,
    /// `customer.discount.deleted`: A discount was removed from a customer or subscription, or ended.
    CustomerDiscountDeleted,
    /// `customer.discount.updated`: A customer's discount was switched to another coupon.
    CustomerDiscountUpdated,
    /// `customer.source.created`: A card, bank account or source was added to a customer, in the older way.
    CustomerSourceCreated,
    /// `customer.source.deleted`: A card, bank account or source was removed from a customer.
    CustomerSourceDeleted,
    /// `customer.source.expiring`: A customer's card will expire at the end of the month. Ask for a new one.
    CustomerSourceExpiring,
    /// `customer.source.updated`: Details of a customer's card, bank account or source changed.
    CustomerSourceUpdated,
    /// `customer.subscription.created`: A customer got a subscription. It may still wait for its first payment: look at its status.
    CustomerSubscriptionCreated,
    /// `customer.subscription.deleted`: A customer's subscription ended, for good. End what it paid for.
    CustomerSubscriptionDeleted,
    /// `customer.subscription.paused`: A subscription was paused, as its trial ended without a payment method. It isn't the same as paused collection.
    CustomerSubscriptionPaused,
    /// `customer.subscription.pending_update_applied`: A pending change to a subscription took effect, as its invoice was paid.
    CustomerSubscriptionPendingUpdateApplied,
    /// `customer.subscription.pending_update_expired`: A pending change to a subscription was dropped, as its invoice wasn't paid in time.
    CustomerSubscriptionPendingUpdateExpired,
    /// `customer.subscription.resumed`: A paused subscription is active again. Unpausing collection doesn't count.
    CustomerSubscriptionResumed,
    /// `customer.subscription.trial_will_end`: A subscription's trial ends within three days, or was ended early just now. Tell the customer what comes.
    CustomerSubscriptionTrialWillEnd,
    /// `customer.subscription.updated`: A subscription changed: another price, another status, a new period.
    CustomerSubscriptionUpdated,
    /// `customer.tax_id.created`: A customer got a tax id. Its verification may follow.
    CustomerTaxIdCreated,
    /// `customer.tax_id.deleted`: A customer's tax id was removed. Finalized invoices still show it.
    CustomerTaxIdDeleted,
    /// `customer.tax_id.updated`: A customer's tax id changed, in most cases because its verification ended.
    CustomerTaxIdUpdated,
    /// `customer.updated`: A customer's data changed, their balance or default payment method included.
    CustomerUpdated,
    /// `customer_cash_balance_transaction.created`: Money moved into or out of a customer's cash balance.
    CustomerCashBalanceTransactionCreated,
    /// `entitlements.active_entitlement_summary.updated`: What a customer is entitled to changed: they gained features or lost some. Adapt their access.
    EntitlementsActiveEntitlementSummaryUpdated,
    /// `file.created`: A file is there, uploaded by you or made by Stripe.
    FileCreated,
    /// `financial_connections.account.account_numbers_updated`: The account numbers of a linked account changed, when a tokenized one was replaced for example.
    FinancialConnectionsAccountAccountNumbersUpdated,
    /// `financial_connections.account.created`: A user linked an account.
    FinancialConnectionsAccountCreated,
    /// `financial_connections.account.deactivated`: A linked account became inactive: its institution gives no new data until the user links it again.
    FinancialConnectionsAccountDeactivated,
    /// `financial_connections.account.disconnected`: A linked account was disconnected, by you, the user or the institution. You can't refresh its data any longer.
    FinancialConnectionsAccountDisconnected,
    /// `financial_connections.account.reactivated`: A linked account that was inactive gives data again.
    FinancialConnectionsAccountReactivated,
    /// `financial_connections.account.refreshed_balance`: The refresh of a linked account's balance ended, well or not.
    FinancialConnectionsAccountRefreshedBalance,
    /// `financial_connections.account.refreshed_ownership`: The refresh of a linked account's owners ended, well or not.
    FinancialConnectionsAccountRefreshedOwnership,
    /// `financial_connections.account.refreshed_transactions`: The refresh of a linked account's transactions ended, well or not.
    FinancialConnectionsAccountRefreshedTransactions,
    /// `financial_connections.account.upcoming_account_number_expiry`: The tokenized number of a linked account expires soon. Debits that use it fail then.
    FinancialConnectionsAccountUpcomingAccountNumberExpiry,
    /// `identity.verification_session.canceled`: A verification was canceled. Nothing more can be submitted to it.
    IdentityVerificationSessionCanceled,
    /// `identity.verification_session.created`: A verification of somebody's identity was begun.
    IdentityVerificationSessionCreated,
    /// `identity.verification_session.processing`: A user submitted their data, and Stripe is checking it.
    IdentityVerificationSessionProcessing,
    /// `identity.verification_session.redacted`: The personal data of a verification was erased for good.
    IdentityVerificationSessionRedacted,
    /// `identity.verification_session.requires_input`: A check failed, and the user must try again. The session's last error says why.
    IdentityVerificationSessionRequiresInput,
    /// `identity.verification_session.verified`: All checks of a verification passed.
    IdentityVerificationSessionVerified,
    /// `invoice.created`: A draft invoice was created. An automatic one is finalized about an hour later: edit it before that.
    InvoiceCreated,
    /// `invoice.deleted`: A draft invoice was deleted. Invoices with a number can only be voided.
    InvoiceDeleted,
    /// `invoice.finalization_failed`: A draft couldn't be finalized. Its last finalization error says why: a customer's address that taxes need, for example.
    InvoiceFinalizationFailed,
    /// `invoice.finalized`: An invoice was finalized: it has a number, can't change in its sums, and is due.
    InvoiceFinalized,
    /// `invoice.marked_uncollectible`: An invoice was written off as uncollectible. It can still be paid.
    InvoiceMarkedUncollectible,
    /// `invoice.overdue`: An unpaid invoice is past its due date, by as many days as your automation says.
    InvoiceOverdue,
    /// `invoice.overpaid`: More was paid toward an invoice than it came to. Refund or credit what is too much.
    InvoiceOverpaid,
    /// `invoice.paid`: An invoice was paid in full, or marked as paid outside of Stripe.
    InvoicePaid,
    /// `invoice.payment_action_required`: A payment of an invoice waits for the customer, to authenticate for example. Bring them to the hosted page.
    InvoicePaymentActionRequired,
    /// `invoice.payment_attempt_required`: A payment is due on an invoice that your own processor collects. Take it there and report it.
    InvoicePaymentAttemptRequired,
    /// `invoice.payment_failed`: An attempt to pay an invoice failed. Stripe may try again, at the time of its next payment attempt.
    InvoicePaymentFailed,
    /// `invoice.payment_succeeded`: A payment of an invoice was successful. Unlike [`invoice.paid`](crate::events::EventType::InvoicePaid) it doesn't come for invoices marked as paid outside of Stripe.
    InvoicePaymentSucceeded,
    /// `invoice.sent`: An invoice was sent to the customer by email. In test mode the event comes without the email.
    InvoiceSent,
    /// `invoice.upcoming`: A subscription renews in a few days, as many as your settings say. The invoice doesn't exist yet and has no id: add items for it now.
    InvoiceUpcoming,
    /// `invoice.updated`: An invoice changed, in its amounts, status or metadata for example.
    InvoiceUpdated,
    /// `invoice.voided`: An invoice was voided: it counts as never owed.
    InvoiceVoided,
    /// `invoice.will_be_due`: An invoice will be due in some days, as many as your automation says.
    InvoiceWillBeDue,
    /// `invoice_payment.paid`: A payment toward an invoice arrived. The invoice may need more to be paid in full.
    InvoicePaymentPaid,
    /// `invoiceitem.created`: An invoice item was created, by you or as a proration.
    InvoiceitemCreated,
    /// `invoiceitem.deleted`: An invoice item was deleted before it was billed.
    InvoiceitemDeleted,
    /// `issuing_authorization.created`: A merchant asked to charge an issued card, and the answer was given. The authorization says whether it was approved.
    IssuingAuthorizationCreated,
    /// `issuing_authorization.request`: A merchant asks to charge an issued card, and Stripe waits for you: approve or decline within two seconds, in the webhook's answer.
    IssuingAuthorizationRequest,
    /// `issuing_authorization.updated`: An authorization changed: it was captured, reversed, raised or expired.
    IssuingAuthorizationUpdated,
    /// `issuing_card.created`: A card was issued. A physical one still has to be shipped and activated.
    IssuingCardCreated,
    /// `issuing_card.updated`: An issued card changed: its status, controls or delivery.
    IssuingCardUpdated,
    /// `issuing_cardholder.created`: A person or business whom cards can be issued to was created.
    IssuingCardholderCreated,
    /// `issuing_cardholder.updated`: A cardholder changed, in their requirements or status for example.
    IssuingCardholderUpdated,
    /// `issuing_dispute.closed`: A dispute over a purchase with your card ended: won, lost or expired.
    IssuingDisputeClosed,
    /// `issuing_dispute.created`: A dispute over a purchase with your card was begun. It still has to be submitted.
    IssuingDisputeCreated,
    /// `issuing_dispute.funds_reinstated`: The money of a disputed purchase was credited to you.
    IssuingDisputeFundsReinstated,
    /// `issuing_dispute.funds_rescinded`: Money that was credited for a disputed purchase was taken back.
    IssuingDisputeFundsRescinded,
    /// `issuing_dispute.submitted`: A dispute was handed to the card network. Its evidence is final.
    IssuingDisputeSubmitted,
    /// `issuing_dispute.updated`: A dispute over a purchase with your card changed, in its evidence for example.
    IssuingDisputeUpdated,
    /// `issuing_personalization_design.activated`: A card design can be used now, as its physical bundle became active.
    IssuingPersonalizationDesignActivated,
    /// `issuing_personalization_design.deactivated`: A card design can't be used any longer, as its physical bundle was deactivated.
    IssuingPersonalizationDesignDeactivated,
    /// `issuing_personalization_design.rejected`: A card design was refused in review. The reasons are in the design.
    IssuingPersonalizationDesignRejected,
    /// `issuing_personalization_design.updated`: A card design changed, in its logo, carrier text or name for example.
    IssuingPersonalizationDesignUpdated,
    /// `issuing_token.created`: An issued card was added to a wallet or stored with a merchant.
    IssuingTokenCreated,
    /// `issuing_token.updated`: A token of an issued card changed, in its status in most cases.
    IssuingTokenUpdated,
    /// `issuing_transaction.created`: An issued card moved money: a purchase was captured or refunded.
    IssuingTransactionCreated,
    /// `issuing_transaction.purchase_details_receipt_updated`: A purchase with an issued card got details of what was bought.
    IssuingTransactionPurchaseDetailsReceiptUpdated,
    /// `issuing_transaction.updated`: A transaction of an issued card changed, in its metadata or merchant data for example.
    IssuingTransactionUpdated,
    /// `mandate.updated`: A mandate changed: a customer or bank revoked it, or it became active. An inactive one allows no more debits.
    MandateUpdated,
    /// `payment_intent.amount_capturable_updated`: A payment intent holds money that you can capture, or how much changed.
    PaymentIntentAmountCapturableUpdated,
    /// `payment_intent.canceled`: A payment intent was canceled. What it held is released.
    PaymentIntentCanceled,
    /// `payment_intent.created`: A payment intent was created. Nothing has been paid yet.
    PaymentIntentCreated,
    /// `payment_intent.partially_funded`: A customer's bank transfer covers a part of a payment intent. The rest is still to come.
    PaymentIntentPartiallyFunded,
    /// `payment_intent.payment_failed`: An attempt to pay failed. The payment intent stays open: its last payment error says why, ask for another payment method.
    PaymentIntentPaymentFailed,
    /// `payment_intent.processing`: A payment was started, and its result is still to come, as with bank debits. Don't deliver yet unless you take the risk.
    PaymentIntentProcessing,
    /// `payment_intent.requires_action`: A payment waits for the customer, to authenticate or to send money. What to do is in the payment intent's next action.
    PaymentIntentRequiresAction,
    /// `payment_intent.succeeded`: A payment was successful: deliver.
    PaymentIntentSucceeded,
    /// `payment_link.created`: A payment link was created. Customers can pay at it from now on.
    PaymentLinkCreated,
    /// `payment_link.updated`: A payment link changed, or was deactivated.
    PaymentLinkUpdated,
    /// `payment_method.attached`: A payment method was saved to a customer.
    PaymentMethodAttached,
    /// `payment_method.automatically_updated`: A saved card got new details from its network, such as number or expiry after a replacement.
    PaymentMethodAutomaticallyUpdated,
    /// `payment_method.detached`: A payment method was removed from a customer. It can't be used again.
    PaymentMethodDetached,
    /// `payment_method.updated`: A payment method was changed by a call, in billing details or expiry for example.
    PaymentMethodUpdated,
    /// `payout.canceled`: A payout was canceled before it left. The money is back on the balance.
    PayoutCanceled,
    /// `payout.created`: A payout was created, by schedule or by a call. The money is on its way, or will be.
    PayoutCreated,
    /// `payout.failed`: A payout couldn't be delivered, or the bank sent it back. The money is back on the balance: check the bank account.
    PayoutFailed,
    /// `payout.paid`: A payout is expected to be in the bank account. It can still fail for some days.
    PayoutPaid,
    /// `payout.reconciliation_completed`: The balance transactions that an automatic payout consists of can be listed now.
    PayoutReconciliationCompleted,
    /// `payout.updated`: A payout changed, in its expected arrival, trace id or metadata for example.
    PayoutUpdated,
    /// `person.created`: Somebody was added to an account as owner, director, executive or representative.
    PersonCreated,
    /// `person.deleted`: Somebody's tie to an account was removed.
    PersonDeleted,
    /// `person.updated`: A person's data, verification or requirements changed.
    PersonUpdated,
    /// `plan.created`: A plan was created. A recurring price counts as one, and makes [`price.created`](crate::events::EventType::PriceCreated) too.
    PlanCreated,
    /// `plan.deleted`: A plan was deleted. Subscriptions to it go on.
    PlanDeleted,
    /// `plan.updated`: A plan changed, in its nickname or metadata for example.
    PlanUpdated,
    /// `price.created`: A price was created, by itself or with `price_data` in another call.
    PriceCreated,
    /// `price.deleted`: A price was deleted, which is possible only as long as it wasn't used.
    PriceDeleted,
    /// `price.updated`: A price changed, or was archived.
    PriceUpdated,
    /// `product.created`: A product was created, by itself or with `product_data` in another call.
    ProductCreated,
    /// `product.deleted`: A product was deleted, which is possible only without prices.
    ProductDeleted,
    /// `product.updated`: A product changed, or was archived.
    ProductUpdated,
    /// `promotion_code.created`: A promotion code was created. Customers can redeem it from now on.
    PromotionCodeCreated,
    /// `promotion_code.updated`: A promotion code changed, or was deactivated.
    PromotionCodeUpdated,
    /// `quote.accepted`: A quote was accepted. The invoice, subscription or schedule that it promised exists.
    QuoteAccepted,
    /// `quote.canceled`: A quote was canceled. It can't be accepted any longer.
    QuoteCanceled,
    /// `quote.created`: A quote was begun, as a draft that can still change.
    QuoteCreated,
    /// `quote.finalized`: A quote was finalized: it can be accepted and no longer changes.
    QuoteFinalized,
    /// `radar.early_fraud_warning.created`: A card issuer suspects that a charge is fraud. Consider a refund before it is disputed.
    RadarEarlyFraudWarningCreated,
    /// `radar.early_fraud_warning.updated`: A fraud warning changed. It may no longer be actionable.
    RadarEarlyFraudWarningUpdated,
    /// `refund.created`: A refund was created. It may still be pending or need the customer's bank details.
    RefundCreated,
    /// `refund.failed`: A refund couldn't be delivered. Its money is back on your balance: pay the customer in another way.
    RefundFailed,
    /// `refund.updated`: A refund changed: its status, its reference at the bank, or its metadata.
    RefundUpdated,
    /// `reporting.report_run.failed`: A report couldn't be made. The run's error says why.
    ReportingReportRunFailed,
    /// `reporting.report_run.succeeded`: A report is ready: its file can be downloaded.
    ReportingReportRunSucceeded,
    /// `reporting.report_type.updated`: Newer data can be had for a type of report, of another day in most cases.
    ReportingReportTypeUpdated,
    /// `reserve.hold.created`: Stripe or the platform held back money of an account as a reserve.
    ReserveHoldCreated,
    /// `reserve.hold.updated`: Money held back as a reserve changed: part of it was released, for example.
    ReserveHoldUpdated,
    /// `reserve.plan.created`: A rule was made that holds back money of an account as a reserve.
    ReservePlanCreated,
    /// `reserve.plan.disabled`: A rule that holds back money as a reserve was switched off.
    ReservePlanDisabled,
    /// `reserve.plan.expired`: A rule that holds back money as a reserve came to its end.
    ReservePlanExpired,
    /// `reserve.plan.updated`: A rule that holds back money as a reserve changed.
    ReservePlanUpdated,
    /// `reserve.release.created`: Money that was held back as a reserve was released.
    ReserveReleaseCreated,
    /// `review.closed`: A review of a payment ended. Its reason says how: approved, refunded, disputed.
    ReviewClosed,
    /// `review.opened`: A payment was put aside for review. Look at it before you deliver.
    ReviewOpened,
    /// `setup_intent.canceled`: A setup intent was canceled. It won't save a payment method any longer.
    SetupIntentCanceled,
    /// `setup_intent.created`: A setup intent was created. No payment method is saved yet.
    SetupIntentCreated,
    /// `setup_intent.requires_action`: Saving a payment method waits for the customer, to authenticate for example.
    SetupIntentRequiresAction,
    /// `setup_intent.setup_failed`: An attempt to save a payment method failed. The setup intent stays open: its last setup error says why.
    SetupIntentSetupFailed,
    /// `setup_intent.succeeded`: A payment method was set up and can be used for later payments.
    SetupIntentSucceeded,
    /// `sigma.scheduled_query_run.created`: A scheduled Sigma query ran. The event holds the run, with its file or error.
    SigmaScheduledQueryRunCreated,
    /// `source.canceled`: A source was canceled and can't be charged.
    SourceCanceled,
    /// `source.chargeable`: A source can be charged now. Do it soon, as some expire.
    SourceChargeable,
    /// `source.failed`: A source failed: the customer refused or didn't finish. Ask for another payment method.
    SourceFailed,
    /// `source.mandate_notification`: A payer must be told of a debit or of a change to their mandate. Tell them if you took that on.
    SourceMandateNotification,
    /// `source.refund_attributes_required`: A refund to a source waits for the customer's bank details. Have them supplied.
    SourceRefundAttributesRequired,
    /// `source.transaction.created`: Money arrived at a source that customers send money to.
    SourceTransactionCreated,
    /// `source.transaction.updated`: A transaction of a source changed, in its status for example.
    SourceTransactionUpdated,
    /// `subscription_schedule.aborted`: A schedule broke off, as its subscription was canceled because of unpaid invoices.
    SubscriptionScheduleAborted,
    /// `subscription_schedule.canceled`: A schedule was canceled, and its subscription with it.
    SubscriptionScheduleCanceled,
    /// `subscription_schedule.completed`: A schedule ran through all of its phases.
    SubscriptionScheduleCompleted,
    /// `subscription_schedule.created`: A subscription schedule was created, for a new subscription or one that was there.
    SubscriptionScheduleCreated,
    /// `subscription_schedule.expiring`: A schedule ends in seven days. Its end behavior says what comes then.
    SubscriptionScheduleExpiring,
    /// `subscription_schedule.released`: A schedule let go of its subscription, by a call or at its end. The subscription goes on by itself.
    SubscriptionScheduleReleased,
    /// `subscription_schedule.updated`: A schedule changed, or entered another phase.
    SubscriptionScheduleUpdated,
    /// `tax.settings.updated`: Settings of Stripe Tax changed, or became complete.
    TaxSettingsUpdated,
    /// `tax_rate.created`: A tax rate of your own was created. It is in effect where you put it.
    TaxRateCreated,
    /// `tax_rate.updated`: A tax rate changed, or was archived.
    TaxRateUpdated,
    /// `terminal.reader.action_failed`: What a reader was told to do failed: the card was declined, or the customer canceled. The reader's action says why.
    TerminalReaderActionFailed,
    /// `terminal.reader.action_succeeded`: A reader did what it was told to. Its action holds the result.
    TerminalReaderActionSucceeded,
    /// `terminal.reader.action_updated`: A reader got on with what it was told to do, without having finished.
    TerminalReaderActionUpdated,
    /// `test_helpers.test_clock.advancing`: A test clock is on its way to another time. Don't touch its objects until it is ready.
    TestHelpersTestClockAdvancing,
    /// `test_helpers.test_clock.created`: A test clock was created. Customers can be attached to it as they are created.
    TestHelpersTestClockCreated,
    /// `test_helpers.test_clock.deleted`: A test clock was deleted, with its customers and their subscriptions.
    TestHelpersTestClockDeleted,
    /// `test_helpers.test_clock.internal_failure`: A test clock couldn't advance because of a fault at Stripe. Make another one.
    TestHelpersTestClockInternalFailure,
    /// `test_helpers.test_clock.ready`: A test clock arrived at its time. What was to happen until then has happened.
    TestHelpersTestClockReady,
    /// `topup.canceled`: A top-up was canceled. No money comes from your bank.
    TopupCanceled,
    /// `topup.created`: A top-up of your balance was begun. Its money is still to come from your bank.
    TopupCreated,
    /// `topup.failed`: A top-up failed: your bank didn't give the money.
    TopupFailed,
    /// `topup.reversed`: A top-up that had arrived was taken back by the bank. Your balance falls by it.
    TopupReversed,
    /// `topup.succeeded`: The money of a top-up is on your balance.
    TopupSucceeded,
    /// `transfer.created`: Money was moved from a platform to a connected account, by a call or with a charge.
    TransferCreated,
    /// `transfer.reversed`: A transfer was taken back, in part or in full.
    TransferReversed,
    /// `transfer.updated`: A transfer's description or metadata changed.
    TransferUpdated,
    /// `treasury.credit_reversal.created`: Sending a received credit back was begun.
    TreasuryCreditReversalCreated,
    /// `treasury.credit_reversal.posted`: A received credit was sent back: the money left the financial account.
    TreasuryCreditReversalPosted,
    /// `treasury.debit_reversal.completed`: The reversal of a received debit ended well: its money is final.
    TreasuryDebitReversalCompleted,
    /// `treasury.debit_reversal.created`: The reversal of a received debit was begun.
    TreasuryDebitReversalCreated,
    /// `treasury.debit_reversal.initial_credit_granted`: The money of a reversed debit was credited for the time being, while the network decides.
    TreasuryDebitReversalInitialCreditGranted,
    /// `treasury.financial_account.closed`: A financial account was closed. No money moves in or out any longer.
    TreasuryFinancialAccountClosed,
    /// `treasury.financial_account.created`: A financial account was opened. Its features may still be pending.
    TreasuryFinancialAccountCreated,
    /// `treasury.financial_account.features_status_updated`: A feature of a financial account changed its status.
    TreasuryFinancialAccountFeaturesStatusUpdated,
    /// `treasury.inbound_transfer.canceled`: Pulling money into a financial account was canceled.
    TreasuryInboundTransferCanceled,
    /// `treasury.inbound_transfer.created`: Pulling money into a financial account was begun.
    TreasuryInboundTransferCreated,
    /// `treasury.inbound_transfer.failed`: Money couldn't be pulled into a financial account. Its failure details say why.
    TreasuryInboundTransferFailed,
    /// `treasury.inbound_transfer.succeeded`: Money that was pulled into a financial account is there. The bank can still return the debit.
    TreasuryInboundTransferSucceeded,
    /// `treasury.outbound_payment.canceled`: A payment from a financial account was canceled before it left.
    TreasuryOutboundPaymentCanceled,
    /// `treasury.outbound_payment.created`: A payment from a financial account was begun.
    TreasuryOutboundPaymentCreated,
    /// `treasury.outbound_payment.expected_arrival_date_updated`: A payment from a financial account will arrive on another day than was expected.
    TreasuryOutboundPaymentExpectedArrivalDateUpdated,
    /// `treasury.outbound_payment.failed`: A payment from a financial account failed. The money stays in the account.
    TreasuryOutboundPaymentFailed,
    /// `treasury.outbound_payment.posted`: A payment left the financial account. It can still be returned.
    TreasuryOutboundPaymentPosted,
    /// `treasury.outbound_payment.returned`: A payment came back to the financial account. Its returned details say why.
    TreasuryOutboundPaymentReturned,
    /// `treasury.outbound_payment.tracking_details_updated`: A payment from a financial account got the number by which banks trace it.
    TreasuryOutboundPaymentTrackingDetailsUpdated,
    /// `treasury.outbound_transfer.canceled`: A transfer from a financial account to its owner's bank was canceled before it left.
    TreasuryOutboundTransferCanceled,
    /// `treasury.outbound_transfer.created`: A transfer from a financial account to its owner's bank was begun.
    TreasuryOutboundTransferCreated,
    /// `treasury.outbound_transfer.expected_arrival_date_updated`: A transfer from a financial account will arrive on another day than was expected.
    TreasuryOutboundTransferExpectedArrivalDateUpdated,
    /// `treasury.outbound_transfer.failed`: A transfer from a financial account failed. The money stays in the account.
    TreasuryOutboundTransferFailed,
    /// `treasury.outbound_transfer.posted`: A transfer left the financial account. It can still be returned.
    TreasuryOutboundTransferPosted,
    /// `treasury.outbound_transfer.returned`: A transfer came back to the financial account. Its returned details say why.
    TreasuryOutboundTransferReturned,
    /// `treasury.outbound_transfer.tracking_details_updated`: A transfer from a financial account got the number by which banks trace it.
    TreasuryOutboundTransferTrackingDetailsUpdated,
    /// `treasury.received_credit.created`: Money came into a financial account. The credit's status says whether it was accepted.
    TreasuryReceivedCreditCreated,
    /// `treasury.received_credit.failed`: A check deposited to a financial account couldn't be cashed. Other credits don't have this event.
    TreasuryReceivedCreditFailed,
    /// `treasury.received_credit.succeeded`: A check deposited to a financial account was cashed. Other credits don't have this event.
    TreasuryReceivedCreditSucceeded,
    /// `treasury.received_debit.created`: Somebody pulled money out of a financial account.
    TreasuryReceivedDebitCreated,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    ApiVersion;
    0 => V2011_01_01 "2011-01-01";
    1 => V2011_06_21 "2011-06-21";
    2 => V2011_06_28 "2011-06-28";
    3 => V2011_08_01 "2011-08-01";
    4 => V2011_09_15 "2011-09-15";
    5 => V2011_11_17 "2011-11-17";
    6 => V2012_02_23 "2012-02-23";
    7 => V2012_03_25 "2012-03-25";
    8 => V2012_06_18 "2012-06-18";
    9 => V2012_06_28 "2012-06-28";
    10 => V2012_07_09 "2012-07-09";
    11 => V2012_09_24 "2012-09-24";
    12 => V2012_10_26 "2012-10-26";
    13 => V2012_11_07 "2012-11-07";
    14 => V2013_02_11 "2013-02-11";
    15 => V2013_02_13 "2013-02-13";
    16 => V2013_07_05 "2013-07-05";
    17 => V2013_08_12 "2013-08-12";
    18 => V2013_08_13 "2013-08-13";
    19 => V2013_10_29 "2013-10-29";
    20 => V2013_12_03 "2013-12-03";
    21 => V2014_01_31 "2014-01-31";
    22 => V2014_03_13 "2014-03-13";
    23 => V2014_03_28 "2014-03-28";
    24 => V2014_05_19 "2014-05-19";
    25 => V2014_06_13 "2014-06-13";
    26 => V2014_06_17 "2014-06-17";
    27 => V2014_07_22 "2014-07-22";
    28 => V2014_07_26 "2014-07-26";
    29 => V2014_08_04 "2014-08-04";
    30 => V2014_08_20 "2014-08-20";
    31 => V2014_09_08 "2014-09-08";
    32 => V2014_10_07 "2014-10-07";
    33 => V2014_11_05 "2014-11-05";
    34 => V2014_11_20 "2014-11-20";
    35 => V2014_12_08 "2014-12-08";
    36 => V2014_12_17 "2014-12-17";
    37 => V2014_12_22 "2014-12-22";
    38 => V2015_01_11 "2015-01-11";
    39 => V2015_01_26 "2015-01-26";
    40 => V2015_02_10 "2015-02-10";
    41 => V2015_02_16 "2015-02-16";
    42 => V2015_02_18 "2015-02-18";
    43 => V2015_03_24 "2015-03-24";
    44 => V2015_04_07 "2015-04-07";
    45 => V2015_06_15 "2015-06-15";
    46 => V2015_07_07 "2015-07-07";
    47 => V2015_07_13 "2015-07-13";
    48 => V2015_07_28 "2015-07-28";
    49 => V2015_08_07 "2015-08-07";
    50 => V2015_08_19 "2015-08-19";
    51 => V2015_09_03 "2015-09-03";
    52 => V2015_09_08 "2015-09-08";
    53 => V2015_09_23 "2015-09-23";
    54 => V2015_10_01 "2015-10-01";
    55 => V2015_10_12 "2015-10-12";
    56 => V2015_10_16 "2015-10-16";
    57 => V2016_02_03 "2016-02-03";
    58 => V2016_02_19 "2016-02-19";
    59 => V2016_02_22 "2016-02-22";
    60 => V2016_02_23 "2016-02-23";
    61 => V2016_02_29 "2016-02-29";
    62 => V2016_03_07 "2016-03-07";
    63 => V2016_06_15 "2016-06-15";
    64 => V2016_07_06 "2016-07-06";
    65 => V2016_10_19 "2016-10-19";
    66 => V2017_01_27 "2017-01-27";
    67 => V2017_02_14 "2017-02-14";
    68 => V2017_04_06 "2017-04-06";
    69 => V2017_05_25 "2017-05-25";
    70 => V2017_06_05 "2017-06-05";
    71 => V2017_08_15 "2017-08-15";
    72 => V2017_12_14 "2017-12-14";
    73 => V2018_01_23 "2018-01-23";
    74 => V2018_02_05 "2018-02-05";
    75 => V2018_02_06 "2018-02-06";
    76 => V2018_02_28 "2018-02-28";
    77 => V2018_05_21 "2018-05-21";
    78 => V2018_07_27 "2018-07-27";
    79 => V2018_08_23 "2018-08-23";
    80 => V2018_09_06 "2018-09-06";
    81 => V2018_09_24 "2018-09-24";
    82 => V2018_10_31 "2018-10-31";
    83 => V2018_11_08 "2018-11-08";
    84 => V2019_02_11 "2019-02-11";
    85 => V2019_02_19 "2019-02-19";
    86 => V2019_03_14 "2019-03-14";
    87 => V2019_05_16 "2019-05-16";
    88 => V2019_08_14 "2019-08-14";
    89 => V2019_09_09 "2019-09-09";
    90 => V2019_10_08 "2019-10-08";
    91 => V2019_10_17 "2019-10-17";
    92 => V2019_11_05 "2019-11-05";
    93 => V2019_12_03 "2019-12-03";
    94 => V2020_03_02 "2020-03-02";
    95 => V2020_08_27 "2020-08-27";
    96 => V2022_08_01 "2022-08-01";
    97 => V2022_11_15 "2022-11-15";
    98 => V2023_08_16 "2023-08-16";
    99 => V2023_10_16 "2023-10-16";
    100 => V2024_04_10 "2024-04-10";
    101 => V2024_06_20 "2024-06-20";
    102 => V2024_09_30Acacia "2024-09-30.acacia";
    103 => V2024_10_28Acacia "2024-10-28.acacia";
    104 => V2024_11_20Acacia "2024-11-20.acacia";
    105 => V2024_12_18Acacia "2024-12-18.acacia";
    106 => V2025_01_27Acacia "2025-01-27.acacia";
    107 => V2025_02_24Acacia "2025-02-24.acacia";
    108 => V2025_03_01Dashboard "2025-03-01.dashboard";
    109 => V2025_03_31Basil "2025-03-31.basil";
    110 => V2025_04_30Basil "2025-04-30.basil";
    111 => V2025_05_28Basil "2025-05-28.basil";
    112 => V2025_06_30Basil "2025-06-30.basil";
    113 => V2025_07_30Basil "2025-07-30.basil";
    114 => V2025_08_27Basil "2025-08-27.basil";
    115 => V2025_09_30Clover "2025-09-30.clover";
    116 => V2025_10_29Clover "2025-10-29.clover";
    117 => V2025_11_17Clover "2025-11-17.clover";
    118 => V2025_12_15Clover "2025-12-15.clover";
    119 => V2026_01_28Clover "2026-01-28.clover";
    120 => V2026_02_25Clover "2026-02-25.clover";
    121 => V2026_03_25Dahlia "2026-03-25.dahlia";
    122 => V2026_04_22Dahlia "2026-04-22.dahlia";
    123 => V2026_05_27Dahlia "2026-05-27.dahlia";
}

rt::open_enum! {
    EnabledEvent;
    0 => All "*";
    1 => AccountApplicationAuthorized "account.application.authorized";
    2 => AccountApplicationDeauthorized "account.application.deauthorized";
    3 => AccountExternalAccountCreated "account.external_account.created";
    4 => AccountExternalAccountDeleted "account.external_account.deleted";
    5 => AccountExternalAccountUpdated "account.external_account.updated";
    6 => AccountUpdated "account.updated";
    7 => ApplicationFeeCreated "application_fee.created";
    8 => ApplicationFeeRefundUpdated "application_fee.refund.updated";
    9 => ApplicationFeeRefunded "application_fee.refunded";
    10 => BalanceAvailable "balance.available";
    11 => BalanceSettingsUpdated "balance_settings.updated";
    12 => BillingAlertTriggered "billing.alert.triggered";
    13 => BillingCreditGrantCreated "billing.credit_grant.created";
    14 => BillingPortalConfigurationCreated "billing_portal.configuration.created";
    15 => BillingPortalConfigurationUpdated "billing_portal.configuration.updated";
    16 => BillingPortalSessionCreated "billing_portal.session.created";
    17 => CapabilityUpdated "capability.updated";
    18 => CashBalanceFundsAvailable "cash_balance.funds_available";
    19 => ChargeCaptured "charge.captured";
    20 => ChargeDisputeClosed "charge.dispute.closed";
    21 => ChargeDisputeCreated "charge.dispute.created";
    22 => ChargeDisputeFundsReinstated "charge.dispute.funds_reinstated";
    23 => ChargeDisputeFundsWithdrawn "charge.dispute.funds_withdrawn";
    24 => ChargeDisputeUpdated "charge.dispute.updated";
    25 => ChargeExpired "charge.expired";
    26 => ChargeFailed "charge.failed";
    27 => ChargePending "charge.pending";
    28 => ChargeRefundUpdated "charge.refund.updated";
    29 => ChargeRefunded "charge.refunded";
    30 => ChargeSucceeded "charge.succeeded";
    31 => ChargeUpdated "charge.updated";
    32 => CheckoutSessionAsyncPaymentFailed "checkout.session.async_payment_failed";
    33 => CheckoutSessionAsyncPaymentSucceeded "checkout.session.async_payment_succeeded";
    34 => CheckoutSessionCompleted "checkout.session.completed";
    35 => CheckoutSessionExpired "checkout.session.expired";
    36 => ClimateOrderCanceled "climate.order.canceled";
    37 => ClimateOrderCreated "climate.order.created";
    38 => ClimateOrderDelayed "climate.order.delayed";
    39 => ClimateOrderDelivered "climate.order.delivered";
    40 => ClimateOrderProductSubstituted "climate.order.product_substituted";
    41 => ClimateProductCreated "climate.product.created";
    42 => ClimateProductPricingUpdated "climate.product.pricing_updated";
    43 => CouponCreated "coupon.created";
    44 => CouponDeleted "coupon.deleted";
    45 => CouponUpdated "coupon.updated";
    46 => CreditNoteCreated "credit_note.created";
    47 => CreditNoteUpdated "credit_note.updated";
    48 => CreditNoteVoided "credit_note.voided";
    49 => CustomerCreated "customer.created";
    50 => CustomerDeleted "customer.deleted";
    51 => CustomerDiscountCreated "customer.discount.created";
    52 => CustomerDiscountDeleted "customer.discount.deleted";
    53 => CustomerDiscountUpdated "customer.discount.updated";
    54 => CustomerSourceCreated "customer.source.created";
    55 => CustomerSourceDeleted "customer.source.deleted";
    56 => CustomerSourceExpiring "customer.source.expiring";
    57 => CustomerSourceUpdated "customer.source.updated";
    58 => CustomerSubscriptionCreated "customer.subscription.created";
    59 => CustomerSubscriptionDeleted "customer.subscription.deleted";
    60 => CustomerSubscriptionPaused "customer.subscription.paused";
    61 => CustomerSubscriptionPendingUpdateApplied "customer.subscription.pending_update_applied";
    62 => CustomerSubscriptionPendingUpdateExpired "customer.subscription.pending_update_expired";
    63 => CustomerSubscriptionResumed "customer.subscription.resumed";
    64 => CustomerSubscriptionTrialWillEnd "customer.subscription.trial_will_end";
    65 => CustomerSubscriptionUpdated "customer.subscription.updated";
    66 => CustomerTaxIdCreated "customer.tax_id.created";
    67 => CustomerTaxIdDeleted "customer.tax_id.deleted";
    68 => CustomerTaxIdUpdated "customer.tax_id.updated";
    69 => CustomerUpdated "customer.updated";
    70 => CustomerCashBalanceTransactionCreated "customer_cash_balance_transaction.created";
    71 => EntitlementsActiveEntitlementSummaryUpdated "entitlements.active_entitlement_summary.updated";
    72 => FileCreated "file.created";
    73 => FinancialConnectionsAccountAccountNumbersUpdated "financial_connections.account.account_numbers_updated";
    74 => FinancialConnectionsAccountCreated "financial_connections.account.created";
    75 => FinancialConnectionsAccountDeactivated "financial_connections.account.deactivated";
    76 => FinancialConnectionsAccountDisconnected "financial_connections.account.disconnected";
    77 => FinancialConnectionsAccountReactivated "financial_connections.account.reactivated";
    78 => FinancialConnectionsAccountRefreshedBalance "financial_connections.account.refreshed_balance";
    79 => FinancialConnectionsAccountRefreshedOwnership "financial_connections.account.refreshed_ownership";
    80 => FinancialConnectionsAccountRefreshedTransactions "financial_connections.account.refreshed_transactions";
    81 => FinancialConnectionsAccountUpcomingAccountNumberExpiry "financial_connections.account.upcoming_account_number_expiry";
    82 => IdentityVerificationSessionCanceled "identity.verification_session.canceled";
    83 => IdentityVerificationSessionCreated "identity.verification_session.created";
    84 => IdentityVerificationSessionProcessing "identity.verification_session.processing";
    85 => IdentityVerificationSessionRedacted "identity.verification_session.redacted";
    86 => IdentityVerificationSessionRequiresInput "identity.verification_session.requires_input";
    87 => IdentityVerificationSessionVerified "identity.verification_session.verified";
    88 => InvoiceCreated "invoice.created";
    89 => InvoiceDeleted "invoice.deleted";
    90 => InvoiceFinalizationFailed "invoice.finalization_failed";
    91 => InvoiceFinalized "invoice.finalized";
    92 => InvoiceMarkedUncollectible "invoice.marked_uncollectible";
    93 => InvoiceOverdue "invoice.overdue";
    94 => InvoiceOverpaid "invoice.overpaid";
    95 => InvoicePaid "invoice.paid";
    96 => InvoicePaymentActionRequired "invoice.payment_action_required";
    97 => InvoicePaymentAttemptRequired "invoice.payment_attempt_required";
    98 => InvoicePaymentFailed "invoice.payment_failed";
    99 => InvoicePaymentSucceeded "invoice.payment_succeeded";
    100 => InvoiceSent "invoice.sent";
    101 => InvoiceUpcoming "invoice.upcoming";
    102 => InvoiceUpdated "invoice.updated";
    103 => InvoiceVoided "invoice.voided";
    104 => InvoiceWillBeDue "invoice.will_be_due";
    105 => InvoicePaymentPaid "invoice_payment.paid";
    106 => InvoiceitemCreated "invoiceitem.created";
    107 => InvoiceitemDeleted "invoiceitem.deleted";
    108 => IssuingAuthorizationCreated "issuing_authorization.created";
    109 => IssuingAuthorizationRequest "issuing_authorization.request";
    110 => IssuingAuthorizationUpdated "issuing_authorization.updated";
    111 => IssuingCardCreated "issuing_card.created";
    112 => IssuingCardUpdated "issuing_card.updated";
    113 => IssuingCardholderCreated "issuing_cardholder.created";
    114 => IssuingCardholderUpdated "issuing_cardholder.updated";
    115 => IssuingDisputeClosed "issuing_dispute.closed";
    116 => IssuingDisputeCreated "issuing_dispute.created";
    117 => IssuingDisputeFundsReinstated "issuing_dispute.funds_reinstated";
    118 => IssuingDisputeFundsRescinded "issuing_dispute.funds_rescinded";
    119 => IssuingDisputeSubmitted "issuing_dispute.submitted";
    120 => IssuingDisputeUpdated "issuing_dispute.updated";
    121 => IssuingPersonalizationDesignActivated "issuing_personalization_design.activated";
    122 => IssuingPersonalizationDesignDeactivated "issuing_personalization_design.deactivated";
    123 => IssuingPersonalizationDesignRejected "issuing_personalization_design.rejected";
    124 => IssuingPersonalizationDesignUpdated "issuing_personalization_design.updated";
    125 => IssuingTokenCreated "issuing_token.created";
    126 => IssuingTokenUpdated "issuing_token.updated";
    127 => IssuingTransactionCreated "issuing_transaction.created";
    128 => IssuingTransactionPurchaseDetailsReceiptUpdated "issuing_transaction.purchase_details_receipt_updated";
    129 => IssuingTransactionUpdated "issuing_transaction.updated";
    130 => MandateUpdated "mandate.updated";
    131 => PaymentIntentAmountCapturableUpdated "payment_intent.amount_capturable_updated";
    132 => PaymentIntentCanceled "payment_intent.canceled";
    133 => PaymentIntentCreated "payment_intent.created";
    134 => PaymentIntentPartiallyFunded "payment_intent.partially_funded";
    135 => PaymentIntentPaymentFailed "payment_intent.payment_failed";
    136 => PaymentIntentProcessing "payment_intent.processing";
    137 => PaymentIntentRequiresAction "payment_intent.requires_action";
    138 => PaymentIntentSucceeded "payment_intent.succeeded";
    139 => PaymentLinkCreated "payment_link.created";
    140 => PaymentLinkUpdated "payment_link.updated";
    141 => PaymentMethodAttached "payment_method.attached";
    142 => PaymentMethodAutomaticallyUpdated "payment_method.automatically_updated";
    143 => PaymentMethodDetached "payment_method.detached";
    144 => PaymentMethodUpdated "payment_method.updated";
    145 => PayoutCanceled "payout.canceled";
    146 => PayoutCreated "payout.created";
    147 => PayoutFailed "payout.failed";
    148 => PayoutPaid "payout.paid";
    149 => PayoutReconciliationCompleted "payout.reconciliation_completed";
    150 => PayoutUpdated "payout.updated";
    151 => PersonCreated "person.created";
    152 => PersonDeleted "person.deleted";
    153 => PersonUpdated "person.updated";
    154 => PlanCreated "plan.created";
    155 => PlanDeleted "plan.deleted";
    156 => PlanUpdated "plan.updated";
    157 => PriceCreated "price.created";
    158 => PriceDeleted "price.deleted";
    159 => PriceUpdated "price.updated";
    160 => ProductCreated "product.created";
    161 => ProductDeleted "product.deleted";
    162 => ProductUpdated "product.updated";
    163 => PromotionCodeCreated "promotion_code.created";
    164 => PromotionCodeUpdated "promotion_code.updated";
    165 => QuoteAccepted "quote.accepted";
    166 => QuoteCanceled "quote.canceled";
    167 => QuoteCreated "quote.created";
    168 => QuoteFinalized "quote.finalized";
    169 => RadarEarlyFraudWarningCreated "radar.early_fraud_warning.created";
    170 => RadarEarlyFraudWarningUpdated "radar.early_fraud_warning.updated";
    171 => RefundCreated "refund.created";
    172 => RefundFailed "refund.failed";
    173 => RefundUpdated "refund.updated";
    174 => ReportingReportRunFailed "reporting.report_run.failed";
    175 => ReportingReportRunSucceeded "reporting.report_run.succeeded";
    176 => ReportingReportTypeUpdated "reporting.report_type.updated";
    177 => ReserveHoldCreated "reserve.hold.created";
    178 => ReserveHoldUpdated "reserve.hold.updated";
    179 => ReservePlanCreated "reserve.plan.created";
    180 => ReservePlanDisabled "reserve.plan.disabled";
    181 => ReservePlanExpired "reserve.plan.expired";
    182 => ReservePlanUpdated "reserve.plan.updated";
    183 => ReserveReleaseCreated "reserve.release.created";
    184 => ReviewClosed "review.closed";
    185 => ReviewOpened "review.opened";
    186 => SetupIntentCanceled "setup_intent.canceled";
    187 => SetupIntentCreated "setup_intent.created";
    188 => SetupIntentRequiresAction "setup_intent.requires_action";
    189 => SetupIntentSetupFailed "setup_intent.setup_failed";
    190 => SetupIntentSucceeded "setup_intent.succeeded";
    191 => SigmaScheduledQueryRunCreated "sigma.scheduled_query_run.created";
    192 => SourceCanceled "source.canceled";
    193 => SourceChargeable "source.chargeable";
    194 => SourceFailed "source.failed";
    195 => SourceMandateNotification "source.mandate_notification";
    196 => SourceRefundAttributesRequired "source.refund_attributes_required";
    197 => SourceTransactionCreated "source.transaction.created";
    198 => SourceTransactionUpdated "source.transaction.updated";
    199 => SubscriptionScheduleAborted "subscription_schedule.aborted";
    200 => SubscriptionScheduleCanceled "subscription_schedule.canceled";
    201 => SubscriptionScheduleCompleted "subscription_schedule.completed";
    202 => SubscriptionScheduleCreated "subscription_schedule.created";
    203 => SubscriptionScheduleExpiring "subscription_schedule.expiring";
    204 => SubscriptionScheduleReleased "subscription_schedule.released";
    205 => SubscriptionScheduleUpdated "subscription_schedule.updated";
    206 => TaxSettingsUpdated "tax.settings.updated";
    207 => TaxRateCreated "tax_rate.created";
    208 => TaxRateUpdated "tax_rate.updated";
    209 => TerminalReaderActionFailed "terminal.reader.action_failed";
    210 => TerminalReaderActionSucceeded "terminal.reader.action_succeeded";
    211 => TerminalReaderActionUpdated "terminal.reader.action_updated";
    212 => TestHelpersTestClockAdvancing "test_helpers.test_clock.advancing";
    213 => TestHelpersTestClockCreated "test_helpers.test_clock.created";
    214 => TestHelpersTestClockDeleted "test_helpers.test_clock.deleted";
    215 => TestHelpersTestClockInternalFailure "test_helpers.test_clock.internal_failure";
    216 => TestHelpersTestClockReady "test_helpers.test_clock.ready";
    217 => TopupCanceled "topup.canceled";
    218 => TopupCreated "topup.created";
    219 => TopupFailed "topup.failed";
    220 => TopupReversed "topup.reversed";
    221 => TopupSucceeded "topup.succeeded";
    222 => TransferCreated "transfer.created";
    223 => TransferReversed "transfer.reversed";
    224 => TransferUpdated "transfer.updated";
    225 => TreasuryCreditReversalCreated "treasury.credit_reversal.created";
    226 => TreasuryCreditReversalPosted "treasury.credit_reversal.posted";
    227 => TreasuryDebitReversalCompleted "treasury.debit_reversal.completed";
    228 => TreasuryDebitReversalCreated "treasury.debit_reversal.created";
    229 => TreasuryDebitReversalInitialCreditGranted "treasury.debit_reversal.initial_credit_granted";
    230 => TreasuryFinancialAccountClosed "treasury.financial_account.closed";
    231 => TreasuryFinancialAccountCreated "treasury.financial_account.created";
    232 => TreasuryFinancialAccountFeaturesStatusUpdated "treasury.financial_account.features_status_updated";
    233 => TreasuryInboundTransferCanceled "treasury.inbound_transfer.canceled";
    234 => TreasuryInboundTransferCreated "treasury.inbound_transfer.created";
    235 => TreasuryInboundTransferFailed "treasury.inbound_transfer.failed";
    236 => TreasuryInboundTransferSucceeded "treasury.inbound_transfer.succeeded";
    237 => TreasuryOutboundPaymentCanceled "treasury.outbound_payment.canceled";
    238 => TreasuryOutboundPaymentCreated "treasury.outbound_payment.created";
    239 => TreasuryOutboundPaymentExpectedArrivalDateUpdated "treasury.outbound_payment.expected_arrival_date_updated";
    240 => TreasuryOutboundPaymentFailed "treasury.outbound_payment.failed";
    241 => TreasuryOutboundPaymentPosted "treasury.outbound_payment.posted";
    242 => TreasuryOutboundPaymentReturned "treasury.outbound_payment.returned";
    243 => TreasuryOutboundPaymentTrackingDetailsUpdated "treasury.outbound_payment.tracking_details_updated";
    244 => TreasuryOutboundTransferCanceled "treasury.outbound_transfer.canceled";
    245 => TreasuryOutboundTransferCreated "treasury.outbound_transfer.created";
    246 => TreasuryOutboundTransferExpectedArrivalDateUpdated "treasury.outbound_transfer.expected_arrival_date_updated";
    247 => TreasuryOutboundTransferFailed "treasury.outbound_transfer.failed";
    248 => TreasuryOutboundTransferPosted "treasury.outbound_transfer.posted";
    249 => TreasuryOutboundTransferReturned "treasury.outbound_transfer.returned";
    250 => TreasuryOutboundTransferTrackingDetailsUpdated "treasury.outbound_transfer.tracking_details_updated";
    251 => TreasuryReceivedCreditCreated "treasury.received_credit.created";
    252 => TreasuryReceivedCreditFailed "treasury.received_credit.failed";
    253 => TreasuryReceivedCreditSucceeded "treasury.received_credit.succeeded";
    254 => TreasuryReceivedDebitCreated "treasury.received_debit.created";
}
