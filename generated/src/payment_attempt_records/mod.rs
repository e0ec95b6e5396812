// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`PaymentAttemptRecord`]: One try at a payment that a [payment record](crate::payment_records::PaymentRecord) keeps, at Stripe or elsewhere: so much money, from one payment method.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists all attempts of one payment that is on record, with Stripe or elsewhere. | `GET /v1/payment_attempt_records` |
//! | [`retrieve`](retrieve()) | Fetches one attempt of a payment that is on record, with its amounts and payment method. | `GET /v1/payment_attempt_records/{id}` |
//!
//! Feature: `payment_attempt_records`.

#[cfg(feature = "payment_attempt_records")]
pub mod requests;
#[cfg(feature = "payment_attempt_records")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "payment_attempt_records")]
#[doc(alias = "GetPaymentAttemptRecords")]
#[doc(alias = "getpaymentattemptrecords")]
pub use self::requests::list::list;
#[cfg(feature = "payment_attempt_records")]
#[doc(alias = "GetPaymentAttemptRecordsId")]
#[doc(alias = "getpaymentattemptrecordsid")]
pub use self::requests::retrieve::retrieve;
#[cfg_attr(not(docsrs), cfg(feature = "payment_attempt_records"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "payment_attempt_records"))]
pub use self::types::*;
#[doc(inline)]
pub use crate::types::AccountHolderType;
#[doc(inline)]
pub use crate::types::AccountType;
#[doc(inline)]
pub use crate::types::PaymentMethodAlipayDetails;
#[doc(inline)]
pub use crate::types::PaymentMethodCardDetailsChecksAddressPostalCodeCheck;
#[doc(inline)]
pub use crate::types::PaymentMethodCardDetailsThreeDSecureAuthenticationFlow;
#[doc(inline)]
pub use crate::types::PaymentMethodCardDetailsThreeDSecureExemptionIndicator;
#[doc(inline)]
pub use crate::types::PaymentMethodCardDetailsThreeDSecureResultReason;
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
pub use crate::types::PaymentMethodDetailsPaymentRecordAcssDebit;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsPaymentRecordAffirm;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsPaymentRecordAfterpayClearpay;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsPaymentRecordAlma;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsPaymentRecordAmazonPay;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsPaymentRecordBancontact;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsPaymentRecordBillie;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsPaymentRecordBizum;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsPaymentRecordBlik;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsPaymentRecordBoleto;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsPaymentRecordCashapp;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsPaymentRecordEps;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsPaymentRecordGiropay;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsPaymentRecordIdeal;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsPaymentRecordKakaoPay;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsPaymentRecordKlarna;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsPaymentRecordKonbini;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsPaymentRecordLink;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsPaymentRecordMbWay;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsPaymentRecordMobilepay;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsPaymentRecordMultibanco;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsPaymentRecordNaverPay;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsPaymentRecordOxxo;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsPaymentRecordP24;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsPaymentRecordPayByBank;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsPaymentRecordPayco;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsPaymentRecordPaynow;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsPaymentRecordPayto;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsPaymentRecordPix;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsPaymentRecordPromptpay;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsPaymentRecordRevolutPay;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsPaymentRecordSamsungPay;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsPaymentRecordSatispay;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsPaymentRecordScalapay;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsPaymentRecordSepaDebit;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsPaymentRecordSofort;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsPaymentRecordSwish;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsPaymentRecordTwint;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsPaymentRecordUpi;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsPaymentRecordUsBankAccount;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsPaymentRecordWechatPay;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsPaymentRecordZip;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsPaypal;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsStripeAccount;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsSunbit;
#[doc(inline)]
pub use crate::types::PaymentMethodDetailsWechat;
#[doc(inline)]
pub use crate::types::PaymentMethodEpsBank;
#[doc(inline)]
pub use crate::types::PaymentMethodFpxBank;
#[doc(inline)]
pub use crate::types::PaymentMethodIdealBank;
#[doc(inline)]
pub use crate::types::PaymentMethodIdealBic;
#[doc(inline)]
pub use crate::types::PaymentMethodKrCardBrand;
#[doc(inline)]
pub use crate::types::PaymentMethodP24Bank;
#[doc(inline)]
pub use crate::types::PaymentRecordAddress;
#[doc(inline)]
pub use crate::types::PaymentRecordAmount;
#[doc(inline)]
pub use crate::types::PaymentRecordBillingDetails;
#[doc(inline)]
pub use crate::types::PaymentRecordCustomerDetails;
#[doc(inline)]
pub use crate::types::PaymentRecordPaymentMethodAlmaDetailsInstallments;
#[doc(inline)]
pub use crate::types::PaymentRecordPaymentMethodAmazonPayDetailsFunding;
#[doc(inline)]
pub use crate::types::PaymentRecordPaymentMethodAmazonPayDetailsFundingCard;
#[doc(inline)]
pub use crate::types::PaymentRecordPaymentMethodAmazonPayDetailsFundingType;
#[doc(inline)]
pub use crate::types::PaymentRecordPaymentMethodCardDetails;
#[doc(inline)]
pub use crate::types::PaymentRecordPaymentMethodCardDetailsBrand;
#[doc(inline)]
pub use crate::types::PaymentRecordPaymentMethodCardDetailsChecks;
#[doc(inline)]
pub use crate::types::PaymentRecordPaymentMethodCardDetailsChecksAddressLine1Check;
#[doc(inline)]
pub use crate::types::PaymentRecordPaymentMethodCardDetailsChecksCvcCheck;
#[doc(inline)]
pub use crate::types::PaymentRecordPaymentMethodCardDetailsFunding;
#[doc(inline)]
pub use crate::types::PaymentRecordPaymentMethodCardDetailsInstallmentPlan;
#[doc(inline)]
pub use crate::types::PaymentRecordPaymentMethodCardDetailsInstallments;
#[doc(inline)]
pub use crate::types::PaymentRecordPaymentMethodCardDetailsNetwork;
#[doc(inline)]
pub use crate::types::PaymentRecordPaymentMethodCardDetailsNetworkToken;
#[doc(inline)]
pub use crate::types::PaymentRecordPaymentMethodCardDetailsStoredCredentialUsage;
#[doc(inline)]
pub use crate::types::PaymentRecordPaymentMethodCardDetailsThreeDSecure;
#[doc(inline)]
pub use crate::types::PaymentRecordPaymentMethodCardDetailsThreeDSecureResult;
#[doc(inline)]
pub use crate::types::PaymentRecordPaymentMethodCardDetailsThreeDSecureVersion;
#[doc(inline)]
pub use crate::types::PaymentRecordPaymentMethodCardDetailsWallet;
#[doc(inline)]
pub use crate::types::PaymentRecordPaymentMethodCardDetailsWalletApplePay;
#[doc(inline)]
pub use crate::types::PaymentRecordPaymentMethodCardDetailsWalletGooglePay;
#[doc(inline)]
pub use crate::types::PaymentRecordPaymentMethodCustomDetails;
#[doc(inline)]
pub use crate::types::PaymentRecordPaymentMethodDetails;
#[doc(inline)]
pub use crate::types::PaymentRecordPaymentMethodKlarnaDetailsPayerDetails;
#[doc(inline)]
pub use crate::types::PaymentRecordPaymentMethodKlarnaDetailsPayerDetailsAddress;
#[doc(inline)]
pub use crate::types::PaymentRecordPaymentMethodKonbiniDetailsStore;
#[doc(inline)]
pub use crate::types::PaymentRecordPaymentMethodKonbiniDetailsStoreChain;
#[doc(inline)]
pub use crate::types::PaymentRecordPaymentMethodMobilepayDetailsCard;
#[doc(inline)]
pub use crate::types::PaymentRecordPaymentMethodRevolutPayDetailsFunding;
#[doc(inline)]
pub use crate::types::PaymentRecordPaymentMethodRevolutPayDetailsFundingCard;
#[doc(inline)]
pub use crate::types::PaymentRecordProcessorDetails;
#[doc(inline)]
pub use crate::types::PaymentRecordProcessorDetailsCustomDetails;
#[doc(inline)]
pub use crate::types::PaymentRecordShippingDetails;
#[doc(inline)]
pub use crate::types::PaypalSellerProtection;
#[doc(inline)]
pub use crate::types::PaypalSellerProtectionDisputeCategory;
#[doc(inline)]
pub use crate::types::PaypalSellerProtectionStatus;
#[doc(inline)]
pub use crate::types::PreferredLanguage;
#[doc(inline)]
pub use crate::types::ReadMethod;
#[doc(inline)]
pub use crate::types::ThreeDSecureElectronicCommerceIndicator;
