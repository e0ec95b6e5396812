// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing::CreditGrantAmount;
use crate::billing::CreditGrantCategory;
use crate::billing::PriceType;
use crate::customers::Customer;
use crate::customers::DeletedCustomer;
use crate::rt;
use crate::test_helpers::TestClock;

/// Billing credits given to a customer, paid or as a promotion, that pay for usage before the customer does. Invoices of metered subscription items use them up when they are finalized, by priority. The customer's [`balance`](crate::customers::Customer::balance) is something else.
///
/// The `billing.credit_grant` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/billing/credit_grants/object)
///
/// Contract: `#/components/schemas/billing.credit_grant`.
///
/// Feature: `billing`.
#[non_exhaustive]
pub struct CreditGrant {
    /// How much billing credit the customer is given.
    pub amount: CreditGrantAmount,
    /// What the credit can pay for: metered prices with a meter alone.
    pub applicability_config: CreditGrantApplicabilityConfig,
    /// Whether the credit was paid for or given as a promotion. For your records alone, customers don't see it. `paid` or `promotional`.
    pub category: CreditGrantCategory,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The customer that it is for. An id; the object itself when `customer` is expanded.
    pub customer: rt::Expandable<Customer, DeletedCustomer>,
    /// The v2 account that stands for the customer, in place of [`customer`](Self::customer). May be null.
    pub customer_account: Option<String>,
    /// When the credits become usable. In seconds since 1970. May be null.
    pub effective_at: Option<rt::Timestamp>,
    /// When credits that haven't been used are lost. Null if never. In seconds since 1970.
    pub expires_at: Option<rt::Timestamp>,
    /// Names this object in other calls.
    pub id: rt::Id<CreditGrant>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Your own keys and values, kept with the object. Stripe doesn't use them.
    pub metadata: rt::Metadata,
    /// What the Dashboard calls the grant. May be null.
    pub name: Option<String>,
    /// Which credits are used first: from 0, before all others, to 100. May be null.
    pub priority: Option<i64>,
    /// The test clock that its time runs by. Null in real time. An id; the object itself when `test_clock` is expanded.
    pub test_clock: Option<rt::Expandable<TestClock>>,
    /// When it was last changed. In seconds since 1970.
    pub updated: rt::Timestamp,
    /// When the credits were voided. Null if they weren't. In seconds since 1970.
    pub voided_at: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the credit can pay for: metered prices with a meter alone.
///
/// Contract: `#/components/schemas/billing_credit_grants_resource_applicability_config`.
///
/// Feature: `billing`.
#[non_exhaustive]
pub struct CreditGrantApplicabilityConfig {
    /// Which prices the credit can pay for.
    pub scope: CreditGrantScope,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The metered prices that the credits pay for.
///
/// Contract: `#/components/schemas/billing_credit_grants_resource_applicable_price`.
///
/// Feature: `billing`.
#[non_exhaustive]
pub struct CreditGrantApplicablePrice {
    /// Names this object in other calls. May be null.
    pub id: Option<rt::Id<CreditGrantApplicablePrice>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which prices the credit can pay for.
///
/// Contract: `#/components/schemas/billing_credit_grants_resource_scope`.
///
/// Feature: `billing`.
#[non_exhaustive]
pub struct CreditGrantScope {
    /// Which kind of price the credits pay for: `metered`, those with a meter. Not together with [`prices`](Self::prices).
    pub price_type: Option<PriceType>,
    /// The metered prices that the credits pay for. Not together with [`price_type`](Self::price_type).
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
    5 => customer_account = None "customer_account";
    6 => effective_at = None "effective_at";
    7 => expires_at = None "expires_at";
    8 => id "id" required;
    9 => livemode = false "livemode" required;
    10 => metadata "metadata" required;
    11 => name = None "name";
    12 => priority = None "priority";
    13 => test_clock = None "test_clock";
    14 => updated "updated" required;
    15 => voided_at = None "voided_at";
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
    0 => id = None "id";
}

rt::record! {
    CreditGrantScope;
    0 => price_type = None "price_type";
    1 => prices = None "prices";
}
