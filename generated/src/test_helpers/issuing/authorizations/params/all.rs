// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::test_helpers::issuing::params::CardholderPromptData;
use crate::test_helpers::issuing::params::PurchaseType;
use crate::test_helpers::issuing::params::ReportedBreakdown;
use crate::test_helpers::issuing::params::ServiceType;

/// Whether the first address line given at the purchase is that of the cardholder's billing address.
///
/// The values of `verification_data.address_line1_check`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/verification_data/properties/address_line1_check`.
///
/// Feature: `test_helpers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AddressLine1Check {
    /// `match`: What was given at the purchase agrees with Stripe's records.
    Match,
    /// `mismatch`: What was given at the purchase differs from Stripe's records.
    Mismatch,
    /// `not_provided`: Nothing was given at the purchase, so nothing was compared.
    NotProvided,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the postal code given at the purchase is that of the cardholder's billing address.
///
/// The values of `verification_data.address_postal_code_check`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/verification_data/properties/address_postal_code_check`.
///
/// Feature: `test_helpers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AddressPostalCodeCheck {
    /// `match`: What was given at the purchase agrees with Stripe's records.
    Match,
    /// `mismatch`: What was given at the purchase differs from Stripe's records.
    Mismatch,
    /// `not_provided`: Nothing was given at the purchase, so nothing was compared.
    NotProvided,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What the made-up amount is made of, in the smallest unit of `currency`.
///
/// The parameters of `amount_details`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/amount_details`.
#[derive(Clone)]
#[must_use]
pub struct AmountDetails(rt::Params);

impl AmountDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What the cash machine took for the withdrawal, in the smallest currency unit.
    pub fn atm_fee(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value))
    }

    /// The cash that the cardholder got at the till, in the smallest currency unit.
    pub fn cashback_amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Why the purchase needed no strong authentication.
///
/// The parameters of `verification_data.authentication_exemption`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/verification_data/properties/authentication_exemption`.
#[derive(Clone)]
#[must_use]
pub struct AuthenticationExemption(rt::Params);

