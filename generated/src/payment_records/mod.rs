// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`PaymentRecord`]: A payment wherever it was made, also with another processor or in cash.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`report_payment`](report_payment()) | Reports a payment that another processor handled, so that Stripe has it on record. | `POST /v1/payment_records/report_payment` |
//! | [`retrieve`](retrieve()) | Fetches a payment that is on record, with how much of it was authorized, captured, failed and refunded. | `GET /v1/payment_records/{id}` |
//! | [`report_payment_attempt`](report_payment_attempt()) | Reports another attempt at a payment on record. | `POST /v1/payment_records/{id}/report_payment_attempt` |
//! | [`report_payment_attempt_canceled`](report_payment_attempt_canceled()) | Reports that the latest attempt at a payment on record was canceled. | `POST /v1/payment_records/{id}/report_payment_attempt_canceled` |
//! | [`report_payment_attempt_failed`](report_payment_attempt_failed()) | Reports that the latest attempt at a payment on record has failed. | `POST /v1/payment_records/{id}/report_payment_attempt_failed` |
//! | [`report_payment_attempt_guaranteed`](report_payment_attempt_guaranteed()) | Reports that the money of the latest attempt at a payment on record is certain. | `POST /v1/payment_records/{id}/report_payment_attempt_guaranteed` |
//! | [`report_payment_attempt_informational`](report_payment_attempt_informational()) | Adds to a payment on record what came to be known later: customer, description, shipping. | `POST /v1/payment_records/{id}/report_payment_attempt_informational` |
//! | [`report_refund`](report_refund()) | Reports that the latest attempt at a payment on record was refunded elsewhere, all or in part. | `POST /v1/payment_records/{id}/report_refund` |
//!
//! Feature: `payment_records`.

