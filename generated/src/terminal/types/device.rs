// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What kind of reader it is.
///
/// The values of `device_type`.
///
/// Contract: `#/components/schemas/deleted_terminal.reader/properties/device_type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DeviceType {
    /// `bbpos_chipper2x`: BBPOS Chipper 2X BT, a mobile reader without screen.
    BbposChipper2x,
    /// `bbpos_wisepad3`: BBPOS WisePad 3, a mobile reader with a keypad.
    BbposWisepad3,
    /// `bbpos_wisepos_e`: BBPOS WisePOS E, a reader with a touch screen.
    BbposWiseposE,
    /// `mobile_phone_reader`: A phone that takes contactless cards itself (Tap to Pay).
    MobilePhoneReader,
    /// `simulated_stripe_s700`: A Stripe Reader S700 that is only simulated, for testing.
    SimulatedStripeS700,
    /// `simulated_stripe_s710`: A Stripe Reader S710 that is only simulated, for testing.
    SimulatedStripeS710,
    /// `simulated_verifone_m425`: A Verifone M425 that is only simulated, for testing.
    SimulatedVerifoneM425,
    /// `simulated_verifone_p630`: A Verifone P630 that is only simulated, for testing.
    SimulatedVerifoneP630,
    /// `simulated_verifone_ux700`: A Verifone UX700 that is only simulated, for testing.
    SimulatedVerifoneUx700,
    /// `simulated_verifone_v660p`: A Verifone V660p that is only simulated, for testing.
    SimulatedVerifoneV660p,
    /// `simulated_wisepos_e`: A BBPOS WisePOS E that is only simulated, for testing.
    SimulatedWiseposE,
    /// `stripe_m2`: Stripe Reader M2, a mobile reader without screen.
    StripeM2,
    /// `stripe_s700`: Stripe Reader S700, a reader with a touch screen.
    StripeS700,
    /// `stripe_s710`: Stripe Reader S710, as the S700 but with cellular too.
    StripeS710,
    /// `verifone_P400`: Verifone P400, a countertop reader.
    VerifoneP400,
    /// `verifone_m425`
    VerifoneM425,
    /// `verifone_p630`
    VerifoneP630,
    /// `verifone_ux700`: Verifone UX700, a reader for unattended machines.
    VerifoneUx700,
    /// `verifone_v660p`
    VerifoneV660p,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    DeviceType;
    0 => BbposChipper2x "bbpos_chipper2x";
    1 => BbposWisepad3 "bbpos_wisepad3";
    2 => BbposWiseposE "bbpos_wisepos_e";
    3 => MobilePhoneReader "mobile_phone_reader";
    4 => SimulatedStripeS700 "simulated_stripe_s700";
    5 => SimulatedStripeS710 "simulated_stripe_s710";
    6 => SimulatedVerifoneM425 "simulated_verifone_m425";
    7 => SimulatedVerifoneP630 "simulated_verifone_p630";
    8 => SimulatedVerifoneUx700 "simulated_verifone_ux700";
    9 => SimulatedVerifoneV660p "simulated_verifone_v660p";
    10 => SimulatedWiseposE "simulated_wisepos_e";
    11 => StripeM2 "stripe_m2";
    12 => StripeS700 "stripe_s700";
    13 => StripeS710 "stripe_s710";
    14 => VerifoneP400 "verifone_P400";
    15 => VerifoneM425 "verifone_m425";
    16 => VerifoneP630 "verifone_p630";
    17 => VerifoneUx700 "verifone_ux700";
    18 => VerifoneV660p "verifone_v660p";
}
