// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Handlers by type of event.
//!
//! ```
//! use stripe_client::webhook::{Verifier, router::{MemoryStore, Router}};
//!
//! fn router() -> Router {
//!     Router::new(Verifier::new("whsec_..."))
//!         .on_invoice_paid(|invoice, event| async move {
//!             println!("{} of {} is paid", invoice.id, event.id);
//!             Ok(())
//!         })
//!         .fallback(|event| async move {
//!             println!("{}: nothing to do", event.r#type);
//!             Ok(())
//!         })
//!         .store(MemoryStore::default())
//! }
//! ```
//!
//! A web server gives what came to [`Router::handle`], and answers 200, or the error's `status()`.
//!
//! Feature: `webhook_router`.

use crate::rt;
use super::{Event, EventObject, EventType, Payload, SignatureHeader, Verifier};
pub use rt::webhook::router::{
    Claim, Claimed, Delivery, EventStore, Handled, HandlerError, HandlerResult,
    MemoryStore, RouteError,
};
use rt::webhook::router::Routes;

/// Handlers by type of event: see the [module](self).
#[derive(Debug)]
#[must_use = "a router does nothing until it is given what was delivered"]
pub struct Router(Routes);

impl Router {
    /// A router of what this verifier lets in, without handlers.
    pub fn new(verifier: Verifier) -> Self {
        Self(Routes::new::<Event, crate::v2::core::EventNotification>(verifier))
    }

    /// Sets the handler of a type of event, one that the contract doesn't have, too. What it takes decides: an object's
    /// type, such as `Invoice`, or `EventObject` for whatever it is. A second handler of a type replaces the first.
    ///
    /// A handler that fails has Stripe send the event again. It should be done in a few seconds: what takes longer is
    /// for a queue.
    pub fn on<T, F, R>(mut self, event_type: EventType, handler: F) -> Self
    where
        T: TryFrom<EventObject> + 'static,
        F: Fn(T, Event) -> R + Send + Sync + 'static,
        R: Future<Output = HandlerResult> + rt::MaybeSend + 'static,
    {
        self.0
            .on(
                event_type.as_str(),
                |event: &Event| T::try_from(event.data.object.clone()).ok(),
                handler,
            );
        self
    }

    /// Sets the handler of the events that have none of their own. Without it they are ignored.
    pub fn fallback<F, R>(mut self, handler: F) -> Self
    where
        F: Fn(Event) -> R + Send + Sync + 'static,
        R: Future<Output = HandlerResult> + rt::MaybeSend + 'static,
    {
        self.0.fallback(handler);
        self
    }

    /// Sets the handler of a type of v2 event, of which a notification is delivered: `v1.billing.meter.no_meter_found`.
    /// The contract lists none of these types.
    pub fn on_notification<F, R>(
        mut self,
        event_type: impl Into<String>,
        handler: F,
    ) -> Self
    where
        F: Fn(crate::v2::core::EventNotification) -> R + Send + Sync + 'static,
        R: Future<Output = HandlerResult> + rt::MaybeSend + 'static,
    {
        self.0.on_notification(event_type.into(), handler);
        self
    }

    /// Sets the handler of the notifications that have none of their own. Without it they are ignored.
    pub fn notification_fallback<F, R>(mut self, handler: F) -> Self
    where
        F: Fn(crate::v2::core::EventNotification) -> R + Send + Sync + 'static,
        R: Future<Output = HandlerResult> + rt::MaybeSend + 'static,
    {
        self.0.notification_fallback(handler);
        self
    }

    /// Adds a hook that is called with what was delivered, before its handler; an error refuses it.
    pub fn before(
        mut self,
        hook: impl Fn(&Delivery) -> HandlerResult + Send + Sync + 'static,
    ) -> Self {
        self.0.before(hook);
        self
    }

    /// Adds a hook that is told what became of what was delivered: for logs and counters. Of what could not be verified
    /// or read it is not told.
    pub fn after(
        mut self,
        hook: impl Fn(&Delivery, Result<Handled, &RouteError>) + Send + Sync + 'static,
    ) -> Self {
        self.0.after(hook);
        self
    }

    /// Sets where it is kept which events were handled, so that one that is delivered twice is handled once.
    pub fn store(mut self, store: impl EventStore) -> Self {
        self.0.store(store);
        self
    }

    /// Verifies a delivery and has it handled: its body, byte for byte as it came, and its `Stripe-Signature`, or the
    /// whole map of headers.
    pub fn handle(
        &self,
        body: impl Into<rt::Bytes>,
        header: impl SignatureHeader,
    ) -> rt::BoxFuture<'_, Result<Handled, RouteError>> {
        self.0.handle(body, header)
    }

    /// Has a payload handled that was verified before, or came through a queue.
    pub fn handle_payload(
        &self,
        payload: Payload,
    ) -> rt::BoxFuture<'_, Result<Handled, RouteError>> {
        self.0.handle_payload(payload)
    }
}

