// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Which tax transactions Stripe Tax made, or failed to make, for a [payment intent](crate::payment_intents::PaymentIntent) that was linked to a [tax calculation](crate::tax::Calculation).
///
/// The `tax.association` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/tax/associations/find/object)
///
/// Contract: `#/components/schemas/tax.association`.
///
/// Feature: `tax`.
#[non_exhaustive]
pub struct Association {
    /// The tax calculation that was attached to the payment intent.
    pub calculation: String,
    /// Names this object in other calls.
    pub id: rt::Id<Association>,
    /// Id of the [payment intent](crate::payment_intents::PaymentIntent) whose tax is recorded.
    pub payment_intent: String,
    /// The tax transactions that were made, or couldn't be made, of the payment and its refunds. May be null.
    pub tax_transaction_attempts: Option<Vec<AssociationTransactionAttempts>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The tax transactions that were made, or couldn't be made, of the payment and its refunds.
///
/// Contract: `#/components/schemas/tax_product_resource_tax_association_transaction_attempts`.
///
/// Feature: `tax`.
#[non_exhaustive]
pub struct AssociationTransactionAttempts {
    /// The tax transaction that was recorded, once the payment succeeded.
    pub committed: Option<Box<AssociationTransactionAttemptsCommitted>>,
    /// Why no tax transaction could be made.
    pub errored: Option<Box<AssociationTransactionAttemptsErrored>>,
    /// The refund or payment intent that the transaction was for.
    pub source: String,
    /// Whether the tax transaction was made (`committed`) or not (`errored`).
    pub status: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The tax transaction that was recorded, once the payment succeeded.
///
/// Contract: `#/components/schemas/tax_product_resource_tax_association_transaction_attempts_resource_committed`.
///
/// Feature: `tax`.
#[non_exhaustive]
pub struct AssociationTransactionAttemptsCommitted {
    /// The tax transaction that was made.
    pub transaction: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Why no tax transaction could be made.
///
/// Contract: `#/components/schemas/tax_product_resource_tax_association_transaction_attempts_resource_errored`.
///
/// Feature: `tax`.
#[non_exhaustive]
pub struct AssociationTransactionAttemptsErrored {
    /// Why the tax couldn't be recorded. `another_payment_associated_with_calculation`, `calculation_expired`, `currency_mismatch`, `original_transaction_voided` or `unique_reference_violation`.
    pub reason: AssociationTransactionAttemptsErroredReason,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Why the tax couldn't be recorded.
///
/// The values of `reason`.
///
/// Contract: `#/components/schemas/tax_product_resource_tax_association_transaction_attempts_resource_errored/properties/reason`.
///
/// Feature: `tax`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AssociationTransactionAttemptsErroredReason {
    /// `another_payment_associated_with_calculation`: Another payment already made a tax transaction of this calculation.
    AnotherPaymentAssociatedWithCalculation,
    /// `calculation_expired`: The tax calculation was too old, 90 days at most.
    CalculationExpired,
    /// `currency_mismatch`: The payment and the calculation have different currencies.
    CurrencyMismatch,
    /// `original_transaction_voided`: The tax transaction to reverse doesn't count any more.
    OriginalTransactionVoided,
    /// `unique_reference_violation`: Another tax transaction has this reference already.
    UniqueReferenceViolation,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    Association;
    const "object" = Str("tax.association");
    0 => calculation "calculation" required;
    1 => id "id" required;
    2 => payment_intent "payment_intent" required;
    3 => tax_transaction_attempts = None "tax_transaction_attempts";
}

rt::record! {
    AssociationTransactionAttempts;
    0 => committed = None "committed";
    1 => errored = None "errored";
    2 => source "source" required;
    3 => status "status" required;
}

rt::record! {
    AssociationTransactionAttemptsCommitted;
    0 => transaction "transaction" required;
}

rt::record! {
    AssociationTransactionAttemptsErrored;
    0 => reason "reason" required;
}

rt::open_enum! {
    AssociationTransactionAttemptsErroredReason;
    0 => AnotherPaymentAssociatedWithCalculation "another_payment_associated_with_calculation";
    1 => CalculationExpired "calculation_expired";
    2 => CurrencyMismatch "currency_mismatch";
    3 => OriginalTransactionVoided "original_transaction_voided";
    4 => UniqueReferenceViolation "unique_reference_violation";
}
