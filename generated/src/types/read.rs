// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// How the reader read the card: chip, contactless, or magnetic stripe.
///
/// The values of `read_method`.
///
/// Contract: `#/components/schemas/payment_method_card_present/properties/read_method`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ReadMethod {
    /// `contact_emv`: The chip was inserted.
    ContactEmv,
    /// `contactless_emv`: The card or phone was held to the reader.
    ContactlessEmv,
    /// `contactless_magstripe_mode`: Held to the reader, with magnetic stripe data. An old way.
    ContactlessMagstripeMode,
    /// `magnetic_stripe_fallback`: The stripe was swiped, because the chip couldn't be read.
    MagneticStripeFallback,
    /// `magnetic_stripe_track2`: The stripe was swiped.
    MagneticStripeTrack2,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    ReadMethod;
    0 => ContactEmv "contact_emv";
    1 => ContactlessEmv "contactless_emv";
    2 => ContactlessMagstripeMode "contactless_magstripe_mode";
    3 => MagneticStripeFallback "magnetic_stripe_fallback";
    4 => MagneticStripeTrack2 "magnetic_stripe_track2";
}
