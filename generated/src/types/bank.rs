// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The networks by which money reaches the account.
///
/// The values of `supported_networks[]`.
///
/// Contract: `#/components/schemas/funding_instructions_bank_transfer_financial_address/properties/supported_networks/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BankTransferFinancialAddressSupportedNetwork {
    /// `ach`: ACH, the batch clearing of US banks, which takes days.
    Ach,
    /// `bacs`: Bacs, the batch clearing of the United Kingdom.
    Bacs,
    /// `domestic_wire_us`: A wire within the US, as a rule there on the same day.
    DomesticWireUs,
    /// `fps`: Faster Payments of the United Kingdom, within minutes.
    Fps,
    /// `sepa`: SEPA, transfers in euros.
    Sepa,
    /// `spei`: SPEI, the transfers of Mexico.
    Spei,
    /// `swift`: An international transfer by SWIFT.
    Swift,
    /// `zengin`: Zengin, the transfers of Japan.
    Zengin,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    BankTransferFinancialAddressSupportedNetwork;
    0 => Ach "ach";
    1 => Bacs "bacs";
    2 => DomesticWireUs "domestic_wire_us";
    3 => Fps "fps";
    4 => Sepa "sepa";
    5 => Spei "spei";
    6 => Swift "swift";
    7 => Zengin "zengin";
}
