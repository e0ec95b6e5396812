// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `charges`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists charges, the newest first, filtered by customer, payment intent, transfer group or date. | `GET /v1/charges` |
//! | [`create`](create()) | Charges a card or source at once, the old way to pay. | `POST /v1/charges` |
//! | [`search`](search()) | Searches charges with Stripe's query language, by amount, metadata, status and more. | `GET /v1/charges/search` |
//! | [`retrieve`](retrieve()) | Fetches a charge, with its outcome, what was captured and what was refunded. | `GET /v1/charges/{charge}` |
//! | [`update`](update()) | Changes a charge's description, receipt address, shipping, fraud report or metadata. | `POST /v1/charges/{charge}` |
//! | [`capture`](capture()) | Takes the money of an authorized charge, all of it or less. | `POST /v1/charges/{charge}/capture` |
//! | [`refund`](refund()) | Refunds a charge, all or in part, and returns the charge. | `POST /v1/charges/{charge}/refund` |

#[cfg(feature = "charges")]
mod requests;
#[cfg(feature = "charges")]
pub use self::requests::*;
#[cfg(feature = "_accounts_account")]
mod types;
#[cfg(feature = "_accounts_account")]
pub use self::types::*;
#[doc(inline)]
pub use crate::types::AccountHolderType;
#[doc(inline)]
pub use crate::types::AccountType;
#[doc(inline)]
pub use crate::types::Address;
#[doc(inline)]
pub use crate::types::Application;
#[doc(inline)]
pub use crate::types::BillingDetails;
#[doc(inline)]
pub use crate::types::PaymentIntentPresentmentDetails;
#[doc(inline)]
pub use crate::types::PaymentMethodAlipayDetails;
#[doc(inline)]
pub use crate::types::PaymentMethodCardPresentWallet;
#[doc(inline)]
pub use crate::types::PaymentMethodCardPresentWalletType;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsAchCreditTransfer;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsAchDebit;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsAuBecsDebit;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsBacsDebit;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsCardInstallmentsPlan;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsCardInstallmentsPlanInterval;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsCardInstallmentsPlanType;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsCardPresent;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsCardPresentOffline;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsCardPresentOfflineType;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsCardPresentReceipt;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsCardPresentReceiptAccountType;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsCardWalletApplePay;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsCardWalletGooglePay;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsCrypto;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsCryptoNetwork;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsCryptoTokenCurrency;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsCustomerBalance;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsFpx;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsGrabpay;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsInteracPresent;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsInteracPresentReceipt;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsKrCard;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsNzBankAccount;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsPaypal;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsStripeAccount;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsSunbit;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsWechat;
#[doc(inline)]
pub use crate::types::PaymentMethodFpxBank;
#[doc(inline)]
pub use crate::types::PaymentMethodKrCardBrand;
#[doc(inline)]
pub use crate::types::PaypalSellerProtection;
#[doc(inline)]
pub use crate::types::PaypalSellerProtectionDisputeCategory;
#[doc(inline)]
pub use crate::types::PaypalSellerProtectionStatus;
#[doc(inline)]
pub use crate::types::RadarOptions;
#[doc(inline)]
pub use crate::types::ReadMethod;
#[doc(inline)]
pub use crate::types::Shipping;
#[cfg(feature = "charges")]
pub mod dispute;
#[cfg(feature = "charges")]
pub mod params;
#[cfg(feature = "charges")]
pub mod refunds;
