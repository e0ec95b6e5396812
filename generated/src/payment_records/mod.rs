// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `payment_records`
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

#[cfg(feature = "payment_records")]
mod requests;
#[cfg(feature = "payment_records")]
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
pub use crate::types::MethodCardDetailsThreeDSecureElectronicCommerceIndicator;
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
pub use crate::types::RecordPaymentMethodCardDetailsChecksAddressPostalCodeCheck;
#[doc(inline)]
pub use crate::types::RecordPaymentMethodCardDetailsThreeDSecureAuthenticationFlow;
#[doc(inline)]
pub use crate::types::RecordPaymentMethodCardDetailsThreeDSecureExemptionIndicator;
#[doc(inline)]
pub use crate::types::RecordPaymentMethodCardDetailsThreeDSecureResultReason;
#[cfg(feature = "payment_records")]
pub mod params;
