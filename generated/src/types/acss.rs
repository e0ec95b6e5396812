// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `currency`.
///
/// Contract: `#/components/schemas/checkout_acss_debit_payment_method_options/properties/currency`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AcssDebitPaymentMethodOptionsCurrency {
    /// `cad`
    Cad,
    /// `usd`
    Usd,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    AcssDebitPaymentMethodOptionsCurrency;
    0 => Cad "cad";
    1 => Usd "usd";
}