rt::event_handlers! {
    Router;
    AccountApplicationAuthorized => on_account_application_authorized "account.application.authorized": crate::types::Application;
    AccountApplicationDeauthorized => on_account_application_deauthorized "account.application.deauthorized": crate::types::Application;
    AccountExternalAccountCreated => on_account_external_account_created "account.external_account.created": EventObject;
    AccountExternalAccountDeleted => on_account_external_account_deleted "account.external_account.deleted": EventObject;
    AccountExternalAccountUpdated => on_account_external_account_updated "account.external_account.updated": EventObject;
    AccountUpdated => on_account_updated "account.updated" if (any(feature = "accounts", feature = "customers", feature = "sources")): crate::accounts::Account;
    ApplicationFeeCreated => on_application_fee_created "application_fee.created" if (feature = "application_fees"): crate::application_fees::ApplicationFee;
    ApplicationFeeRefundUpdated => on_application_fee_refund_updated "application_fee.refund.updated" if (feature = "application_fees"): crate::application_fees::FeeRefund;
    ApplicationFeeRefunded => on_application_fee_refunded "application_fee.refunded" if (feature = "application_fees"): crate::application_fees::ApplicationFee;
    BalanceAvailable => on_balance_available "balance.available" if (feature = "balance"): crate::balance::Balance;
    BalanceSettingsUpdated => on_balance_settings_updated "balance_settings.updated" if (feature = "balance_settings"): crate::balance_settings::BalanceSettings;
    BillingAlertTriggered => on_billing_alert_triggered "billing.alert.triggered": EventObject;
    BillingCreditGrantCreated => on_billing_credit_grant_created "billing.credit_grant.created" if (feature = "billing"): crate::billing::CreditGrant;
    BillingPortalConfigurationCreated => on_billing_portal_configuration_created "billing_portal.configuration.created" if (feature = "billing_portal"): crate::billing_portal::Configuration;
    BillingPortalConfigurationUpdated => on_billing_portal_configuration_updated "billing_portal.configuration.updated" if (feature = "billing_portal"): crate::billing_portal::Configuration;
    BillingPortalSessionCreated => on_billing_portal_session_created "billing_portal.session.created" if (feature = "billing_portal"): crate::billing_portal::Session;
    CapabilityUpdated => on_capability_updated "capability.updated" if (feature = "accounts"): crate::accounts::Capability;
    CashBalanceFundsAvailable => on_cash_balance_funds_available "cash_balance.funds_available" if (feature = "customers"): crate::customers::CashBalance;
    ChargeCaptured => on_charge_captured "charge.captured" if (feature = "charges"): crate::charges::Charge;
    ChargeDisputeClosed => on_charge_dispute_closed "charge.dispute.closed" if (any(feature = "charges", feature = "disputes")): crate::disputes::Dispute;
    ChargeDisputeCreated => on_charge_dispute_created "charge.dispute.created" if (any(feature = "charges", feature = "disputes")): crate::disputes::Dispute;
    ChargeDisputeFundsReinstated => on_charge_dispute_funds_reinstated "charge.dispute.funds_reinstated" if (any(feature = "charges", feature = "disputes")): crate::disputes::Dispute;
    ChargeDisputeFundsWithdrawn => on_charge_dispute_funds_withdrawn "charge.dispute.funds_withdrawn" if (any(feature = "charges", feature = "disputes")): crate::disputes::Dispute;
    ChargeDisputeUpdated => on_charge_dispute_updated "charge.dispute.updated" if (any(feature = "charges", feature = "disputes")): crate::disputes::Dispute;
    ChargeExpired => on_charge_expired "charge.expired" if (feature = "charges"): crate::charges::Charge;
    ChargeFailed => on_charge_failed "charge.failed" if (feature = "charges"): crate::charges::Charge;
    ChargePending => on_charge_pending "charge.pending" if (feature = "charges"): crate::charges::Charge;
    ChargeRefundUpdated => on_charge_refund_updated "charge.refund.updated" if (any(feature = "charges", feature = "refunds", feature = "test_helpers")): crate::refunds::Refund;
    ChargeRefunded => on_charge_refunded "charge.refunded" if (feature = "charges"): crate::charges::Charge;
    ChargeSucceeded => on_charge_succeeded "charge.succeeded" if (feature = "charges"): crate::charges::Charge;
    ChargeUpdated => on_charge_updated "charge.updated" if (feature = "charges"): crate::charges::Charge;
    CheckoutSessionAsyncPaymentFailed => on_checkout_session_async_payment_failed "checkout.session.async_payment_failed" if (feature = "checkout"): crate::checkout::Session;
    CheckoutSessionAsyncPaymentSucceeded => on_checkout_session_async_payment_succeeded "checkout.session.async_payment_succeeded" if (feature = "checkout"): crate::checkout::Session;
    CheckoutSessionCompleted => on_checkout_session_completed "checkout.session.completed" if (feature = "checkout"): crate::checkout::Session;
    CheckoutSessionExpired => on_checkout_session_expired "checkout.session.expired" if (feature = "checkout"): crate::checkout::Session;
    ClimateOrderCanceled => on_climate_order_canceled "climate.order.canceled" if (feature = "climate"): crate::climate::Order;
    ClimateOrderCreated => on_climate_order_created "climate.order.created" if (feature = "climate"): crate::climate::Order;
    ClimateOrderDelayed => on_climate_order_delayed "climate.order.delayed" if (feature = "climate"): crate::climate::Order;
    ClimateOrderDelivered => on_climate_order_delivered "climate.order.delivered" if (feature = "climate"): crate::climate::Order;
    ClimateOrderProductSubstituted => on_climate_order_product_substituted "climate.order.product_substituted" if (feature = "climate"): crate::climate::Order;
    ClimateProductCreated => on_climate_product_created "climate.product.created" if (feature = "climate"): crate::climate::Product;
    ClimateProductPricingUpdated => on_climate_product_pricing_updated "climate.product.pricing_updated" if (feature = "climate"): crate::climate::Product;
    CouponCreated => on_coupon_created "coupon.created" if (feature = "coupons"): crate::coupons::Coupon;
    CouponDeleted => on_coupon_deleted "coupon.deleted" if (feature = "coupons"): crate::coupons::Coupon;
    CouponUpdated => on_coupon_updated "coupon.updated" if (feature = "coupons"): crate::coupons::Coupon;
    CreditNoteCreated => on_credit_note_created "credit_note.created" if (feature = "credit_notes"): crate::credit_notes::CreditNote;
    CreditNoteUpdated => on_credit_note_updated "credit_note.updated" if (feature = "credit_notes"): crate::credit_notes::CreditNote;
    CreditNoteVoided => on_credit_note_voided "credit_note.voided" if (feature = "credit_notes"): crate::credit_notes::CreditNote;
    CustomerCreated => on_customer_created "customer.created" if (feature = "customers"): crate::customers::Customer;
    CustomerDeleted => on_customer_deleted "customer.deleted" if (feature = "customers"): crate::customers::Customer;
    CustomerDiscountCreated => on_customer_discount_created "customer.discount.created" if (feature = "customers"): crate::customers::Discount;
    CustomerDiscountDeleted => on_customer_discount_deleted "customer.discount.deleted" if (feature = "customers"): crate::customers::Discount;
    CustomerDiscountUpdated => on_customer_discount_updated "customer.discount.updated" if (feature = "customers"): crate::customers::Discount;
    CustomerSourceCreated => on_customer_source_created "customer.source.created": EventObject;
    CustomerSourceDeleted => on_customer_source_deleted "customer.source.deleted": EventObject;
    CustomerSourceExpiring => on_customer_source_expiring "customer.source.expiring": EventObject;
    CustomerSourceUpdated => on_customer_source_updated "customer.source.updated": EventObject;
    CustomerSubscriptionCreated => on_customer_subscription_created "customer.subscription.created" if (any(feature = "customers", feature = "subscriptions")): crate::subscriptions::Subscription;
    CustomerSubscriptionDeleted => on_customer_subscription_deleted "customer.subscription.deleted" if (any(feature = "customers", feature = "subscriptions")): crate::subscriptions::Subscription;
    CustomerSubscriptionPaused => on_customer_subscription_paused "customer.subscription.paused" if (any(feature = "customers", feature = "subscriptions")): crate::subscriptions::Subscription;
    CustomerSubscriptionPendingUpdateApplied => on_customer_subscription_pending_update_applied "customer.subscription.pending_update_applied" if (any(feature = "customers", feature = "subscriptions")): crate::subscriptions::Subscription;
    CustomerSubscriptionPendingUpdateExpired => on_customer_subscription_pending_update_expired "customer.subscription.pending_update_expired" if (any(feature = "customers", feature = "subscriptions")): crate::subscriptions::Subscription;
    CustomerSubscriptionResumed => on_customer_subscription_resumed "customer.subscription.resumed" if (any(feature = "customers", feature = "subscriptions")): crate::subscriptions::Subscription;
    CustomerSubscriptionTrialWillEnd => on_customer_subscription_trial_will_end "customer.subscription.trial_will_end" if (any(feature = "customers", feature = "subscriptions")): crate::subscriptions::Subscription;
    CustomerSubscriptionUpdated => on_customer_subscription_updated "customer.subscription.updated" if (any(feature = "customers", feature = "subscriptions")): crate::subscriptions::Subscription;
    CustomerTaxIdCreated => on_customer_tax_id_created "customer.tax_id.created" if (any(feature = "customers", feature = "tax_ids")): crate::tax_ids::TaxId;
    CustomerTaxIdDeleted => on_customer_tax_id_deleted "customer.tax_id.deleted" if (any(feature = "customers", feature = "tax_ids")): crate::tax_ids::TaxId;
    CustomerTaxIdUpdated => on_customer_tax_id_updated "customer.tax_id.updated" if (any(feature = "customers", feature = "tax_ids")): crate::tax_ids::TaxId;
    CustomerUpdated => on_customer_updated "customer.updated" if (feature = "customers"): crate::customers::Customer;
    CustomerCashBalanceTransactionCreated => on_customer_cash_balance_transaction_created "customer_cash_balance_transaction.created" if (any(feature = "customers", feature = "test_helpers")): crate::customers::CustomerCashBalanceTransaction;
    EntitlementsActiveEntitlementSummaryUpdated => on_entitlements_active_entitlement_summary_updated "entitlements.active_entitlement_summary.updated": EventObject;
    FileCreated => on_file_created "file.created" if (feature = "files"): crate::files::File;
    FinancialConnectionsAccountAccountNumbersUpdated => on_financial_connections_account_account_numbers_updated "financial_connections.account.account_numbers_updated" if (any(feature = "financial_connections", feature = "linked_accounts")): crate::financial_connections::Account;
    FinancialConnectionsAccountCreated => on_financial_connections_account_created "financial_connections.account.created" if (any(feature = "financial_connections", feature = "linked_accounts")): crate::financial_connections::Account;
    FinancialConnectionsAccountDeactivated => on_financial_connections_account_deactivated "financial_connections.account.deactivated" if (any(feature = "financial_connections", feature = "linked_accounts")): crate::financial_connections::Account;
    FinancialConnectionsAccountDisconnected => on_financial_connections_account_disconnected "financial_connections.account.disconnected" if (any(feature = "financial_connections", feature = "linked_accounts")): crate::financial_connections::Account;
    FinancialConnectionsAccountReactivated => on_financial_connections_account_reactivated "financial_connections.account.reactivated" if (any(feature = "financial_connections", feature = "linked_accounts")): crate::financial_connections::Account;
    FinancialConnectionsAccountRefreshedBalance => on_financial_connections_account_refreshed_balance "financial_connections.account.refreshed_balance" if (any(feature = "financial_connections", feature = "linked_accounts")): crate::financial_connections::Account;
    FinancialConnectionsAccountRefreshedOwnership => on_financial_connections_account_refreshed_ownership "financial_connections.account.refreshed_ownership" if (any(feature = "financial_connections", feature = "linked_accounts")): crate::financial_connections::Account;
    FinancialConnectionsAccountRefreshedTransactions => on_financial_connections_account_refreshed_transactions "financial_connections.account.refreshed_transactions" if (any(feature = "financial_connections", feature = "linked_accounts")): crate::financial_connections::Account;
    FinancialConnectionsAccountUpcomingAccountNumberExpiry => on_financial_connections_account_upcoming_account_number_expiry "financial_connections.account.upcoming_account_number_expiry" if (any(feature = "financial_connections", feature = "linked_accounts")): crate::financial_connections::Account;
    IdentityVerificationSessionCanceled => on_identity_verification_session_canceled "identity.verification_session.canceled" if (feature = "identity"): crate::identity::VerificationSession;
    IdentityVerificationSessionCreated => on_identity_verification_session_created "identity.verification_session.created" if (feature = "identity"): crate::identity::VerificationSession;
    IdentityVerificationSessionProcessing => on_identity_verification_session_processing "identity.verification_session.processing" if (feature = "identity"): crate::identity::VerificationSession;
    IdentityVerificationSessionRedacted => on_identity_verification_session_redacted "identity.verification_session.redacted" if (feature = "identity"): crate::identity::VerificationSession;
    IdentityVerificationSessionRequiresInput => on_identity_verification_session_requires_input "identity.verification_session.requires_input" if (feature = "identity"): crate::identity::VerificationSession;
    IdentityVerificationSessionVerified => on_identity_verification_session_verified "identity.verification_session.verified" if (feature = "identity"): crate::identity::VerificationSession;
    InvoiceCreated => on_invoice_created "invoice.created" if (feature = "invoices"): crate::invoices::Invoice;
    InvoiceDeleted => on_invoice_deleted "invoice.deleted" if (feature = "invoices"): crate::invoices::Invoice;
    InvoiceFinalizationFailed => on_invoice_finalization_failed "invoice.finalization_failed" if (feature = "invoices"): crate::invoices::Invoice;
    InvoiceFinalized => on_invoice_finalized "invoice.finalized" if (feature = "invoices"): crate::invoices::Invoice;
    InvoiceMarkedUncollectible => on_invoice_marked_uncollectible "invoice.marked_uncollectible" if (feature = "invoices"): crate::invoices::Invoice;
    InvoiceOverdue => on_invoice_overdue "invoice.overdue" if (feature = "invoices"): crate::invoices::Invoice;
    InvoiceOverpaid => on_invoice_overpaid "invoice.overpaid" if (feature = "invoices"): crate::invoices::Invoice;
    InvoicePaid => on_invoice_paid "invoice.paid" if (feature = "invoices"): crate::invoices::Invoice;
    InvoicePaymentActionRequired => on_invoice_payment_action_required "invoice.payment_action_required" if (feature = "invoices"): crate::invoices::Invoice;
    InvoicePaymentAttemptRequired => on_invoice_payment_attempt_required "invoice.payment_attempt_required" if (feature = "invoices"): crate::invoices::Invoice;
    InvoicePaymentFailed => on_invoice_payment_failed "invoice.payment_failed" if (feature = "invoices"): crate::invoices::Invoice;
    InvoicePaymentSucceeded => on_invoice_payment_succeeded "invoice.payment_succeeded" if (feature = "invoices"): crate::invoices::Invoice;
    InvoiceSent => on_invoice_sent "invoice.sent" if (feature = "invoices"): crate::invoices::Invoice;
    InvoiceUpcoming => on_invoice_upcoming "invoice.upcoming" if (feature = "invoices"): crate::invoices::Invoice;
    InvoiceUpdated => on_invoice_updated "invoice.updated" if (feature = "invoices"): crate::invoices::Invoice;
    InvoiceVoided => on_invoice_voided "invoice.voided" if (feature = "invoices"): crate::invoices::Invoice;
    InvoiceWillBeDue => on_invoice_will_be_due "invoice.will_be_due" if (feature = "invoices"): crate::invoices::Invoice;
    InvoicePaymentPaid => on_invoice_payment_paid "invoice_payment.paid" if (feature = "invoice_payments"): crate::invoice_payments::InvoicePayment;
    InvoiceitemCreated => on_invoiceitem_created "invoiceitem.created" if (feature = "invoice_items"): crate::invoice_items::InvoiceItem;
    InvoiceitemDeleted => on_invoiceitem_deleted "invoiceitem.deleted" if (feature = "invoice_items"): crate::invoice_items::InvoiceItem;
    IssuingAuthorizationCreated => on_issuing_authorization_created "issuing_authorization.created" if (any(feature = "issuing", feature = "test_helpers")): crate::issuing::Authorization;
    IssuingAuthorizationRequest => on_issuing_authorization_request "issuing_authorization.request" if (any(feature = "issuing", feature = "test_helpers")): crate::issuing::Authorization;
    IssuingAuthorizationUpdated => on_issuing_authorization_updated "issuing_authorization.updated" if (any(feature = "issuing", feature = "test_helpers")): crate::issuing::Authorization;
    IssuingCardCreated => on_issuing_card_created "issuing_card.created" if (any(feature = "issuing", feature = "test_helpers")): crate::issuing::Card;
    IssuingCardUpdated => on_issuing_card_updated "issuing_card.updated" if (any(feature = "issuing", feature = "test_helpers")): crate::issuing::Card;
    IssuingCardholderCreated => on_issuing_cardholder_created "issuing_cardholder.created" if (feature = "issuing"): crate::issuing::Cardholder;
    IssuingCardholderUpdated => on_issuing_cardholder_updated "issuing_cardholder.updated" if (feature = "issuing"): crate::issuing::Cardholder;
    IssuingDisputeClosed => on_issuing_dispute_closed "issuing_dispute.closed" if (feature = "issuing"): crate::issuing::Dispute;
    IssuingDisputeCreated => on_issuing_dispute_created "issuing_dispute.created" if (feature = "issuing"): crate::issuing::Dispute;
    IssuingDisputeFundsReinstated => on_issuing_dispute_funds_reinstated "issuing_dispute.funds_reinstated" if (feature = "issuing"): crate::issuing::Dispute;
    IssuingDisputeFundsRescinded => on_issuing_dispute_funds_rescinded "issuing_dispute.funds_rescinded" if (feature = "issuing"): crate::issuing::Dispute;
    IssuingDisputeSubmitted => on_issuing_dispute_submitted "issuing_dispute.submitted" if (feature = "issuing"): crate::issuing::Dispute;
    IssuingDisputeUpdated => on_issuing_dispute_updated "issuing_dispute.updated" if (feature = "issuing"): crate::issuing::Dispute;
    IssuingPersonalizationDesignActivated => on_issuing_personalization_design_activated "issuing_personalization_design.activated" if (any(feature = "issuing", feature = "test_helpers")): crate::issuing::PersonalizationDesign;
    IssuingPersonalizationDesignDeactivated => on_issuing_personalization_design_deactivated "issuing_personalization_design.deactivated" if (any(feature = "issuing", feature = "test_helpers")): crate::issuing::PersonalizationDesign;
    IssuingPersonalizationDesignRejected => on_issuing_personalization_design_rejected "issuing_personalization_design.rejected" if (any(feature = "issuing", feature = "test_helpers")): crate::issuing::PersonalizationDesign;
    IssuingPersonalizationDesignUpdated => on_issuing_personalization_design_updated "issuing_personalization_design.updated" if (any(feature = "issuing", feature = "test_helpers")): crate::issuing::PersonalizationDesign;
    IssuingTokenCreated => on_issuing_token_created "issuing_token.created" if (feature = "issuing"): crate::issuing::Token;
    IssuingTokenUpdated => on_issuing_token_updated "issuing_token.updated" if (feature = "issuing"): crate::issuing::Token;
    IssuingTransactionCreated => on_issuing_transaction_created "issuing_transaction.created" if (any(feature = "issuing", feature = "test_helpers")): crate::issuing::Transaction;
    IssuingTransactionPurchaseDetailsReceiptUpdated => on_issuing_transaction_purchase_details_receipt_updated "issuing_transaction.purchase_details_receipt_updated" if (any(feature = "issuing", feature = "test_helpers")): crate::issuing::Transaction;
    IssuingTransactionUpdated => on_issuing_transaction_updated "issuing_transaction.updated" if (any(feature = "issuing", feature = "test_helpers")): crate::issuing::Transaction;
    MandateUpdated => on_mandate_updated "mandate.updated" if (feature = "mandates"): crate::mandates::Mandate;
    PaymentIntentAmountCapturableUpdated => on_payment_intent_amount_capturable_updated "payment_intent.amount_capturable_updated" if (feature = "payment_intents"): crate::payment_intents::PaymentIntent;
    PaymentIntentCanceled => on_payment_intent_canceled "payment_intent.canceled" if (feature = "payment_intents"): crate::payment_intents::PaymentIntent;
    PaymentIntentCreated => on_payment_intent_created "payment_intent.created" if (feature = "payment_intents"): crate::payment_intents::PaymentIntent;
    PaymentIntentPartiallyFunded => on_payment_intent_partially_funded "payment_intent.partially_funded" if (feature = "payment_intents"): crate::payment_intents::PaymentIntent;
    PaymentIntentPaymentFailed => on_payment_intent_payment_failed "payment_intent.payment_failed" if (feature = "payment_intents"): crate::payment_intents::PaymentIntent;
    PaymentIntentProcessing => on_payment_intent_processing "payment_intent.processing" if (feature = "payment_intents"): crate::payment_intents::PaymentIntent;
    PaymentIntentRequiresAction => on_payment_intent_requires_action "payment_intent.requires_action" if (feature = "payment_intents"): crate::payment_intents::PaymentIntent;
    PaymentIntentSucceeded => on_payment_intent_succeeded "payment_intent.succeeded" if (feature = "payment_intents"): crate::payment_intents::PaymentIntent;
    PaymentLinkCreated => on_payment_link_created "payment_link.created" if (feature = "payment_links"): crate::payment_links::PaymentLink;
    PaymentLinkUpdated => on_payment_link_updated "payment_link.updated" if (feature = "payment_links"): crate::payment_links::PaymentLink;
    PaymentMethodAttached => on_payment_method_attached "payment_method.attached" if (any(feature = "customers", feature = "payment_methods")): crate::payment_methods::PaymentMethod;
    PaymentMethodAutomaticallyUpdated => on_payment_method_automatically_updated "payment_method.automatically_updated" if (any(feature = "customers", feature = "payment_methods")): crate::payment_methods::PaymentMethod;
    PaymentMethodDetached => on_payment_method_detached "payment_method.detached" if (any(feature = "customers", feature = "payment_methods")): crate::payment_methods::PaymentMethod;
    PaymentMethodUpdated => on_payment_method_updated "payment_method.updated" if (any(feature = "customers", feature = "payment_methods")): crate::payment_methods::PaymentMethod;
    PayoutCanceled => on_payout_canceled "payout.canceled" if (feature = "payouts"): crate::payouts::Payout;
    PayoutCreated => on_payout_created "payout.created" if (feature = "payouts"): crate::payouts::Payout;
    PayoutFailed => on_payout_failed "payout.failed" if (feature = "payouts"): crate::payouts::Payout;
    PayoutPaid => on_payout_paid "payout.paid" if (feature = "payouts"): crate::payouts::Payout;
    PayoutReconciliationCompleted => on_payout_reconciliation_completed "payout.reconciliation_completed" if (feature = "payouts"): crate::payouts::Payout;
    PayoutUpdated => on_payout_updated "payout.updated" if (feature = "payouts"): crate::payouts::Payout;
    PersonCreated => on_person_created "person.created" if (feature = "accounts"): crate::accounts::Person;
    PersonDeleted => on_person_deleted "person.deleted" if (feature = "accounts"): crate::accounts::Person;
    PersonUpdated => on_person_updated "person.updated" if (feature = "accounts"): crate::accounts::Person;
    PlanCreated => on_plan_created "plan.created" if (feature = "plans"): crate::plans::Plan;
    PlanDeleted => on_plan_deleted "plan.deleted" if (feature = "plans"): crate::plans::Plan;
    PlanUpdated => on_plan_updated "plan.updated" if (feature = "plans"): crate::plans::Plan;
    PriceCreated => on_price_created "price.created" if (feature = "prices"): crate::prices::Price;
    PriceDeleted => on_price_deleted "price.deleted" if (feature = "prices"): crate::prices::Price;
    PriceUpdated => on_price_updated "price.updated" if (feature = "prices"): crate::prices::Price;
    ProductCreated => on_product_created "product.created" if (feature = "products"): crate::products::Product;
    ProductDeleted => on_product_deleted "product.deleted" if (feature = "products"): crate::products::Product;
    ProductUpdated => on_product_updated "product.updated" if (feature = "products"): crate::products::Product;
    PromotionCodeCreated => on_promotion_code_created "promotion_code.created" if (feature = "promotion_codes"): crate::promotion_codes::PromotionCode;
    PromotionCodeUpdated => on_promotion_code_updated "promotion_code.updated" if (feature = "promotion_codes"): crate::promotion_codes::PromotionCode;
    QuoteAccepted => on_quote_accepted "quote.accepted" if (feature = "quotes"): crate::quotes::Quote;
    QuoteCanceled => on_quote_canceled "quote.canceled" if (feature = "quotes"): crate::quotes::Quote;
    QuoteCreated => on_quote_created "quote.created" if (feature = "quotes"): crate::quotes::Quote;
    QuoteFinalized => on_quote_finalized "quote.finalized" if (feature = "quotes"): crate::quotes::Quote;
    RadarEarlyFraudWarningCreated => on_radar_early_fraud_warning_created "radar.early_fraud_warning.created" if (feature = "radar"): crate::radar::EarlyFraudWarning;
    RadarEarlyFraudWarningUpdated => on_radar_early_fraud_warning_updated "radar.early_fraud_warning.updated" if (feature = "radar"): crate::radar::EarlyFraudWarning;
    RefundCreated => on_refund_created "refund.created" if (any(feature = "charges", feature = "refunds", feature = "test_helpers")): crate::refunds::Refund;
    RefundFailed => on_refund_failed "refund.failed" if (any(feature = "charges", feature = "refunds", feature = "test_helpers")): crate::refunds::Refund;
    RefundUpdated => on_refund_updated "refund.updated" if (any(feature = "charges", feature = "refunds", feature = "test_helpers")): crate::refunds::Refund;
    ReportingReportRunFailed => on_reporting_report_run_failed "reporting.report_run.failed" if (feature = "reporting"): crate::reporting::ReportRun;
    ReportingReportRunSucceeded => on_reporting_report_run_succeeded "reporting.report_run.succeeded" if (feature = "reporting"): crate::reporting::ReportRun;
    ReportingReportTypeUpdated => on_reporting_report_type_updated "reporting.report_type.updated" if (feature = "reporting"): crate::reporting::ReportType;
    ReserveHoldCreated => on_reserve_hold_created "reserve.hold.created": EventObject;
    ReserveHoldUpdated => on_reserve_hold_updated "reserve.hold.updated": EventObject;
    ReservePlanCreated => on_reserve_plan_created "reserve.plan.created": EventObject;
    ReservePlanDisabled => on_reserve_plan_disabled "reserve.plan.disabled": EventObject;
    ReservePlanExpired => on_reserve_plan_expired "reserve.plan.expired": EventObject;
    ReservePlanUpdated => on_reserve_plan_updated "reserve.plan.updated": EventObject;
    ReserveReleaseCreated => on_reserve_release_created "reserve.release.created": EventObject;
    ReviewClosed => on_review_closed "review.closed" if (feature = "reviews"): crate::reviews::Review;
    ReviewOpened => on_review_opened "review.opened" if (feature = "reviews"): crate::reviews::Review;
    SetupIntentCanceled => on_setup_intent_canceled "setup_intent.canceled" if (feature = "setup_intents"): crate::setup_intents::SetupIntent;
    SetupIntentCreated => on_setup_intent_created "setup_intent.created" if (feature = "setup_intents"): crate::setup_intents::SetupIntent;
    SetupIntentRequiresAction => on_setup_intent_requires_action "setup_intent.requires_action" if (feature = "setup_intents"): crate::setup_intents::SetupIntent;
    SetupIntentSetupFailed => on_setup_intent_setup_failed "setup_intent.setup_failed" if (feature = "setup_intents"): crate::setup_intents::SetupIntent;
    SetupIntentSucceeded => on_setup_intent_succeeded "setup_intent.succeeded" if (feature = "setup_intents"): crate::setup_intents::SetupIntent;
    SigmaScheduledQueryRunCreated => on_sigma_scheduled_query_run_created "sigma.scheduled_query_run.created" if (feature = "sigma"): crate::sigma::ScheduledQueryRun;
    SourceCanceled => on_source_canceled "source.canceled" if (any(feature = "customers", feature = "sources")): crate::sources::Source;
    SourceChargeable => on_source_chargeable "source.chargeable" if (any(feature = "customers", feature = "sources")): crate::sources::Source;
    SourceFailed => on_source_failed "source.failed" if (any(feature = "customers", feature = "sources")): crate::sources::Source;
    SourceMandateNotification => on_source_mandate_notification "source.mandate_notification" if (any(feature = "customers", feature = "sources")): crate::sources::Source;
    SourceRefundAttributesRequired => on_source_refund_attributes_required "source.refund_attributes_required" if (any(feature = "customers", feature = "sources")): crate::sources::Source;
    SourceTransactionCreated => on_source_transaction_created "source.transaction.created" if (feature = "sources"): crate::sources::SourceTransaction;
    SourceTransactionUpdated => on_source_transaction_updated "source.transaction.updated" if (feature = "sources"): crate::sources::SourceTransaction;
    SubscriptionScheduleAborted => on_subscription_schedule_aborted "subscription_schedule.aborted" if (feature = "subscription_schedules"): crate::subscription_schedules::SubscriptionSchedule;
    SubscriptionScheduleCanceled => on_subscription_schedule_canceled "subscription_schedule.canceled" if (feature = "subscription_schedules"): crate::subscription_schedules::SubscriptionSchedule;
    SubscriptionScheduleCompleted => on_subscription_schedule_completed "subscription_schedule.completed" if (feature = "subscription_schedules"): crate::subscription_schedules::SubscriptionSchedule;
    SubscriptionScheduleCreated => on_subscription_schedule_created "subscription_schedule.created" if (feature = "subscription_schedules"): crate::subscription_schedules::SubscriptionSchedule;
    SubscriptionScheduleExpiring => on_subscription_schedule_expiring "subscription_schedule.expiring" if (feature = "subscription_schedules"): crate::subscription_schedules::SubscriptionSchedule;
    SubscriptionScheduleReleased => on_subscription_schedule_released "subscription_schedule.released" if (feature = "subscription_schedules"): crate::subscription_schedules::SubscriptionSchedule;
    SubscriptionScheduleUpdated => on_subscription_schedule_updated "subscription_schedule.updated" if (feature = "subscription_schedules"): crate::subscription_schedules::SubscriptionSchedule;
    TaxSettingsUpdated => on_tax_settings_updated "tax.settings.updated" if (feature = "tax"): crate::tax::Settings;
    TaxRateCreated => on_tax_rate_created "tax_rate.created" if (feature = "tax_rates"): crate::tax_rates::TaxRate;
    TaxRateUpdated => on_tax_rate_updated "tax_rate.updated" if (feature = "tax_rates"): crate::tax_rates::TaxRate;
    TerminalReaderActionFailed => on_terminal_reader_action_failed "terminal.reader.action_failed" if (any(feature = "terminal", feature = "test_helpers")): crate::terminal::Reader;
    TerminalReaderActionSucceeded => on_terminal_reader_action_succeeded "terminal.reader.action_succeeded" if (any(feature = "terminal", feature = "test_helpers")): crate::terminal::Reader;
    TerminalReaderActionUpdated => on_terminal_reader_action_updated "terminal.reader.action_updated" if (any(feature = "terminal", feature = "test_helpers")): crate::terminal::Reader;
    TestHelpersTestClockAdvancing => on_test_helpers_test_clock_advancing "test_helpers.test_clock.advancing" if (feature = "test_helpers"): crate::test_helpers::TestClock;
    TestHelpersTestClockCreated => on_test_helpers_test_clock_created "test_helpers.test_clock.created" if (feature = "test_helpers"): crate::test_helpers::TestClock;
    TestHelpersTestClockDeleted => on_test_helpers_test_clock_deleted "test_helpers.test_clock.deleted" if (feature = "test_helpers"): crate::test_helpers::TestClock;
    TestHelpersTestClockInternalFailure => on_test_helpers_test_clock_internal_failure "test_helpers.test_clock.internal_failure" if (feature = "test_helpers"): crate::test_helpers::TestClock;
    TestHelpersTestClockReady => on_test_helpers_test_clock_ready "test_helpers.test_clock.ready" if (feature = "test_helpers"): crate::test_helpers::TestClock;
    TopupCanceled => on_topup_canceled "topup.canceled" if (feature = "topups"): crate::topups::Topup;
    TopupCreated => on_topup_created "topup.created" if (feature = "topups"): crate::topups::Topup;
    TopupFailed => on_topup_failed "topup.failed" if (feature = "topups"): crate::topups::Topup;
    TopupReversed => on_topup_reversed "topup.reversed" if (feature = "topups"): crate::topups::Topup;
    TopupSucceeded => on_topup_succeeded "topup.succeeded" if (feature = "topups"): crate::topups::Topup;
    TransferCreated => on_transfer_created "transfer.created" if (feature = "transfers"): crate::transfers::Transfer;
    TransferReversed => on_transfer_reversed "transfer.reversed" if (feature = "transfers"): crate::transfers::Transfer;
    TransferUpdated => on_transfer_updated "transfer.updated" if (feature = "transfers"): crate::transfers::Transfer;
    TreasuryCreditReversalCreated => on_treasury_credit_reversal_created "treasury.credit_reversal.created" if (feature = "treasury"): crate::treasury::CreditReversal;
    TreasuryCreditReversalPosted => on_treasury_credit_reversal_posted "treasury.credit_reversal.posted" if (feature = "treasury"): crate::treasury::CreditReversal;
    TreasuryDebitReversalCompleted => on_treasury_debit_reversal_completed "treasury.debit_reversal.completed" if (feature = "treasury"): crate::treasury::DebitReversal;
    TreasuryDebitReversalCreated => on_treasury_debit_reversal_created "treasury.debit_reversal.created" if (feature = "treasury"): crate::treasury::DebitReversal;
    TreasuryDebitReversalInitialCreditGranted => on_treasury_debit_reversal_initial_credit_granted "treasury.debit_reversal.initial_credit_granted" if (feature = "treasury"): crate::treasury::DebitReversal;
    TreasuryFinancialAccountClosed => on_treasury_financial_account_closed "treasury.financial_account.closed" if (feature = "treasury"): crate::treasury::FinancialAccount;
    TreasuryFinancialAccountCreated => on_treasury_financial_account_created "treasury.financial_account.created" if (feature = "treasury"): crate::treasury::FinancialAccount;
    TreasuryFinancialAccountFeaturesStatusUpdated => on_treasury_financial_account_features_status_updated "treasury.financial_account.features_status_updated" if (feature = "treasury"): crate::treasury::FinancialAccount;
    TreasuryInboundTransferCanceled => on_treasury_inbound_transfer_canceled "treasury.inbound_transfer.canceled" if (any(feature = "test_helpers", feature = "treasury")): crate::treasury::InboundTransfer;
    TreasuryInboundTransferCreated => on_treasury_inbound_transfer_created "treasury.inbound_transfer.created" if (any(feature = "test_helpers", feature = "treasury")): crate::treasury::InboundTransfer;
    TreasuryInboundTransferFailed => on_treasury_inbound_transfer_failed "treasury.inbound_transfer.failed" if (any(feature = "test_helpers", feature = "treasury")): crate::treasury::InboundTransfer;
    TreasuryInboundTransferSucceeded => on_treasury_inbound_transfer_succeeded "treasury.inbound_transfer.succeeded" if (any(feature = "test_helpers", feature = "treasury")): crate::treasury::InboundTransfer;
    TreasuryOutboundPaymentCanceled => on_treasury_outbound_payment_canceled "treasury.outbound_payment.canceled" if (any(feature = "test_helpers", feature = "treasury")): crate::treasury::OutboundPayment;
    TreasuryOutboundPaymentCreated => on_treasury_outbound_payment_created "treasury.outbound_payment.created" if (any(feature = "test_helpers", feature = "treasury")): crate::treasury::OutboundPayment;
    TreasuryOutboundPaymentExpectedArrivalDateUpdated => on_treasury_outbound_payment_expected_arrival_date_updated "treasury.outbound_payment.expected_arrival_date_updated" if (any(feature = "test_helpers", feature = "treasury")): crate::treasury::OutboundPayment;
    TreasuryOutboundPaymentFailed => on_treasury_outbound_payment_failed "treasury.outbound_payment.failed" if (any(feature = "test_helpers", feature = "treasury")): crate::treasury::OutboundPayment;
    TreasuryOutboundPaymentPosted => on_treasury_outbound_payment_posted "treasury.outbound_payment.posted" if (any(feature = "test_helpers", feature = "treasury")): crate::treasury::OutboundPayment;
    TreasuryOutboundPaymentReturned => on_treasury_outbound_payment_returned "treasury.outbound_payment.returned" if (any(feature = "test_helpers", feature = "treasury")): crate::treasury::OutboundPayment;
    TreasuryOutboundPaymentTrackingDetailsUpdated => on_treasury_outbound_payment_tracking_details_updated "treasury.outbound_payment.tracking_details_updated" if (any(feature = "test_helpers", feature = "treasury")): crate::treasury::OutboundPayment;
    TreasuryOutboundTransferCanceled => on_treasury_outbound_transfer_canceled "treasury.outbound_transfer.canceled" if (any(feature = "test_helpers", feature = "treasury")): crate::treasury::OutboundTransfer;
    TreasuryOutboundTransferCreated => on_treasury_outbound_transfer_created "treasury.outbound_transfer.created" if (any(feature = "test_helpers", feature = "treasury")): crate::treasury::OutboundTransfer;
    TreasuryOutboundTransferExpectedArrivalDateUpdated => on_treasury_outbound_transfer_expected_arrival_date_updated "treasury.outbound_transfer.expected_arrival_date_updated" if (any(feature = "test_helpers", feature = "treasury")): crate::treasury::OutboundTransfer;
    TreasuryOutboundTransferFailed => on_treasury_outbound_transfer_failed "treasury.outbound_transfer.failed" if (any(feature = "test_helpers", feature = "treasury")): crate::treasury::OutboundTransfer;
    TreasuryOutboundTransferPosted => on_treasury_outbound_transfer_posted "treasury.outbound_transfer.posted" if (any(feature = "test_helpers", feature = "treasury")): crate::treasury::OutboundTransfer;
    TreasuryOutboundTransferReturned => on_treasury_outbound_transfer_returned "treasury.outbound_transfer.returned" if (any(feature = "test_helpers", feature = "treasury")): crate::treasury::OutboundTransfer;
    TreasuryOutboundTransferTrackingDetailsUpdated => on_treasury_outbound_transfer_tracking_details_updated "treasury.outbound_transfer.tracking_details_updated" if (any(feature = "test_helpers", feature = "treasury")): crate::treasury::OutboundTransfer;
    TreasuryReceivedCreditCreated => on_treasury_received_credit_created "treasury.received_credit.created" if (any(feature = "test_helpers", feature = "treasury")): crate::treasury::ReceivedCredit;
    TreasuryReceivedCreditFailed => on_treasury_received_credit_failed "treasury.received_credit.failed" if (any(feature = "test_helpers", feature = "treasury")): crate::treasury::ReceivedCredit;
    TreasuryReceivedCreditSucceeded => on_treasury_received_credit_succeeded "treasury.received_credit.succeeded" if (any(feature = "test_helpers", feature = "treasury")): crate::treasury::ReceivedCredit;
    TreasuryReceivedDebitCreated => on_treasury_received_debit_created "treasury.received_debit.created" if (any(feature = "test_helpers", feature = "treasury")): crate::treasury::ReceivedDebit;
}

