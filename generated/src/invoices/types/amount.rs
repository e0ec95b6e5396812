// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether the amount includes the Brazilian IOF tax already.
///
/// The values of `amount_includes_iof`.
///
/// Contract: `#/components/schemas/invoice_payment_method_options_pix/properties/amount_includes_iof`.
///
/// Feature: `invoices`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AmountIncludesIof {
    /// `always`: IOF, the Brazilian tax on financial operations, is in the amount: you bear it.
    Always,
    /// `never`: IOF, the Brazilian tax on financial operations, comes on top: the customer bears it.
    Never,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    AmountIncludesIof;
    0 => Always "always";
    1 => Never "never";
}
