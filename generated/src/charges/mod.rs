// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Charge`]: One attempt to take money, successful or not.
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
//!
//! Feature: `charges`.

#[cfg(feature = "charges")]
pub mod requests;
#[cfg(feature = "charges")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "charges")]
#[doc(alias = "PostChargesChargeCapture")]
#[doc(alias = "postchargeschargecapture")]
pub use self::requests::capture::capture;
#[cfg(feature = "charges")]
#[doc(alias = "PostCharges")]
#[doc(alias = "postcharges")]
pub use self::requests::create::create;
#[cfg(feature = "charges")]
#[doc(alias = "GetCharges")]
#[doc(alias = "getcharges")]
pub use self::requests::list::list;
#[cfg(feature = "charges")]
#[doc(alias = "PostChargesChargeRefund")]
#[doc(alias = "postchargeschargerefund")]
pub use self::requests::refund::refund;
#[cfg(feature = "charges")]
#[doc(alias = "GetChargesCharge")]
#[doc(alias = "getchargescharge")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "charges")]
#[doc(alias = "GetChargesSearch")]
#[doc(alias = "getchargessearch")]
pub use self::requests::search::search;
#[cfg(feature = "charges")]
#[doc(alias = "PostChargesCharge")]
#[doc(alias = "postchargescharge")]
pub use self::requests::update::update;
#[cfg_attr(not(docsrs), cfg(feature = "charges"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "charges"))]
pub use self::types::*;
#[cfg(not(feature = "charges"))]
mod opaque;
#[cfg(not(feature = "charges"))]
pub use self::opaque::*;
#[doc(inline)]
#[cfg(feature = "charges")]
pub use crate::types::AccountHolderType;
#[doc(inline)]
#[cfg(feature = "charges")]
pub use crate::types::AccountType;
#[doc(inline)]
#[cfg(feature = "charges")]
pub use crate::types::Address;
#[doc(inline)]
#[cfg(feature = "charges")]
pub use crate::types::Application;
#[doc(inline)]
#[cfg(feature = "charges")]
pub use crate::types::BillingDetails;
#[doc(inline)]
#[cfg(feature = "charges")]
pub use crate::types::PaymentIntentPresentmentDetails;
#[doc(inline)]
#[cfg(feature = "charges")]
pub use crate::types::PaymentMethodAlipayDetails;
#[doc(inline)]
#[cfg(feature = "charges")]
pub use crate::types::PaymentMethodCardPresentWallet;
#[doc(inline)]
#[cfg(feature = "charges")]
pub use crate::types::PaymentMethodCardPresentWalletType;
#[doc(inline)]
#[cfg(feature = "charges")]
pub use crate::types::PaymentMethodDetailsAchCreditTransfer;
#[doc(inline)]
#[cfg(feature = "charges")]
pub use crate::types::PaymentMethodDetailsAchDebit;
#[doc(inline)]
#[cfg(feature = "charges")]
pub use crate::types::PaymentMethodDetailsAuBecsDebit;
#[doc(inline)]
#[cfg(feature = "charges")]
pub use crate::types::PaymentMethodDetailsBacsDebit;
#[doc(inline)]
#[cfg(feature = "charges")]
pub use crate::types::PaymentMethodDetailsCardInstallmentsPlan;
#[doc(inline)]
#[cfg(feature = "charges")]
pub use crate::types::PaymentMethodDetailsCardInstallmentsPlanInterval;
#[doc(inline)]
#[cfg(feature = "charges")]
pub use crate::types::PaymentMethodDetailsCardInstallmentsPlanType;
#[doc(inline)]
#[cfg(feature = "charges")]
pub use crate::types::PaymentMethodDetailsCardPresent;
#[doc(inline)]
#[cfg(feature = "charges")]
pub use crate::types::PaymentMethodDetailsCardPresentOffline;
#[doc(inline)]
#[cfg(feature = "charges")]
pub use crate::types::PaymentMethodDetailsCardPresentOfflineType;
#[doc(inline)]
#[cfg(feature = "charges")]
pub use crate::types::PaymentMethodDetailsCardPresentReceipt;
#[doc(inline)]
#[cfg(feature = "charges")]
pub use crate::types::PaymentMethodDetailsCardPresentReceiptAccountType;
#[doc(inline)]
#[cfg(feature = "charges")]
pub use crate::types::PaymentMethodDetailsCardWalletApplePay;
#[doc(inline)]
#[cfg(feature = "charges")]
pub use crate::types::PaymentMethodDetailsCardWalletGooglePay;
#[doc(inline)]
#[cfg(feature = "charges")]
pub use crate::types::PaymentMethodDetailsCrypto;
#[doc(inline)]
#[cfg(feature = "charges")]
pub use crate::types::PaymentMethodDetailsCryptoNetwork;
#[doc(inline)]
#[cfg(feature = "charges")]
pub use crate::types::PaymentMethodDetailsCryptoTokenCurrency;
#[doc(inline)]
#[cfg(feature = "charges")]
pub use crate::types::PaymentMethodDetailsCustomerBalance;
#[doc(inline)]
#[cfg(feature = "charges")]
pub use crate::types::PaymentMethodDetailsFpx;
#[doc(inline)]
#[cfg(feature = "charges")]
pub use crate::types::PaymentMethodDetailsGrabpay;
#[doc(inline)]
#[cfg(feature = "charges")]
pub use crate::types::PaymentMethodDetailsInteracPresent;
#[doc(inline)]
#[cfg(feature = "charges")]
pub use crate::types::PaymentMethodDetailsInteracPresentReceipt;
#[doc(inline)]
#[cfg(feature = "charges")]
pub use crate::types::PaymentMethodDetailsKrCard;
#[doc(inline)]
#[cfg(feature = "charges")]
pub use crate::types::PaymentMethodDetailsNzBankAccount;
#[doc(inline)]
#[cfg(feature = "charges")]
pub use crate::types::PaymentMethodDetailsPaypal;
#[doc(inline)]
#[cfg(feature = "charges")]
pub use crate::types::PaymentMethodDetailsStripeAccount;
#[doc(inline)]
#[cfg(feature = "charges")]
pub use crate::types::PaymentMethodDetailsSunbit;
#[doc(inline)]
#[cfg(feature = "charges")]
pub use crate::types::PaymentMethodDetailsWechat;
#[doc(inline)]
#[cfg(feature = "charges")]
pub use crate::types::PaymentMethodFpxBank;
#[doc(inline)]
#[cfg(feature = "charges")]
pub use crate::types::PaymentMethodKrCardBrand;
#[doc(inline)]
#[cfg(feature = "charges")]
pub use crate::types::PaypalSellerProtection;
#[doc(inline)]
#[cfg(feature = "charges")]
pub use crate::types::PaypalSellerProtectionDisputeCategory;
#[doc(inline)]
#[cfg(feature = "charges")]
pub use crate::types::PaypalSellerProtectionStatus;
#[doc(inline)]
#[cfg(feature = "charges")]
pub use crate::types::RadarOptions;
#[doc(inline)]
#[cfg(feature = "charges")]
pub use crate::types::ReadMethod;
#[doc(inline)]
#[cfg(feature = "charges")]
pub use crate::types::Shipping;
#[cfg(feature = "charges")]
pub mod dispute;
#[cfg(feature = "charges")]
pub mod params;
#[cfg(feature = "charges")]
pub mod refunds;
