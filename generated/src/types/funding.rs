// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::types::Address;
use crate::types::BankTransferFinancialAddressSupportedNetwork;

/// A US account to send money to, by account and routing number. It takes ACH and wire.
///
/// Contract: `#/components/schemas/funding_instructions_bank_transfer_aba_record`.
#[non_exhaustive]
pub struct FundingInstructionsBankTransferAbaRecord {
    /// The address of the bank account's holder, which the bank may ask for.
    pub account_holder_address: Address,
    /// The person or business that holds the bank account.
    pub account_holder_name: String,
    /// The number of the bank account.
    pub account_number: String,
    /// The kind of bank account, `checking` or `savings`.
    pub account_type: String,
    /// The address of the bank, which the customer's bank may ask for.
    pub bank_address: Address,
    /// The bank that the account is at: `STRIPE TEST BANK`.
    pub bank_name: String,
    /// The number of the bank: in the United States nine digits (ABA).
    pub routing_number: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// One set of account details that a transfer can be sent to. [`type`](Self::type) says which field has them, [`supported_networks`](Self::supported_networks) by which networks money arrives.
///
/// Contract: `#/components/schemas/funding_instructions_bank_transfer_financial_address`.
#[non_exhaustive]
pub struct FundingInstructionsBankTransferFinancialAddress {
    /// A routing number and account number in the United States (ABA).
    pub aba: Option<Box<FundingInstructionsBankTransferAbaRecord>>,
    /// A bank account with an IBAN that the customer can send money to.
    pub iban: Option<Box<FundingInstructionsBankTransferIbanRecord>>,
    /// The account in the United Kingdom that the customer sends money to.
    pub sort_code: Option<Box<FundingInstructionsBankTransferSortCodeRecord>>,
    /// The account in Mexico that the customer sends money to.
    pub spei: Option<Box<FundingInstructionsBankTransferSpeiRecord>>,
    /// The networks by which money reaches the account. `ach`, `bacs`, `domestic_wire_us`, `fps`, `sepa`, `spei`, `swift` or `zengin`.
    pub supported_networks: Option<Vec<BankTransferFinancialAddressSupportedNetwork>>,
    /// The account that the customer sends money to from abroad.
    pub swift: Option<Box<FundingInstructionsBankTransferSwiftRecord>>,
    /// Which kind of account details these are. The field of the same name has them. `aba`, `iban`, `sort_code`, `spei`, `swift` or `zengin`.
    pub r#type: FundingInstructionsBankTransferFinancialAddressType,
    /// The account in Japan that the customer sends money to.
    pub zengin: Option<Box<FundingInstructionsBankTransferZenginRecord>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which kind of account details these are.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/funding_instructions_bank_transfer_financial_address/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FundingInstructionsBankTransferFinancialAddressType {
    /// `aba`: A US account and routing number.
    Aba,
    /// `iban`: An IBAN, for transfers in euros.
    Iban,
    /// `sort_code`: A sort code and account number of the United Kingdom.
    SortCode,
    /// `spei`: A CLABE, for SPEI transfers in Mexico.
    Spei,
    /// `swift`: An account number and SWIFT code, for international transfers.
    Swift,
    /// `zengin`: A Japanese bank account, for Zengin transfers.
    Zengin,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// An account in the euro area to send money to, by IBAN and BIC.
///
/// Contract: `#/components/schemas/funding_instructions_bank_transfer_iban_record`.
#[non_exhaustive]
pub struct FundingInstructionsBankTransferIbanRecord {
    /// The address of the bank account's holder, which the bank may ask for.
    pub account_holder_address: Address,
    /// The person or business that holds the bank account.
    pub account_holder_name: String,
    /// The address of the bank, which the customer's bank may ask for.
    pub bank_address: Address,
    /// The code of the bank (BIC, or SWIFT code).
    pub bic: String,
    /// The country, as a two-letter ISO 3166 code: `DE`.
    pub country: String,
    /// The IBAN to send money to.
    pub iban: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A British account to send money to, by account number and sort code.
///
/// Contract: `#/components/schemas/funding_instructions_bank_transfer_sort_code_record`.
#[non_exhaustive]
pub struct FundingInstructionsBankTransferSortCodeRecord {
    /// The address of the bank account's holder, which the bank may ask for.
    pub account_holder_address: Address,
    /// The person or business that holds the bank account.
    pub account_holder_name: String,
    /// The number of the bank account.
    pub account_number: String,
    /// The address of the bank, which the customer's bank may ask for.
    pub bank_address: Address,
    /// The number of the bank's branch in the United Kingdom, six digits.
    pub sort_code: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A Mexican account to send money to, by CLABE over SPEI.
///
/// Contract: `#/components/schemas/funding_instructions_bank_transfer_spei_record`.
#[non_exhaustive]
pub struct FundingInstructionsBankTransferSpeiRecord {
    /// The address of the bank account's holder, which the bank may ask for.
    pub account_holder_address: Address,
    /// The person or business that holds the bank account.
    pub account_holder_name: String,
    /// The address of the bank, which the customer's bank may ask for.
    pub bank_address: Address,
    /// The three digits of the bank in Mexico.
    pub bank_code: String,
    /// The bank that the account is at: `STRIPE TEST BANK`.
    pub bank_name: String,
    /// The 18 digits of the Mexican bank account.
    pub clabe: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A US account to send money to from abroad, by account number and SWIFT code.
///
/// Contract: `#/components/schemas/funding_instructions_bank_transfer_swift_record`.
#[non_exhaustive]
pub struct FundingInstructionsBankTransferSwiftRecord {
    /// The address of the bank account's holder, which the bank may ask for.
    pub account_holder_address: Address,
    /// The person or business that holds the bank account.
    pub account_holder_name: String,
    /// The number of the bank account.
    pub account_number: String,
    /// The kind of bank account, `checking` or `savings`.
    pub account_type: String,
    /// The address of the bank, which the customer's bank may ask for.
    pub bank_address: Address,
    /// The bank that the account is at: `STRIPE TEST BANK`.
    pub bank_name: String,
    /// The bank, by its SWIFT code.
    pub swift_code: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A Japanese account to send money to, by the codes of bank and branch and the account number, over Zengin.
///
/// Contract: `#/components/schemas/funding_instructions_bank_transfer_zengin_record`.
#[non_exhaustive]
pub struct FundingInstructionsBankTransferZenginRecord {
    /// The address of the bank account's holder, which the bank may ask for.
    pub account_holder_address: Address,
    /// The person or business that holds the bank account. May be null.
    pub account_holder_name: Option<String>,
    /// The number of the bank account. May be null.
    pub account_number: Option<String>,
    /// The kind of Japanese bank account, `futsu` or `toza`. May be null.
    pub account_type: Option<String>,
    /// The address of the bank, which the customer's bank may ask for.
    pub bank_address: Address,
    /// The four digits of the bank in Japan. May be null.
    pub bank_code: Option<String>,
    /// The bank that the account is at: `STRIPE TEST BANK`. May be null.
    pub bank_name: Option<String>,
    /// The number of the bank's branch in its country. May be null.
    pub branch_code: Option<String>,
    /// The branch of the Japanese bank. May be null.
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
    0 => aba = None "aba";
    1 => iban = None "iban" sensitive;
    2 => sort_code = None "sort_code" sensitive;
    3 => spei = None "spei";
    4 => supported_networks = None "supported_networks";
    5 => swift = None "swift";
    6 => r#type "type" required;
    7 => zengin = None "zengin";
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
    1 => account_holder_name = None "account_holder_name" sensitive;
    2 => account_number = None "account_number" sensitive;
    3 => account_type = None "account_type";
    4 => bank_address "bank_address" required;
    5 => bank_code = None "bank_code";
    6 => bank_name = None "bank_name";
    7 => branch_code = None "branch_code";
    8 => branch_name = None "branch_name";
}
