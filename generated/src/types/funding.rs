// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::types::Address;
use crate::types::InstructionsBankTransferFinancialAddressSupportedNetwork;

/// Funding instructions bank transfer aba record.
///
/// Contract: `#/components/schemas/funding_instructions_bank_transfer_aba_record`.
#[derive(Default)]
#[non_exhaustive]
pub struct FundingInstructionsBankTransferAbaRecord {
    /// Account holder address.
    pub account_holder_address: Address,
    /// Account holder name. At most 5000 characters.
    pub account_holder_name: String,
    /// Account number. At most 5000 characters.
    pub account_number: String,
    /// Account type. At most 5000 characters.
    pub account_type: String,
    /// Bank address.
    pub bank_address: Address,
    /// Bank name. At most 5000 characters.
    pub bank_name: String,
    /// Routing number. At most 5000 characters.
    pub routing_number: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Funding instructions bank transfer financial address.
///
/// Contract: `#/components/schemas/funding_instructions_bank_transfer_financial_address`.
#[derive(Default)]
#[non_exhaustive]
pub struct FundingInstructionsBankTransferFinancialAddress {
    /// Aba.
    pub aba: Option<Box<FundingInstructionsBankTransferAbaRecord>>,
    /// Iban.
    pub iban: Option<Box<FundingInstructionsBankTransferIbanRecord>>,
    /// Sort code.
    pub sort_code: Option<Box<FundingInstructionsBankTransferSortCodeRecord>>,
    /// Spei.
    pub spei: Option<Box<FundingInstructionsBankTransferSpeiRecord>>,
    /// Supported networks. `ach`, `bacs`, `domestic_wire_us`, `fps`, `sepa`, `spei`, `swift` or `zengin`.
    pub supported_networks: Option<
        Vec<InstructionsBankTransferFinancialAddressSupportedNetwork>,
    >,
    /// Swift.
    pub swift: Option<Box<FundingInstructionsBankTransferSwiftRecord>>,
    /// Type. `aba`, `iban`, `sort_code`, `spei`, `swift` or `zengin`.
    pub r#type: FundingInstructionsBankTransferFinancialAddressType,
    /// Zengin.
    pub zengin: Option<Box<FundingInstructionsBankTransferZenginRecord>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/funding_instructions_bank_transfer_financial_address/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FundingInstructionsBankTransferFinancialAddressType {
    /// `aba`
    Aba,
    /// `iban`
    Iban,
    /// `sort_code`
    SortCode,
    /// `spei`
    Spei,
    /// `swift`
    Swift,
    /// `zengin`
    Zengin,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Funding instructions bank transfer iban record.
///
/// Contract: `#/components/schemas/funding_instructions_bank_transfer_iban_record`.
#[derive(Default)]
#[non_exhaustive]
pub struct FundingInstructionsBankTransferIbanRecord {
    /// Account holder address.
    pub account_holder_address: Address,
    /// Account holder name. At most 5000 characters.
    pub account_holder_name: String,
    /// Bank address.
    pub bank_address: Address,
    /// Bic. At most 5000 characters.
    pub bic: String,
    /// Country. At most 5000 characters.
    pub country: String,
    /// Iban. At most 5000 characters.
    pub iban: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Funding instructions bank transfer sort code record.
///
/// Contract: `#/components/schemas/funding_instructions_bank_transfer_sort_code_record`.
#[derive(Default)]
#[non_exhaustive]
pub struct FundingInstructionsBankTransferSortCodeRecord {
    /// Account holder address.
    pub account_holder_address: Address,
    /// Account holder name. At most 5000 characters.
    pub account_holder_name: String,
    /// Account number. At most 5000 characters.
    pub account_number: String,
    /// Bank address.
    pub bank_address: Address,
    /// Sort code. At most 5000 characters.
    pub sort_code: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Funding instructions bank transfer spei record.
///
/// Contract: `#/components/schemas/funding_instructions_bank_transfer_spei_record`.
#[derive(Default)]
#[non_exhaustive]
pub struct FundingInstructionsBankTransferSpeiRecord {
    /// Account holder address.
    pub account_holder_address: Address,
    /// Account holder name. At most 5000 characters.
    pub account_holder_name: String,
    /// Bank address.
    pub bank_address: Address,
    /// Bank code. At most 5000 characters.
    pub bank_code: String,
    /// Bank name. At most 5000 characters.
    pub bank_name: String,
    /// Clabe. At most 5000 characters.
    pub clabe: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Funding instructions bank transfer swift record.
///
/// Contract: `#/components/schemas/funding_instructions_bank_transfer_swift_record`.
#[derive(Default)]
#[non_exhaustive]
pub struct FundingInstructionsBankTransferSwiftRecord {
    /// Account holder address.
    pub account_holder_address: Address,
    /// Account holder name. At most 5000 characters.
    pub account_holder_name: String,
    /// Account number. At most 5000 characters.
    pub account_number: String,
    /// Account type. At most 5000 characters.
    pub account_type: String,
    /// Bank address.
    pub bank_address: Address,
    /// Bank name. At most 5000 characters.
    pub bank_name: String,
    /// Swift code. At most 5000 characters.
    pub swift_code: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Funding instructions bank transfer zengin record.
///
/// Contract: `#/components/schemas/funding_instructions_bank_transfer_zengin_record`.
#[derive(Default)]
#[non_exhaustive]
pub struct FundingInstructionsBankTransferZenginRecord {
    /// Account holder address.
    pub account_holder_address: Address,
    /// Account holder name. At most 5000 characters. May be null.
    pub account_holder_name: Option<String>,
    /// Account number. At most 5000 characters. May be null.
    pub account_number: Option<String>,
    /// Account type. At most 5000 characters. May be null.
    pub account_type: Option<String>,
    /// Bank address.
    pub bank_address: Address,
    /// Bank code. At most 5000 characters. May be null.
    pub bank_code: Option<String>,
    /// Bank name. At most 5000 characters. May be null.
    pub bank_name: Option<String>,
    /// Branch code. At most 5000 characters. May be null.
    pub branch_code: Option<String>,
    /// Branch name. At most 5000 characters. May be null.
    pub branch_name: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    FundingInstructionsBankTransferAbaRecord;
    0 => account_holder_address "account_holder_address" required;
    1 => account_holder_name "account_holder_name" required sensitive;
    2 => account_number "account_number" required sensitive;
    3 => account_type "account_type" required;
    4 => bank_address "bank_address" required;
    5 => bank_name "bank_name" required;
    6 => routing_number "routing_number" required sensitive;
}

rt::record! {
    FundingInstructionsBankTransferFinancialAddress;
    0 => aba "aba";
    1 => iban "iban" sensitive;
    2 => sort_code "sort_code" sensitive;
    3 => spei "spei";
    4 => supported_networks "supported_networks";
    5 => swift "swift";
    6 => r#type "type" required;
    7 => zengin "zengin";
}

rt::open_enum! {
    FundingInstructionsBankTransferFinancialAddressType;
    0 => Aba "aba";
    1 => Iban "iban";
    2 => SortCode "sort_code";
    3 => Spei "spei";
    4 => Swift "swift";
    5 => Zengin "zengin";
}

rt::record! {
    FundingInstructionsBankTransferIbanRecord;
    0 => account_holder_address "account_holder_address" required;
    1 => account_holder_name "account_holder_name" required sensitive;
    2 => bank_address "bank_address" required;
    3 => bic "bic" required;
    4 => country "country" required;
    5 => iban "iban" required sensitive;
}

rt::record! {
    FundingInstructionsBankTransferSortCodeRecord;
    0 => account_holder_address "account_holder_address" required;
    1 => account_holder_name "account_holder_name" required sensitive;
    2 => account_number "account_number" required sensitive;
    3 => bank_address "bank_address" required;
    4 => sort_code "sort_code" required sensitive;
}

rt::record! {
    FundingInstructionsBankTransferSpeiRecord;
    0 => account_holder_address "account_holder_address" required;
    1 => account_holder_name "account_holder_name" required sensitive;
    2 => bank_address "bank_address" required;
    3 => bank_code "bank_code" required;
    4 => bank_name "bank_name" required;
    5 => clabe "clabe" required;
}

rt::record! {
    FundingInstructionsBankTransferSwiftRecord;
    0 => account_holder_address "account_holder_address" required;
    1 => account_holder_name "account_holder_name" required sensitive;
    2 => account_number "account_number" required sensitive;
    3 => account_type "account_type" required;
    4 => bank_address "bank_address" required;
    5 => bank_name "bank_name" required;
    6 => swift_code "swift_code" required;
}

rt::record! {
    FundingInstructionsBankTransferZenginRecord;
    0 => account_holder_address "account_holder_address" required;
    1 => account_holder_name "account_holder_name" sensitive;
    2 => account_number "account_number" sensitive;
    3 => account_type "account_type";
    4 => bank_address "bank_address" required;
    5 => bank_code "bank_code";
    6 => bank_name "bank_name";
    7 => branch_code "branch_code";
    8 => branch_name "branch_name";
}
