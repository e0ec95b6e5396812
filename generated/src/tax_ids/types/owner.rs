// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `type`.
///
/// Contract: `#/components/schemas/tax_i_ds_owner/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OwnerType {
    /// `account`: A connected account: its id is given beside it.
    Account,
    /// `application`: The app or platform.
    Application,
    /// `customer`: A customer: its id is given beside it.
    Customer,
    /// `self`: The account that makes the request.
    SelfValue,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    OwnerType;
    0 => Account "account";
    1 => Application "application";
    2 => Customer "customer";
    3 => SelfValue "self";
}
