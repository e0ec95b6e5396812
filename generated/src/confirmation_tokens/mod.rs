// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`ConfirmationToken`]: What the customer filled in on your page, gathered by Stripe.js for your server: payment method, shipping, where to return to.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`retrieve`](retrieve()) | Fetches a confirmation token that a page has made, to see how the customer is going to pay before you confirm. | `GET /v1/confirmation_tokens/{confirmation_token}` |

#[cfg(feature = "confirmation_tokens")]
pub mod requests;
#[cfg(feature = "confirmation_tokens")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "confirmation_tokens")]
#[doc(alias = "GetConfirmationTokensConfirmationToken")]
#[doc(alias = "getconfirmationtokensconfirmationtoken")]
pub use self::requests::retrieve::retrieve;
#[cfg_attr(
    not(docsrs),
    cfg(any(feature = "confirmation_tokens", feature = "test_helpers"))
)]
mod types;
#[cfg_attr(
    not(docsrs),
    cfg(any(feature = "confirmation_tokens", feature = "test_helpers"))
)]
pub use self::types::*;
#[doc(inline)]
pub use crate::types::AccountHolderType;
#[doc(inline)]
pub use crate::types::AccountType;
#[doc(inline)]
pub use crate::types::Address;
#[doc(inline)]
pub use crate::types::BillingDetails;
#[doc(inline)]
pub use crate::types::CardGeneratedFromPaymentMethodDetails;
#[doc(inline)]
pub use crate::types::Networks;
#[doc(inline)]
pub use crate::types::PaymentMethodAcssDebit;
#[doc(inline)]
pub use crate::types::PaymentMethodAffirm;
#[doc(inline)]
pub use crate::types::PaymentMethodAfterpayClearpay;
#[doc(inline)]
pub use crate::types::PaymentMethodAlipay;
#[doc(inline)]
pub use crate::types::PaymentMethodAlma;
#[doc(inline)]
pub use crate::types::PaymentMethodAmazonPay;
#[doc(inline)]
pub use crate::types::PaymentMethodAuBecsDebit;
#[doc(inline)]
pub use crate::types::PaymentMethodBacsDebit;
#[doc(inline)]
pub use crate::types::PaymentMethodBancontact;
#[doc(inline)]
pub use crate::types::PaymentMethodBillie;
#[doc(inline)]
pub use crate::types::PaymentMethodBizum;
#[doc(inline)]
pub use crate::types::PaymentMethodBlik;
#[doc(inline)]
pub use crate::types::PaymentMethodBoleto;
#[doc(inline)]
pub use crate::types::PaymentMethodCard;
#[doc(inline)]
pub use crate::types::PaymentMethodCardChecks;
#[doc(inline)]
pub use crate::types::PaymentMethodCardGeneratedCard;
#[doc(inline)]
pub use crate::types::PaymentMethodCardPresent;
#[doc(inline)]
pub use crate::types::PaymentMethodCardPresentNetworks;
#[doc(inline)]
pub use crate::types::PaymentMethodCardPresentWallet;
#[doc(inline)]
pub use crate::types::PaymentMethodCardPresentWalletType;
#[doc(inline)]
pub use crate::types::PaymentMethodCardRegulatedStatus;
#[doc(inline)]
pub use crate::types::PaymentMethodCardWallet;
#[doc(inline)]
pub use crate::types::PaymentMethodCardWalletAmexExpressCheckout;
#[doc(inline)]
pub use crate::types::PaymentMethodCardWalletApplePay;
#[doc(inline)]
pub use crate::types::PaymentMethodCardWalletGooglePay;
#[doc(inline)]
pub use crate::types::PaymentMethodCardWalletLink;
#[doc(inline)]
pub use crate::types::PaymentMethodCardWalletMasterpass;
#[doc(inline)]
pub use crate::types::PaymentMethodCardWalletSamsungPay;
#[doc(inline)]
pub use crate::types::PaymentMethodCardWalletType;
#[doc(inline)]
pub use crate::types::PaymentMethodCardWalletVisaCheckout;
#[doc(inline)]
pub use crate::types::PaymentMethodCashapp;
#[doc(inline)]
pub use crate::types::PaymentMethodCrypto;
#[doc(inline)]
pub use crate::types::PaymentMethodCustomerBalance;
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
pub use crate::types::PaymentMethodEps;
#[doc(inline)]
pub use crate::types::PaymentMethodEpsBank;
#[doc(inline)]
pub use crate::types::PaymentMethodFpx;
#[doc(inline)]
pub use crate::types::PaymentMethodFpxBank;
#[doc(inline)]
pub use crate::types::PaymentMethodGiropay;
#[doc(inline)]
pub use crate::types::PaymentMethodGrabpay;
#[doc(inline)]
pub use crate::types::PaymentMethodIdeal;
#[doc(inline)]
pub use crate::types::PaymentMethodIdealBank;
#[doc(inline)]
pub use crate::types::PaymentMethodIdealBic;
#[doc(inline)]
pub use crate::types::PaymentMethodInteracPresent;
#[doc(inline)]
pub use crate::types::PaymentMethodKakaoPay;
#[doc(inline)]
pub use crate::types::PaymentMethodKlarna;
#[doc(inline)]
pub use crate::types::PaymentMethodKlarnaDob;
#[doc(inline)]
pub use crate::types::PaymentMethodKonbini;
#[doc(inline)]
pub use crate::types::PaymentMethodKrCard;
#[doc(inline)]
pub use crate::types::PaymentMethodKrCardBrand;
#[doc(inline)]
pub use crate::types::PaymentMethodLink;
#[doc(inline)]
pub use crate::types::PaymentMethodMbWay;
#[doc(inline)]
pub use crate::types::PaymentMethodMobilepay;
#[doc(inline)]
pub use crate::types::PaymentMethodMultibanco;
#[doc(inline)]
pub use crate::types::PaymentMethodNaverPay;
#[doc(inline)]
pub use crate::types::PaymentMethodNaverPayFunding;
#[doc(inline)]
pub use crate::types::PaymentMethodNzBankAccount;
#[doc(inline)]
pub use crate::types::PaymentMethodOxxo;
#[doc(inline)]
pub use crate::types::PaymentMethodP24;
#[doc(inline)]
pub use crate::types::PaymentMethodP24Bank;
#[doc(inline)]
pub use crate::types::PaymentMethodPayByBank;
#[doc(inline)]
pub use crate::types::PaymentMethodPayco;
#[doc(inline)]
pub use crate::types::PaymentMethodPaynow;
#[doc(inline)]
pub use crate::types::PaymentMethodPaypal;
#[doc(inline)]
pub use crate::types::PaymentMethodPayto;
#[doc(inline)]
pub use crate::types::PaymentMethodPix;
#[doc(inline)]
pub use crate::types::PaymentMethodPromptpay;
#[doc(inline)]
pub use crate::types::PaymentMethodRevolutPay;
#[doc(inline)]
pub use crate::types::PaymentMethodSamsungPay;
#[doc(inline)]
pub use crate::types::PaymentMethodSatispay;
#[doc(inline)]
pub use crate::types::PaymentMethodScalapay;
#[doc(inline)]
pub use crate::types::PaymentMethodSepaDebit;
#[doc(inline)]
pub use crate::types::PaymentMethodSofort;
#[doc(inline)]
pub use crate::types::PaymentMethodSunbit;
#[doc(inline)]
pub use crate::types::PaymentMethodSwish;
#[doc(inline)]
pub use crate::types::PaymentMethodTwint;
#[doc(inline)]
pub use crate::types::PaymentMethodUpi;
#[doc(inline)]
pub use crate::types::PaymentMethodUsBankAccount;
#[doc(inline)]
pub use crate::types::PaymentMethodUsBankAccountBlocked;
#[doc(inline)]
pub use crate::types::PaymentMethodUsBankAccountBlockedNetworkCode;
#[doc(inline)]
pub use crate::types::PaymentMethodUsBankAccountBlockedReason;
#[doc(inline)]
pub use crate::types::PaymentMethodUsBankAccountStatusDetails;
#[doc(inline)]
pub use crate::types::PaymentMethodWechatPay;
#[doc(inline)]
pub use crate::types::PaymentMethodZip;
#[doc(inline)]
pub use crate::types::ReadMethod;
#[doc(inline)]
pub use crate::types::SepaDebitGeneratedFrom;
#[doc(inline)]
pub use crate::types::ThreeDSecureUsage;
#[doc(inline)]
pub use crate::types::UsBankAccountNetworks;
#[doc(inline)]
pub use crate::types::UsBankAccountNetworksSupported;
