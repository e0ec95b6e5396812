// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `bank_transfer`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1funding_instructions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/bank_transfer`.
#[derive(Clone, Default)]
#[must_use]
pub struct BankTransfer {
    eu_bank_transfer: Option<Box<crate::params::EuBankTransfer>>,
    requested_address_types: Option<Vec<RequestedAddressType>>,
    r#type: Type,
    extra: rt::Extra,
}
impl BankTransfer {
    /// With what is required.
    pub fn new(r#type: Type) -> Self {
        Self {
            r#type,
            ..Default::default()
        }
    }
    /// Eu bank transfer.
    pub fn eu_bank_transfer(mut self, value: crate::params::EuBankTransfer) -> Self {
        self.eu_bank_transfer = Some(Box::new(value));
        self
    }
    /// Requested address types. `iban`, `sort_code`, `spei` or `zengin`.
    pub fn requested_address_types(
        mut self,
        value: impl IntoIterator<Item = RequestedAddressType>,
    ) -> Self {
        self.requested_address_types = Some(value.into_iter().collect());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    BankTransfer;
    0 => eu_bank_transfer "eu_bank_transfer";
    1 => requested_address_types "requested_address_types";
    2 => r#type "type" required;
}
/// Funding type: the same shape as [`crate::types::BankTransferFunding`].
pub type FundingType = crate::types::BankTransferFunding;
/// The values of `bank_transfer.requested_address_types[]`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1funding_instructions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/bank_transfer/properties/requested_address_types/items`.
///
/// Feature: `customers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RequestedAddressType {
    /// `iban`
    Iban,
    /// `sort_code`
    SortCode,
    /// `spei`
    Spei,
    /// `zengin`
    Zengin,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    RequestedAddressType;
    0 => Iban "iban";
    1 => SortCode "sort_code";
    2 => Spei "spei";
    3 => Zengin "zengin";
}
/// Type: the same shape as [`crate::types::BankTransferType`].
pub type Type = crate::types::BankTransferType;
