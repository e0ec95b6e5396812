// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(
    any(
        feature = "accounts",
        feature = "customers",
        feature = "external_accounts",
        feature = "sources"
    )
)]
mod allow;
#[cfg(
    any(
        feature = "accounts",
        feature = "customers",
        feature = "external_accounts",
        feature = "sources"
    )
)]
pub use self::allow::*;
#[cfg(
    any(
        feature = "accounts",
        feature = "customers",
        feature = "external_accounts",
        feature = "sources"
    )
)]
mod available;
#[cfg(
    any(
        feature = "accounts",
        feature = "customers",
        feature = "external_accounts",
        feature = "sources"
    )
)]
pub use self::available::*;
#[cfg_attr(not(docsrs), cfg(any(feature = "customers", feature = "test_helpers")))]
mod bank;
#[cfg_attr(not(docsrs), cfg(any(feature = "customers", feature = "test_helpers")))]
pub use self::bank::*;
#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "accounts",
            feature = "customers",
            feature = "errors",
            feature = "external_accounts",
            feature = "payouts",
            feature = "sources"
        )
    )
)]
mod bank_account;
#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "accounts",
            feature = "customers",
            feature = "errors",
            feature = "external_accounts",
            feature = "payouts",
            feature = "sources"
        )
    )
)]
pub use self::bank_account::*;
#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "accounts",
            feature = "customers",
            feature = "errors",
            feature = "external_accounts",
            feature = "payouts",
            feature = "sources"
        )
    )
)]
mod card;
#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "accounts",
            feature = "customers",
            feature = "errors",
            feature = "external_accounts",
            feature = "payouts",
            feature = "sources"
        )
    )
)]
pub use self::card::*;
#[cfg(feature = "customers")]
mod cash_balance;
#[cfg(feature = "customers")]
pub use self::cash_balance::*;
#[cfg(any(feature = "charges", feature = "customers"))]
mod charge;
#[cfg(any(feature = "charges", feature = "customers"))]
pub use self::charge::*;
mod customer;
pub use self::customer::*;
#[cfg(feature = "customers")]
mod customer_balance_transaction;
#[cfg(feature = "customers")]
pub use self::customer_balance_transaction::*;
#[cfg(any(feature = "customers", feature = "test_helpers"))]
mod customer_cash_balance_transaction;
#[cfg(any(feature = "customers", feature = "test_helpers"))]
pub use self::customer_cash_balance_transaction::*;
#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "credit_notes",
            feature = "customers",
            feature = "invoice_items",
            feature = "invoices",
            feature = "subscriptions"
        )
    )
)]
mod discount;
#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "credit_notes",
            feature = "customers",
            feature = "invoice_items",
            feature = "invoices",
            feature = "subscriptions"
        )
    )
)]
pub use self::discount::*;
#[cfg(feature = "customers")]
mod funding_instructions;
#[cfg(feature = "customers")]
pub use self::funding_instructions::*;
#[cfg(feature = "customers")]
mod reconciliation;
#[cfg(feature = "customers")]
pub use self::reconciliation::*;
#[cfg(feature = "customers")]
mod tax;
#[cfg(feature = "customers")]
pub use self::tax::*;
