// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `bank_transfer`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1funding_instructions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/bank_transfer`.
#[derive(Clone)]
#[must_use]
pub struct BankTransfer(rt::Params);
impl BankTransfer {
    /// With what is required.
    pub fn new(r#type: Type) -> Self {
        BankTransfer(BankTransfer::default().0.set::<Type>(2, r#type))
    }
    /// Eu bank transfer.
    pub fn eu_bank_transfer(self, value: crate::params::EuBankTransfer) -> Self {
        Self(self.0.set::<crate::params::EuBankTransfer>(0, value))
    }
    /// Requested address types. `iban`, `sort_code`, `spei` or `zengin`.
    pub fn requested_address_types(
        self,
        value: impl IntoIterator<Item = RequestedAddressType>,
    ) -> Self {
        Self(self.0.set_list::<RequestedAddressType>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    BankTransfer;
    "eu_bank_transfer": Option<crate::params::EuBankTransfer>;
    "requested_address_types": Option<Vec<RequestedAddressType>>;
    "type" required: Type;
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