impl AuthenticationExemption {
    /// With what is required.
    pub fn new(claimed_by: ClaimedBy, r#type: AuthenticationExemptionType) -> Self {
        AuthenticationExemption(
            AuthenticationExemption::default()
                .0
                .set::<ClaimedBy>(0, claimed_by)
                .set::<AuthenticationExemptionType>(1, r#type),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Why 3D Secure is left out in this test.
///
/// The values of `verification_data.authentication_exemption.type`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/verification_data/properties/authentication_exemption/properties/type`.
///
/// Feature: `test_helpers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthenticationExemptionType {
    /// `low_value_transaction`: The amount is small.
    LowValueTransaction,
    /// `transaction_risk_analysis`: The analysis found little risk.
    TransactionRiskAnalysis,
    /// `unknown`: Which one isn't known.
    UnknownValue,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How the made-up purchase reads the card.
///
/// The values of `authorization_method`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/authorization_method`.
///
/// Feature: `test_helpers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthorizationMethod {
    /// `chip`: The chip of the card was read.
    Chip,
    /// `contactless`: The card or phone was held to the terminal.
    Contactless,
    /// `keyed_in`: The details were typed in at the terminal.
    KeyedIn,
    /// `online`: The details were used in an online purchase.
    Online,
    /// `swipe`: The magnetic stripe was read.
    Swipe,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How likely it is that stolen card numbers are being tried out at the merchant.
///
/// The parameters of `risk_assessment.card_testing_risk`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/risk_assessment/properties/card_testing_risk`.
#[derive(Clone)]
#[must_use]
pub struct CardTestingRisk(rt::Params);

impl CardTestingRisk {
    /// With what is required.
    pub fn new(level: Level) -> Self {
        CardTestingRisk(CardTestingRisk::default().0.set::<Level>(0, level))
    }

    /// How often this merchant's payments were declined in the last hour because the card number doesn't exist, as a rate. A high one hints at someone who tries out numbers.
    pub fn invalid_account_number_decline_rate_past_hour(
        self,
        value: impl Into<Option<i64>>,
    ) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// How often this merchant's payments were declined in the last hour because of a wrong code or expiry, as a rate. A high one hints at someone who tries out cards.
    pub fn invalid_credentials_decline_rate_past_hour(
        self,
        value: impl Into<Option<i64>>,
    ) -> Self {
        Self(self.0.option::<i64>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Who asked for the exemption: the merchant's side (`acquirer`) or the one that issues the card (`issuer`).
///
/// The values of `verification_data.authentication_exemption.claimed_by`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/verification_data/properties/authentication_exemption/properties/claimed_by`.
///
/// Feature: `test_helpers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ClaimedBy {
    /// `acquirer`: The merchant, through their acquirer.
    Acquirer,
    /// `issuer`: You, who issue the card.
    Issuer,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What the merchant tells of a purchase with a fleet card, such as odometer and driver.
///
/// The parameters of `fleet`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/fleet`.
#[derive(Clone)]
#[must_use]
pub struct CreateFleet(rt::Params);

impl CreateFleet {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What the driver entered at the pump, such as mileage or a driver's number. Which questions there are depends on the fleet card.
    pub fn cardholder_prompt_data<K>(
        self,
        value: impl rt::Maybe<CardholderPromptData, K>,
    ) -> Self {
        Self(self.0.maybe::<CardholderPromptData, K>(0, value))
    }

    /// Whether fuel is bought, or something else, or both. `fuel_and_non_fuel_purchase`, `fuel_purchase` or `non_fuel_purchase`.
    pub fn purchase_type<K>(self, value: impl rt::Maybe<PurchaseType, K>) -> Self {
        Self(self.0.maybe::<PurchaseType, K>(1, value))
    }

    /// What the made-up total is made of: fuel, other goods, taxes.
    pub fn reported_breakdown<K>(
        self,
        value: impl rt::Maybe<ReportedBreakdown, K>,
    ) -> Self {
        Self(self.0.maybe::<ReportedBreakdown, K>(2, value))
    }

    /// How the fuel was sold: `self_service`, `full_service` or `non_fuel_transaction` if it was no fuel.
    pub fn service_type<K>(self, value: impl rt::Maybe<ServiceType, K>) -> Self {
        Self(self.0.maybe::<ServiceType, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Whether a security code came with the payment, and whether it is that of the card.
///
/// The values of `verification_data.cvc_check`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/verification_data/properties/cvc_check`.
///
/// Feature: `test_helpers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CvcCheck {
    /// `match`: What was given at the purchase agrees with Stripe's records.
    Match,
    /// `mismatch`: What was given at the purchase differs from Stripe's records.
    Mismatch,
    /// `not_provided`: Nothing was given at the purchase, so nothing was compared.
    NotProvided,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether an expiry date came with the payment, and whether it is that of the card.
///
/// The values of `verification_data.expiry_check`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/verification_data/properties/expiry_check`.
///
/// Feature: `test_helpers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ExpiryCheck {
    /// `match`: What was given at the purchase agrees with Stripe's records.
    Match,
    /// `mismatch`: What was given at the purchase differs from Stripe's records.
    Mismatch,
    /// `not_provided`: Nothing was given at the purchase, so nothing was compared.
    NotProvided,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How likely the test authorization could be disputed if it were fraud.
///
/// The values of `fraud_disputability_likelihood`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/fraud_disputability_likelihood`.
///
/// Feature: `test_helpers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FraudDisputabilityLikelihood {
    /// `neutral`: Could go either way.
    Neutral,
    /// `unknown`: No estimate.
    UnknownValue,
    /// `very_likely`: A dispute for fraud would very probably be admitted.
    VeryLikely,
    /// `very_unlikely`: A dispute for fraud would very probably be refused.
    VeryUnlikely,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How likely the test authorization is fraud.
///
/// The parameters of `risk_assessment.fraud_risk`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/risk_assessment/properties/fraud_risk`.
#[derive(Clone)]
#[must_use]
pub struct FraudRisk(rt::Params);

impl FraudRisk {
    /// With what is required.
    pub fn new(level: Level) -> Self {
        FraudRisk(FraudRisk::default().0.set::<Level>(0, level))
    }

    /// How likely fraud is, from 0 to 99.
    pub fn score(self, value: impl Into<Option<f64>>) -> Self {
        Self(self.0.option::<f64>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How high the risk is that the made-up authorization carries.
///
/// The values of `risk_assessment.card_testing_risk.level`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/risk_assessment/properties/card_testing_risk/properties/level`.
///
/// Feature: `test_helpers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Level {
    /// `elevated`: More than ordinary risk: look closer, or ask for authentication.
    Elevated,
    /// `highest`: So much risk that blocking is advised.
    Highest,
    /// `low`: Little risk.
    Low,
    /// `normal`: Ordinary risk.
    Normal,
    /// `not_assessed`: No assessment was made.
    NotAssessed,
    /// `unknown`: The assessment failed or isn't available.
    UnknownValue,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How likely payments to this seller end in disputes.
///
/// The parameters of `risk_assessment.merchant_dispute_risk`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/risk_assessment/properties/merchant_dispute_risk`.
#[derive(Clone)]
#[must_use]
pub struct MerchantDisputeRisk(rt::Params);

impl MerchantDisputeRisk {
    /// With what is required.
    pub fn new(level: Level) -> Self {
        MerchantDisputeRisk(MerchantDisputeRisk::default().0.set::<Level>(0, level))
    }

    /// How often payments to this merchant with Issuing cards end in disputes, as a rate.
    pub fn dispute_rate(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the card network says of the made-up authorization, such as its ids.
///
/// The parameters of `network_data`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/network_data`.
#[derive(Clone)]
#[must_use]
pub struct NetworkData(rt::Params);

impl NetworkData {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The acquirer's id on the card network. Null if the network doesn't tell.
    pub fn acquiring_institution_id<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How 3D Secure ended.
///
/// The values of `verification_data.three_d_secure.result`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/verification_data/properties/three_d_secure/properties/result`.
///
/// Feature: `test_helpers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ResultType {
    /// `attempt_acknowledged`: The issuer doesn't take part or couldn't authenticate, but confirms the attempt. Liability shifts as a rule.
    AttemptAcknowledged,
    /// `authenticated`: The customer proved who they are, or the issuer had no doubt. Liability for fraud shifts to the issuer as a rule.
    Authenticated,
    /// `failed`: The customer didn't prove who they are: the payment can't go on this way.
    Failed,
    /// `required`: The issuer asks for authentication.
    Required,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What Stripe makes of the risk of fraud in this test.
///
/// The parameters of `risk_assessment`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/risk_assessment`.
#[derive(Clone)]
#[must_use]
pub struct RiskAssessment(rt::Params);

impl RiskAssessment {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// How likely it is that stolen card numbers are being tried out at the merchant.
    pub fn card_testing_risk<K>(
        self,
        value: impl rt::Maybe<CardTestingRisk, K>,
    ) -> Self {
        Self(self.0.maybe::<CardTestingRisk, K>(0, value))
    }

    /// How likely the test authorization is fraud.
    pub fn fraud_risk<K>(self, value: impl rt::Maybe<FraudRisk, K>) -> Self {
        Self(self.0.maybe::<FraudRisk, K>(1, value))
    }

    /// How likely payments to this seller end in disputes.
    pub fn merchant_dispute_risk<K>(
        self,
        value: impl rt::Maybe<MerchantDisputeRisk, K>,
    ) -> Self {
        Self(self.0.maybe::<MerchantDisputeRisk, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What came of 3D Secure in this test.
///
/// The parameters of `verification_data.three_d_secure`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/verification_data/properties/three_d_secure`.
#[derive(Clone)]
#[must_use]
pub struct ThreeDSecure(rt::Params);

impl ThreeDSecure {
    /// With what is required.
    pub fn new(result: ResultType) -> Self {
        ThreeDSecure(ThreeDSecure::default().0.set::<ResultType>(0, result))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What was checked of what the cardholder told the merchant, in this test.
///
/// The parameters of `verification_data`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/verification_data`.
#[derive(Clone)]
#[must_use]
pub struct VerificationData(rt::Params);

impl VerificationData {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether the first address line given at the purchase is that of the cardholder's billing address. `match`, `mismatch` or `not_provided`.
    pub fn address_line1_check<K>(
        self,
        value: impl rt::Maybe<AddressLine1Check, K>,
    ) -> Self {
        Self(self.0.maybe::<AddressLine1Check, K>(0, value))
    }

    /// Whether the postal code given at the purchase is that of the cardholder's billing address. `match`, `mismatch` or `not_provided`.
    pub fn address_postal_code_check<K>(
        self,
        value: impl rt::Maybe<AddressPostalCodeCheck, K>,
    ) -> Self {
        Self(self.0.maybe::<AddressPostalCodeCheck, K>(1, value))
    }

    /// Why the purchase needed no strong authentication.
    pub fn authentication_exemption<K>(
        self,
        value: impl rt::Maybe<AuthenticationExemption, K>,
    ) -> Self {
        Self(self.0.maybe::<AuthenticationExemption, K>(2, value))
    }

    /// Whether a security code came with the payment, and whether it is that of the card. `match`, `mismatch` or `not_provided`.
    pub fn cvc_check<K>(self, value: impl rt::Maybe<CvcCheck, K>) -> Self {
        Self(self.0.maybe::<CvcCheck, K>(3, value))
    }

    /// Whether an expiry date came with the payment, and whether it is that of the card. `match`, `mismatch` or `not_provided`.
    pub fn expiry_check<K>(self, value: impl rt::Maybe<ExpiryCheck, K>) -> Self {
        Self(self.0.maybe::<ExpiryCheck, K>(4, value))
    }

    /// What came of 3D Secure in this test.
    pub fn three_d_secure<K>(self, value: impl rt::Maybe<ThreeDSecure, K>) -> Self {
        Self(self.0.maybe::<ThreeDSecure, K>(5, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Which wallet on a phone or watch pays.
///
/// The values of `wallet`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/wallet`.
///
/// Feature: `test_helpers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Wallet {
    /// `apple_pay`: Apple Pay, the wallet on Apple's devices.
    ApplePay,
    /// `google_pay`: Google Pay, the wallet of Google.
    GooglePay,
    /// `samsung_pay`: Samsung Pay, the wallet on Samsung's devices.
    SamsungPay,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    AddressLine1Check;
    0 => Match "match";
    1 => Mismatch "mismatch";
    2 => NotProvided "not_provided";
}

rt::open_enum! {
    AddressPostalCodeCheck;
    0 => Match "match";
    1 => Mismatch "mismatch";
    2 => NotProvided "not_provided";
}

rt::params! {
    AmountDetails;
    "atm_fee": i64;
    "cashback_amount": i64;
}

rt::params! {
    AuthenticationExemption;
    "claimed_by" required: ClaimedBy;
    "type" required: AuthenticationExemptionType;
}

rt::open_enum! {
    AuthenticationExemptionType;
    0 => LowValueTransaction "low_value_transaction";
    1 => TransactionRiskAnalysis "transaction_risk_analysis";
    2 => UnknownValue "unknown";
}

rt::open_enum! {
    AuthorizationMethod;
    0 => Chip "chip";
    1 => Contactless "contactless";
    2 => KeyedIn "keyed_in";
    3 => Online "online";
    4 => Swipe "swipe";
}

rt::params! {
    CardTestingRisk;
    "level" required: Level;
    "invalid_account_number_decline_rate_past_hour": i64;
    "invalid_credentials_decline_rate_past_hour": i64;
}

rt::open_enum! {
    ClaimedBy;
    0 => Acquirer "acquirer";
    1 => Issuer "issuer";
}

rt::params! {
    CreateFleet;
    "cardholder_prompt_data": CardholderPromptData;
    "purchase_type": PurchaseType;
    "reported_breakdown": ReportedBreakdown;
    "service_type": ServiceType;
}

rt::open_enum! {
    CvcCheck;
    0 => Match "match";
    1 => Mismatch "mismatch";
    2 => NotProvided "not_provided";
}

rt::open_enum! {
    ExpiryCheck;
    0 => Match "match";
    1 => Mismatch "mismatch";
    2 => NotProvided "not_provided";
}

rt::open_enum! {
    FraudDisputabilityLikelihood;
    0 => Neutral "neutral";
    1 => UnknownValue "unknown";
    2 => VeryLikely "very_likely";
    3 => VeryUnlikely "very_unlikely";
}

rt::params! {
    FraudRisk;
    "level" required: Level;
    "score": f64;
}

rt::open_enum! {
    Level;
    0 => Elevated "elevated";
    1 => Highest "highest";
    2 => Low "low";
    3 => Normal "normal";
    4 => NotAssessed "not_assessed";
    5 => UnknownValue "unknown";
}

rt::params! {
    MerchantDisputeRisk;
    "level" required: Level;
    "dispute_rate": i64;
}

rt::params! {
    NetworkData;
    "acquiring_institution_id": String;
}

rt::open_enum! {
    ResultType;
    0 => AttemptAcknowledged "attempt_acknowledged";
    1 => Authenticated "authenticated";
    2 => Failed "failed";
    3 => Required "required";
}

rt::params! {
    RiskAssessment;
    "card_testing_risk": CardTestingRisk;
    "fraud_risk": FraudRisk;
    "merchant_dispute_risk": MerchantDisputeRisk;
}

rt::params! {
    ThreeDSecure;
    "result" required: ResultType;
}

rt::params! {
    VerificationData;
    "address_line1_check": AddressLine1Check;
    "address_postal_code_check": AddressPostalCodeCheck;
    "authentication_exemption": AuthenticationExemption;
    "cvc_check": CvcCheck;
    "expiry_check": ExpiryCheck;
    "three_d_secure": ThreeDSecure;
}

rt::open_enum! {
    Wallet;
    0 => ApplePay "apple_pay";
    1 => GooglePay "google_pay";
    2 => SamsungPay "samsung_pay";
}
