// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

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
    /// `account.application.authorized`
    AccountApplicationAuthorized,
    /// `account.application.deauthorized`
    AccountApplicationDeauthorized,
    /// `account.external_account.created`
    AccountExternalAccountCreated,
    /// `account.external_account.deleted`
    AccountExternalAccountDeleted,
    /// `account.external_account.updated`
    AccountExternalAccountUpdated,
    /// `account.updated`
    AccountUpdated,
    /// `application_fee.created`
    ApplicationFeeCreated,
    /// `application_fee.refund.updated`
    ApplicationFeeRefundUpdated,
    /// `application_fee.refunded`
    ApplicationFeeRefunded,
    /// `balance.available`
    BalanceAvailable,
    /// `balance_settings.updated`
    BalanceSettingsUpdated,
    /// `billing.alert.triggered`
    BillingAlertTriggered,
    /// `billing.credit_grant.created`
    BillingCreditGrantCreated,
    /// `billing_portal.configuration.created`
    BillingPortalConfigurationCreated,
    /// `billing_portal.configuration.updated`
    BillingPortalConfigurationUpdated,
    /// `billing_portal.session.created`
    BillingPortalSessionCreated,
    /// `capability.updated`
    CapabilityUpdated,
    /// `cash_balance.funds_available`
    CashBalanceFundsAvailable,
    /// `charge.captured`
    ChargeCaptured,
    /// `charge.dispute.closed`
    ChargeDisputeClosed,
    /// `charge.dispute.created`
    ChargeDisputeCreated,
    /// `charge.dispute.funds_reinstated`
    ChargeDisputeFundsReinstated,
    /// `charge.dispute.funds_withdrawn`
    ChargeDisputeFundsWithdrawn,
    /// `charge.dispute.updated`
    ChargeDisputeUpdated,
    /// `charge.expired`
    ChargeExpired,
    /// `charge.failed`
    ChargeFailed,
    /// `charge.pending`
    ChargePending,
    /// `charge.refund.updated`
    ChargeRefundUpdated,
    /// `charge.refunded`
    ChargeRefunded,
    /// `charge.succeeded`
    ChargeSucceeded,
    /// `charge.updated`
    ChargeUpdated,
    /// `checkout.session.async_payment_failed`
    CheckoutSessionAsyncPaymentFailed,
    /// `checkout.session.async_payment_succeeded`
    CheckoutSessionAsyncPaymentSucceeded,
    /// `checkout.session.completed`
    CheckoutSessionCompleted,
    /// `checkout.session.expired`
    CheckoutSessionExpired,
    /// `climate.order.canceled`
    ClimateOrderCanceled,
    /// `climate.order.created`
    ClimateOrderCreated,
    /// `climate.order.delayed`
    ClimateOrderDelayed,
    /// `climate.order.delivered`
    ClimateOrderDelivered,
    /// `climate.order.product_substituted`
    ClimateOrderProductSubstituted,
    /// `climate.product.created`
    ClimateProductCreated,
    /// `climate.product.pricing_updated`
    ClimateProductPricingUpdated,
    /// `coupon.created`
    CouponCreated,
    /// `coupon.deleted`
    CouponDeleted,
    /// `coupon.updated`
    CouponUpdated,
    /// `credit_note.created`
    CreditNoteCreated,
    /// `credit_note.updated`
    CreditNoteUpdated,
    /// `credit_note.voided`
    CreditNoteVoided,
    /// `customer.created`
    CustomerCreated,
    /// `customer.deleted`
    CustomerDeleted,
    /// `customer.discount.created`
    CustomerDiscountCreated,
    /// `customer.discount.deleted`
    CustomerDiscountDeleted,
    /// `customer.discount.updated`
    CustomerDiscountUpdated,
    /// `customer.source.created`
    CustomerSourceCreated,
    /// `customer.source.deleted`
    CustomerSourceDeleted,
    /// `customer.source.expiring`
    CustomerSourceExpiring,
    /// `customer.source.updated`
    CustomerSourceUpdated,
    /// `customer.subscription.created`
    CustomerSubscriptionCreated,
    /// `customer.subscription.deleted`
    CustomerSubscriptionDeleted,
    /// `customer.subscription.paused`
    CustomerSubscriptionPaused,
    /// `customer.subscription.pending_update_applied`
    CustomerSubscriptionPendingUpdateApplied,
    /// `customer.subscription.pending_update_expired`
    CustomerSubscriptionPendingUpdateExpired,
    /// `customer.subscription.resumed`
    CustomerSubscriptionResumed,
    /// `customer.subscription.trial_will_end`
    CustomerSubscriptionTrialWillEnd,
    /// `customer.subscription.updated`
    CustomerSubscriptionUpdated,
    /// `customer.tax_id.created`
    CustomerTaxIdCreated,
    /// `customer.tax_id.deleted`
    CustomerTaxIdDeleted,
    /// `customer.tax_id.updated`
    CustomerTaxIdUpdated,
    /// `customer.updated`
    CustomerUpdated,
    /// `customer_cash_balance_transaction.created`
    CustomerCashBalanceTransactionCreated,
    /// `entitlements.active_entitlement_summary.updated`
    EntitlementsActiveEntitlementSummaryUpdated,
    /// `file.created`
    FileCreated,
    /// `financial_connections.account.account_numbers_updated`
    FinancialConnectionsAccountAccountNumbersUpdated,
    /// `financial_connections.account.created`
    FinancialConnectionsAccountCreated,
    /// `financial_connections.account.deactivated`
    FinancialConnectionsAccountDeactivated,
    /// `financial_connections.account.disconnected`
    FinancialConnectionsAccountDisconnected,
    /// `financial_connections.account.reactivated`
    FinancialConnectionsAccountReactivated,
    /// `financial_connections.account.refreshed_balance`
    FinancialConnectionsAccountRefreshedBalance,
    /// `financial_connections.account.refreshed_ownership`
    FinancialConnectionsAccountRefreshedOwnership,
    /// `financial_connections.account.refreshed_transactions`
    FinancialConnectionsAccountRefreshedTransactions,
    /// `financial_connections.account.upcoming_account_number_expiry`
    FinancialConnectionsAccountUpcomingAccountNumberExpiry,
    /// `identity.verification_session.canceled`
    IdentityVerificationSessionCanceled,
    /// `identity.verification_session.created`
    IdentityVerificationSessionCreated,
    /// `identity.verification_session.processing`
    IdentityVerificationSessionProcessing,
    /// `identity.verification_session.redacted`
    IdentityVerificationSessionRedacted,
    /// `identity.verification_session.requires_input`
    IdentityVerificationSessionRequiresInput,
    /// `identity.verification_session.verified`
    IdentityVerificationSessionVerified,
    /// `invoice.created`
    InvoiceCreated,
    /// `invoice.deleted`
    InvoiceDeleted,
    /// `invoice.finalization_failed`
    InvoiceFinalizationFailed,
    /// `invoice.finalized`
    InvoiceFinalized,
    /// `invoice.marked_uncollectible`
    InvoiceMarkedUncollectible,
    /// `invoice.overdue`
    InvoiceOverdue,
    /// `invoice.overpaid`
    InvoiceOverpaid,
    /// `invoice.paid`
    InvoicePaid,
    /// `invoice.payment_action_required`
    InvoicePaymentActionRequired,
    /// `invoice.payment_attempt_required`
    InvoicePaymentAttemptRequired,
    /// `invoice.payment_failed`
    InvoicePaymentFailed,
    /// `invoice.payment_succeeded`
    InvoicePaymentSucceeded,
    /// `invoice.sent`
    InvoiceSent,
    /// `invoice.upcoming`
    InvoiceUpcoming,
    /// `invoice.updated`
    InvoiceUpdated,
    /// `invoice.voided`
    InvoiceVoided,
    /// `invoice.will_be_due`
    InvoiceWillBeDue,
    /// `invoice_payment.paid`
    InvoicePaymentPaid,
    /// `invoiceitem.created`
    InvoiceitemCreated,
    /// `invoiceitem.deleted`
    InvoiceitemDeleted,
    /// `issuing_authorization.created`
    IssuingAuthorizationCreated,
    /// `issuing_authorization.request`
    IssuingAuthorizationRequest,
    /// `issuing_authorization.updated`
    IssuingAuthorizationUpdated,
    /// `issuing_card.created`
    IssuingCardCreated,
    /// `issuing_card.updated`
    IssuingCardUpdated,
    /// `issuing_cardholder.created`
    IssuingCardholderCreated,
    /// `issuing_cardholder.updated`
    IssuingCardholderUpdated,
    /// `issuing_dispute.closed`
    IssuingDisputeClosed,
    /// `issuing_dispute.created`
    IssuingDisputeCreated,
    /// `issuing_dispute.funds_reinstated`
    IssuingDisputeFundsReinstated,
    /// `issuing_dispute.funds_rescinded`
    IssuingDisputeFundsRescinded,
    /// `issuing_dispute.submitted`
    IssuingDisputeSubmitted,
    /// `issuing_dispute.updated`
    IssuingDisputeUpdated,
    /// `issuing_personalization_design.activated`
    IssuingPersonalizationDesignActivated,
    /// `issuing_personalization_design.deactivated`
    IssuingPersonalizationDesignDeactivated,
    /// `issuing_personalization_design.rejected`
    IssuingPersonalizationDesignRejected,
    /// `issuing_personalization_design.updated`
    IssuingPersonalizationDesignUpdated,
    /// `issuing_token.created`
    IssuingTokenCreated,
    /// `issuing_token.updated`
    IssuingTokenUpdated,
    /// `issuing_transaction.created`
    IssuingTransactionCreated,
    /// `issuing_transaction.purchase_details_receipt_updated`
    IssuingTransactionPurchaseDetailsReceiptUpdated,
    /// `issuing_transaction.updated`
    IssuingTransactionUpdated,
    /// `mandate.updated`
    MandateUpdated,
    /// `payment_intent.amount_capturable_updated`
    PaymentIntentAmountCapturableUpdated,
    /// `payment_intent.canceled`
    PaymentIntentCanceled,
    /// `payment_intent.created`
    PaymentIntentCreated,
    /// `payment_intent.partially_funded`
    PaymentIntentPartiallyFunded,
    /// `payment_intent.payment_failed`
    PaymentIntentPaymentFailed,
    /// `payment_intent.processing`
    PaymentIntentProcessing,
    /// `payment_intent.requires_action`
    PaymentIntentRequiresAction,
    /// `payment_intent.succeeded`
    PaymentIntentSucceeded,
    /// `payment_link.created`
    PaymentLinkCreated,
    /// `payment_link.updated`
    PaymentLinkUpdated,
    /// `payment_method.attached`
    PaymentMethodAttached,
    /// `payment_method.automatically_updated`
    PaymentMethodAutomaticallyUpdated,
    /// `payment_method.detached`
    PaymentMethodDetached,
    /// `payment_method.updated`
    PaymentMethodUpdated,
    /// `payout.canceled`
    PayoutCanceled,
    /// `payout.created`
    PayoutCreated,
    /// `payout.failed`
    PayoutFailed,
    /// `payout.paid`
    PayoutPaid,
    /// `payout.reconciliation_completed`
    PayoutReconciliationCompleted,
    /// `payout.updated`
    PayoutUpdated,
    /// `person.created`
    PersonCreated,
    /// `person.deleted`
    PersonDeleted,
    /// `person.updated`
    PersonUpdated,
    /// `plan.created`
    PlanCreated,
    /// `plan.deleted`
    PlanDeleted,
    /// `plan.updated`
    PlanUpdated,
    /// `price.created`
    PriceCreated,
    /// `price.deleted`
    PriceDeleted,
    /// `price.updated`
    PriceUpdated,
    /// `product.created`
    ProductCreated,
    /// `product.deleted`
    ProductDeleted,
    /// `product.updated`
    ProductUpdated,
    /// `promotion_code.created`
    PromotionCodeCreated,
    /// `promotion_code.updated`
    PromotionCodeUpdated,
    /// `quote.accepted`
    QuoteAccepted,
    /// `quote.canceled`
    QuoteCanceled,
    /// `quote.created`
    QuoteCreated,
    /// `quote.finalized`
    QuoteFinalized,
    /// `radar.early_fraud_warning.created`
    RadarEarlyFraudWarningCreated,
    /// `radar.early_fraud_warning.updated`
    RadarEarlyFraudWarningUpdated,
    /// `refund.created`
    RefundCreated,
    /// `refund.failed`
    RefundFailed,
    /// `refund.updated`
    RefundUpdated,
    /// `reporting.report_run.failed`
    ReportingReportRunFailed,
    /// `reporting.report_run.succeeded`
    ReportingReportRunSucceeded,
    /// `reporting.report_type.updated`
    ReportingReportTypeUpdated,
    /// `reserve.hold.created`
    ReserveHoldCreated,
    /// `reserve.hold.updated`
    ReserveHoldUpdated,
    /// `reserve.plan.created`
    ReservePlanCreated,
    /// `reserve.plan.disabled`
    ReservePlanDisabled,
    /// `reserve.plan.expired`
    ReservePlanExpired,
    /// `reserve.plan.updated`
    ReservePlanUpdated,
    /// `reserve.release.created`
    ReserveReleaseCreated,
    /// `review.closed`
    ReviewClosed,
    /// `review.opened`
    ReviewOpened,
    /// `setup_intent.canceled`
    SetupIntentCanceled,
    /// `setup_intent.created`
    SetupIntentCreated,
    /// `setup_intent.requires_action`
    SetupIntentRequiresAction,
    /// `setup_intent.setup_failed`
    SetupIntentSetupFailed,
    /// `setup_intent.succeeded`
    SetupIntentSucceeded,
    /// `sigma.scheduled_query_run.created`
    SigmaScheduledQueryRunCreated,
    /// `source.canceled`
    SourceCanceled,
    /// `source.chargeable`
    SourceChargeable,
    /// `source.failed`
    SourceFailed,
    /// `source.mandate_notification`
    SourceMandateNotification,
    /// `source.refund_attributes_required`
    SourceRefundAttributesRequired,
    /// `source.transaction.created`
    SourceTransactionCreated,
    /// `source.transaction.updated`
    SourceTransactionUpdated,
    /// `subscription_schedule.aborted`
    SubscriptionScheduleAborted,
    /// `subscription_schedule.canceled`
    SubscriptionScheduleCanceled,
    /// `subscription_schedule.completed`
    SubscriptionScheduleCompleted,
    /// `subscription_schedule.created`
    SubscriptionScheduleCreated,
    /// `subscription_schedule.expiring`
    SubscriptionScheduleExpiring,
    /// `subscription_schedule.released`
    SubscriptionScheduleReleased,
    /// `subscription_schedule.updated`
    SubscriptionScheduleUpdated,
    /// `tax.settings.updated`
    TaxSettingsUpdated,
    /// `tax_rate.created`
    TaxRateCreated,
    /// `tax_rate.updated`
    TaxRateUpdated,
    /// `terminal.reader.action_failed`
    TerminalReaderActionFailed,
    /// `terminal.reader.action_succeeded`
    TerminalReaderActionSucceeded,
    /// `terminal.reader.action_updated`
    TerminalReaderActionUpdated,
    /// `test_helpers.test_clock.advancing`
    TestHelpersTestClockAdvancing,
    /// `test_helpers.test_clock.created`
    TestHelpersTestClockCreated,
    /// `test_helpers.test_clock.deleted`
    TestHelpersTestClockDeleted,
    /// `test_helpers.test_clock.internal_failure`
    TestHelpersTestClockInternalFailure,
    /// `test_helpers.test_clock.ready`
    TestHelpersTestClockReady,
    /// `topup.canceled`
    TopupCanceled,
    /// `topup.created`
    TopupCreated,
    /// `topup.failed`
    TopupFailed,
    /// `topup.reversed`
    TopupReversed,
    /// `topup.succeeded`
    TopupSucceeded,
    /// `transfer.created`
    TransferCreated,
    /// `transfer.reversed`
    TransferReversed,
    /// `transfer.updated`
    TransferUpdated,
    /// `treasury.credit_reversal.created`
    TreasuryCreditReversalCreated,
    /// `treasury.credit_reversal.posted`
    TreasuryCreditReversalPosted,
    /// `treasury.debit_reversal.completed`
    TreasuryDebitReversalCompleted,
    /// `treasury.debit_reversal.created`
    TreasuryDebitReversalCreated,
    /// `treasury.debit_reversal.initial_credit_granted`
    TreasuryDebitReversalInitialCreditGranted,
    /// `treasury.financial_account.closed`
    TreasuryFinancialAccountClosed,
    /// `treasury.financial_account.created`
    TreasuryFinancialAccountCreated,
    /// `treasury.financial_account.features_status_updated`
    TreasuryFinancialAccountFeaturesStatusUpdated,
    /// `treasury.inbound_transfer.canceled`
    TreasuryInboundTransferCanceled,
    /// `treasury.inbound_transfer.created`
    TreasuryInboundTransferCreated,
    /// `treasury.inbound_transfer.failed`
    TreasuryInboundTransferFailed,
    /// `treasury.inbound_transfer.succeeded`
    TreasuryInboundTransferSucceeded,
    /// `treasury.outbound_payment.canceled`
    TreasuryOutboundPaymentCanceled,
    /// `treasury.outbound_payment.created`
    TreasuryOutboundPaymentCreated,
    /// `treasury.outbound_payment.expected_arrival_date_updated`
    TreasuryOutboundPaymentExpectedArrivalDateUpdated,
    /// `treasury.outbound_payment.failed`
    TreasuryOutboundPaymentFailed,
    /// `treasury.outbound_payment.posted`
    TreasuryOutboundPaymentPosted,
    /// `treasury.outbound_payment.returned`
    TreasuryOutboundPaymentReturned,
    /// `treasury.outbound_payment.tracking_details_updated`
    TreasuryOutboundPaymentTrackingDetailsUpdated,
    /// `treasury.outbound_transfer.canceled`
    TreasuryOutboundTransferCanceled,
    /// `treasury.outbound_transfer.created`
    TreasuryOutboundTransferCreated,
    /// `treasury.outbound_transfer.expected_arrival_date_updated`
    TreasuryOutboundTransferExpectedArrivalDateUpdated,
    /// `treasury.outbound_transfer.failed`
    TreasuryOutboundTransferFailed,
    /// `treasury.outbound_transfer.posted`
    TreasuryOutboundTransferPosted,
    /// `treasury.outbound_transfer.returned`
    TreasuryOutboundTransferReturned,
    /// `treasury.outbound_transfer.tracking_details_updated`
    TreasuryOutboundTransferTrackingDetailsUpdated,
    /// `treasury.received_credit.created`
    TreasuryReceivedCreditCreated,
    /// `treasury.received_credit.failed`
    TreasuryReceivedCreditFailed,
    /// `treasury.received_credit.succeeded`
    TreasuryReceivedCreditSucceeded,
    /// `treasury.received_debit.created`
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
