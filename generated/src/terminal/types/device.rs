// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `device_type`.
///
/// Contract: `#/components/schemas/deleted_terminal.reader/properties/device_type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DeviceType {
    /// `bbpos_chipper2x`
    BbposChipper2x,
    /// `bbpos_wisepad3`
    BbposWisepad3,
    /// `bbpos_wisepos_e`
    BbposWiseposE,
    /// `mobile_phone_reader`
    MobilePhoneReader,
    /// `simulated_stripe_s700`
    SimulatedStripeS700,
    /// `simulated_stripe_s710`
    SimulatedStripeS710,
    /// `simulated_verifone_m425`
    SimulatedVerifoneM425,
    /// `simulated_verifone_p630`
    SimulatedVerifoneP630,
    /// `simulated_verifone_ux700`
    SimulatedVerifoneUx700,
    /// `simulated_verifone_v660p`
    SimulatedVerifoneV660p,
    /// `simulated_wisepos_e`
    SimulatedWiseposE,
    /// `stripe_m2`
    StripeM2,
    /// `stripe_s700`
    StripeS700,
    /// `stripe_s710`
    StripeS710,
    /// `verifone_P400`
    VerifoneP400,
    /// `verifone_m425`
    VerifoneM425,
    /// `verifone_p630`
    VerifoneP630,
    /// `verifone_ux700`
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
