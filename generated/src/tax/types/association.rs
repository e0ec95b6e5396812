// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `tax.association` object.
///
/// Contract: `#/components/schemas/tax.association`.
///
/// Feature: `tax`.
#[derive(Default)]
#[non_exhaustive]
pub struct Association {
    /// Calculation. At most 5000 characters.
    pub calculation: String,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Association>,
    /// Payment intent. At most 5000 characters.
    pub payment_intent: String,
    /// Tax transaction attempts. May be null.
    pub tax_transaction_attempts: Option<Vec<AssociationTransactionAttempts>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Tax product resource tax association transaction attempts.
///
/// Contract: `#/components/schemas/tax_product_resource_tax_association_transaction_attempts`.
///
/// Feature: `tax`.
#[derive(Default)]
#[non_exhaustive]
pub struct AssociationTransactionAttempts {
    /// Committed.
    pub committed: Option<Box<AssociationTransactionAttemptsCommitted>>,
    /// Errored.
    pub errored: Option<Box<AssociationTransactionAttemptsErrored>>,
    /// Source. At most 5000 characters.
    pub source: String,
    /// Status. At most 5000 characters.
    pub status: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Tax product resource tax association transaction attempts resource committed.
///
/// Contract: `#/components/schemas/tax_product_resource_tax_association_transaction_attempts_resource_committed`.
///
/// Feature: `tax`.
#[derive(Default)]
#[non_exhaustive]
pub struct AssociationTransactionAttemptsCommitted {
    /// Transaction. At most 5000 characters.
    pub transaction: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Tax product resource tax association transaction attempts resource errored.
///
/// Contract: `#/components/schemas/tax_product_resource_tax_association_transaction_attempts_resource_errored`.
///
/// Feature: `tax`.
#[derive(Default)]
#[non_exhaustive]
pub struct AssociationTransactionAttemptsErrored {
    /// Reason. `another_payment_associated_with_calculation`, `calculation_expired`, `currency_mismatch`, `original_transaction_voided` or `unique_reference_violation`.
    pub reason: AssociationTransactionAttemptsErroredReason,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `reason`.
///
/// Contract: `#/components/schemas/tax_product_resource_tax_association_transaction_attempts_resource_errored/properties/reason`.
///
/// Feature: `tax`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AssociationTransactionAttemptsErroredReason {
    /// `another_payment_associated_with_calculation`
    AnotherPaymentAssociatedWithCalculation,
    /// `calculation_expired`
    CalculationExpired,
    /// `currency_mismatch`
    CurrencyMismatch,
    /// `original_transaction_voided`
    OriginalTransactionVoided,
    /// `unique_reference_violation`
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
    3 => tax_transaction_attempts "tax_transaction_attempts";
}

rt::record! {
    AssociationTransactionAttempts;
    0 => committed "committed";
    1 => errored "errored";
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
