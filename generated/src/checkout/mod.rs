// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `checkout`: the namespaces below it, and their types.

#[cfg(feature = "_checkout_session")]
mod types;
#[cfg(feature = "_checkout_session")]
pub use self::types::*;
#[doc(inline)]
pub use crate::types::AccountReferenceType;
#[doc(inline)]
pub use crate::types::AccountSubcategory;
#[doc(inline)]
pub use crate::types::Address;
#[doc(inline)]
pub use crate::types::CheckoutSessionManagedPayments;
#[doc(inline)]
pub use crate::types::ConnectAccountReference;
#[doc(inline)]
pub use crate::types::InvoiceSettingCheckoutRenderingOptions;
#[doc(inline)]
pub use crate::types::InvoiceSettingCustomField;
#[doc(inline)]
pub use crate::types::LineItem;
#[doc(inline)]
pub use crate::types::LineItemDiscountAmount;
#[doc(inline)]
pub use crate::types::LineItemTaxAmount;
#[doc(inline)]
pub use crate::types::LinkedAccountOptions;
#[doc(inline)]
pub use crate::types::LinkedAccountOptionsFilters;
#[doc(inline)]
pub use crate::types::LinkedAccountOptionsPermission;
#[doc(inline)]
pub use crate::types::LinkedAccountOptionsPrefetch;
#[doc(inline)]
pub use crate::types::PaymentIntentPresentmentDetails;
#[doc(inline)]
pub use crate::types::PaymentMethodConfigurationDetails;
#[doc(inline)]
pub use crate::types::PaymentMethodOptionsCustomerBalanceEuBankAccount;
#[doc(inline)]
pub use crate::types::PaymentMethodOptionsCustomerBalanceEuBankAccountCountry;
#[doc(inline)]
pub use crate::types::PaymentMethodOptionsMandateOptionsPix;
#[doc(inline)]
pub use crate::types::PaymentMethodOptionsMandateOptionsPixAmountIncludesIof;
#[doc(inline)]
pub use crate::types::PaymentMethodOptionsMandateOptionsPixPaymentSchedule;
#[doc(inline)]
pub use crate::types::TaxabilityReason;
#[cfg(feature = "checkout")]
pub mod sessions;
