// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether a [customer](crate::customers::Customer) is made in any case, or only when one is needed.
///
/// The values of `customer_creation`.
///
/// Contract: `#/components/schemas/payment_link/properties/customer_creation`.
///
/// Feature: `payment_links`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomerCreation {
    /// `always`: A customer is made for every session that has none.
    Always,
    /// `if_required`: A customer is made only where one is needed, as for a subscription. Else the payer is a guest.
    IfRequired,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    CustomerCreation;
    0 => Always "always";
    1 => IfRequired "if_required";
}
