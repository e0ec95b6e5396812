// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing::CreditGrantAmount;
use crate::billing::CreditGrantCategory;
use crate::billing::PriceType;
use crate::customers::Customer;
use crate::customers::DeletedCustomer;
use crate::rt;
use crate::test_helpers::TestClock;

/// The `billing.credit_grant` object.
///
/// Contract: `#/components/schemas/billing.credit_grant`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreditGrant {
    /// Amount.
    pub amount: CreditGrantAmount,
    /// Applicability config.
    pub applicability_config: CreditGrantApplicabilityConfig,
    /// Category. `paid` or `promotional`.
    pub category: CreditGrantCategory,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Customer. An id; the object itself when `customer` is expanded.
    pub customer: rt::Expandable<Customer, DeletedCustomer>,
    /// Customer account. At most 5000 characters. May be null.
    pub customer_account: Option<String>,
    /// Effective at, in seconds since 1970. May be null.
    pub effective_at: Option<rt::Timestamp>,
    /// Expires at, in seconds since 1970. May be null.
    pub expires_at: Option<rt::Timestamp>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<CreditGrant>,
    /// Livemode.
    pub livemode: bool,
    /// Metadata. A map with free keys.
    pub metadata: rt::Metadata,
    /// Name. At most 5000 characters. May be null.
    pub name: Option<String>,
    /// Priority. May be null.
    pub priority: Option<i64>,
    /// Test clock. An id; the object itself when `test_clock` is expanded. May be null.
    pub test_clock: Option<rt::Expandable<TestClock>>,
    /// Updated, in seconds since 1970.
    pub updated: rt::Timestamp,
    /// Voided at, in seconds since 1970. May be null.
    pub voided_at: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Billing credit grants resource applicability config.
///
/// Contract: `#/components/schemas/billing_credit_grants_resource_applicability_config`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreditGrantApplicabilityConfig {
    /// Scope.
    pub scope: CreditGrantScope,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Billing credit grants resource applicable price.
///
/// Contract: `#/components/schemas/billing_credit_grants_resource_applicable_price`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreditGrantApplicablePrice {
    /// Id. At most 5000 characters. May be null.
    pub id: Option<rt::Id<CreditGrantApplicablePrice>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Billing credit grants resource scope.
///
/// Contract: `#/components/schemas/billing_credit_grants_resource_scope`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreditGrantScope {
    /// Price type. Only `metered`.
    pub price_type: Option<PriceType>,
    /// Prices.
    pub prices: Option<Vec<CreditGrantApplicablePrice>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    CreditGrant;
    const "object" = Str("billing.credit_grant");
    0 => amount "amount" required;
    1 => applicability_config "applicability_config" required;
    2 => category "category" required;
    3 => created "created" required;
    4 => customer "customer" required;
    5 => customer_account "customer_account";
    6 => effective_at "effective_at";
    7 => expires_at "expires_at";
    8 => id "id" required;
    9 => livemode "livemode" required;
    10 => metadata "metadata" required;
    11 => name "name";
    12 => priority "priority";
    13 => test_clock "test_clock";
    14 => updated "updated" required;
    15 => voided_at "voided_at";
}

rt::expandable! {
    crate::ExpandPath;
    CreditGrant;
    customer "customer" => Customer;
    test_clock "test_clock" => TestClock;
}

rt::record! {
    CreditGrantApplicabilityConfig;
    0 => scope "scope" required;
}

rt::record! {
    CreditGrantApplicablePrice;
    0 => id "id";
}

rt::record! {
    CreditGrantScope;
    0 => price_type "price_type";
    1 => prices "prices";
}
