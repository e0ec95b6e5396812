// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// A category of goods or services by which Stripe Tax decides how they are taxed, such as `txcd_10000000`.
///
/// The `tax_code` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/tax_codes/object)
///
/// Contract: `#/components/schemas/tax_code`.
///
/// Feature: `tax_codes`. Without it, the type has its id and `json()`, and no other fields.
#[non_exhaustive]
pub struct TaxCode {
    /// Which products the code is for, in detail.
    pub description: String,
    /// Names this object in other calls.
    pub id: rt::Id<TaxCode>,
    /// What kind of product the code is for, in short.
    pub name: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    TaxCode;
    const "object" = Str("tax_code");
    0 => description "description" required;
    1 => id "id" required;
    2 => name "name" required;
}
