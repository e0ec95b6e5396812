// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The card networks that the card can run on, and the preferred one.
///
/// Contract: `#/components/schemas/networks`.
#[non_exhaustive]
pub struct Networks {
    /// The networks that can be chosen for a payment, in `payment_method_options.card.network`.
    pub available: Vec<String>,
    /// The card network that the cardholder wants, for cards with several. `invalid_preference` if the card doesn't run on the one that was asked for. May be null.
    pub preferred: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Networks;
    0 => available "available" required;
    1 => preferred = None "preferred";
}
