// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`PaymentMethod`]: What a customer pays with: a card, a bank account, a wallet.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists payment methods, of one customer if you name one. | `GET /v1/payment_methods` |
//! | [`create`](create()) | Creates a payment method from raw details, or copies one to a connected account. | `POST /v1/payment_methods` |
//! | [`retrieve`](retrieve()) | Fetches a payment method of the account. | `GET /v1/payment_methods/{payment_method}` |
//! | [`update`](update()) | Changes a payment method of a customer: billing details, expiry, metadata. | `POST /v1/payment_methods/{payment_method}` |
//! | [`attach`](attach()) | Saves a payment method to a customer. | `POST /v1/payment_methods/{payment_method}/attach` |
//! | [`detach`](detach()) | Removes a payment method from its customer for good. | `POST /v1/payment_methods/{payment_method}/detach` |

#[cfg(feature = "payment_methods")]
pub mod requests;
#[cfg(feature = "payment_methods")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "payment_methods")]
#[doc(alias = "PostPaymentMethodsPaymentMethodAttach")]
#[doc(alias = "postpaymentmethodspaymentmethodattach")]
pub use self::requests::attach::attach;
#[cfg(feature = "payment_methods")]
#[doc(alias = "PostPaymentMethods")]
#[doc(alias = "postpaymentmethods")]
pub use self::requests::create::create;
#[cfg(feature = "payment_methods")]
#[doc(alias = "PostPaymentMethodsPaymentMethodDetach")]
#[doc(alias = "postpaymentmethodspaymentmethoddetach")]
pub use self::requests::detach::detach;
#[cfg(feature = "payment_methods")]
#[doc(alias = "GetPaymentMethods")]
#[doc(alias = "getpaymentmethods")]
pub use self::requests::list::list;
#[cfg(feature = "payment_methods")]
#[doc(alias = "GetPaymentMethodsPaymentMethod")]
#[doc(alias = "getpaymentmethodspaymentmethod")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "payment_methods")]
#[doc(alias = "PostPaymentMethodsPaymentMethod")]
#[doc(alias = "postpaymentmethodspaymentmethod")]
pub use self::requests::update::update;
#[cfg_attr(not(docsrs), cfg(any(feature = "customers", feature = "payment_methods")))]
mod types;
#[cfg_attr(not(docsrs), cfg(any(feature = "customers", feature = "payment_methods")))]
pub use self::types::*;
#[cfg(not(any(feature = "customers", feature = "payment_methods")))]
mod opaque;
#[cfg(not(any(feature = "customers", feature = "payment_methods")))]
pub use self::opaque::*;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::AccountHolderType;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::AccountType;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::Address;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::BillingDetails;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::CardGeneratedFromPaymentMethodDetails;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::Networks;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodAcssDebit;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodAffirm;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodAfterpayClearpay;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodAlipay;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodAlma;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodAmazonPay;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodAuBecsDebit;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodBacsDebit;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodBancontact;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodBillie;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodBizum;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodBlik;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodBoleto;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodCard;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodCardChecks;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodCardGeneratedCard;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodCardPresent;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodCardPresentNetworks;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodCardPresentWallet;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodCardPresentWalletType;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodCardRegulatedStatus;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodCardWallet;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodCardWalletAmexExpressCheckout;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodCardWalletApplePay;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodCardWalletGooglePay;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodCardWalletLink;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodCardWalletMasterpass;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodCardWalletSamsungPay;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodCardWalletType;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodCardWalletVisaCheckout;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodCashapp;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodCrypto;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodCustomerBalance;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodDetailsCardPresent;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodDetailsCardPresentOffline;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodDetailsCardPresentOfflineType;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodDetailsCardPresentReceipt;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodDetailsCardPresentReceiptAccountType;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodEps;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodEpsBank;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodFpx;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodFpxBank;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodGiropay;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodGrabpay;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodIdeal;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodIdealBank;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodIdealBic;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodInteracPresent;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodKakaoPay;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodKlarna;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodKlarnaDob;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodKonbini;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodKrCard;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodKrCardBrand;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodLink;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodMbWay;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodMobilepay;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodMultibanco;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodNaverPay;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodNaverPayFunding;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodNzBankAccount;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodOxxo;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodP24;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodP24Bank;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodPayByBank;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodPayco;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodPaynow;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodPaypal;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodPayto;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodPix;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodPromptpay;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodRevolutPay;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodSamsungPay;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodSatispay;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodScalapay;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodSepaDebit;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodSofort;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodSunbit;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodSwish;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodTwint;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodUpi;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodUsBankAccount;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodUsBankAccountBlocked;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodUsBankAccountBlockedNetworkCode;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodUsBankAccountBlockedReason;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodUsBankAccountStatusDetails;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodWechatPay;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::PaymentMethodZip;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::RadarOptions;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::ReadMethod;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::SepaDebitGeneratedFrom;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::ThreeDSecureUsage;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::UsBankAccountNetworks;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_methods"))]
pub use crate::types::UsBankAccountNetworksSupported;
#[cfg(feature = "payment_methods")]
pub mod params;