rt::event_objects! {
    EventObject;
    Account if (any(feature = "accounts", feature = "customers", feature = "sources")): crate::accounts::Account;
    AccountLink if (feature = "account_links"): crate::account_links::AccountLink;
    AccountSession if (feature = "account_sessions"): crate::account_sessions::AccountSession;
    ApplePayDomain if (feature = "apple_pay_domains"): crate::apple_pay_domains::ApplePayDomain;
    Application: crate::types::Application;
    ApplicationFee if (feature = "application_fees"): crate::application_fees::ApplicationFee;
    AppsSecret if (feature = "apps"): crate::apps::Secret;
    Balance if (feature = "balance"): crate::balance::Balance;
    BalanceSettings if (feature = "balance_settings"): crate::balance_settings::BalanceSettings;
    BalanceTransaction if (any(feature = "balance", feature = "balance_transactions")): crate::balance_transactions::BalanceTransaction;
    BankAccount if (any(feature = "accounts", feature = "customers", feature = "external_accounts", feature = "sources")): crate::customers::BankAccount;
    BillingAlert if (feature = "billing"): crate::billing::Alert;
    BillingCreditBalanceSummary if (feature = "billing"): crate::billing::CreditBalanceSummary;
    BillingCreditBalanceTransaction if (feature = "billing"): crate::billing::CreditBalanceTransaction;
    BillingCreditGrant if (feature = "billing"): crate::billing::CreditGrant;
    BillingMeter if (feature = "billing"): crate::billing::Meter;
    BillingMeterEvent if (feature = "billing"): crate::billing::MeterEvent;
    BillingMeterEventAdjustment if (feature = "billing"): crate::billing::MeterEventAdjustment;
    BillingMeterEventSummary if (feature = "billing"): crate::billing::MeterEventSummary;
    BillingPortalConfiguration if (feature = "billing_portal"): crate::billing_portal::Configuration;
    BillingPortalSession if (feature = "billing_portal"): crate::billing_portal::Session;
    Capability if (feature = "accounts"): crate::accounts::Capability;
    Card if (any(feature = "accounts", feature = "customers", feature = "external_accounts", feature = "sources")): crate::customers::Card;
    CashBalance if (feature = "customers"): crate::customers::CashBalance;
    Charge if (feature = "charges"): crate::charges::Charge;
    CheckoutSession if (feature = "checkout"): crate::checkout::Session;
    ClimateOrder if (feature = "climate"): crate::climate::Order;
    ClimateProduct if (feature = "climate"): crate::climate::Product;
    ClimateSupplier if (feature = "climate"): crate::climate::Supplier;
    ConfirmationToken if (any(feature = "confirmation_tokens", feature = "test_helpers")): crate::confirmation_tokens::ConfirmationToken;
    ConnectCollectionTransfer if (any(feature = "balance", feature = "balance_transactions")): crate::balance_transactions::ConnectCollectionTransfer;
    CountrySpec if (feature = "country_specs"): crate::country_specs::CountrySpec;
    Coupon if (feature = "coupons"): crate::coupons::Coupon;
    CreditNote if (feature = "credit_notes"): crate::credit_notes::CreditNote;
    CreditNoteLineItem if (feature = "credit_notes"): crate::credit_notes::CreditNoteLineItem;
    Customer if (feature = "customers"): crate::customers::Customer;
    CustomerBalanceTransaction if (feature = "customers"): crate::customers::CustomerBalanceTransaction;
    CustomerCashBalanceTransaction if (any(feature = "customers", feature = "test_helpers")): crate::customers::CustomerCashBalanceTransaction;
    CustomerSession if (feature = "customer_sessions"): crate::customer_sessions::CustomerSession;
    Discount if (feature = "customers"): crate::customers::Discount;
    Dispute if (any(feature = "charges", feature = "disputes")): crate::disputes::Dispute;
    EntitlementsActiveEntitlement if (feature = "entitlements"): crate::entitlements::ActiveEntitlement;
    EntitlementsFeature if (feature = "entitlements"): crate::entitlements::Feature;
    EphemeralKey if (feature = "ephemeral_keys"): crate::ephemeral_keys::EphemeralKey;
    ExchangeRate if (feature = "exchange_rates"): crate::exchange_rates::ExchangeRate;
    FeeRefund if (feature = "application_fees"): crate::application_fees::FeeRefund;
    File if (feature = "files"): crate::files::File;
    FileLink if (feature = "file_links"): crate::file_links::FileLink;
    FinancialConnectionsAccount if (any(feature = "financial_connections", feature = "linked_accounts")): crate::financial_connections::Account;
    FinancialConnectionsAccountOwner if (any(feature = "financial_connections", feature = "linked_accounts")): crate::financial_connections::AccountOwner;
    FinancialConnectionsAccountOwnership if (any(feature = "financial_connections", feature = "linked_accounts")): crate::financial_connections::AccountOwnership;
    FinancialConnectionsSession if (any(feature = "financial_connections", feature = "link_account_sessions")): crate::financial_connections::Session;
    FinancialConnectionsTransaction if (feature = "financial_connections"): crate::financial_connections::Transaction;
    ForwardingRequest if (feature = "forwarding"): crate::forwarding::Request;
    FundingInstructions if (feature = "customers"): crate::customers::FundingInstructions;
    IdentityVerificationReport if (feature = "identity"): crate::identity::VerificationReport;
    IdentityVerificationSession if (feature = "identity"): crate::identity::VerificationSession;
    Invoice if (feature = "invoices"): crate::invoices::Invoice;
    InvoicePayment if (feature = "invoice_payments"): crate::invoice_payments::InvoicePayment;
    InvoiceRenderingTemplate if (feature = "invoice_rendering_templates"): crate::invoice_rendering_templates::InvoiceRenderingTemplate;
    InvoiceItem if (feature = "invoice_items"): crate::invoice_items::InvoiceItem;
    IssuingAuthorization if (any(feature = "issuing", feature = "test_helpers")): crate::issuing::Authorization;
    IssuingCard if (any(feature = "issuing", feature = "test_helpers")): crate::issuing::Card;
    IssuingCardholder if (feature = "issuing"): crate::issuing::Cardholder;
    IssuingDispute if (feature = "issuing"): crate::issuing::Dispute;
    IssuingPersonalizationDesign if (any(feature = "issuing", feature = "test_helpers")): crate::issuing::PersonalizationDesign;
    IssuingPhysicalBundle if (feature = "issuing"): crate::issuing::PhysicalBundle;
    IssuingSettlement if (any(feature = "issuing", feature = "test_helpers")): crate::issuing::Settlement;
    IssuingToken if (feature = "issuing"): crate::issuing::Token;
    IssuingTransaction if (any(feature = "issuing", feature = "test_helpers")): crate::issuing::Transaction;
    LineItem if (any(feature = "checkout", feature = "payment_links", feature = "quotes")): crate::types::LineItem;
    InvoiceLineItem if (feature = "invoices"): crate::invoices::InvoiceLineItem;
    LoginLink if (feature = "accounts"): crate::accounts::LoginLink;
    Mandate if (feature = "mandates"): crate::mandates::Mandate;
    PaymentAttemptRecord if (feature = "payment_attempt_records"): crate::payment_attempt_records::PaymentAttemptRecord;
    PaymentIntent if (feature = "payment_intents"): crate::payment_intents::PaymentIntent;
    PaymentIntentAmountDetailsLineItem if (feature = "payment_intents"): crate::payment_intents::PaymentIntentAmountDetailsLineItem;
    PaymentLink if (feature = "payment_links"): crate::payment_links::PaymentLink;
    PaymentMethod if (any(feature = "customers", feature = "payment_methods")): crate::payment_methods::PaymentMethod;
    PaymentMethodConfiguration if (feature = "payment_method_configurations"): crate::payment_method_configurations::PaymentMethodConfiguration;
    PaymentMethodDomain if (feature = "payment_method_domains"): crate::payment_method_domains::PaymentMethodDomain;
    PaymentRecord if (feature = "payment_records"): crate::payment_records::PaymentRecord;
    Payout if (feature = "payouts"): crate::payouts::Payout;
    Person if (feature = "accounts"): crate::accounts::Person;
    Plan if (feature = "plans"): crate::plans::Plan;
    Price if (feature = "prices"): crate::prices::Price;
    Product if (feature = "products"): crate::products::Product;
    ProductFeature if (feature = "products"): crate::products::ProductFeature;
    PromotionCode if (feature = "promotion_codes"): crate::promotion_codes::PromotionCode;
    Quote if (feature = "quotes"): crate::quotes::Quote;
    RadarEarlyFraudWarning if (feature = "radar"): crate::radar::EarlyFraudWarning;
    RadarPaymentEvaluation if (feature = "radar"): crate::radar::PaymentEvaluation;
    RadarValueList if (feature = "radar"): crate::radar::ValueList;
    RadarValueListItem if (feature = "radar"): crate::radar::ValueListItem;
    Refund if (any(feature = "charges", feature = "refunds", feature = "test_helpers")): crate::refunds::Refund;
    ReportingReportRun if (feature = "reporting"): crate::reporting::ReportRun;
    ReportingReportType if (feature = "reporting"): crate::reporting::ReportType;
    ReserveTransaction if (any(feature = "balance", feature = "balance_transactions")): crate::balance_transactions::ReserveTransaction;
    Review if (feature = "reviews"): crate::reviews::Review;
    ScheduledQueryRun if (feature = "sigma"): crate::sigma::ScheduledQueryRun;
    SetupAttempt if (feature = "setup_attempts"): crate::setup_attempts::SetupAttempt;
    SetupIntent if (feature = "setup_intents"): crate::setup_intents::SetupIntent;
    ShippingRate if (feature = "shipping_rates"): crate::shipping_rates::ShippingRate;
    SigmaSigmaApiQuery if (feature = "sigma"): crate::sigma::ApiQuery;
    Source if (any(feature = "customers", feature = "sources")): crate::sources::Source;
    SourceMandateNotification if (feature = "sources"): crate::sources::SourceMandateNotification;
    SourceTransaction if (feature = "sources"): crate::sources::SourceTransaction;
    Subscription if (any(feature = "customers", feature = "subscriptions")): crate::subscriptions::Subscription;
    SubscriptionItem if (feature = "subscription_items"): crate::subscription_items::SubscriptionItem;
    SubscriptionSchedule if (feature = "subscription_schedules"): crate::subscription_schedules::SubscriptionSchedule;
    TaxAssociation if (feature = "tax"): crate::tax::Association;
    TaxCalculation if (feature = "tax"): crate::tax::Calculation;
    TaxCalculationLineItem if (feature = "tax"): crate::tax::CalculationLineItem;
    TaxRegistration if (feature = "tax"): crate::tax::Registration;
    TaxSettings if (feature = "tax"): crate::tax::Settings;
    TaxTransaction if (feature = "tax"): crate::tax::Transaction;
    TaxTransactionLineItem if (feature = "tax"): crate::tax::TransactionLineItem;
    TaxCode if (feature = "tax_codes"): crate::tax_codes::TaxCode;
    TaxDeductedAtSource if (any(feature = "balance", feature = "balance_transactions")): crate::balance_transactions::TaxDeductedAtSource;
    TaxId if (any(feature = "customers", feature = "tax_ids")): crate::tax_ids::TaxId;
    TaxRate if (feature = "tax_rates"): crate::tax_rates::TaxRate;
    TerminalConfiguration if (feature = "terminal"): crate::terminal::Configuration;
    TerminalConnectionToken if (feature = "terminal"): crate::terminal::ConnectionToken;
    TerminalLocation if (feature = "terminal"): crate::terminal::Location;
    TerminalOnboardingLink if (feature = "terminal"): crate::terminal::OnboardingLink;
    TerminalReader if (any(feature = "terminal", feature = "test_helpers")): crate::terminal::Reader;
    TestHelpersTestClock if (feature = "test_helpers"): crate::test_helpers::TestClock;
    Token if (feature = "tokens"): crate::tokens::Token;
    Topup if (feature = "topups"): crate::topups::Topup;
    Transfer if (feature = "transfers"): crate::transfers::Transfer;
    TransferReversal if (feature = "transfers"): crate::transfers::TransferReversal;
    TreasuryCreditReversal if (feature = "treasury"): crate::treasury::CreditReversal;
    TreasuryDebitReversal if (feature = "treasury"): crate::treasury::DebitReversal;
    TreasuryFinancialAccount if (feature = "treasury"): crate::treasury::FinancialAccount;
    TreasuryFinancialAccountFeatures if (feature = "treasury"): crate::treasury::FinancialAccountFeatures;
    TreasuryInboundTransfer if (any(feature = "test_helpers", feature = "treasury")): crate::treasury::InboundTransfer;
    TreasuryOutboundPayment if (any(feature = "test_helpers", feature = "treasury")): crate::treasury::OutboundPayment;
    TreasuryOutboundTransfer if (any(feature = "test_helpers", feature = "treasury")): crate::treasury::OutboundTransfer;
    TreasuryReceivedCredit if (any(feature = "test_helpers", feature = "treasury")): crate::treasury::ReceivedCredit;
    TreasuryReceivedDebit if (any(feature = "test_helpers", feature = "treasury")): crate::treasury::ReceivedDebit;
    TreasuryTransaction if (feature = "treasury"): crate::treasury::Transaction;
    TreasuryTransactionEntry if (feature = "treasury"): crate::treasury::TransactionEntry;
    V2BillingMeterEvent if (feature = "v2_billing"): crate::v2::billing::MeterEvent;
    V2BillingMeterEventAdjustment if (feature = "v2_billing"): crate::v2::billing::MeterEventAdjustment;
    V2BillingMeterEventSession if (feature = "v2_billing"): crate::v2::billing::MeterEventSession;
    V2CommerceProductCatalogImport if (feature = "v2_commerce"): crate::v2::commerce::ProductCatalogImport;
    V2CoreAccount if (feature = "v2_core"): crate::v2::core::Account;
    V2CoreAccountLink if (feature = "v2_core"): crate::v2::core::AccountLink;
    V2CoreAccountPerson if (feature = "v2_core"): crate::v2::core::AccountPerson;
    V2CoreAccountPersonToken if (feature = "v2_core"): crate::v2::core::AccountPersonToken;
    V2CoreAccountToken if (feature = "v2_core"): crate::v2::core::AccountToken;
    V2CoreEventDestination if (feature = "v2_core"): crate::v2::core::EventDestination;
    WebhookEndpoint if (feature = "webhook_endpoints"): crate::webhook_endpoints::WebhookEndpoint;
}
