// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `supported_networks[]`.
///
/// Contract: `#/components/schemas/funding_instructions_bank_transfer_financial_address/properties/supported_networks/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InstructionsBankTransferFinancialAddressSupportedNetwork {
    /// `ach`
    Ach,
    /// `bacs`
    Bacs,
    /// `domestic_wire_us`
    DomesticWireUs,
    /// `fps`
    Fps,
    /// `sepa`
    Sepa,
    /// `spei`
    Spei,
    /// `swift`
    Swift,
    /// `zengin`
    Zengin,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    InstructionsBankTransferFinancialAddressSupportedNetwork;
    0 => Ach "ach";
    1 => Bacs "bacs";
    2 => DomesticWireUs "domestic_wire_us";
    3 => Fps "fps";
    4 => Sepa "sepa";
    5 => Spei "spei";
    6 => Swift "swift";
    7 => Zengin "zengin";
}
