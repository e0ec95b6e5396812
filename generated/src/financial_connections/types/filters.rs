// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Which kinds of account the customer can link.
///
/// The values of `account_subcategories[]`.
///
/// Contract: `#/components/schemas/bank_connections_resource_link_account_session_filters/properties/account_subcategories/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FiltersAccountSubcategory {
    /// `checking`
    Checking,
    /// `credit_card`
    CreditCard,
    /// `line_of_credit`: A credit line that is drawn on and repaid as needed.
    LineOfCredit,
    /// `mortgage`
    Mortgage,
    /// `savings`
    Savings,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    FiltersAccountSubcategory;
    0 => Checking "checking";
    1 => CreditCard "credit_card";
    2 => LineOfCredit "line_of_credit";
    3 => Mortgage "mortgage";
    4 => Savings "savings";
}
