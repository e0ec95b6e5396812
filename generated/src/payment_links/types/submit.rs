// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `submit_type`.
///
/// Contract: `#/components/schemas/payment_link/properties/submit_type`.
///
/// Feature: `payment_links`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SubmitType {
    /// `auto`: The same as `pay`.
    Auto,
    /// `book`: The button says `Book`: for reservations.
    Book,
    /// `donate`: The button says `Donate`: for donations.
    Donate,
    /// `pay`: The button says `Pay`: for purchases.
    Pay,
    /// `subscribe`: The button says `Subscribe`: for subscriptions.
    Subscribe,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    SubmitType;
    0 => Auto "auto";
    1 => Book "book";
    2 => Donate "donate";
    3 => Pay "pay";
    4 => Subscribe "subscribe";
}
