// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What happens to a payment method used on the invoice's page by a customer who has a default one: saved, offered to be saved, or never.
///
/// The values of `hosted_payment_method_save`.
///
/// Contract: `#/components/schemas/account_invoices_settings/properties/hosted_payment_method_save`.
#[derive(Clone)]
#[non_exhaustive]
pub enum HostedPaymentMethodSave {
    /// `always`: Always saved.
    Always,
    /// `never`: Never saved.
    Never,
    /// `offer`: Saved if the customer ticks a box.
    Offer,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    HostedPaymentMethodSave;
    0 => Always "always";
    1 => Never "never";
    2 => Offer "offer";
}