#[cfg(feature = "payment_records")]
pub mod requests;
#[cfg(feature = "payment_records")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "payment_records")]
#[doc(alias = "PostPaymentRecordsReportPayment")]
#[doc(alias = "postpaymentrecordsreportpayment")]
pub use self::requests::report_payment::report_payment;
#[cfg(feature = "payment_records")]
#[doc(alias = "PostPaymentRecordsIdReportPaymentAttempt")]
#[doc(alias = "postpaymentrecordsidreportpaymentattempt")]
pub use self::requests::report_payment_attempt::report_payment_attempt;
#[cfg(feature = "payment_records")]
#[doc(alias = "PostPaymentRecordsIdReportPaymentAttemptCanceled")]
#[doc(alias = "postpaymentrecordsidreportpaymentattemptcanceled")]
pub use self::requests::report_payment_attempt_canceled::report_payment_attempt_canceled;
#[cfg(feature = "payment_records")]
#[doc(alias = "PostPaymentRecordsIdReportPaymentAttemptFailed")]
#[doc(alias = "postpaymentrecordsidreportpaymentattemptfailed")]
pub use self::requests::report_payment_attempt_failed::report_payment_attempt_failed;
#[cfg(feature = "payment_records")]
#[doc(alias = "PostPaymentRecordsIdReportPaymentAttemptGuaranteed")]
#[doc(alias = "postpaymentrecordsidreportpaymentattemptguaranteed")]
pub use self::requests::report_payment_attempt_guaranteed::report_payment_attempt_guaranteed;
#[cfg(feature = "payment_records")]
#[doc(alias = "PostPaymentRecordsIdReportPaymentAttemptInformational")]
#[doc(alias = "postpaymentrecordsidreportpaymentattemptinformational")]
pub use self::requests::report_payment_attempt_informational::report_payment_attempt_informational;
#[cfg(feature = "payment_records")]
#[doc(alias = "PostPaymentRecordsIdReportRefund")]
#[doc(alias = "postpaymentrecordsidreportrefund")]
pub use self::requests::report_refund::report_refund;
#[cfg(feature = "payment_records")]
#[doc(alias = "GetPaymentRecordsId")]
#[doc(alias = "getpaymentrecordsid")]
pub use self::requests::retrieve::retrieve;
#[cfg_attr(not(docsrs), cfg(feature = "payment_records"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "payment_records"))]
pub use self::types::*;
#[cfg(not(feature = "payment_records"))]
mod opaque;
#[cfg(not(feature = "payment_records"))]
pub use self::opaque::*;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::AccountHolderType;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::AccountType;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodAlipayDetails;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodCardDetailsChecksAddressPostalCodeCheck;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodCardDetailsThreeDSecureAuthenticationFlow;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodCardDetailsThreeDSecureExemptionIndicator;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodCardDetailsThreeDSecureResultReason;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodCardPresentWallet;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodCardPresentWalletType;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsAchCreditTransfer;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsAchDebit;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsAuBecsDebit;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsBacsDebit;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsCardInstallmentsPlanInterval;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsCardInstallmentsPlanType;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsCardPresent;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsCardPresentOffline;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsCardPresentOfflineType;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsCardPresentReceipt;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsCardPresentReceiptAccountType;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsCrypto;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsCryptoNetwork;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsCryptoTokenCurrency;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsCustomerBalance;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsFpx;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsGrabpay;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsInteracPresent;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsInteracPresentReceipt;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsKrCard;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsNzBankAccount;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsPaymentRecordAcssDebit;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsPaymentRecordAffirm;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsPaymentRecordAfterpayClearpay;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsPaymentRecordAlma;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsPaymentRecordAmazonPay;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsPaymentRecordBancontact;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsPaymentRecordBillie;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsPaymentRecordBizum;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsPaymentRecordBlik;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsPaymentRecordBoleto;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsPaymentRecordCashapp;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsPaymentRecordEps;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsPaymentRecordGiropay;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsPaymentRecordIdeal;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsPaymentRecordKakaoPay;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsPaymentRecordKlarna;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsPaymentRecordKonbini;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsPaymentRecordLink;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsPaymentRecordMbWay;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsPaymentRecordMobilepay;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsPaymentRecordMultibanco;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsPaymentRecordNaverPay;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsPaymentRecordOxxo;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsPaymentRecordP24;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsPaymentRecordPayByBank;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsPaymentRecordPayco;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsPaymentRecordPaynow;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsPaymentRecordPayto;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsPaymentRecordPix;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsPaymentRecordPromptpay;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsPaymentRecordRevolutPay;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsPaymentRecordSamsungPay;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsPaymentRecordSatispay;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsPaymentRecordScalapay;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsPaymentRecordSepaDebit;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsPaymentRecordSofort;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsPaymentRecordSwish;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsPaymentRecordTwint;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsPaymentRecordUpi;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsPaymentRecordUsBankAccount;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsPaymentRecordWechatPay;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsPaymentRecordZip;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsPaypal;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsStripeAccount;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsSunbit;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodDetailsWechat;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodEpsBank;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodFpxBank;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodIdealBank;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodIdealBic;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodKrCardBrand;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentMethodP24Bank;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentRecordAddress;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentRecordAmount;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentRecordBillingDetails;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentRecordCustomerDetails;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentRecordPaymentMethodAlmaDetailsInstallments;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentRecordPaymentMethodAmazonPayDetailsFunding;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentRecordPaymentMethodAmazonPayDetailsFundingCard;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentRecordPaymentMethodAmazonPayDetailsFundingType;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentRecordPaymentMethodCardDetails;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentRecordPaymentMethodCardDetailsBrand;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentRecordPaymentMethodCardDetailsChecks;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentRecordPaymentMethodCardDetailsChecksAddressLine1Check;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentRecordPaymentMethodCardDetailsChecksCvcCheck;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentRecordPaymentMethodCardDetailsFunding;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentRecordPaymentMethodCardDetailsInstallmentPlan;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentRecordPaymentMethodCardDetailsInstallments;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentRecordPaymentMethodCardDetailsNetwork;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentRecordPaymentMethodCardDetailsNetworkToken;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentRecordPaymentMethodCardDetailsStoredCredentialUsage;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentRecordPaymentMethodCardDetailsThreeDSecure;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentRecordPaymentMethodCardDetailsThreeDSecureResult;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentRecordPaymentMethodCardDetailsThreeDSecureVersion;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentRecordPaymentMethodCardDetailsWallet;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentRecordPaymentMethodCardDetailsWalletApplePay;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentRecordPaymentMethodCardDetailsWalletGooglePay;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentRecordPaymentMethodCustomDetails;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentRecordPaymentMethodDetails;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentRecordPaymentMethodKlarnaDetailsPayerDetails;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentRecordPaymentMethodKlarnaDetailsPayerDetailsAddress;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentRecordPaymentMethodKonbiniDetailsStore;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentRecordPaymentMethodKonbiniDetailsStoreChain;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentRecordPaymentMethodMobilepayDetailsCard;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentRecordPaymentMethodRevolutPayDetailsFunding;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentRecordPaymentMethodRevolutPayDetailsFundingCard;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentRecordProcessorDetails;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentRecordProcessorDetailsCustomDetails;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaymentRecordShippingDetails;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaypalSellerProtection;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaypalSellerProtectionDisputeCategory;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PaypalSellerProtectionStatus;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::PreferredLanguage;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::ReadMethod;
#[doc(inline)]
#[cfg(feature = "payment_records")]
pub use crate::types::ThreeDSecureElectronicCommerceIndicator;
#[cfg(feature = "payment_records")]
pub mod params;
