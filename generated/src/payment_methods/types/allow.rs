// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether Checkout and Elements may offer the saved payment method to the customer again.
///
/// The values of `allow_redisplay`.
///
/// Contract: `#/components/schemas/payment_method/properties/allow_redisplay`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AllowRedisplay {
    /// `always`: May be offered to this customer again in any checkout.
    Always,
    /// `limited`: Saved for one purpose, such as a subscription: isn't offered in other checkouts unless you ask for it.
    Limited,
    /// `unspecified`: Nothing was agreed with the customer: the payment method isn't offered again unless you ask for it.
    Unspecified,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    AllowRedisplay;
    0 => Always "always";
    1 => Limited "limited";
    2 => Unspecified "unspecified";
}
