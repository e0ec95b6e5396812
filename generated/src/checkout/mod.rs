// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `checkout`: the namespaces below it, and their types.

#[cfg_attr(not(docsrs), cfg(feature = "checkout"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "checkout"))]
pub use self::types::*;
#[cfg(not(feature = "checkout"))]
mod opaque;
#[cfg(not(feature = "checkout"))]
pub use self::opaque::*;
#[doc(inline)]
#[cfg(feature = "checkout")]
pub use crate::types::AccountReferenceType;
#[doc(inline)]
#[cfg(feature = "checkout")]
pub use crate::types::AccountSubcategory;
#[doc(inline)]
#[cfg(feature = "checkout")]
pub use crate::types::Address;
#[doc(inline)]
#[cfg(feature = "checkout")]
pub use crate::types::CheckoutSessionManagedPayments;
#[doc(inline)]
#[cfg(feature = "checkout")]
pub use crate::types::ConnectAccountReference;
#[doc(inline)]
#[cfg(feature = "checkout")]
pub use crate::types::InvoiceSettingCheckoutRenderingOptions;
#[doc(inline)]
#[cfg(feature = "checkout")]
pub use crate::types::InvoiceSettingCustomField;
#[doc(inline)]
#[cfg(feature = "checkout")]
pub use crate::types::LineItem;
#[doc(inline)]
#[cfg(feature = "checkout")]
pub use crate::types::LineItemDiscountAmount;
#[doc(inline)]
#[cfg(feature = "checkout")]
pub use crate::types::LineItemTaxAmount;
#[doc(inline)]
#[cfg(feature = "checkout")]
pub use crate::types::LinkedAccountOptions;
#[doc(inline)]
#[cfg(feature = "checkout")]
pub use crate::types::LinkedAccountOptionsFilters;
#[doc(inline)]
#[cfg(feature = "checkout")]
pub use crate::types::LinkedAccountOptionsPermission;
#[doc(inline)]
#[cfg(feature = "checkout")]
pub use crate::types::LinkedAccountOptionsPrefetch;
#[doc(inline)]
#[cfg(feature = "checkout")]
pub use crate::types::PaymentIntentPresentmentDetails;
#[doc(inline)]
#[cfg(feature = "checkout")]
pub use crate::types::PaymentMethodConfigurationDetails;
#[doc(inline)]
#[cfg(feature = "checkout")]
pub use crate::types::PaymentMethodOptionsCustomerBalanceEuBankAccount;
#[doc(inline)]
#[cfg(feature = "checkout")]
pub use crate::types::PaymentMethodOptionsCustomerBalanceEuBankAccountCountry;
#[doc(inline)]
#[cfg(feature = "checkout")]
pub use crate::types::PaymentMethodOptionsMandateOptionsPix;
#[doc(inline)]
#[cfg(feature = "checkout")]
pub use crate::types::PaymentMethodOptionsMandateOptionsPixAmountIncludesIof;
#[doc(inline)]
#[cfg(feature = "checkout")]
pub use crate::types::PaymentMethodOptionsMandateOptionsPixPaymentSchedule;
#[doc(inline)]
#[cfg(feature = "checkout")]
pub use crate::types::TaxabilityReason;
#[cfg(feature = "checkout")]
pub mod sessions;
